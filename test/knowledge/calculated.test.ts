import { describe, expect, test } from "@jest/globals";
import { asksCalculation } from "../../dialogs/calculations/recognise.ts";
import { productQuestionsIn } from "../../dialogs/knowledge/passing.ts";
import { newQuote } from "../../dialogs/memory.ts";
import type { Turn } from "../../dialogs/turn.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import type { Facts } from "../../src/index.ts";
import { Conversation, plain } from "../support/conversation.ts";
import { textsOf } from "../locales/catalogue.ts";

type Language = "nl" | "fr";

/** What is answered in passing, and what of the message is left. */
function heard(text: string, language: Language, facts: Facts = {}) {
  const quote = { ...newQuote("Q1"), facts };
  const turn = {
    voice: voiceOf(language),
    today: "2026-11-22",
    quote,
    settled: new Map(),
  } as unknown as Turn;
  const { asked, rest } = productQuestionsIn(text, turn);
  return { said: plain(asked.join("\n")), rest };
}

type Rows = readonly (readonly [question: string, ...says: string[]])[];

// Worked out by hand from the documents.
const DUTCH: Rows = [
  ["BRB 30 dagen hernieuwing 04/04", "is 30/05/2027", "30/04/2027", "hernieuwing"],
  ["limiet BRB30, vervaldag 15/01/2028", "is 01/03/2028", "31/01/2028"],
  ["is wanneer moet de retour borderel van 30 dagen binnen zijn voor 10/12/2026?", "is 30/01/2027"],
  ["wat is de deadline van de bloc retour van 45 dagen, vervaldag 04/04?", "19/05/2027", "14/06/2027"],
  ["BRB 60 dagen nieuwe zaak 04/04/2027", "is 03/06/2027", "29/06/2027", "Nog te bevestigen"],
  ["BRB 90 dagen 04/04/2027", "is 03/07/2027", "29/07/2027"],
  ["BRB 30 dagen, vervaldag 05/11", "is 30/12/2026"],

  ["hoeveel krijg ik bij 80% blijvende invaliditeit", "€ 82.500", "165%", "noemt zelf 140%"],
  ["blijvende ongeschiktheid van 51 procent, uitgebreide formule", "€ 39.000", "78%"],
  ["bereken de blijvende ongeschiktheid voor 50 %", "€ 37.500", "75%"],
  ["hoeveel betaalt u bij 26% invaliditeit?", "€ 13.500", "27%"],
  ["25% blijvend invalide?", "€ 12.500"],
  ["blijvende ongeschiktheid 8%", "€ 4.000"],
  ["blijvende ongeschiktheid 7,5%", "geen vergoeding", "vanaf 8%"],
  ["hoeveel bij 80% blijvende ongeschiktheid in de basisformule", "€ 20.000", "Nog te bevestigen"],
  ["80% blijvende ongeschiktheid in gemeen recht", "€ 1.250.000"],

  [
    "waardevermindering na 30 maanden, cataloguswaarde 40.000, aangenomen waarde 12 maanden",
    "€ 32.800",
    "18 maanden",
  ],
  [
    "hoeveel is de wagen van 40.000 euro nog waard op 12/03/2027 bij aangenomen waarde 12 maanden, eerste inschrijving 12/03/2025",
    "€ 35.200",
    "24 maanden",
  ],
  ["bereken de waardevermindering na 12 maanden: catalogus 40.000, formule 12 maanden", "dan € 40.000"],
  ["hoeveel waardevermindering na 60 maanden, catalogus 40.000, formule 24 maanden", "de werkelijke waarde"],
  [
    "waardeverlies op 16/12/2025, factuur van 15/06/2025 van 30.000 euro, formule 6 maanden",
    "dan € 30.000",
    "dan is het € 29.700",
  ],

  ["hoeveel krijg ik voor een band met 5 mm profiel", "55%"],
  ["band van 120 euro met 5 mm profiel", "55%", "€ 66"],
  ["hoeveel betaalt u terug voor banden met 8 mm?", "vergoedt 100%"],
  ["banden: nog 2 mm profiel", "vergoedt 10%"],
  ["band met 1,9 millimeter", "1,9 mm is niet gedekt"],

  ["vergoeding materiaal van 3.000 euro, 10 maanden oud", "€ 2.125", "12,5%", "€ 2.625"],
  [
    "hoeveel krijgt de klant voor gereedschap van 3.000 euro, gekocht op 15/01/2025, schade op 16/02/2025?",
    "€ 2.425",
    "Begonnen maanden sinds de aankoop: 2",
  ],
  ["hoeveel vergoeding voor koopwaar van 4.000 euro?", "€ 3.500", "derden"],
  ["bereken de vergoeding van materiaal: factuur 16.000 euro, 8 maanden, niveau 5.000", "€ 4.500", "€ 5.000"],

  ["economische werkloosheid: 12 dagen stilstand, formule 30 dagen", "€ 360"],
  ["hoeveel krijgt de klant bij economische werkloosheid voor 2 dagen?", "minstens 3"],
  ["hoeveel economische werkloosheid bij 3 dagen stilstand", "€ 90"],
  ["economische werkloosheid, wagen staat 40 dagen stil", "€ 1.200", "€ 900"],

  ["hoeveel korting geeft de factuurwaarde: catalogus 40.000, factuur 34.000", "5,25%", "15%"],
  ["korting factuurwaarde, catalogus 40.000 en factuur 36.000", "3,5%", "10%"],
  ["bereken de factuurkorting bij catalogus 40.000 en factuur 32.000", "5,25%", "hoogstens 15%"],
  ["welke korting op factuurwaarde 41.000 bij cataloguswaarde 40.000?", "geen korting"],

  ["verdubbelde vrijstelling van 450 euro", "€ 900"],
  ["hoeveel is de dubbele vrijstelling bij lage vrijstelling en 30.000 euro?", "€ 900"],
  [
    "hoeveel vrijstelling van 1.150 euro voor een bestuurder van 22 die niet in het contract staat?",
    "€ 2.300",
  ],
  ["Engelse vrijstelling van 750 euro verdubbelt?", "€ 1.500", "zegt de fiche niet"],
];

const FRENCH: Rows = [
  ["délai du BRB, renouvellement 04/04, 30 jours", "est le 30/05/2027", "30/04/2027"],
  ["BRB 30 jours échéance 15/01/2028", "01/03/2028"],
  ["date limite du bordereau de retour à 45 jours pour le 04/04/2027 ?", "19/05/2027", "14/06/2027"],
  ["bloc retour 90 jours, échéance 04/04/2027", "03/07/2027", "29/07/2027"],

  ["combien pour 80 % d'incapacité permanente ?", "82 500 €", "165 %", "140 %"],
  ["invalidité permanente de 51 pour cent, formule étendue", "39 000 €"],
  ["calculez l'incapacité permanente à 26 %", "13 500 €"],
  ["incapacité permanente de 7 %", "pas d’indemnité"],
  ["incapacité permanente 80 % formule de base", "20 000 €", "à confirmer"],
  ["80 % d'invalidité en droit commun", "1 250 000 €"],

  ["valeur agréée 24 mois : combien vaut la voiture de 30.000 euros après 36 mois ?", "26 400 €"],
  ["dépréciation au 15/06/2027, facture du 15/06/2025 de 30.000 euros, formule 6 mois", "24 600 €"],
  ["calculez la dépréciation après 60 mois, valeur catalogue 40.000, formule 12 mois", "valeur réelle"],
  [
    "combien vaudra la voiture le 12/03/2027, valeur catalogue 40.000, formule 12 mois, première immatriculation le 12/03/2025",
    "35 200 €",
  ],

  ["combien pour un pneu avec 5 mm de profil", "55 %"],
  ["pneu avec 1,9 mm de profil, prix 120 euros", "pas couvert"],
  ["remboursement d'un pneu de 100 euros avec 2 mm", "10 %", "10 €"],
  ["pneus à 8 millimètres", "100 %"],

  ["indemnité matériel de 3.000 euros, âgé de 10 mois", "2 125 €"],
  ["indemnité matériel acheté le 15/01/2025 pour 3.000 euros, sinistre le 15/02/2025", "2 462,50 €"],
  ["combien pour des marchandises de 4.000 euros ?", "3 500 €"],

  ["chômage économique 40 jours d'immobilisation", "1 200 €", "900 €"],
  ["combien paie le chômage économique pour 2 jours ?", "au moins 3"],
  ["chômage économique : 12 jours d'immobilisation, formule 30 jours", "360 €"],

  ["réduction valeur facture : catalogue 40.000, facture 36.000", "3,5 %"],
  ["combien de réduction : catalogue 40.000, facture 32.000", "5,25 %"],
  ["quelle réduction pour une facture de 40.000 et un catalogue de 40.000 ?", "pas de réduction"],

  ["franchise doublée de 450 euros", "900 €"],
  ["franchise doublée, franchise basse, valeur catalogue 30.000", "900 €"],
  ["combien de franchise pour un conducteur non désigné, franchise de 1.150 euros ?", "2 300 €"],
];

describe.each([
  ["nl", DUTCH],
  ["fr", FRENCH],
] as const)("a calculation asked for (%s)", (language, rows) => {
  test.each(rows)("%s", (question, ...says) => {
    const { said, rest } = heard(question, language);
    for (const words of says) expect(said).toContain(words);
    expect(said).toMatch(/\n(Bron: |Source \()/);
    expect(rest).toBe("");
  });
});

const QUOTE: Facts = {
  vehicle: { catalogueValue: "40000.00", invoiceValue: "36000.00", firstRegistration: "2025-03-12" },
  request: {
    driverProtection: "basic",
    compensation: "agreed_12",
    deductible: "low",
    economicUnemployment: 30,
  },
};

test.each([
  ["hoeveel korting geeft de factuurwaarde?", "nl", "3,5%"],
  ["combien de réduction pour la valeur facture ?", "fr", "3,5 %"],
  ["hoeveel bij 80% blijvende ongeschiktheid?", "nl", "€ 20.000"],
  ["hoeveel is de wagen nog waard op 12/04/2026 in aangenomen waarde?", "nl", "€ 39.600"],
  ["combien vaut la voiture au 12/04/2026 en valeur agréée ?", "fr", "39 600 €"],
  ["hoeveel is de verdubbelde vrijstelling?", "nl", "€ 1.500"],
  ["combien vaut la franchise doublée ?", "fr", "1 500 €"],
  ["economische werkloosheid, 40 dagen stilstand", "nl", "€ 900"],
] as const)("the quote's own facts are taken where the words name none: %s", (question, language, says) => {
  expect(heard(question, language, QUOTE).said).toContain(says);
});

test.each([
  ["hoe bereken ik de BRB?", "nl", "de vervaldag en de termijn"],
  ["BRB 30 dagen hernieuwing", "nl", "de vervaldag"],
  ["hoeveel bij blijvende invaliditeit?", "nl", "percentage ongeschiktheid"],
  ["bereken de waardevermindering", "nl", "de verzekerde waarde, de formule"],
  ["vergoeding materiaal van 3.000 euro: hoeveel?", "nl", "de leeftijd in maanden"],
  ["hoeveel korting geeft de factuurwaarde?", "nl", "de cataloguswaarde en de factuurwaarde"],
  ["verdubbelt de vrijstelling?", "nl", "het bedrag van de vrijstelling"],
  ["comment calculer le BRB 30 jours ?", "fr", "l’échéance"],
  ["combien pour une incapacité permanente de 120 % ?", "fr", "100 % au plus"],
  ["calculez la dépréciation après 30 mois, formule 12 mois", "fr", "la valeur assurée"],
  ["combien de réduction pour une facture de 36.000 ?", "fr", "la valeur catalogue"],
] as const)("what lacks is named, with an example: %s", (question, language, lacks) => {
  const { said, rest } = heard(question, language);
  expect(said).toContain(lacks);
  expect(said).toMatch(/Typ bijvoorbeeld|Tapez par exemple/);
  expect(rest).toBe("");
});

test.each(["nl", "fr"] as const)("every example that is shown can be worked out (%s)", (language) => {
  const examples = [...textsOf(language)].filter(([key]) => key.startsWith("calculations:examples."));
  expect(examples).toHaveLength(8);
  for (const [, example] of examples) expect(heard(example, language).said).toMatch(/\n(Bron: |Source \()/);
});

test.each([
  "de factuurwaarde is 30.000",
  "catalogus 40.000, factuur 36.000 na korting",
  "factuurwaarde 36000 met korting van 4000",
  "aangenomen waarde 24 maanden",
  "aangenomen waarde 12 maanden, eerste inschrijving 12/03/2025",
  "vergoeding in aangenomen waarde, 12 maanden zonder waardevermindering",
  "materiaal en koopwaar 12.500 euro",
  "economische werkloosheid 30 dagen",
  "lage vrijstelling, mijn zoon is niet in het contract",
  "uitgebreide formule voor de bestuurder",
  "wat kost economische werkloosheid voor 30 dagen",
  "banden graag",
  "15.000 km",
  "ja",
  "la valeur facture est de 30.000",
  "catalogue 40.000, facture 36.000 après remise",
  "valeur agréée 24 mois",
  "valeur agréée 12 mois, première immatriculation le 12/03/2025",
  "indemnisation en valeur agréée sans dépréciation 12 mois",
  "matériel et marchandises 12.500 euros",
  "chômage économique 90 jours",
  "franchise basse, le conducteur n'est pas dans le contrat",
  "pneus svp",
])("asks for no calculation: %s", (text) => {
  expect(asksCalculation(text)).toBe(false);
});

test("what else a message says stays to be understood", () => {
  const { said, rest } = heard("diesel, 15.000 km, hoeveel krijg ik bij 80% invaliditeit?", "nl");
  expect(said).toContain("€ 82.500");
  expect(rest).toBe("diesel, 15.000 km");
  const spread = heard("De cataloguswaarde is 40.000. Hoeveel korting bij een factuur van 36.000?", "nl");
  expect(spread.said).toContain("3,5%");
  expect(spread.rest).toBe("De cataloguswaarde is 40.000.");
});

test("a calculation in the middle of a quote fills nothing in, and the question is asked again", async () => {
  const chat = new Conversation({ today: "2026-11-22" });
  await chat.arrive();
  await chat.say("nederlands");
  await chat.say("personenwagen");
  await chat.say("hoeveel betaalt u voor een band met 5 mm profiel?");
  expect(chat.heard).toContain("vergoedt 55% van de band");
  await chat.say("wat als het 80% blijvende ongeschiktheid is, uitgebreide formule, hoeveel krijg ik dan?");
  expect(chat.heard).toContain("€ 82.500");
  expect(chat.heard).toContain("Welk merk");
  expect(chat.memory.quote?.facts.request).toBeUndefined();
  await chat.say("de factuurwaarde is 30.000");
  expect(chat.memory.quote?.facts.vehicle?.invoiceValue).toBe("30000.00");
});

test("what the documents do not tell is not said of what only lacks an input", () => {
  expect(heard("wat is de verdubbelde vrijstelling?", "nl").said).not.toContain("geen antwoord");
});

import { describe, expect, test } from "@jest/globals";
import { answerProductQuestion } from "../../dialogs/knowledge/answer.ts";
import { KNOWLEDGE } from "../../src/knowledge/index.ts";
import { asked as frenchAsked } from "../../locales/fr/words/asked.ts";
import { asked as dutchAsked } from "../../locales/nl/words/asked.ts";
import { aspects as french, topics as frenchTopics } from "../../locales/fr/words/knowledge.ts";
import { aspects as dutch, topics as dutchTopics } from "../../locales/nl/words/knowledge.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import { newQuote } from "../../dialogs/memory.ts";
import type { Turn } from "../../dialogs/turn.ts";
import { plain } from "../support/conversation.ts";
import { textsOf } from "../locales/catalogue.ts";

type Language = "nl" | "fr";

/** The answer to a question asked in a quote whose car has this catalogue value. */
function answer(text: string, language: Language, catalogueValue?: string): string | undefined {
  const quote = {
    ...newQuote("Q1"),
    facts: catalogueValue === undefined ? {} : { vehicle: { catalogueValue } },
  };
  const turn = { voice: voiceOf(language), today: "2026-11-22", quote, settled: new Map() };
  const said = answerProductQuestion(text, turn as unknown as Turn);
  return said && plain(said);
}

type Rows = readonly (readonly [question: string, says: string])[];

// Written from the documents; each line holds the deciding words of the answer.
const DUTCH: Rows = [
  ["Is er een vrijstelling op glasbreuk?", "Glasbreuk heeft nooit een vrijstelling."],
  ["vrijstelling glasbreuk?", "Glasbreuk heeft nooit een vrijstelling."],
  ["Welke vrijstelling bij 30.000 euro?", "Lage vrijstelling: € 450; Gemiddelde vrijstelling: € 800"],
  ["Welke vrijstelling bij 120.000 euro?", "Lage vrijstelling: € 1.500; Engelse vrijstelling: € 1.500."],
  ["waar geldt de rechtsbijstand?", "wereldwijd"],
  ["in welke landen geldt de BA", "alle landen op het verzekeringsbewijs"],
  ["geldt de bescherming van de bestuurder in Marokko?", "Marokko"],
  ["geldt de BOB-waarborg in het buitenland?", "België en Luxemburg"],
  ["waar gelden de banden?", "30 km over de grens"],
  ["wie is verzekerd in de omnium?", "de gemachtigde bestuurder"],
  ["tot hoeveel betaalt de BA?", "€ 100.000.000 per schadegeval"],
  ["tot hoeveel betaalt de rechtsbijstand?", "€ 125.000"],
  ["hoeveel krijgt de bestuurder bij formule gemeen recht?", "€ 1.250.000"],
  ["wat is een Engelse vrijstelling?", "betaalt de klant niets als de schade hoger is"],
  ["wat dekt de mini-omnium?", "glasbreuk, natuurkrachten, schade door dieren en brand"],
  ["is een marter gedekt?", "knaagdieren"],
  ["is hagel verzekerd?", "hagel"],
  ["wat is de werkelijke waarde?", "vanaf 5 jaar"],
  ["hoe werkt de aangenomen waarde?", "1% per maand"],
  ["wat is een professionele verkoper?", "zetel in België"],
  ["wanneer is een alarm nodig?", "boven € 100.000 voor de 1ste eigenaar"],
  ["dekt de pechbijstand een lekke band?", "lekke band"],
  ["hoeveel betaalt u voor het hotel bij bijstand na ongeval?", "€ 70 per nacht"],
  ["wat is economische werkloosheid?", "€ 30 per dag"],
  ["is er een vrijstelling op koopwaar?", "€ 500"],
  ["hoe werkt de levenslange bonus-malus?", "graad -2"],
  ["moet een jonge bestuurder een box plaatsen?", "geen box"],
  ["wat zijn de voordelen van een erkende garage?", "Nog te bevestigen"],
  ["wat is de M.T.M.?", "5.000 kg"],
  ["mag ik een waarborg schrappen buiten de vervaldag?", "Ja:"],
  ["opzeg na weigering: goedkeuring nodig?", "Neen:"],
  ["hoe bereken ik BRB 30 dagen?", "30/05"],
  ["wat als Informex niet werkt?", "met de hand"],
  ["hoe werkt blijvende ongeschiktheid 80 %?", "165%"],
  ["is rechtsbijstnad wereldwijd geldig?", "wereldwijd"],
];

const FRENCH: Rows = [
  ["Y a-t-il une franchise sur le bris de vitre ?", "n’a jamais de franchise"],
  ["franchise bris de vitre ?", "n’a jamais de franchise"],
  ["Quelle franchise pour 30.000 euros ?", "Franchise basse : 450 € ; Franchise moyenne : 800 €"],
  ["où vaut la protection juridique ?", "dans le monde entier"],
  ["dans quels pays vaut la RC", "carte verte"],
  ["la protection du conducteur vaut-elle au Maroc ?", "Maroc"],
  ["où vaut la garantie BOB ?", "en Belgique et au Luxembourg"],
  ["où vaut la garantie pneus ?", "30 km au-delà"],
  ["qui est assuré en omnium ?", "conducteur autorisé"],
  ["jusqu'à combien paie la RC ?", "100 000 000 € par sinistre"],
  ["jusqu'à combien paie la protection juridique ?", "125 000 €"],
  ["qu'est-ce qu'une franchise anglaise ?", "ne paie rien si le dommage la dépasse"],
  ["que couvre la mini-omnium ?", "le bris de vitre, la nature, les animaux et l’incendie"],
  ["une fouine, est-ce que c'est couvert ?", "rongeurs"],
  ["est-ce que la grêle est assurée ?", "grêle"],
  ["c'est quoi la valeur réelle ?", "dès 5 ans"],
  ["comment marche la valeur agréée ?", "1 % par mois"],
  ["qu'est-ce qu'un vendeur professionnel ?", "siège en Belgique"],
  ["quand faut-il une alarme ?", "100 000 €"],
  ["est-ce que l'assistance panne couvre un pneu crevé ?", "pneu crevé"],
  ["c'est quoi le chômage économique ?", "30 € par jour"],
  ["y a-t-il une franchise sur les marchandises ?", "500 €"],
  ["comment fonctionne le bonus malus à vie ?", "degré -2"],
  ["un jeune conducteur doit-il un boîtier ?", "ni boîtier"],
  ["quels avantages dans un garage agréé ?", "à confirmer"],
  ["c'est quoi la MMA ?", "5 000 kg"],
  ["puis-je supprimer une garantie hors échéance ?", "Oui :"],
  ["résiliation après refus : accord nécessaire ?", "Non :"],
  ["comment calculer le BRB 30 jours ?", "30/05"],
  ["que faire si Informex ne marche pas ?", "à la main"],
];

describe.each([
  ["nl", DUTCH],
  ["fr", FRENCH],
] as const)("a question about the product (%s)", (language, rows) => {
  test.each(rows)("%s", (question, says) => {
    const said = answer(question, language);
    expect(said).toContain(plain(says));
    expect(said).toMatch(/Bron: |Source \(/);
  });
});

test("a question about the deductible is answered for the quote's own car", () => {
  expect(answer("welke vrijstelling is er?", "nl", "52000.00")).toContain("Lage vrijstelling: € 750");
  expect(answer("quelle est la franchise ?", "fr", "52000.00")).toContain("Franchise basse : 750 €");
});

test.each([
  ["hoe doe ik een schadeaangifte?", "nl"],
  ["wat staat er in de algemene voorwaarden?", "nl"],
  ["hoeveel taksen zijn er?", "nl"],
  ["wat is jullie hospitalisatie?", "nl"],
  ["comment faire une déclaration de sinistre ?", "fr"],
  ["quelles sont les conditions générales ?", "fr"],
  ["quelle est la commission ?", "fr"],
  ["quelles sont les heures d'ouverture ?", "fr"],
] as const)("what the documents do not tell is said so, with who knows: %s", (question, language) => {
  expect(answer(question, language)).toMatch(/vind ik hier geen antwoord op|ne trouve pas la réponse/);
  expect(answer(question, language)).toContain("03 244 66 16");
});

test.each([
  "rechtsbijstand graag",
  "volledige omnium met lage vrijstelling",
  "is zelfstandige",
  "15.000 km",
  "ja",
  "geen bijstand nodig",
  "heeft een carport",
  "zijn vrouw rijdt ook",
  "omnium complète svp",
  "oui et l'assistance panne",
  "la voiture dort au garage",
  "le client est indépendant",
  "hoe gaat het?",
  "comment allez-vous ?",
])("asks nothing about the product: %s", (text) => {
  expect(answer(text, "nl")).toBeUndefined();
  expect(answer(text, "fr")).toBeUndefined();
});

test("every entry has words in both languages, and every topic and aspect can be asked for in both", () => {
  const missing = (["nl", "fr"] as const).flatMap((language) => {
    const keys = textsOf(language);
    return KNOWLEDGE.map(({ topic, aspect }) => `knowledge:${topic}.${aspect}`).filter(
      (key) => !keys.has(key),
    );
  });
  expect(missing).toEqual([]);
  for (const [topics, ways] of [
    [dutchTopics, dutchAsked],
    [frenchTopics, frenchAsked],
  ] as const) {
    const mute = KNOWLEDGE.filter(
      ({ topic, aspect }) => !(topic in topics) && !(`${topic}.${aspect}` in ways),
    );
    expect(mute).toEqual([]);
    const known = new Set(KNOWLEDGE.map(({ topic, aspect }) => `${topic}.${aspect}`));
    expect(Object.keys(ways).filter((key) => !known.has(key))).toEqual([]);
  }
  expect(Object.keys(dutch)).toEqual(Object.keys(french));
});

import { expect, test } from "@jest/globals";
import { EXAMPLE_TARIFF, loadTariff } from "../../bot/tariff/load.ts";
import { Conversation } from "../support/conversation.ts";
import { play, resume } from "../support/script.ts";

/** What was said stays said: while something is in doubt, asked anew, or known only in part. */

test("a change of mind about something else leaves a date in doubt", async () => {
  const differences = await play(`
    > Audi A4 personenwagen, diesel, 15.000 km per jaar, sinds 12/03/2011
    < U schreef “12/03/2011”. Wat bedoelt u?
    > neen, toch 12.000 km
    < Kilometers per jaar: 12.000 km (was 15.000 km)
    < U schreef “12/03/2011”. Wat bedoelt u?
    > 2
    < Datum rijbewijs: 12/03/2011
  `);
  expect(differences).toEqual([]);
});

test("also where it is asked whether one date is meant", async () => {
  const differences = await play(`
    > Audi A4 personenwagen, diesel, 15.000 km per jaar, bestuurder geboren op 12/03/1921
    < Bedoelt u Geboortedatum bestuurder: 12/03/1921?
    > neen, toch 12.000 km
    < Kilometers per jaar: 12.000 km (was 15.000 km)
    < Bedoelt u Geboortedatum bestuurder: 12/03/1921?
  `);
  expect(differences).toEqual([]);
});

test("a no with something new behind it still answers the doubt", async () => {
  const differences = await play(
    `
    > voiture Audi A4, conducteur né le 12/03/1921
    < Vous avez écrit « 12/03/1921 »
    > non, diesel
    < Bien, je ne note pas cela.
    < Diesel
    ! Vous avez écrit
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

const TO_KILOMETRES = `
  > Audi A4 personenwagen, diesel, eerste inverkeerstelling 12/03/2022, 1ste eigenaar, ADAS ja, privé, particulier
  > overslaan
`;

test("what is unusual stays to be confirmed after a question, and after another answer is changed", async () => {
  const differences = await play(`
    ${TO_KILOMETRES}
    > 900.000
    < Ik begreep 900.000 km. Dat is ongewoon.
    > prijs
    < Hoeveel kilometer rijdt het voertuig per jaar?
    < Bedoelt u 900.000 km?
    > neen, toch benzine
    < Benzine (was Diesel)
    < Bedoelt u 900.000 km?
    > ja
    < aanhangwagen
    > overzicht
    < Kilometers per jaar: 900.000 km
  `);
  expect(differences).toEqual([]);
});

test("what was put aside is not asked back", async () => {
  const differences = await play(`
    ${TO_KILOMETRES}
    > 900.000
    > maak dat ongedaan
    ! Bedoelt u
    < Hoeveel kilometer rijdt het voertuig per jaar?
  `);
  expect(differences).toEqual([]);
});

test.each([
  ["nl-BE", "Audi A4 personenwagen van 2017, tweedehands, diesel", "maart 2017", "maart 2017 (was 2017)"],
  ["fr-BE", "voiture Audi A4 de 2017, occasion, diesel", "mars 2017", "mars 2017 (avant : 2017)"],
])("a month of a year that is known already narrows it, in %s", async (locale, car, month, narrowed) => {
  const conversation = new Conversation({ locale });
  await conversation.arrive();
  await conversation.say(car);
  await conversation.say(month);
  expect(conversation.heard).toContain(narrowed);
  expect(conversation.memory.quote?.ranges["vehicle.firstRegistration"]).toEqual({
    from: "2017-03-01",
    to: "2017-03-31",
  });
  await conversation.say("12/03/2017");
  expect(conversation.memory.quote?.facts.vehicle?.firstRegistration).toBe("2017-03-12");
});

test("a month of another year, or of two dates of that year, narrows nothing", async () => {
  const differences = await play(`
    > Audi A4 personenwagen van 2017, tweedehands, diesel, rijbewijs sinds 2017
    > maart 2017
    < Ik begreep “maart 2017” hier niet.
    > maart 2016
    < Ik begreep “maart 2016” hier niet.
  `);
  expect(differences).toEqual([]);
});

test("what is to be chosen again is asked at once, without its reason twice", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  const differences = await resume(
    conversation,
    `
    > Audi A4 personenwagen van 2017, tweedehands, diesel, particulier, privé, 12.000 km per jaar, volledige omnium
    < Kies daarom opnieuw: Omnium.
    < Welke omnium wenst de klant?
  `,
  );
  expect(differences).toEqual([]);
  expect(conversation.heard.match(/9 jaar oud/gu)).toHaveLength(1);
  const after = `
    > enkel glas
    < Enkel glasbreuk
    < rijhulpsysteem
  `;
  expect(await resume(conversation, after)).toEqual([]);
});

test("what has one possibility left is not said to be chosen again", async () => {
  const differences = await play(`
    > Toyota Yaris personenwagen, benzine, eerste inverkeerstelling 05/06/2023, 1ste eigenaar, mini-omnium, aangenomen waarde 12 maanden
    ! Kies daarom opnieuw
    > wijzig eerste inverkeerstelling
    > 05/06/2020
    < Vergoedingsformule: Werkelijke waarde. Dat is de enige mogelijkheid.
    ! Kies daarom opnieuw
  `);
  expect(differences).toEqual([]);
});

test.each([
  [
    "nl-BE",
    "neen",
    "Wilt u dit tarief gebruiken, of enkel percentages zien?",
    "1. Neen, gebruik “Voorbeeldtarief”",
  ],
  ["fr-BE", "non", "Voulez-vous utiliser ce tarif", "1. Non, utiliser « Tarif d’exemple »"],
])(
  "a plain no to the base premiums chooses neither the tariff nor percentages, in %s",
  async (locale, no, asked, first) => {
    const conversation = new Conversation({ locale, tariff: await loadTariff(EXAMPLE_TARIFF) });
    await conversation.arrive();
    await conversation.say(locale === "nl-BE" ? "wagen" : "voiture");
    await conversation.say(locale === "nl-BE" ? "wijzig basispremies" : "modifier primes de base");
    await conversation.say(no);
    expect(conversation.heard).toContain(asked);
    expect(conversation.heard).toContain(first);
    expect(conversation.memory.quote?.premiums).toBeUndefined();
    await conversation.say("1");
    expect(conversation.memory.quote?.premiums).toBe("tariff");
  },
);

test.each([
  ["nl-BE", "Audi A4 wagen, diesel", "pechbijstand, wat is dat?", "Pechbijstand helpt bij elke panne."],
  ["nl-BE", "Audi A4 wagen, diesel", "adas wa is da", "5% korting"],
  ["fr-BE", "voiture Audi A4, diesel", "adas, c quoi ?", "5 % de réduction"],
  [
    "fr-BE",
    "voiture Audi A4, diesel",
    "franchise anglaise, c'est quoi",
    "Franchise anglaise : 1er propriétaire",
  ],
])("what a word means is answered and fills nothing in: %s, %s, %s", async (locale, car, asks, told) => {
  const conversation = new Conversation({ locale });
  await conversation.arrive();
  await conversation.say(car);
  const before = conversation.memory.quote?.facts;
  await conversation.say(asks);
  expect(conversation.heard).toContain(told);
  expect(conversation.memory.quote?.facts).toEqual(before);
});

test("a yes beside something else is that, and what it asks is asked again", async () => {
  const differences = await play(`
    > Peugeot 208, benzine, 12/05/2021 eerste inverkeerstelling
    < Is de Peugeot 208 een personenwagen, of iets anders?
    > nieuw gekocht ja
    < Voertuig: 1ste eigenaar.
    < Is de Peugeot 208 een personenwagen, of iets anders?
    > ja, en 12.000 km per jaar
    < Kilometers per jaar: 12.000 km
    < rijhulpsysteem
  `);
  expect(differences).toEqual([]);
});

test("a misspelled make and model are one name", async () => {
  const differences = await play(`
    > Peugot 208 van 2021 benzine
    < U schreef “Peugot 208”. Bedoelt u Peugeot 208?
  `);
  expect(differences).toEqual([]);
});

test.each(["aucune idée", "je ne sais pas", "passer"])("%s lets go of words in doubt", async (words) => {
  const differences = await play(
    `
    > voiture Audi A4, diesel, depuis 12/03/2011
    < Vous avez écrit
    > ${words}
    < Je ne note pas « 12/03/2011 » pour l’instant
    ! Vous avez écrit
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

test.each([
  ["nl-BE", "klant zelfst., Golf", ": Zelfstandige."],
  ["fr-BE", "client indép, Golf", "Indépendant."],
])("who is self-employed in short is no customer's name, in %s", async (locale, text, told) => {
  const conversation = new Conversation({ locale });
  await conversation.arrive();
  await conversation.say(text);
  expect(conversation.heard).toContain(told);
  expect(conversation.memory.quote?.customer).toBeUndefined();
});

test("where nothing can be had, no premium is said to be wanting and no base premium asked", async () => {
  const differences = await play(`
    > mobilhome
    > 5.001 kg
    < Dit loopt via de backoffice
    > prijs
    < Via de backoffice
    ! Geen totaal
    > wijzig basispremies
    < Bij Basispremies is er geen antwoord om te wijzigen.
  `);
  expect(differences).toEqual([]);
});

test("a yes to a doubt is taken with what follows it", async () => {
  const differences = await play(`
    > Peugot 208 van 2021 benzine
    < Bedoelt u Peugeot 208?
    > ja, en 15.000 km per jaar
    < Voertuig: Peugeot 208.
    < Kilometers per jaar: 15.000 km
    ! Bedoelt u
  `);
  expect(differences).toEqual([]);
  const asked = await play(`
    ${TO_KILOMETRES}
    > 900.000
    > ja, bestuurder is 45 jaar
    < Kilometers per jaar: 900.000 km
    < Leeftijd bestuurder: 45 jaar
    < aanhangwagen
  `);
  expect(asked).toEqual([]);
});

test("what could be any of the choices is none of them", async () => {
  const differences = await play(`
    > Audi A4 personenwagen, diesel, eerste inverkeerstelling 12/03/2023, 1ste eigenaar
    > wijzig omnium
    > omnium
    < Wat bedoelt u?
    < 1. Omnium zonder diefstal
    ! Geen omnium
    > volledige
    < Volledige omnium
    > wijzig vrijstelling
    > vrijstelling
    < Kies een van de antwoorden
    ! Bedoelt u
  `);
  expect(differences).toEqual([]);
});

test.each([
  ["nl-BE", "wagen", "kweet nog niet", "Dit blijft open."],
  ["fr-BE", "voiture", "sais pas encore", "Ce point reste ouvert."],
])("not to know it yet leaves it open, in %s", async (locale, car, words, told) => {
  const conversation = new Conversation({ locale });
  await conversation.arrive();
  await conversation.say(car);
  await conversation.say(words);
  expect(conversation.heard).toContain(told);
});

test.each([
  [
    "nl-BE",
    "5 jaar",
    "Jaren rijbewijs: 5 jaar. De juiste dag maakt hier een verschil.",
    "Geef een datum of een maand.",
  ],
  [
    "fr-BE",
    "5 ans",
    "Années de permis : 5 ans. Le jour exact fait ici une différence.",
    "Donnez une date ou un mois.",
  ],
])("whole years that leave a doubt are said back, in %s", async (locale, years, told, accepted) => {
  const conversation = new Conversation({ locale });
  await conversation.arrive();
  const isDutch = locale === "nl-BE";
  await conversation.say(
    isDutch
      ? "wagen VW Golf, eerste inverkeerstelling 01/06/2026, 1ste eigenaar, volledige omnium, aangeduide bestuurder ja"
      : "VW Golf, première mise en circulation 01/06/2026, premier propriétaire, omnium complète, conducteur désigné oui",
  );
  if (!isDutch) await conversation.say("oui");
  await conversation.say(isDutch ? "wijzig datum rijbewijs" : "modifier date du permis");
  await conversation.say(years);
  for (let turn = 0; turn < 12 && !conversation.heard.includes(told); turn++)
    await conversation.say(isDutch ? "weet ik niet" : "je ne sais pas");
  expect(conversation.heard).toContain(told);
  await conversation.say("3");
  expect(conversation.heard).toContain(accepted);
});

test("an answer stays in the words that people use for it", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  for (const text of ["wagen", "Citroen Berlingo", "wijzig model", "houden"]) await conversation.say(text);
  expect(conversation.memory.quote?.facts.vehicle?.model).toBe("Berlingo");
});

test("an amount where two of them are asked between is one of those", async () => {
  const differences = await play(`
    > lichte vrachtwagen Citroen Berlingo diesel, eerste inverkeerstelling 1 juni 2026, 1ste eigenaar, vennootschap, beroepsmatig, volledige omnium
    > wijzig materiaal en koopwaar
    < Wenst de klant bescherming van materiaal en koopwaar?
    > 5000 euro materiaal
    < Materiaal en koopwaar: € 5.000.
    > wijzig materiaal en koopwaar
    > 12.500 euro aub
    < Materiaal en koopwaar: € 12.500
  `);
  expect(differences).toEqual([]);
});

test.each([
  ["nl-BE", "wagen, rijbewijs sinds 98", "Datum rijbewijs: 1998"],
  ["fr-BE", "voiture, permis depuis 97", "Date du permis : 1997"],
  ["fr-BE", "voiture, permis depuis nonante-sept", "Date du permis : 1997"],
])("two digits behind a since are a year: %s, %s", async (locale, text, told) => {
  const conversation = new Conversation({ locale });
  await conversation.arrive();
  await conversation.say(text);
  expect(conversation.heard).toContain(told);
});

test("what a broker in a hurry leaves out of French is read", async () => {
  const conversation = new Conversation({ locale: "fr-BE" });
  await conversation.arrive();
  await conversation.say("devis pr client Dubois, indép, golf doccasion");
  expect(conversation.memory.quote?.customer?.name).toBe("Dubois");
  expect(conversation.memory.quote?.facts).toMatchObject({
    policyholder: { type: "self_employed" },
    vehicle: { owner: "second_hand" },
  });
  await conversation.say("cest koi adas?");
  expect(conversation.heard).toMatch(/suffit\./);
});

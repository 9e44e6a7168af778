import { expect, test } from "@jest/globals";
import { Conversation } from "../support/conversation.ts";
import { play, resume } from "../support/script.ts";

async function told(...messages: readonly string[]): Promise<Conversation> {
  const conversation = new Conversation();
  await conversation.arrive();
  for (const message of messages) await conversation.say(message);
  return conversation;
}

const facts = ({ memory }: Conversation): unknown => memory.quote?.facts;

test("a yes or a number beside something else answers the question only where it stands apart", async () => {
  const adas = ["wagen", "Golf", "diesel", "05/06/2026", "nieuw"];
  const before = { category: "car", make: "Volkswagen", model: "Golf", energy: "diesel" };
  const vehicle = { ...before, firstRegistration: "2026-06-05", owner: "first" };
  expect(facts(await told(...adas, "pj oui"))).toEqual({ vehicle, request: { legalProtection: true } });
  expect(facts(await told(...adas, "ja rechtsbijstand"))).toEqual({
    vehicle,
    request: { legalProtection: true },
  });
  expect(facts(await told(...adas, "ja, en rechtsbijstand ook"))).toEqual({
    vehicle: { ...vehicle, adas: true },
    request: { legalProtection: true },
  });
  // A "no" that corrects says no to nothing.
  expect(facts(await told(...adas, "neen, het is een benzine"))).toEqual({
    vehicle: { ...vehicle, energy: "petrol" },
  });
  const km = [...adas, "neen", "sla over", "particulier", "privé"];
  expect(facts(await told(...km, "15.000, en de wagen slaapt in de garage"))).toMatchObject({
    annualKm: 15000,
    vehicle: { garagedAtNight: true },
  });
});

test("a number alone answers the question at hand, whatever else it could be", async () => {
  const licence = [
    "wagen",
    "Golf",
    "diesel",
    "05/06/2026",
    "nieuw",
    "neen",
    "sla over",
    "particulier",
    "privé",
  ];
  const conversation = await told(...licence, "15.000", "neen", "neen", "ja", "36 jaar", "volledige omnium");
  await conversation.say("wijzig rijbewijs");
  await conversation.say("16 jaar");
  expect(conversation.memory.quote?.facts.driver).toEqual({ named: true, age: 36, licenceYears: 16 });
});

test("a value in a sentence about something else is asked back, never taken", async () => {
  const differences = await play(`
    > wagen
    > Golf
    > diesel
    > vandaag heb ik mijn kat naar de dierenarts gebracht
    < Bedoelt u 22/11/2026?
    > neen
    < Goed. Wat is het dan?
    > 05/06/2026
    < 1ste eigenaar
  `);
  expect(differences).toEqual([]);
});

test("misspelled and ambiguous words are asked about one by one, and can be left", async () => {
  const differences = await play(`
    > Golf diesle, omnium, 32.500 euro
    < Voertuig: Volkswagen Golf.
    < U schreef “diesle”. Bedoelt u Diesel?
    > ja
    < U schreef “omnium”. Wat bedoelt u?
    > nee, de volledige
    < Volledige omnium
    < U schreef “32.500 euro”. Wat bedoelt u?
    > paars
    < Kies een van deze antwoorden
    > groen
    < Ik noteer “32.500 euro” voorlopig niet.
    < Is de Volkswagen Golf een personenwagen
    > ja
    > overzicht
    < Brandstof: Diesel
    < Omnium: Volledige omnium
    ! Cataloguswaarde
    ! Factuurwaarde
  `);
  expect(differences).toEqual([]);
});

test("a wish, a repeated answer, a value put right and a chassis number are each taken for what they are", async () => {
  const differences = await play(`
    > ik wil een offerte
    < Graag. Ik stel u enkele vragen.
    > wagen, Yaris, hybride, nieuw
    > 14 maart 2025
    > nee
    > 14 maart 2025
    < Dat staat al genoteerd: 14 maart 2025.
    < Wat is de nummerplaat?
    > 8 duizend kilometer
    < Bedoelt u Kilometers per jaar: 8.000 km?
    > oei nee 12 duizend
    < Kilometers per jaar: 12.000 km
    < Wat is de nummerplaat?
    > wvwzzz1kzaw123456
    < Chassisnummer: WVWZZZ1KZAW123456
    < Wat is de nummerplaat?
    > ja
    < Ik begreep “ja” hier niet. Voorbeeld: 1-ABC-123.
  `);
  expect(differences).toEqual([]);
});

test("a doubt that is passed over waits until it is settled, and a day within a known month is that day", async () => {
  const differences = await play(`
    > Golf van juni 2024, 32.500 euro
    < U schreef “32.500 euro”. Wat bedoelt u?
    > diesel
    < U schreef “32.500 euro”. Wat bedoelt u?
    > 25.000 km per jaar
    < U schreef “32.500 euro”. Wat bedoelt u?
    > geen van deze
    < Goed, dat noteer ik niet.
    < Is de Volkswagen Golf een personenwagen
    > 15 juni
    < Eerste inverkeerstelling: 15/06/2024 (was juni 2024)
  `);
  expect(differences).toEqual([]);
});

test("what cannot be true with an earlier answer is left out and said, the rest is taken", async () => {
  const differences = await play(`
    > wagen
    > bestuurder is 30 jaar, BM 0
    < Leeftijd bestuurder: 30 jaar
    > 15.000 km per jaar, heeft zijn rijbewijs 40 jaar
    < Kilometers per jaar: 15.000 km
    < Ik begreep 40 jaar. Dat kan niet samen met Leeftijd bestuurder: 30 jaar.
    > overzicht
    < Leeftijd bestuurder: 30 jaar
    ! 40 jaar
    > rijbewijs sinds 2015
    < Datum rijbewijs: 2015
    > rijbewijs sinds 1980
    < Ik begreep 1980. Dat kan niet samen met Leeftijd bestuurder: 30 jaar.
    > overzicht
    < Datum rijbewijs: 2015
  `);
  expect(differences).toEqual([]);
});

test("a refused option that is asked for in passing is not taken, and its way out is told", async () => {
  const differences = await play(`
    > wagen, Golf, eerste inverkeerstelling 12/03/2022, 1ste eigenaar
    > volledige omnium met Engelse vrijstelling
    < Volledige omnium
    < De Engelse vrijstelling kan niet.
    < Kies daarom opnieuw: Vrijstelling.
    ! +45%
  `);
  expect(differences).toEqual([]);
});

test("an undo goes back step by step, and says so where there is nothing left", async () => {
  const conversation = await told("wagen", "Golf", "diesel");
  expect(
    await resume(
      conversation,
      `
      > maak dat ongedaan
      < Voertuig: Brandstof (vraag ik opnieuw).
      < Waarop rijdt het voertuig?
      > ongedaan maken
      < Merk (vraag ik opnieuw); Model (vraag ik opnieuw)
      < Welk merk
      > undo
      < Over welk voertuig gaat het?
      > undo
      < Er is geen wijziging om ongedaan te maken.
    `,
    ),
  ).toEqual([]);
  expect(facts(conversation)).toEqual({});
});

test("an edited message corrects what it had answered, and nothing else", async () => {
  const differences = await play(`
    > wagen
    > Golf, diesel, 15.000 km per jaar
    ~ Golf, 18.000 km per jaar
    < Uw gewijzigde bericht is verwerkt.
    < Kilometers per jaar: 18.000 km (was 15.000 km)
    < Waarop rijdt het voertuig?
    > benzine
    ~ lpg
    < LPG (was Benzine)
    ~ dinsdag
    < In uw gewijzigde bericht lees ik geen nieuw antwoord.
    > overzicht
    < Brandstof: LPG
    ~ iets anders
    < Dat bericht kan ik niet meer wijzigen.
  `);
  expect(differences).toEqual([]);
});

test("who comes back within the hour is not welcomed again, who comes back the next day is", async () => {
  const conversation = await told("wagen", "Golf");
  conversation.now += 60 * 60 * 1000;
  expect(await resume(conversation, "> diesel\n! Welkom terug")).toEqual([]);
  conversation.now += 24 * 60 * 60 * 1000;
  await conversation.arrive();
  expect(conversation.heard).toContain("Welkom terug. U was bezig met berekening Q1.");
  expect(conversation.heard).toContain("Genoteerd: Personenwagen, Volkswagen en Golf.");
  expect(conversation.heard).toContain("in verkeer gesteld");
});

test("suppositions change nothing until one is taken, also where several are compared", async () => {
  const conversation = await told("wagen", "Golf", "diesel");
  const before = facts(conversation);
  expect(
    await resume(
      conversation,
      `
      > wat als ik 4.000 of 18.000 km per jaar rijd?
      < Kilometers per jaar: 4.000 km
      < Kilometers per jaar: 18.000 km
    `,
    ),
  ).toEqual([]);
  expect(facts(conversation)).toEqual(before);
  await conversation.press("Neem Kilometers per jaar: 18.000 km");
  expect(conversation.memory.quote?.facts.annualKm).toBe(18000);
  await conversation.submit({ do: "adopt", quote: "Q1", variant: 0 });
  expect(conversation.heard).toContain("Die vraag is al voorbij.");
});

test("a pasted mail of several lines is read line by line", async () => {
  const conversation = await told(
    "Beste,\nGraag een offerte.\nVoertuig: Golf, diesel\nKilometers: 15.000 km per jaar\nMvg\nTel. 0475 12 34 56",
  );
  expect(facts(conversation)).toEqual({
    vehicle: { make: "Volkswagen", model: "Golf", energy: "diesel" },
    annualKm: 15000,
  });
});

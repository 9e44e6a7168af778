import { expect, test } from "@jest/globals";
import { Conversation } from "../support/conversation.ts";
import { play, resume } from "../support/script.ts";

/** A new petrol car of a private first owner, up to the question about driver protection. */
const NEW_CAR = `
  > wagen
  > Toyota Yaris
  > benzine
  > 05/06/2026
  > nieuw
  > neen
  > overslaan
  > particulier
  > privé
  > 15.000
  > neen
  > neen
  > ja
  > 40 jaar
  > 01/02/2010
  > 0
  > 0
  < Welke bescherming van de bestuurder
`;

test("a refused option is shown with its reason, and typing it gets the reason and the choices", async () => {
  const differences = await play(`
    ${NEW_CAR}
    > geen
    > neen
    < Welke omnium
    < Niet mogelijk: Enkel glasbreuk.
    > enkel glasbreuk
    < Enkel glasbreuk is hier niet mogelijk.
    < 1. Geen omnium
    > waarom
    < Enkel glasbreuk kan niet.
    ! Bron:
    > volledige uitleg
    < Enkel glasbreuk kan niet.
    < De uitbreidingen voor professionelen kunnen niet.
    < Bron: Productfiche VIVIUM Auto 06.2023
    < sinds 01/06/2023.
    < Welke omnium
    > omnium zonder diefstal
    > 30.000
    > catalogus
    < Niet mogelijk: Werkelijke waarde.
    > 24 maanden
    < Welke vrijstelling
    < 4. Engelse vrijstelling: € 750,00 (+45%)
    > engels
    < Materiële schade: +45%
  `);
  expect(differences).toEqual([]);
});

test("what a correction makes impossible is told and asked again; the rest stays", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  const differences = await resume(
    conversation,
    `
    ${NEW_CAR}
    > geen
    > neen
    > omnium zonder diefstal
    > 30.000
    > catalogus
    > 24 maanden
    > engels
    < garage of carport
    > wijzig eerste inverkeerstelling
    < Uw antwoord nu: 05/06/2026.
    > 05/06/2023
    < Kies daarom opnieuw: Vergoedingsformule en Vrijstelling.
    < Welke vergoedingsformule
    > 12 maanden
    < Welke vrijstelling
    < Niet mogelijk: Engelse vrijstelling.
    > hoog
    < garage of carport
  `,
  );
  expect(differences).toEqual([]);
  expect(conversation.memory.quote?.facts.request).toMatchObject({
    omnium: "omnium",
    valueBasis: "catalogue",
    compensation: "agreed_12",
    deductible: "high",
  });
});

test("the only possibility left is taken and said, not asked", async () => {
  const differences = await play(`
    > wagen
    > Toyota Yaris
    > benzine
    > 05/06/2020
    > nieuw
    > neen
    > overslaan
    > particulier
    > privé
    > 15.000
    > neen
    > neen
    > ja
    > 40 jaar
    > 0
    > geen
    > neen
    > mini
    > 20.000
    > catalogus
    < Vergoedingsformule: Werkelijke waarde. Dat is de enige mogelijkheid.
    < garage of carport
    > terug
    < Welke waarde moet verzekerd worden?
  `);
  expect(differences).toEqual([]);
});

test("change picks a line by number, by name, or by a button on it", async () => {
  const differences = await play(`
    > wagen
    > Toyota Yaris
    > benzine
    > wijzig
    < Welk antwoord wilt u wijzigen?
    < 2. Merk: Toyota
    > 2
    < Welk merk is het voertuig?
    > Lexus UX
    < in verkeer gesteld
    > wijzig
    > terug
    < in verkeer gesteld
    > wijzig de brandstof
    < Waarop rijdt het voertuig?
    * Hybride
    > verander
    * Model: UX
    < Welk model?
    * Behouden
    > wijzig het ding
    < Ik ken het antwoord “het ding” niet.
    < Welk antwoord wilt u wijzigen?
  `);
  expect(differences).toEqual([]);
});

test("a month is kept as a month where its days make no difference", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  expect(
    await resume(
      conversation,
      `
      > wagen
      > Toyota Yaris
      > benzine
      > 03/2021
      < Ik noteer maart 2021.
      < 1ste eigenaar
      > overzicht
      < - Eerste inverkeerstelling: maart 2021
    `,
    ),
  ).toEqual([]);
  expect(conversation.memory.quote?.facts.vehicle?.firstRegistration).toBeUndefined();
  expect(conversation.memory.quote?.ranges["vehicle.firstRegistration"]).toEqual({
    from: "2021-03-01",
    to: "2021-03-31",
  });
});

test("the day is asked where the ends of the month differ, and may stay open", async () => {
  // On 22 November 2026 a car of November 2024 is two years old, or not yet.
  const differences = await play(`
    > wagen
    > Toyota Yaris
    > benzine
    > november 2024
    < november 2024: de juiste dag maakt hier een verschil. Welke dag was het?
    > 25/11/2024
    < 1ste eigenaar
    > wijzig inverkeerstelling
    > 11/2024
    < Welke dag was het?
    > weet ik niet
    < Dit blijft open.
    < 1ste eigenaar
    > overzicht
    < - Eerste inverkeerstelling: november 2024
  `);
  expect(differences).toEqual([]);
});

test("a later answer can make the day matter after all", async () => {
  const differences = await play(`
    > wagen
    > Toyota Yaris
    > benzine
    > 03/2019
    < 1ste eigenaar
    > wijzig ingangsdatum
    > 15/03/2027
    < maart 2019: de juiste dag maakt hier een verschil.
  `);
  expect(differences).toEqual([]);
});

test("another car where the model is asked is another car", async () => {
  const differences = await play(`
    ${NEW_CAR}
    > wijzig model
    > peugeot 208
    > overzicht
    < Merk: Peugeot
    < Model: 208
    > wijzig model
    > Range Rover Evoque
    > overzicht
    < Model: Evoque`);
  expect(differences).toEqual([]);
});

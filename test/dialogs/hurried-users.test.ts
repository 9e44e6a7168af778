import { expect, test } from "@jest/globals";
import { EXAMPLE_TARIFF, loadTariff } from "../../bot/tariff/load.ts";
import { Conversation } from "../support/conversation.ts";
import { play, resume } from "../support/script.ts";

/** What a broker in a hurry types, and had to say twice or saw taken otherwise. */

const GOLF = `
  > VW Golf benzine personenwagen, eerste inverkeerstelling 12/05/2022, 1ste eigenaar, 15k km per jaar, privé, particulier, 34 jaar, rijbewijs 12/03/2011, BM -2, 0 schadegevallen, cataloguswaarde 28.500, aangeduide bestuurder ja
`;

const TO_COVERS = `
  ${GOLF}
  > neen
  > overslaan
  > geen aanhangwagen
  > geen
  > neen
  > volledige omnium
`;

test("a no that changes one's mind changes what was said, and answers no other question", async () => {
  const differences = await play(`
    ${GOLF}
    < Heeft het voertuig een rijhulpsysteem (ADAS)?
    > neen, toch 12.000 km
    < Kilometers per jaar: 12.000 km (was 15.000 km)
    < Heeft het voertuig een rijhulpsysteem (ADAS)?
    ! ADAS): Neen
  `);
  expect(differences).toEqual([]);
});

test("no to a doubtful yes is a no", async () => {
  const differences = await play(`
    ${GOLF}
    > neen
    > overslaan
    > neen
    < losse aanhangwagen
    > ok toon resultaat
    < Bedoelt u Losse aanhangwagen boven 750 kg verzekeren: Ja?
    > neen
    ! Wat is het dan?
    > wijzig losse aanhangwagen
    < Uw antwoord nu: Neen
  `);
  expect(differences).toEqual([]);
});

test("the value to insure is named with its amount, and the months are said as one says them", async () => {
  const differences = await play(`
    ${TO_COVERS}
    < Welke waarde moet verzekerd worden?
    > factuurwaarde 26000
    < ca. -3,07% (Factuurwaarde)
    ! Welke waarde moet verzekerd worden?
    > aangenomen 12 maand
    < +7,5% (Aangenomen waarde 12 maanden)
    > lage vrijstelling
    > neen
    < Welke bijstand na een ongeval wenst de klant?
    > ja
    < Bedoelt u Zonder vervangvoertuig of Met vervangvoertuig?
    > met
    < +3,5% (Met vervangvoertuig)
  `);
  expect(differences).toEqual([]);
});

test("a tariff is used when it is named, and the two sides of a deductible are told together", async () => {
  const conversation = new Conversation({ tariff: await loadTariff(EXAMPLE_TARIFF) });
  await conversation.arrive();
  const differences = await resume(
    conversation,
    `
    ${TO_COVERS}
    > catalogus
    > 12 maand
    > lage vrijstelling
    > neen
    > gebruik het voorbeeldtarief
    < Totaal per jaar, FICTIEF tarief
    > wat als hoge vrijstelling
    < Vrijstelling: € 1.150,00 in plaats van € 450,00
    > waarom is materiële schade zo duur
    < +20% (Lage vrijstelling)
  `,
  );
  expect(differences).toEqual([]);
  expect(conversation.heard.match(/Lage vrijstelling\)/gu)).toHaveLength(1);
});

test("in French as well: what is not known yet, and take it", async () => {
  const differences = await play(
    `
    > Peugeot 308 voiture essence neuve, première mise en circulation 10/06/2026, privé, particulier, 34 ans, 15.000 km par an
    > oui
    > non
    < plaque
    > plaque pas encore connue
    ! Je n’ai pas compris
    < Ce point reste ouvert
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

test("what is still needed is told when it is asked for", async () => {
  const differences = await play(`
    ${GOLF}
    > wa moet ge nog weten?
    < Voor de premie: Rijhulpsysteem (ADAS)
    < Heeft het voertuig een rijhulpsysteem (ADAS)?
    > alleen glas dan
    < Enkel glasbreuk
  `);
  expect(differences).toEqual([]);
  expect(
    await play(
      `
      > voiture
      > il manque quoi ?
      < Pour la prime : Carburant
    `,
      { locale: "fr-BE" },
    ),
  ).toEqual([]);
});

test("a formula that an old car cannot have is refused in one sentence, with what can be had", async () => {
  const differences = await play(`
    > Audi A4 personenwagen van 2017, tweedehands, diesel, particulier, privé, 12.000 km per jaar, volledige omnium
    < De formule “Volledige omnium” kan niet. Het voertuig is 9 jaar oud; het moet jonger zijn dan 8 jaar. Enkel glasbreuk kan, onder voorbehoud.
    ! Natuurkrachten” kan niet
    < Kies daarom opnieuw: Omnium.
  `);
  expect(differences).toEqual([]);
});

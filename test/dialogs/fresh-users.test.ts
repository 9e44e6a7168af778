import { expect, test } from "@jest/globals";
import { play } from "../support/script.ts";

/** What fresh users typed and saw misread; each of these once filled in something nobody had said, or lost it. */

const FRENCH = { locale: "fr-BE" };

const NEW_CAR = `
  > voiture
  > Toyota Yaris
  > essence
  > 05/06/2026
  > neuf
  > non
  > passer
  > particulier
  > privé
  > 15.000
`;

test("a yes beside words about something else does not answer the question at hand", async () => {
  const differences = await play(
    `
    ${NEW_CAR}
    > non
    < remorque dételée
    > oui il est au contrat
    ! 15,00 €
    < Un conducteur désigné figure-t-il au contrat ?
    > octavia break oui, essence, de 2022
    ! Conducteur désigné : Oui.
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
});

test("whoever has no trailer has neither of the two", async () => {
  const differences = await play(
    `
    ${NEW_CAR}
    > non
    > oui
    < 15,00 €
    > y a pas de remorque
    < Assurer une remorque dételée de plus de 750 kg : Non (avant : Oui)
    > annulez la remorque
    < C’est déjà noté
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
  expect(
    await play(
      `
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
      > ja
      > schrap de aanhangwagen
      < Losse aanhangwagen boven 750 kg verzekeren: Neen (was Ja)
      `,
    ),
  ).toEqual([]);
});

test("naming what was proposed accepts it, and a guess is asked back", async () => {
  const differences = await play(
    `
    ${NEW_CAR}
    > non
    > non
    > oui
    > 40 ans
    > permis depuis 3 mois
    < entre
    > bm 11 je pense
    < Voulez-vous dire 11 ?
    > 11
    < Quelle protection du conducteur
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
});

test("a price is asked for after an ok, and the ok answers nothing", async () => {
  const differences = await play(
    `
    ${NEW_CAR}
    < remorque de plus de 750 kg
    > ok et le prix ?
    < Prime par garantie
    < Le véhicule tire-t-il une remorque
    > le client paie combien au total ?
    < Prime par garantie
    < Le véhicule tire-t-il une remorque
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
});

test("theft alone is about the omnium before it; the amount without VAT counts", async () => {
  const differences = await play(
    `
    ${NEW_CAR}
    > mini omnium svp
    > avec vol
    < Mini-omnium avec vol (avant : Mini-omnium)
    > j'ai les primes: RC 612,45 et mini omnium 410
    ! Mini-omnium (avant
    < 612,45
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
});

test("the model is what its maker calls it, whatever is said behind it", async () => {
  const differences = await play(
    `
    > moto
    > Yamaha
    > mt-07 je vous ai dit
    < Modèle : MT-07
    > essence evidemment c une moto
    < Essence
    > elle sort du garage le mois prochain
    < Je note décembre 2026.
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
});

test("no measure is a chassis number, and a plate behind its name is one", async () => {
  const differences = await play(
    `
    > voiture
    > Toyota Yaris
    > essence
    > 05/06/2026
    > neuf
    > y a l'ABS c tout
    < Un seul système suffit
    > jsp
    < Quelle est la plaque
    > non, l'autre
    < Véhicule : Occasion (avant : Premier propriétaire)
    > la plaque c'est M-ABC-123
    < MABC123
    > 8 a 9000 km par an
    < Kilomètres par an : 8 000 km
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
});

test("an address is not needed, and no model", async () => {
  const differences = await play(
    `
    > moto
    > Yamaha
    > il habite à Liège
    < L’adresse n’est pas nécessaire
    > uccle 1180
    < L’adresse n’est pas nécessaire
    < Quel modèle ?
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
  expect(await play("> auto\n> zij woont in 8500 Kortrijk\n< Het adres is niet nodig")).toEqual([]);
});

test("an open doubt stands when the language changes", async () => {
  const differences = await play(
    `
    > voiture 45000 euros
    < Que voulez-vous dire ?
    > ik wil graag verder in het Nederlands voor die klant
    < We gaan verder in het Nederlands.
    < Wat bedoelt u?
    > je voudrais continuer en français
    < Nous continuons en français.
    < Que voulez-vous dire ?
    > 43.990 htva ou 53.228 tvac
    < Vous avez écrit « 43.990 »
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
});

test("where a car was bought, by the name of its garage", async () => {
  const differences = await play(
    `
    > voiture
    > Peugeot 208
    > diesel
    > 01/06/2022
    > occasion
    > non
    > passer
    > particulier
    > privé
    > 20 000
    > non
    > non
    > oui
    > 50 ans
    > 0
    > aucune
    > non
    > mini-omnium
    > 43.990 htva ou 53.228 tvac
    < Valeur catalogue : 43 990,00 €
    < Chez qui le client a-t-il acheté le véhicule ?
    > garage ford de namur
    ! Ford
    < Voulez-vous dire Vendeur belge assujetti à la TVA ?
    > oui
    < Vendeur : Vendeur belge assujetti à la TVA
    `,
    FRENCH,
  );
  expect(differences).toEqual([]);
});

test("what cannot be chosen is said once, not at every reprompt", async () => {
  const differences = await play(`
    > Peugeot 208 van 2012, personenwagen, benzine, tweedehands, privé, privépersoon
    > BM 3
    > volledige omnium
    < kan niet
    > waarom
    > blablabla
    ! kan niet
  `);
  expect(differences).toEqual([]);
});

test("what-if on somebody's age says whose licence and degree were used; what it cannot compare is told", async () => {
  const differences = await play(`
    > Peugeot 208 van 2019, personenwagen, benzine, tweedehands, privé, particulier
    > 34 jaar, rijbewijs 12/03/2010, BM 3
    > wat als de bestuurder 58 is
    < Ongewijzigd: Datum rijbewijs: 12/03/2010; Bonus-malusgraad: 3.
    > wat als mijn vader rijdt
    < Ik vond niets om te vergelijken.
    ! Ik begreep
  `);
  expect(differences).toEqual([]);
});

test("the name of a part of the product, and nothing else, asks what it is", async () => {
  const differences = await play(`
    > Peugeot 208, personenwagen
    > bonus malus
    < Wie graad -2 heeft, houdt die levenslang in dit contract.
    < Waarop rijdt het voertuig?
    > waarom bonus malus
    < Wie graad -2 heeft
  `);
  expect(differences).toEqual([]);
});

test("a motorcycle is not asked whether it is a car", async () => {
  const differences = await play(`
    > Yamaha MT-07, 34 jaar
    < Is de Yamaha MT-07 een moto, of iets anders?
    > ja
    < Soort voertuig: Moto
  `);
  expect(differences).toEqual([]);
});

test("what happened to a customer is answered as a question, and the question at hand comes back", async () => {
  const differences = await play(`
    > Peugeot 208, personenwagen
    > klant heeft zijn sleutels verloren onderweg
    < Pechbijstand helpt bij elke oorzaak.
    < Waarop rijdt het voertuig?
    > mijn tante heeft een nieuwe hond
    ! Bron:
    < Waarop rijdt het voertuig?
  `);
  expect(differences).toEqual([]);
});

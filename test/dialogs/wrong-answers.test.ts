import { expect, test } from "@jest/globals";
import { play } from "../support/script.ts";

test("a wrong answer gets what is accepted, then the choices, then a person", async () => {
  const differences = await play(`
    > een tapijt
    < Ik begreep “een tapijt” hier niet.
    < Kies een van de antwoorden, met het nummer of de naam. Voorbeeld: Personenwagen.
    < 1. Personenwagen
    > blauw
    < Dit zijn de mogelijke antwoorden.
    < 7. Quad
    > 99
    < Een medewerker helpt u graag.
    < 03 244 66 16
    < Over welk voertuig gaat het?
    > wagen
    < Welk merk
  `);
  expect(differences).toEqual([]);
});

test("what was understood is said before what is accepted", async () => {
  const differences = await play(
    `
    > voiture
    > Opel Corsa
    > diesel
    > 05/06/2025
    > 1
    > oui
    > passer
    > particulier
    > privé
    > beaucoup
    < Je n’ai pas compris « beaucoup » ici. Donnez un nombre de kilomètres. Exemple : 15 000.
    > 250 000
    < J’ai compris 250 000 km. C’est inhabituel. Est-ce correct ?
    > non
    < Quelle est alors la réponse ?
    > 25 000 km
    < remorque
    > non
    > non
    > oui
    > 15 ans
    < J’ai compris 15 ans. C’est inhabituel.
    > 40 ans
    < Depuis quand le conducteur a-t-il son permis
    > 01/02/2010
    < degré bonus-malus
    > 30
    < J’ai compris 30. Donnez un nombre entier de -2 à 22.
    > -2
    < sinistres
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

test("in doubt the user is asked which one", async () => {
  const differences = await play(`
    > wagen
    > Volkswage
    < Bedoelt u Volkswagen of Volkswage?
    > 1
    < Welk model?
    > Golf
    > hybride of diesel
    < Bedoelt u
    < Hybride
    < Diesel
    * Hybride
    < in verkeer gesteld
  `);
  expect(differences).toEqual([]);
});

test("facts that cannot both be true are not taken", async () => {
  const differences = await play(`
    > wagen
    > BMW 320d
    > diesel
    > 05/06/2026
    > nieuw
    > neen
    > overslaan
    > particulier
    > privé
    > 22.000
    > neen
    > neen
    > ja
    > 01/01/1990
    < rijbewijs
    > 03/05/1985
    < Dat kan niet samen met Geboortedatum bestuurder: 01/01/1990.
    < Sinds wanneer heeft de bestuurder een rijbewijs?
    > 03/05/2009
    < bonus-malusgraad
  `);
  expect(differences).toEqual([]);
});

test("plate and chassis number: the two errors, and what was made of what was typed", async () => {
  const differences = await play(`
    > wagen
    > Kia Niro
    > hybride
    > 05/06/2026
    > nieuw
    > ja
    > 1-ABC-1234-X
    < De nummerplaat mag niet langer zijn dan 8 alfanumerieke karakters in hoofdletters.
    > nog niet gekend
    < Dit blijft open.
    < Wie sluit de verzekering af?
    > wijzig plaat
    > 2 xyz 789
    < Ik noteer 2XYZ789.
    < chassisnummer
    > OIQ45678901234567
    < Het onderstelnummer mag niet langer zijn dan 17 alfanumerieke karakters in hoofdletters en kan geen ‘I’, ‘O’ of ‘Q’ bevatten.
    > WVWZZZ1JZXW000001
    < Wie sluit de verzekering af?
  `);
  expect(differences).toEqual([]);
});

test("a message nobody types is refused kindly", async () => {
  const differences = await play(
    `> ${"lang ".repeat(500)}\n< Ik lees hoogstens 2000 tekens.\n< Over welk voertuig`,
  );
  expect(differences).toEqual([]);
});

test("a number that measures something is no place in a list, and no degree", async () => {
  const differences = await play(`
    > 2 km
    < Ik begreep “2 km” hier niet.
    > wagen
    > teslla model 3
    < Bedoelt u Tesla Model 3 of teslla model 3?
    > 1
    < Merk: Tesla
    < Model: Model 3
    > diesel
    > 05/06/2026
    > -2
    < Ik begreep “-2” hier niet.
    > € 2
    < Ik begreep “€ 2” hier niet.
    > nieuw
    > neen
    > wijzig bonus-malus
    > 15 jaar
    < Ik begreep “15 jaar” hier niet. Geef een geheel getal van -2 tot 22.
    > 15 %
    < Ik begreep “15 %” hier niet.
    > 4 graden
    < Bonus-malusgraad: 4
  `);
  expect(differences).toEqual([]);
});

test("the answer to another question is no make, model, plate or chassis number", async () => {
  const differences = await play(
    `
    > voiture
    > essence
    < Véhicule : Essence.
    < Quelle est la marque du véhicule ?
    > 12/05/2023
    < Vous avez écrit « 12/05/2023 ». Que voulez-vous dire ?
    > première mise en circulation
    < Première mise en circulation : 12/05/2023
    < Quelle est la marque du véhicule ?
    > Opel
    > occasion
    < Véhicule : Occasion.
    < Quel modèle ?
    > oui
    < Donnez un modèle
    > 15 000 euros
    < Vous avez écrit « 15 000 euros ». Que voulez-vous dire ?
    > aucune
    < Quel modèle ?
    > corsa
    > modifier plaque
    > 15k km
    < Voulez-vous dire Kilomètres par an : 15 000 km ?
    > non
    > 12 mois
    < Je n’ai pas compris « 12 mois » ici. Exemple : 1-ABC-123.
    > 1-abc-123
    < Je note 1ABC123.
    > modifier châssis
    > 2 jaar
    < Je n’ai pas compris « 2 jaar » ici. Exemple : VF3CUHNZTHY123456.
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

test("a number counts what is on offer, not what is refused", async () => {
  const differences = await play(`
    > wagen
    > Opel Corsa
    > diesel
    > 05/06/2026
    > nieuw
    > neen
    > wijzig omnium
    > 6
    < Ik begreep “6” hier niet.
    ! Enkel glasbreuk is hier niet mogelijk
  `);
  expect(differences).toEqual([]);
});

import { expect, test } from "@jest/globals";
import { Conversation } from "../support/conversation.ts";
import { play, resume } from "../support/script.ts";

test("help, why, price, summary and a person are told, and the question comes back", async () => {
  const differences = await play(`
    > personenwagen
    < Welk merk
    > help
    < Voorbeeld: Peugeot 208.
    < Welk merk is het voertuig?
    > waarom?
    < Dit antwoord bepaalt mee wat kan.
    < Welk merk is het voertuig?
    > prijs
    < Burgerlijke aansprakelijkheid (BA): basispremie niet gekend
    < Geen totaal in euro
    < Een totaal in euro vraagt de basispremies uit V-Connect. Die vraag volgt nog.
    < Welk merk is het voertuig?
    > overzicht
    < Overzicht van berekening Q1
    < - Soort voertuig: Personenwagen
    < - Ingangsdatum: 22/11/2026 (vandaag)
    < Welk merk is het voertuig?
    > medewerker
    < Service Center, auto-ANT@Vivium.be of 03 244 66 16
    < Welk merk is het voertuig?
    > technisch probleem
    < helpdesk@vivium.be of 0800 484 92
    ! Service Center
    < Welk merk is het voertuig?
    * Help
    < Voorbeeld: Peugeot 208.
    * Medewerker
    < Service Center
  `);
  expect(differences).toEqual([]);
});

test("the French contact says in plain words that there is no French address", async () => {
  const differences = await play(
    `
    > voiture
    > collaborateur
    < Service Center, auto-ANT@Vivium.be ou 03 244 66 16. Nous n’avons pas d’adresse propre au français.
    ! source
    < Quelle est la marque
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

test("an open question stays open, is shown as open, and is not asked again", async () => {
  const differences = await play(`
    > wagen
    > geen idee
    < Dit blijft open.
    < Waarop rijdt het voertuig?
    > ik weet het niet
    < Zonder dit antwoord is de premie niet volledig.
    < voor het eerst in verkeer gesteld
    * Ik weet het niet
    < 1ste eigenaar
    > overzicht
    < - Merk: nog open
    < - Brandstof: nog open
    < - Eerste inverkeerstelling: nog open
    > wijzig brandstof
    < Waarop rijdt het voertuig?
    > diesel
    < 1ste eigenaar
    > overzicht
    < - Brandstof: Diesel
  `);
  expect(differences).toEqual([]);
});

test("back goes through the answers one by one and keeps them", async () => {
  const differences = await play(`
    > terug
    < Dit is de eerste vraag.
    < Over welk voertuig gaat het?
    > wagen
    > Tesla Model 3
    > elektrisch
    < in verkeer gesteld
    > terug
    < Waarop rijdt het voertuig?
    < Uw antwoord nu: Elektrisch.
    > terug
    < Welk model?
    < Uw antwoord nu: Model 3.
    > terug
    < Uw antwoord nu: Tesla.
    > behouden
    < in verkeer gesteld
    > vorige
    > vorige
    * Behouden
    < in verkeer gesteld
    > overzicht
    < - Model: Model 3
    < - Brandstof: Elektrisch
  `);
  expect(differences).toEqual([]);
});

test("stop and restart are confirmed, and keep nothing when they are", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  expect(
    await resume(
      conversation,
      `
      > wagen
      > stop
      < Wilt u stoppen? Berekening Q1 blijft bewaard.
      > waarom
      < Wilt u stoppen?
      > misschien
      < Antwoord met ja of neen.
      > neen
      < Goed, we gaan verder.
      < Welk merk
      > opnieuw
      < Wilt u opnieuw beginnen?
      * Ja, opnieuw beginnen
      < we beginnen opnieuw
      < Over welk voertuig
      > stop
      < Berekening Q2
      > ja
      < Uw referentie is Q2.
    `,
    ),
  ).toEqual([]);
  expect(conversation.memory.quote).toBeUndefined();
  expect(await resume(conversation, "> hallo\n< Over welk voertuig")).toEqual([]);
  expect(conversation.memory.quote?.reference).toBe("Q3");
});

test("the list of answers to change is left without a change, and not shown twice", async () => {
  const differences = await play(`
    > wagen
    > Opel Corsa
    > wijzig
    < Welk antwoord wilt u wijzigen?
    < 1. Soort voertuig
    > blauw
    < Niets wijzigen? Typ “terug”.
    ! 1. Soort voertuig
    > neen
    < Waarop rijdt het voertuig?
    > wijzig
    > klopt
    < Waarop rijdt het voertuig?
    > wijzig
    > behouden
    < Waarop rijdt het voertuig?
    > wijzig
    > terug
    < Waarop rijdt het voertuig?
  `);
  expect(differences).toEqual([]);
});

test("a greeting is answered, and skipping has more than one name", async () => {
  const differences = await play(
    `
    > bonjour
    < Bonjour. Je vous aide volontiers.
    < De quel véhicule s’agit-il ?
    ! Je n’ai pas compris
    > voiture
    > skip
    < Ce point reste ouvert.
    > next
    < Ce point reste ouvert.
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

test("the anti-theft question says what counts, and the way back to it is offered", async () => {
  const differences = await play(`
    > wagen
    > Tesla Model X
    > elektrisch
    > 05/06/2026
    > nieuw
    > neen
    > wijzig nummerplaat
    > overslaan
    > particulier
    > privé
    > 22.000
    > neen
    > neen
    > ja
    > 40
    > 15
    > 0
    > 0
    > geen
    > neen
    > volledige omnium
    > 120.000
    > catalogus
    > 6 maanden
    > laag
    < Welk antidiefstalsysteem heeft het voertuig?
    < Boven € 100.000 vraagt diefstal een erkend systeem. Hier telt: TT3, TT4, TT1, TT2 of Systeem van de fabrikant.
    > geen
    < Welke omnium wenst de klant?
    < Of typ “Wijzig: Antidiefstalsysteem”.
    * Wijzig: Antidiefstalsysteem
    < Welk antidiefstalsysteem heeft het voertuig?
  `);
  expect(differences).toEqual([]);
});

test("what one thing costs: the quote's own premium where it is asked for, else what the tariff says", async () => {
  const differences = await play(`
    > Peugeot 208, personenwagen, benzine, 1ste eigenaar, 10/11/2026, privé, particulier, rechtsbijstand
    > catalogus 30.000, volledige omnium, lage vrijstelling
    > wat kost rechtsbijstand?
    < - Rechtsbijstand: € 77,90
    ! Glasbreuk
    > hoeveel kost pechbijstand
    < Pechbijstand: jonger dan 3 jaar bij de inschrijving € 10
    ! basispremie
    > wat is de vrijstelling?
    < Deze berekening: Lage vrijstelling, € 450.
    > prijs
    < - Rechtsbijstand: € 77,90
    < - Glasbreuk: basispremie niet gekend
  `);
  expect(differences).toEqual([]);
});

test("what stands beside a question in one sentence is taken, and the question is answered", async () => {
  const differences = await play(`
    > Golf diesel 2019, is er een korting voor een garage?
    < Volkswagen Golf; Diesel
    < 15% korting. Ze geldt op diefstal, glasbreuk en natuurkrachten.
    > klant van 34 met bm 3, wat kost rechtsbijstand?
    < Leeftijd bestuurder: 34 jaar; Bonus-malusgraad: 3
    < Rechtsbijstand kost € 77,90 per jaar.
  `);
  expect(differences).toEqual([]);
});

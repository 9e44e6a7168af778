import { expect, test } from "@jest/globals";
import { tariffSchema } from "../../src/index.ts";
import { Conversation } from "../support/conversation.ts";
import { play, resume } from "../support/script.ts";

const TARIFF = tariffSchema.parse({
  name: "Proeftarief",
  owner: "Niemand",
  fictitious: true,
  validFrom: "2024-01-01",
  validTo: null,
  basePremiums: { liability: [{ amount: "500.00" }] },
});

/** A new petrol car of a private first owner, up to the question about claims. */
const NEW_CAR = {
  "nl-BE": `
    > wagen
    > Toyota Yaris
    > benzine
    > 05/06/2026
    > nieuw
    > neen
    > nog geen plaat
    < Wie sluit de verzekering af?
    > particulier
    > privé
    > 15.000
    > neen
    > neen
    > ja
    > 40 jaar
    > 01/02/2010
    > 0
  `,
  "fr-BE": `
    > voiture
    > Toyota Yaris
    > essence
    > 05/06/2026
    > neuve
    > non
    > pas encore de plaque
    < Qui souscrit l’assurance ?
    > particulier
    > privé
    > 15.000
    > non
    > non
    > oui
    > 40 ans
    > 01/02/2010
    > 0
  `,
};

interface Case {
  readonly name: string;
  readonly scripts: Readonly<Record<keyof typeof NEW_CAR, string>>;
}

const CASES: readonly Case[] = [
  {
    name: "an accident with its time is one claim, and none of them chooses no protection",
    scripts: {
      "nl-BE": `
        > 1998
        < Ik begreep 1998.
        > neen
        > 1 ongeval in fout, 2 jaar geleden
        ! Bedoelt u
        < Welke bescherming van de bestuurder
        > nee geen enkel ongeval
        < Schadegevallen in 5 jaar: 0 (was 1).
        < Welke bescherming van de bestuurder
        > nee, dat was 2018
        < Welke bescherming van de bestuurder
      `,
      "fr-BE": `
        > 1998
        < J’ai compris 1998.
        > non
        > un sinistre en tort il y a 2 ans
        ! Voulez-vous dire
        < Quelle protection du conducteur
        > non, aucun sinistre
        < Sinistres en 5 ans : 0 (avant : 1).
        < Quelle protection du conducteur
        > non, c'était en 2018
        < Voulez-vous dire Aucune ?
      `,
    },
  },
  {
    name: "of an amount with VAT is asked what it is without, and a no may bring the right one",
    scripts: {
      "nl-BE": `
        > 1 schadegeval
        > geen
        > neen
        > omnium zonder diefstal
        > 48k incl btw
        < Dat is € 48.000,00 inclusief btw. Bedoelt u € 39.669,42 zonder btw?
        > nee 39669 zonder btw
        < Cataloguswaarde: € 39.669,00
        > catalogus 48k incl btw
        < U schreef “48k incl btw”. Bedoelt u Cataloguswaarde: € 39.669,42?
        > nee, 39.700
        < Cataloguswaarde: € 39.700,00
        < Welke waarde moet verzekerd worden?
        > dag en bedankt
        < Graag gedaan.
        < Welke waarde moet verzekerd worden?
        > neeje
        < Met ja of neen alleen kom ik hier niet verder.
      `,
      "fr-BE": `
        > 1 sinistre
        > aucune
        > non
        > omnium sans vol
        > 48k tvac
        < C’est 48 000,00 € TVA comprise. Voulez-vous dire 39 669,42 € hors TVA ?
        > non 39669 hors tva
        < Valeur catalogue : 39 669,00 €
        > catalogue 48k tvac
        < Voulez-vous dire Valeur catalogue : 39 669,42 € ?
        > non, 39.700
        < Valeur catalogue : 39 700,00 €
        < Quelle valeur faut-il assurer ?
        > merci
        < Avec plaisir.
        < Quelle valeur faut-il assurer ?
        > non
        < Oui ou non ne me suffit pas ici.
      `,
    },
  },
  {
    name: "a lone garage is asked about, a doubt waits for its answer, and an undo drops nothing else",
    scripts: {
      "nl-BE": `
        > 0
        > geen
        < Wenst de klant rechtsbijstand?
        > garage
        < U schreef “garage”. Staat het voertuig ’s nachts in een garage of carport?
        < 2. Neen
        > diesel
        > pechbijstand
        < Staat het voertuig ’s nachts in een garage of carport?
        > maak dat ongedaan
        < Goed, dat noteer ik niet.
        < Wenst de klant rechtsbijstand?
        > verander de chauffeur naar 45 jaar
        < Leeftijd bestuurder: 45 jaar (was 40 jaar).
      `,
      "fr-BE": `
        > 0
        > aucune
        < Le client souhaite-t-il la protection juridique ?
        > garage
        < Le véhicule est-il la nuit dans un garage ou un carport ?
        < 2. Non
        > diesel
        > assistance panne
        < Le véhicule est-il la nuit dans un garage ou un carport ?
        > annulez ça
        < Bien, je ne note pas cela.
        < Le client souhaite-t-il la protection juridique ?
        > changez le chauffeur à 45 ans
        < Âge du conducteur : 45 ans (avant : 40 ans).
      `,
    },
  },
];

for (const { name, scripts } of CASES) {
  for (const locale of ["nl-BE", "fr-BE"] as const) {
    test(`${locale}: ${name}`, async () => {
      const differences = await play(`${NEW_CAR[locale]}${scripts[locale]}`, { locale });
      expect(differences).toEqual([]);
    });
  }
}

const BESIDE_A_CAR: Readonly<Record<keyof typeof NEW_CAR, string>> = {
  "nl-BE": `
    > wagen
    > fiat
    < Welk model?
    > ducato
    ! Ducati
    > volvoo
    > nee, diesel
    < Diesel
    > Skoda octavia combi 1.5 tsi van maart 2022
    < Eerste inverkeerstelling: maart 2022
    < Bedoelt u Benzine?
    > neen
    > tweedehands, van zn vader
    ! Bedoelt u
    > geen adas op zo'n oud bakske
    < Rijhulpsysteem (ADAS): Neen.
    < Wat is de nummerplaat?
  `,
  "fr-BE": `
    > voiture
    > fiat
    < Quel modèle ?
    > ducato
    ! Ducati
    > renaullt
    > non, diesel
    < Diesel
    > Skoda octavia combi 1.5 tsi de mars 2022
    < mars 2022
    < Voulez-vous dire Essence ?
    > non
    > d'occasion, de son père
    ! Voulez-vous dire
    > pas d'adas sur une si vieille voiture
    < Quelle est la plaque
  `,
};

for (const locale of ["nl-BE", "fr-BE"] as const) {
  test(`${locale}: a model of the known make, a date behind a model and words around a plain answer`, async () => {
    expect(await play(BESIDE_A_CAR[locale], { locale })).toEqual([]);
  });
}

test("the language that is named wins over the greeting and over the channel's", async () => {
  const conversation = new Conversation({ locale: "fr-BE" });
  await conversation.say("bonjour euh sorry nederlands");
  expect(conversation.heard).toContain("Over welk voertuig gaat het?");
  const differences = await resume(
    conversation,
    `
      > je parle en francais maintenant
      < Nous continuons en français.
      > nederlands aub
      < We gaan verder in het Nederlands.
      > ik spreek geen frans
      ! Nous continuons en français.
    `,
  );
  expect(differences).toEqual([]);
});

/** A moped, where few covers are asked about: up to the base premiums. */
const asksPremiums = async (locale: keyof typeof NEW_CAR): Promise<Conversation> => {
  const conversation = new Conversation({ locale, tariff: TARIFF });
  await conversation.arrive();
  await conversation.say(locale === "nl-BE" ? "bromfiets" : "cyclomoteur");
  for (let turns = 0; turns < 40 && !isAboutPremiums(conversation); turns++) {
    await conversation.say(locale === "nl-BE" ? "weet ik nie" : "chais pas");
  }
  return conversation;
};

const isAboutPremiums = ({ heard }: Conversation): boolean =>
  /basispremies van|primes de base de/u.test(heard);

for (const locale of ["nl-BE", "fr-BE"] as const) {
  test(`${locale}: "percentages" takes no base premiums, and a plain no does not choose yet`, async () => {
    const sources = [];
    for (const words of ["percentages", locale === "nl-BE" ? "neen" : "non"]) {
      const conversation = await asksPremiums(locale);
      await conversation.say(words);
      sources.push(conversation.memory.quote?.premiums);
    }
    expect(sources).toEqual(["none", undefined]);
  });
}

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { lineText, lineWhy } from "../../dialogs/explain/lines.ts";
import { reasonText, why } from "../../dialogs/explain/reasons.ts";
import { wording } from "../../dialogs/explain/wording.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import { evaluate, RULES } from "../../src/index.ts";
import type { FlatFacts } from "../../src/rules/rule.ts";
import { quotes, TODAY } from "../properties/arbitraries.ts";
import { sentences, textsOf, words } from "./catalogue.ts";
import { LANGUAGES, lineOn, lineRenderings, reasonOn, reasonRenderings } from "./rendering.ts";
import type { Language, Rendering } from "./rendering.ts";

const renderings = [...reasonRenderings(), ...lineRenderings()];
const ours = (key: string): boolean => /^(reasons|lines):/.test(key);
const textsIn = (language: Language): [string, string][] =>
  [...textsOf(language)].filter(([key]) => ours(key));

const LONGEST_SENTENCE = 13;
const LONGEST_REASON = 350;
const LONGEST_LINE = 150;

/** What nobody should ever read: a hole, a slip of the code, a stray space, a figure in the wrong number. */
const SLIPS =
  /\{\{|\}\}|undefined|null|NaN|\[object|\s{2}|\.\.|\(\)|[“«]\s*[”»]|\b1 (jaren|maanden|ans|sinistres|schadegevallen)\b/;

const slipsIn = (all: readonly Rendering[]): string[] =>
  all.filter(({ text }) => SLIPS.test(text) || text !== text.trim()).map(({ id, text }) => `${id}: ${text}`);

describe("every example on which a rule or a line speaks", () => {
  test("is put into words without a hole or a slip", () => {
    expect(renderings.length).toBeGreaterThan(300);
    expect(slipsIn(renderings)).toEqual([]);
  });

  test("is short", () => {
    const long = renderings.filter(
      ({ keys, text }) => text.length > (keys[0]?.startsWith("lines:") ? LONGEST_LINE : LONGEST_REASON),
    );
    expect(long.map(({ id, text }) => `${id} (${text.length}): ${text}`)).toEqual([]);
  });

  test.each(LANGUAGES)("tells every variant of a text in %s at least once", (language) => {
    const told = new Set(renderings.flatMap((one) => (one.language === language ? one.keys : [])));
    expect(textsIn(language).flatMap(([key]) => (told.has(key) ? [] : [key]))).toEqual([]);
  });

  test("is judged by checks that see a slip", () => {
    const rendering = (text: string): Rendering => ({ id: "x", language: "nl", keys: [], text });
    const wrong = ["Boven {{limit}}.", "undefined jaar", "1 schadegevallen", "Het is  zo.", "“” kan niet."];
    expect(slipsIn(wrong.map(rendering))).toHaveLength(wrong.length);
    expect(slipsIn(["1 schadegeval in 1 jaar.", "11 jaren."].map(rendering))).toEqual([]);
  });
});

describe.each(LANGUAGES)("the texts in %s", (language) => {
  test("write no figure: the record has it", () => {
    expect(textsIn(language).filter(([, text]) => /\d/.test(text.replace(/\{\{.*?\}\}/g, "")))).toEqual([]);
  });

  test("have no sentence beyond 13 words", () => {
    const long = textsIn(language).flatMap(([key, text]) =>
      sentences(text)
        .filter((sentence) => words(sentence).length > LONGEST_SENTENCE)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test("say of a referral that it cannot be now, and of a remark that it can", () => {
    const now = { nl: /kan nu niet|kunnen nu niet/, fr: /pour l’instant/ }[language];
    const reserve = { nl: /onder voorbehoud|mits/, fr: /sous réserve|moyennant/ }[language];
    const wrong = reasonRenderings()
      .filter((one) => one.language === language)
      .filter(({ id, text }) => {
        const outcome = RULES.find((rule) => rule.id === id)?.outcome;
        return now.test(text) !== (outcome === "refer") || reserve.test(text) !== (outcome === "offered");
      });
    expect(wrong.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });
});

describe("any quote", () => {
  test("has words for each of its reasons and premium lines", () => {
    fc.assert(
      fc.property(quotes, (facts) => {
        const evaluation = evaluate(facts, { today: TODAY });
        const lines = Object.values(evaluation.covers).flatMap(({ premium }) => premium?.lines ?? []);
        for (const voice of LANGUAGES.map(voiceOf)) {
          const texts = [
            ...Object.values(evaluation.reasons).flatMap((one) => [reasonText(voice, one), why(voice, one)]),
            ...lines.flatMap((line) => [
              lineText(voice, { facts, evaluation }, line),
              lineWhy(voice, { facts, evaluation }, line),
            ]),
          ];
          expect(texts.filter((text) => SLIPS.test(text))).toEqual([]);
        }
      }),
      { numRuns: 100, seed: 20230601 },
    );
  });
});

describe("a text that cannot be told", () => {
  const voice = voiceOf("nl");
  test("because there is none, is named with its file", () => {
    expect(() => wording(voice, "reasons:no-such-rule.what", {})).toThrow(
      'No text "reasons:no-such-rule.what": add it to locales/nl/.',
    );
  });
  test("because a value is missing, is named with the value and the repair", () => {
    expect(() => wording(voice, "reasons:motorhome-mass.why", {})).toThrow(
      '"reasons:motorhome-mass.why" shows maxMass, which did not decide: give it a variant',
    );
  });
});

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("what a broker reads", () => {
  const reasons: [string, FlatFacts, nl: string, fr: string][] = [
    [
      "english-vehicle-age",
      { "vehicle.firstRegistration": "2023-11-22" },
      "De Engelse vrijstelling kan niet. Op de ingangsdatum is het voertuig 3 jaar oud. De grens is jonger dan 2 jaar. Kies een klassieke vrijstelling.",
      "La franchise anglaise n’est pas possible. À la date d’effet, le véhicule a 3 ans. Il doit avoir moins de 2 ans. Choisissez une franchise classique.",
    ],
    [
      "english-claims",
      { "driver.claimsLast5Years": 2 },
      "De Engelse vrijstelling kan niet. Er waren 2 schadegevallen in de laatste 5 jaar; het maximum is 1. Kies een klassieke vrijstelling. De fiche zegt niets over schadegevallen in recht. Bij twijfel helpt het Service Center.",
      "La franchise anglaise n’est pas possible. Il y a eu 2 sinistres en 5 ans ; le maximum est 1. Choisissez une franchise classique. La fiche ne dit rien des sinistres en droit. En cas de doute, le Service Center vous aide.",
    ],
    [
      "compensation-actual",
      { "vehicle.firstRegistration": "2026-06-01" },
      "De formule “Werkelijke waarde” kan niet. Het voertuig is minder dan een jaar oud; deze formule kan vanaf 5 jaar en onder 8 jaar. Voor een voertuig onder 5 jaar kan een aangenomen waarde.",
      "La formule « Valeur réelle » n’est pas possible. Le véhicule a moins d’un an ; cette formule vaut dès 5 ans et avant 8 ans. Pour un véhicule de moins de 5 ans, une valeur agréée est possible.",
    ],
    [
      "compensation-agreed_24",
      { "vehicle.owner": "second_hand" },
      "De formule “Aangenomen waarde 24 maanden” kan niet. Het voertuig is tweedehands; deze formule is er enkel voor de eerste eigenaar. Voor een voertuig onder 5 jaar kan een kortere periode.",
      "La formule « Valeur agréée 24 mois » n’est pas possible. C’est un véhicule d’occasion ; cette formule est réservée au premier propriétaire. Pour un véhicule de moins de 5 ans, une période plus courte est possible.",
    ],
    [
      "compensation-agreed_6",
      { "vehicle.firstRegistration": "2019-11-22" },
      "De formule “Aangenomen waarde 6 maanden” kan niet. Het voertuig is 7 jaar oud; het moet jonger zijn dan 5 jaar. Tussen 5 jaar en 8 jaar kan de werkelijke waarde.",
      "La formule « Valeur agréée 6 mois » n’est pas possible. Le véhicule a 7 ans ; il doit avoir moins de 5 ans. Entre 5 ans et 8 ans, la valeur réelle est possible.",
    ],
    [
      "anti-theft-not-approved",
      {
        "vehicle.owner": "second_hand",
        "vehicle.catalogueValue": "72000.00",
        "vehicle.antiTheft.system": "TT2",
        "vehicle.energy": "diesel",
      },
      "De waarborg diefstal kan niet zonder erkend antidiefstalsysteem. De verzekerde waarde is € 72.000. Tweedehands is boven € 65.000 een erkend antidiefstalsysteem verplicht. TT2 telt enkel bij een hybride of elektrisch voertuig. Laat een systeem TT3/TT4 plaatsen.",
      "La garantie vol n’est pas possible sans système antivol reconnu. La valeur assurée est de 72 000 €. En occasion, au-dessus de 65 000 €, un système antivol reconnu est obligatoire. TT2 ne compte que pour un véhicule hybride ou électrique. Faites installer un système TT3/TT4.",
    ],
    [
      "accessories-over-ten-percent",
      {
        effectDate: "2022-06-18",
        "vehicle.catalogueValue": "30000.00",
        "vehicle.accessoriesValue": "6000.00",
      },
      "Een offerte kan nu niet zonder analyse door de maatschappij. Het toebehoren kost meer dan 10% van de cataloguswaarde zonder toebehoren. Vanaf ingangsdatum 19/06/2022 is die analyse niet meer nodig. De maatschappij beslist na die analyse.",
      "Une offre n’est pas possible pour l’instant sans analyse par la compagnie. Les accessoires coûtent plus de 10 % de la valeur catalogue sans accessoires. Dès la date d’effet du 19/06/2022, cette analyse n’est plus nécessaire. La compagnie décide après cette analyse.",
    ],
    [
      "motorhome-mass",
      { "vehicle.maxMassKg": 5200 },
      "Voor deze mobilhome kan V-Connect geen offerte maken. De M.T.M. is 5.200 kg; V-Connect gaat tot en met 5.000 kg. De aanvraag kan wel via de backoffice. Mail daarheen het ingevulde en getekende verzekeringsvoorstel.",
      "V-Connect ne peut pas faire d’offre pour ce mobilhome. La M.M.A. est de 5 200 kg ; V-Connect va jusqu’à 5 000 kg inclus. La demande est possible via le backoffice. Envoyez-lui par e-mail la proposition d’assurance complétée et signée.",
    ],
    [
      "no-source-before-2022",
      { effectDate: "2022-01-01" },
      "Deze ingangsdatum kan nu niet. Voor deze datum is er geen bron; de productfiche geldt vanaf 01/06/2023. Met een ingangsdatum vanaf 01/06/2023 is een berekening mogelijk. Over vroegere data beslist het Service Center.",
      "Cette date d’effet n’est pas possible pour l’instant. Aucune source pour cette date ; la fiche produit vaut dès le 01/06/2023. Un calcul est possible avec une date d’effet à partir du 01/06/2023. Pour les dates antérieures, le Service Center décide.",
    ],
  ];

  test.each(reasons)("of %s", (id, given, nl, fr) => {
    const reason = reasonOn(id, given);
    expect(plain(reasonText(voiceOf("nl"), reason))).toBe(nl);
    expect(plain(reasonText(voiceOf("fr"), reason))).toBe(fr);
  });

  const lines: [string, FlatFacts, nl: [string, string], fr: [string, string]][] = [
    [
      "young-driver",
      { "driver.named": true, "driver.age": 24 },
      [
        "+15% (Bestuurder jonger dan 26 jaar)",
        "De aangeduide bestuurder is 24 jaar, dus jonger dan 26 jaar.",
      ],
      ["+15 % (Conducteur de moins de 26 ans)", "Le conducteur désigné a 24 ans, soit moins de 26 ans."],
    ],
    [
      "kilometres-liability",
      { annualKm: 12_000 },
      [
        "-5% (Minder dan 20.000 km per jaar)",
        "Het voertuig rijdt 12.000 km per jaar, dus minder dan 20.000 km.",
      ],
      ["-5 % (Moins de 20 000 km par an)", "Le véhicule roule 12 000 km par an, soit moins de 20 000 km."],
    ],
    [
      "towed-trailer",
      { "trailer.towsOver750kg": true },
      [
        "+10% (Trekt een aanhangwagen boven 750 kg)",
        "Het voertuig trekt een aanhangwagen van meer dan 750 kg.",
      ],
      ["+10 % (Tire une remorque de plus de 750 kg)", "Le véhicule tire une remorque de plus de 750 kg."],
    ],
    [
      "breakdown-assistance",
      { "vehicle.firstRegistration": "2022-01-01", "vehicle.owner": "second_hand" },
      [
        "€ 40,00 (Jonger dan 5 jaar bij de inschrijving)",
        "Bij de inschrijving was het voertuig jonger dan 5 jaar.",
      ],
      [
        "40,00 € (Moins de 5 ans à l’immatriculation)",
        "À l’immatriculation, le véhicule avait moins de 5 ans.",
      ],
    ],
    [
      "deductible-english-2022",
      {
        effectDate: "2022-09-01",
        "vehicle.category": "car",
        "request.deductible": "english",
        "driver.bonusMalus": 3,
      },
      ["+50% (Engelse vrijstelling)", "De bonus-malusgraad is 3; toen gold een bijpremie boven 0."],
      [
        "+50 % (Franchise anglaise)",
        "Le degré bonus-malus est 3 ; une surprime valait alors au-dessus de 0.",
      ],
    ],
  ];

  test.each(lines)("of the line %s", (id, given, nl, fr) => {
    expect(lineOn("nl", id, given).map(plain)).toEqual(nl);
    expect(lineOn("fr", id, given).map(plain)).toEqual(fr);
  });
});

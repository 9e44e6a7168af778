import { expect, test } from "@jest/globals";
import { isDontKnow, matchChoice, type Language } from "../../dialogs/language/index.ts";
import { shown, TODAY } from "./readers.ts";

const ENERGY = [
  { value: "petrol", labels: ["Benzine", "Essence"] },
  { value: "diesel", labels: ["Diesel"] },
  { value: "lpg", labels: ["LPG"] },
  { value: "hybrid", labels: ["Hybride"] },
  { value: "plug_in", labels: ["Plug-inhybride", "Hybride rechargeable"] },
  { value: "electric", labels: ["Elektrisch", "Électrique"] },
];
const OMNIUM = [
  { value: "none", labels: ["Geen", "Geen omnium", "Pas d'omnium"] },
  { value: "mini", labels: ["Mini-omnium"] },
  { value: "mini_theft", labels: ["Mini-omnium met diefstal", "Mini-omnium avec vol"] },
  { value: "omnium", labels: ["Omnium"] },
  { value: "omnium_theft", labels: ["Omnium met diefstal", "Volledige omnium", "Omnium complète"] },
];
const GOODS = [
  { value: 0, labels: ["Geen", "Aucune"] },
  { value: 5000, labels: ["5.000 euro"] },
  { value: 12500, labels: ["12.500 euro"] },
];
const DEDUCTIBLE = [
  { value: "low", labels: ["Lage vrijstelling", "Lage vrijstelling: € 450,00 (+20%)"] },
  { value: "high", labels: ["Hoge vrijstelling", "Hoge vrijstelling: € 1.150,00 (-10%)"] },
  { value: "english", labels: ["Franchise anglaise", "Franchise anglaise : 1\u202f450,00 € (+45 %)"] },
];
const THEFT = ["none", "TT1", "TT2", "TT3"].map((value) => ({ value, labels: [value] }));

type Row = readonly [Language, typeof ENERGY | typeof GOODS | typeof DEDUCTIBLE, string, string];

const ROWS: readonly Row[] = [
  // by number
  ["nl", ENERGY, "2", "diesel"],
  ["nl", ENERGY, "2.", "diesel"],
  ["nl", ENERGY, "2️⃣", "diesel"],
  ["nl", ENERGY, "twee", "diesel"],
  ["nl", ENERGY, "de tweede", "diesel"],
  ["nl", ENERGY, "optie 3", "lpg"],
  ["nl", ENERGY, "nummer drie graag", "lpg"],
  ["nl", ENERGY, "de laatste", "electric"],
  ["fr", ENERGY, "le deuxième", "diesel"],
  ["fr", ENERGY, "la 2e", "diesel"],
  ["fr", ENERGY, "numéro 2 svp", "diesel"],
  ["fr", ENERGY, "le dernier", "electric"],
  ["nl", ENERGY, "9", "-"],
  ["nl", ENERGY, "0", "-"],
  ["nl", ENERGY, "2 of 3", "-"],
  // by name
  ["nl", ENERGY, "diesel", "diesel"],
  ["nl", ENERGY, "DIESEL", "diesel"],
  ["fr", ENERGY, "electrique", "electric"],
  ["nl", ENERGY, "diesel graag", "diesel"],
  ["nl", ENERGY, "het is een diesel", "diesel"],
  ["fr", ENERGY, "c'est une essence", "petrol"],
  ["nl", ENERGY, "hybride", "hybrid"],
  ["nl", ENERGY, "plug-inhybride", "plug_in"],
  ["nl", ENERGY, "diesel, nee, benzine", "petrol"],
  ["nl", ENERGY, "diesel of benzine", "? diesel or petrol"],
  ["nl", ENERGY, "geen diesel", "-"],
  ["nl", ENERGY, "diesel is het niet", "-"],
  ["fr", ENERGY, "pas de diesel", "-"],
  ["nl", ENERGY, "ik had vroeger een diesel", "? diesel"],
  ["nl", OMNIUM, "geen omnium", "none"],
  ["nl", OMNIUM, "geen", "none"],
  ["fr", OMNIUM, "pas d'omnium", "none"],
  ["nl", OMNIUM, "mini-omnium met diefstal", "mini_theft"],
  ["nl", OMNIUM, "volledige omnium", "omnium_theft"],
  ["nl", OMNIUM, "omnium zonder diefstal", "-"],
  // by a word or its beginning
  ["nl", ENERGY, "elek", "electric"],
  ["fr", ENERGY, "rechargeable", "plug_in"],
  ["nl", OMNIUM, "mini", "? mini or mini_theft"],
  ["nl", OMNIUM, "met diefstal", "? mini_theft or omnium_theft"],
  // with a slip
  ["nl", ENERGY, "dieesl", "diesel"],
  ["nl", ENERGY, "benzin", "petrol"],
  ["nl", ENERGY, "elektrishc", "electric"],
  ["nl", ENERGY, "xyz", "-"],
  ["nl", ENERGY, "ja", "-"],
  ["nl", ENERGY, "", "-"],
  // numbers in the labels
  ["nl", GOODS, "5000", "5000"],
  ["nl", GOODS, "12.500", "12500"],
  ["nl", GOODS, "twaalfduizend vijfhonderd", "12500"],
  ["nl", GOODS, "2", "5000"],
  ["nl", GOODS, "7500", "-"],
  ["nl", DEDUCTIBLE, "1", "low"],
  ["fr", DEDUCTIBLE, "1", "low"],
  ["nl", DEDUCTIBLE, "1150", "high"],
  ["fr", DEDUCTIBLE, "1450", "english"],
  ["nl", THEFT, "TT3", "TT3"],
  ["nl", THEFT, "tt 3", "TT3"],
  ["nl", THEFT, "3", "? TT2 or TT3"],
  ["nl", THEFT, "de derde", "TT2"],
];

test("a choice is taken by number, name, beginning or with a slip, and never when in doubt", () => {
  const read = ROWS.map(([language, options, text]) => {
    const reading = matchChoice<string | number>(text, options, { language, today: TODAY });
    return [text, shown(reading)];
  });
  expect(read).toEqual(ROWS.map(([, , text, expected]) => [text, expected]));
});

const UNKNOWN = {
  nl: [
    "geen idee",
    "weet ik niet",
    "ik weet het niet",
    "WEET NIET",
    "kweenie",
    "geen flauw idee",
    "?",
    "???",
    "niet gekend",
    "onbekend",
    "moet ik opzoeken",
    "aucune idée",
  ],
  fr: [
    "je ne sais pas",
    "je sais pas",
    "j'sais pas",
    "sais pas",
    "aucune idée",
    "aucune idee",
    "pas d'idée",
    "?",
    "inconnu",
    "je dois vérifier",
    "geen idee",
  ],
};
const KNOWN = {
  nl: ["ja", "nee", "15.000", "ik weet het niet zeker, 15.000", "diesel", "wat bedoelt u?", ""],
  fr: ["oui", "non", "15.000", "je ne sais pas, 15.000", "diesel", "que voulez-vous dire ?", ""],
};

for (const language of ["nl", "fr"] as const) {
  test(`${language}: "I don't know" is heard, and only then`, () => {
    const context = { language, today: TODAY };
    expect(UNKNOWN[language].filter((text) => !isDontKnow(text, context))).toEqual([]);
    expect(KNOWN[language].filter((text) => isDontKnow(text, context))).toEqual([]);
  });
}

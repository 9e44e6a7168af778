import { describe, expect, test } from "@jest/globals";
import { textsOf } from "./catalogue.ts";
import {
  brokenPlaceholders,
  type Catalogue,
  emptyTexts,
  foreignWords,
  longSentences,
  shareOver13,
  unmatchedKeys,
  unmatchedPlaceholders,
  wrongPlurals,
} from "./faults.ts";

const catalogue: Catalogue = { nl: textsOf("nl"), fr: textsOf("fr") };

/** Faults that are meant, each with its reason. */
const MEANT: Readonly<Record<string, string>> = {
  "fr errors:vin": "a faithful translation of the sentence the release note gives (RN-14)",
};

const notMeant = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !Object.keys(MEANT).some((key) => fault.startsWith(`${key}: `)));

const of = (nl: Record<string, string>, fr: Record<string, string>): Catalogue => ({
  nl: new Map(Object.entries(nl)),
  fr: new Map(Object.entries(fr)),
});

describe("the texts of locales/", () => {
  test("exist in both languages", () => {
    expect(catalogue.nl.size).toBeGreaterThan(0);
    expect(unmatchedKeys(catalogue)).toEqual([]);
  });
  test("have every plural form of their language, and no other", () => {
    expect(wrongPlurals(catalogue)).toEqual([]);
  });
  test("show the same values in both languages", () => {
    expect(brokenPlaceholders(catalogue)).toEqual([]);
    expect(unmatchedPlaceholders(catalogue)).toEqual([]);
  });
  test("say something", () => {
    expect(notMeant(emptyTexts(catalogue))).toEqual([]);
  });
  test("are formal, and Belgian", () => {
    expect(foreignWords(catalogue)).toEqual([]);
  });
  test("are short", () => {
    expect(notMeant(longSentences(catalogue))).toEqual([]);
    expect(shareOver13(catalogue)).toBeLessThan(0.03);
  });
  test("have no fault on the list of meant ones that is gone", () => {
    const faults = [...emptyTexts(catalogue), ...longSentences(catalogue)];
    const gone = Object.keys(MEANT).filter((key) => !faults.some((fault) => fault.startsWith(`${key}: `)));
    expect(gone).toEqual([]);
  });
});

describe("the checks see", () => {
  test("a text that one language lacks", () => {
    expect(unmatchedKeys(of({ "a:x": "x", "a:y": "y" }, { "a:x": "x", "a:z": "z" }))).toEqual([
      "nl a:y: has no counterpart in fr",
      "fr a:z: has no counterpart in nl",
    ]);
  });
  test("a plural form that is missing or unknown", () => {
    const nl = { "a:n_one": "één", "a:n_many": "veel", "a:n_other": "{{count}}" };
    expect(wrongPlurals(of(nl, { "a:n_one": "un", "a:n_other": "{{count}}" }))).toEqual([
      "nl a:n: has one, many, other; needs one, other",
      "fr a:n: has one, other; needs many, one, other",
    ]);
    expect(wrongPlurals(of({ "a:n_one": "één", "a:n_other": "x" }, { "a:n": "x" }))).toHaveLength(1);
  });
  test("a value that one language does not show", () => {
    expect(unmatchedPlaceholders(of({ "a:x": "{{a}} {{ b, number }}" }, { "a:x": "{{b}}" }))).toEqual([
      "nl a:x: shows a, b; fr shows b",
      "fr a:x: shows b; nl shows a, b",
    ]);
    const plural = { "a:n_one": "één", "a:n_other": "{{count}}" };
    expect(unmatchedPlaceholders(of(plural, { ...plural, "a:n_many": "{{count}}" }))).toEqual([]);
  });
  test.each(["{{name}", "{name}", "{{name}}}", "{{na me}}"])("the broken value in %s", (text) => {
    expect(brokenPlaceholders(of({ "a:x": text }, {}))).toHaveLength(1);
  });
  test("an empty text", () => {
    expect(emptyTexts(of({ "a:x": " " }, { "a:x": "x" }))).toEqual(["nl a:x: is empty"]);
  });
  test.each([
    "Kies je formule.",
    "Het is aan jou.",
    "Uw eigen risico",
    "Uw kenteken",
    "Een premieopslag van 5 %",
  ])("nl: %s", (text) => {
    expect(foreignWords(of({ "a:x": text }, {}))).toHaveLength(1);
  });
  test.each([
    "Choisis ta formule.",
    "Veux-tu",
    "Je t’envoie",
    "La carte grise",
    "Tous risques",
    "soixante-dix",
    "quatre-vingt-dix-sept",
  ])("fr: %s", (text) => {
    expect(foreignWords(of({}, { "a:x": text }))).toHaveLength(1);
  });
  test("no fault in formal Belgian texts", () => {
    const nl = "Uw object. De bijdrage is 5 euro. {{je}}";
    const fr = "Votre état. Le tarif de l’été, quatre-vingts euros. La date est notée.";
    expect(foreignWords(of({ "a:x": nl }, { "a:x": fr }))).toEqual([]);
  });
  test("a sentence of 21 words, a value counting as one", () => {
    const twenty = "woord ".repeat(18) + "{{een waarde}} 15 000.";
    expect(longSentences(of({ "a:x": `${twenty} Kort.` }, {}))).toEqual([]);
    expect(longSentences(of({ "a:x": `te ${twenty}` }, {}))).toHaveLength(1);
    expect(shareOver13(of({ "a:x": `${twenty} Kort.` }, {}))).toBe(0.5);
  });
});

import { describe, expect, test } from "@jest/globals";
import { Format } from "../../dialogs/explain/format.ts";
import { matchChoice } from "../../dialogs/language/index.ts";
import { fr } from "../../locales/fr/index.ts";
import { nl } from "../../locales/nl/index.ts";
import { flat } from "./catalogue.ts";

/** A space at which a line may break, where French allows none; and punctuation that lacks its space. */
const SOFT = /« | [»:;?!%€]|\d \d{3}(?!\d)/u;
const NONE = /«[^\u00a0]|[^\u00a0?!](?:[»;€%]|[?!](?![?!]))|[^\u00a0\w/](?::(?!\/))|[a-zé}]:(?:\s|$)/u;
/** One hard space in the whole product: the narrow one has no glyph in the typeface of the papers. */
const NARROW = /[\u202f\u2007\u2009]/u;

describe("the French texts", () => {
  const texts = [...flat(fr)];

  test("break no line at punctuation, quotes, units and inside numbers", () => {
    expect(texts.filter(([, text]) => SOFT.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => NONE.test(text))).toEqual([]);
  });
  test("use one kind of apostrophe", () => {
    expect(texts.filter(([, text]) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
  test.each(["Payé : 5 €", "« oui »", "Combien ?", "Non ; oui", "45 % de plus", "100 000 km"])(
    "are checked for %s",
    (text) => {
      expect(text).toMatch(SOFT);
    },
  );
  test.each(["stock; le", "quoi?", "«oui»", "marque: Opel", "45%"])("are checked for %s", (text) => {
    expect(text).toMatch(NONE);
  });
});

test("no text and no number has another hard space", () => {
  const formats = [new Format("nl"), new Format("fr")].flatMap((format) => [
    format.money("1234567.50"),
    format.sum("1234567.00"),
    format.difference("-1234.50"),
    format.percent("45"),
    format.share("1234.5"),
    format.number("1234567"),
    format.quantity(12_345, "kilometer"),
    format.quantity(12_345, "kilogram"),
    format.quantity(24, "month"),
    format.period("2021-03-01", "2021-03-31"),
  ]);
  const texts = [...flat(fr), ...flat(nl)].map(([, text]) => text);
  expect([...formats, ...texts].filter((text) => text !== undefined && NARROW.test(text))).toEqual([]);
  expect(formats.slice(10).join()).not.toMatch(/\d [€%\d]/u);
});

test("a French label is understood with ordinary spaces too", () => {
  const labels = [
    "Prenez Conducteur désigné\u00a0: Oui",
    "Plus de 100\u00a0000\u00a0€",
    "«\u00a0Autre\u00a0»",
  ];
  const options = labels.map((label) => ({ value: label, labels: [label] }));
  for (const label of labels) {
    for (const typed of [label, label.replaceAll("\u00a0", " "), label.replaceAll("\u00a0", "\u202f")]) {
      expect(matchChoice(typed, options, { language: "fr", today: "2026-11-22" })).toMatchObject({
        state: "value",
        value: label,
      });
    }
  }
});

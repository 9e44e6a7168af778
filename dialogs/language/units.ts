import { units as french } from "../../locales/fr/words/units.ts";
import { units as dutch } from "../../locales/nl/words/units.ts";
import { phraseAt, phrases, type Found, type Phrases } from "./phrases.ts";
import type { Language } from "./reading.ts";
import type { Token } from "./tokens.ts";

export type Quantity = "money" | "cents" | "distance" | "mass" | "power" | "horsepower" | "age" | "foreign";

export interface Unit {
  readonly quantity: Quantity;
  /** What one of it is in the unit the quote counts in. */
  readonly factor: number;
}

type Units = typeof dutch | typeof french;

const MEASURES = ["money", "cents", "distance", "mass", "power", "horsepower", "age"] as const;

function* entries(list: Units): Iterable<readonly [string, Unit]> {
  for (const quantity of MEASURES) {
    for (const [word, factor] of Object.entries(list[quantity])) yield [word, { quantity, factor }];
  }
  for (const word of list.foreign) yield [word, { quantity: "foreign", factor: 1 }];
}

/** The language of the conversation first: "j" is jaar in Dutch and jours in French. */
const UNITS: Readonly<Record<Language, Phrases<Unit>>> = {
  nl: phrases([...entries(dutch), ...entries(french)]),
  fr: phrases([...entries(french), ...entries(dutch)]),
};
const LINKS = new Set(["de", "d"]);

/** The unit at a token, also with "de" before it: 2 millions d'euros. */
export function unitAt(tokens: readonly Token[], at: number, language: Language): Found<Unit> | undefined {
  const direct = phraseAt(UNITS[language], tokens, at);
  if (direct !== undefined || !LINKS.has(tokens[at]?.fold ?? "")) return direct;
  return phraseAt(UNITS[language], tokens, at + 1);
}

import { units as french } from "../../locales/fr/words/units.ts";
import { units as dutch } from "../../locales/nl/words/units.ts";
import { nearest } from "./near.ts";
import { phraseAt, phrases, type Found, type Phrases } from "./phrases.ts";
import type { Language } from "./reading.ts";
import { fold, type Token } from "./tokens.ts";

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

/** Unit names that are recognised with a slip: "kilomter". */
const NAMES: ReadonlyMap<string, Unit> = new Map(
  [...entries(french), ...entries(dutch)].map(([name, unit]) => [fold(name), unit] as const),
);

function namedUnit(name: string): Unit {
  const unit = NAMES.get(name);
  if (unit === undefined) throw new RangeError(`There is no unit "${name}".`);
  return unit;
}

function nearUnit(token: Token | undefined): Unit | undefined {
  const near = token?.kind === "word" ? nearest(token.fold, NAMES.keys()) : [];
  const units = near.map(namedUnit);
  return new Set(units.map(({ quantity }) => quantity)).size === 1 ? units[0] : undefined;
}

/** The unit at a token, also with "de" before it: 2 millions d'euros. */
export function unitAt(tokens: readonly Token[], at: number, language: Language): Found<Unit> | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const hyphen = first?.fold === "-" && first.gap === "none" && second?.gap === "none";
  if (first?.gap === "line") return undefined;
  const direct = phraseAt(UNITS[language], tokens, hyphen ? at + 1 : at);
  if (direct !== undefined) return direct;
  if (LINKS.has(first?.fold ?? "")) return phraseAt(UNITS[language], tokens, at + 1);
  const near = nearUnit(first);
  return near && { value: near, next: at + 1 };
}

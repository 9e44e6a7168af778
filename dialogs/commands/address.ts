import * as french from "../../locales/fr/words/places.ts";
import * as dutch from "../../locales/nl/words/places.ts";
import { marks, matchesAt } from "../language/sentence/patterns.ts";
import { clausesOf } from "../language/sentence/clauses.ts";
import { tokenize } from "../language/tokens.ts";

const LIVING = marks(dutch.living, french.living);
const TOWNS = marks(dutch.towns, french.towns);

const POSTCODE = /^[1-9]\d{3}$/;

/** True for where somebody lives and nothing else: "il habite à Liège", "woont in 8500 Kortrijk", "uccle 1180". */
export function namesAddress(text: string): boolean {
  const tokens = tokenize(text).filter(({ kind }) => kind !== "symbol");
  const view = { words: tokens.map(({ fold }) => fold), ...clausesOf(tokens) };
  const lives = view.words.some((_, at) => matchesAt(LIVING, view, at).length > 0);
  if (lives) return tokens.length <= LONGEST_ADDRESS;
  const [town] = view.words.flatMap((_, at) => matchesAt(TOWNS, view, at).slice(0, 1));
  const others = view.words.filter((_, at) => town === undefined || at < town.from || at >= town.to);
  return town !== undefined && others.length === 1 && POSTCODE.test(others[0] ?? "");
}

const LONGEST_ADDRESS = 10;

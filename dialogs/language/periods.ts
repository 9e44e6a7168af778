import { units as french } from "../../locales/fr/words/units.ts";
import { units as dutch } from "../../locales/nl/words/units.ts";
import { phraseAt, phrases, type Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const PERIODS = phrases(
  [dutch, french].flatMap(({ per, periods }) =>
    per.flatMap((link) =>
      Object.entries(periods).map(([word, times]) => [`${link} ${word}`, times] as const),
    ),
  ),
);

/** "per maand" behind a number: how many of it go into a year. */
export const periodAfter = (tokens: readonly Token[], at: number): Found<number> | undefined =>
  phraseAt(PERIODS, tokens, at);

import { delivered as french } from "../../locales/fr/words/empty.ts";
import { delivered as dutch } from "../../locales/nl/words/empty.ts";
import { CHOOSING } from "../language/choices.ts";
import { findDates } from "../language/dates.ts";
import type { ReadingContext } from "../language/index.ts";
import { CUES } from "../language/sentence/cue-words.ts";
import { wordsIn } from "../language/sentence/patterns.ts";
import { STARTERS } from "../language/sentence/starters.ts";
import { covering } from "../language/sentence/view.ts";
import { isFiller, isSaid } from "../language/speech.ts";
import { fold } from "../language/tokens.ts";
import { readable } from "../language/text.ts";
import { vatRemarks } from "../language/vat.ts";

/** Words of a car that is still to come: "elle sort du garage le mois prochain". */
const DELIVERED: ReadonlySet<string> = new Set([...dutch, ...french].map((word) => fold(word)));

const CUE_WORDS = new Set(wordsIn(CUES));

const isKnown = (word: string): boolean =>
  isFiller(word) ||
  isSaid(word) ||
  CHOOSING.has(word) ||
  DELIVERED.has(word) ||
  STARTERS.has(word) ||
  CUE_WORDS.has(word);

/** How many words of a text have no part in a number, a date or what stands around them. */
export function foreignWords(source: string, context: ReadingContext): number {
  const text = readable(source, context.language);
  const numbers = text.numbers.map(({ from, to, unit }) => ({ from, to: unit?.next ?? to }));
  const isRead = covering([...numbers, ...findDates(text, context), ...vatRemarks(text.tokens)]);
  return text.tokens.filter(({ kind, fold }, at) => kind === "word" && !isRead(at) && !isKnown(fold)).length;
}

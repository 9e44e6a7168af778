import { closings as frenchClosings, thanks as french } from "../../locales/fr/words/commands.ts";
import { closings as dutchClosings, thanks as dutch } from "../../locales/nl/words/commands.ts";
import { readYesNo } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import { isFiller } from "../language/speech.ts";
import { fold, tokenize } from "../language/tokens.ts";

const wordsOf = (text: string): string[] =>
  tokenize(text).flatMap(({ kind, fold: word }) => (kind === "symbol" ? [] : [word]));

const THANKS: ReadonlySet<string> = new Set([...dutch, ...french].map((word) => fold(word)));
const CLOSINGS: ReadonlySet<string> = new Set(
  [...dutchClosings, ...frenchClosings].map((phrase) => wordsOf(phrase).join(" ")),
);

/** "merci", "dag en bedankt": polite, and no answer to anything; "ja merci" is a yes. */
export function isThanks(text: string, context: ReadingContext): boolean {
  const words = wordsOf(text);
  if (CLOSINGS.has(words.join(" "))) return true;
  const isPolite =
    words.some((word) => THANKS.has(word)) && words.every((word) => THANKS.has(word) || isFiller(word));
  return isPolite && readYesNo(text, context).state === "nothing";
}

import { meaningBehind as french } from "../../locales/fr/words/questions.ts";
import { meaningBehind as dutch } from "../../locales/nl/words/questions.ts";
import { phraseBefore, phrases } from "../language/phrases.ts";
import { tokenize } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";

const BEHIND = phrases([...dutch, ...french].map((phrase) => [phrase, true] as const));
const LONGEST = 6;

/** Where the words begin that ask what stands before them ("pechbijstand, wat is dat?"); undefined without such. */
export function meaningBehind(tokens: readonly Token[]): number | undefined {
  const end = tokens.findLastIndex(({ kind }) => kind !== "symbol") + 1;
  return phraseBefore(BEHIND, tokens, end, LONGEST)?.from;
}

/** The pieces of a sentence, where what asks about the one before it is a part of that one. */
export function withMeaningBehind(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const isBehind = whole.length > 0 && meaningBehind(tokenize(piece)) === 0;
    if (isBehind) whole.push(`${whole.pop() ?? ""} ${piece}`);
    else whole.push(piece);
  }
  return whole;
}

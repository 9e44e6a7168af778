import { isKnown } from "../known.ts";
import { nearest } from "../near.ts";
import type { Token } from "../tokens.ts";
import { COVERS, CUES, NOISE } from "./cue-words.ts";
import { wordsIn } from "./patterns.ts";
import { SAYINGS } from "./sayings.ts";

const WORDS: ReadonlySet<string> = new Set(
  [SAYINGS.nl, CUES, COVERS, NOISE].flatMap((list) => wordsIn(list)),
);

/** True for a word that some phrase or cue is made of. */
export const isVocabulary = (word: string): boolean => WORDS.has(word);

/** By their first letter, which a slip leaves right. */
const BY_LETTER = Map.groupBy(WORDS, (word) => word[0]);

/** The word of the vocabulary that a misspelled word must be; itself when it is right, or when nothing is near. */
export function spelled({ kind, fold }: Token): string {
  if (kind !== "word" || WORDS.has(fold) || isKnown(fold)) return fold;
  const [word, ...others] = nearest(fold, BY_LETTER.get(fold[0] ?? "") ?? []);
  return word === undefined || others.length > 0 ? fold : word;
}

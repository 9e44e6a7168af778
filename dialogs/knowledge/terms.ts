import { questionWords as french } from "../../locales/fr/words/asked.ts";
import { questionWords as dutch } from "../../locales/nl/words/asked.ts";
import { same as frenchSame } from "../../locales/fr/words/same.ts";
import { same as dutchSame } from "../../locales/nl/words/same.ts";
import { tokenize } from "../language/tokens.ts";

const EMPTY = new Set(
  [dutch, french].flatMap((words) => tokenize(words).flatMap(({ fold }) => (fold.length > 0 ? [fold] : []))),
);

const SHORTEST_STEM = 4;
const ENDINGS = /(?:eren|ieren|tjes|tje|jes|je|en|es|er|e|s|x|n|t)$/;

/** A word without the ending that number, gender or a verb gives it, and without a doubled last letter. */
export function stemOf(word: string): string {
  if (word.length <= SHORTEST_STEM || /\d/.test(word)) return word;
  const stem = word.replace(ENDINGS, "");
  const short = stem.length >= SHORTEST_STEM - 1 ? stem : word;
  return short.replace(/([a-z])\1$/, "$1");
}

const foldOf = (word: string): string =>
  tokenize(word)
    .map(({ fold }) => fold)
    .join("");

/** What a word counts as: "gestolen" asks for the theft. */
const SAME: ReadonlyMap<string, string> = new Map(
  [...dutchSame, ...frenchSame].flatMap((line) => {
    const [meant = "", words = ""] = line.split(": ");
    return words.split(" ").map((word) => [foldOf(word), foldOf(meant)] as const);
  }),
);

/** The stems of the words of a text that say something, in their order. */
export const termsOf = (text: string): string[] =>
  tokenize(text).flatMap(({ kind, fold }) =>
    kind === "symbol" || EMPTY.has(fold) || (kind === "word" && fold.length < 2)
      ? []
      : [stemOf(SAME.get(fold) ?? fold)],
  );

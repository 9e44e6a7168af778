import { tokenize, type Token } from "../tokens.ts";

/** A phrase of a vocabulary, cut up: "*" stands for up to three words. */
interface Pattern<T> {
  readonly words: readonly string[];
  readonly alone: Alone;
  readonly value: T;
}

/** Whether a phrase counts anywhere, only among what is understood ("="), or only as a whole clause ("=="). */
export type Alone = "no" | "among" | "clause" | "listed";

/** By how many "=" stand before a phrase. */
const ALONE: readonly Alone[] = ["no", "among", "clause", "listed"];

/** Patterns by their first word, the one with most words first. */
export type Patterns<T> = ReadonlyMap<string, readonly Pattern<T>[]>;

export interface Match<T> {
  readonly value: T;
  readonly alone: Alone;
  readonly from: number;
  readonly to: number;
}

export function patterns<T>(entries: Iterable<readonly [phrase: string, value: T]>): Patterns<T> {
  const byFirst = new Map<string, Pattern<T>[]>();
  for (const [phrase, value] of entries) {
    const alone = ALONE[/^=*/.exec(phrase)?.[0].length ?? 0] ?? "no";
    const words = tokenize(phrase.replace(/^=+/, "")).map(({ fold }) => fold);
    const [first = ""] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, alone, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Patterns of phrases that only have to be there. */
export const marks = (...lists: readonly (readonly string[])[]): Patterns<true> =>
  patterns(lists.flatMap((phrases) => phrases.map((phrase) => [phrase, true] as const)));

/** Every word the patterns are made of. */
export const wordsIn = (list: Patterns<unknown>): readonly string[] =>
  [...list.values()].flatMap((some) =>
    some.flatMap(({ words }) => words.filter((word) => /^\p{L}+$/u.test(word))),
  );

const MOST_SKIPPED = 3;

/** What patterns are matched against: the words as they are spelled right, and where a clause ends. */
export interface Matched {
  readonly words: readonly string[];
  readonly endsClause: (token: number) => boolean;
}

/** The patterns that match at a token, the longest text first. */
export function matchesAt<T>(list: Patterns<T>, text: Matched, from: number): readonly Match<T>[] {
  const found: Match<T>[] = [];
  for (const { words, alone, value } of list.get(text.words[from] ?? "") ?? []) {
    const to = endOf(words, 0, text, from);
    if (to !== undefined) found.push({ value, alone, from, to });
  }
  return found.sort((a, b) => b.to - a.to);
}

function endOf(words: readonly string[], index: number, text: Matched, at: number): number | undefined {
  const word = words[index];
  if (word === undefined) return at;
  // "Vrijstelling: laag" on a form.
  if (index > 0 && word !== ":" && word !== "*" && text.words[at] === ":")
    return endOf(words, index, text, at + 1);
  if (word !== "*") return text.words[at] === word ? endOf(words, index + 1, text, at + 1) : undefined;
  for (let skipped = 0; skipped <= MOST_SKIPPED && !text.endsClause(at + skipped - 1); skipped++) {
    const end = endOf(words, index + 1, text, at + skipped);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** True for a token that is a word or a number, not a mark. */
export const isWord = ({ kind }: Token): boolean => kind !== "symbol";

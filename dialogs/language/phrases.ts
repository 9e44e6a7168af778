import { tokenize, type Token } from "./tokens.ts";

/** A phrase that was found: what it stands for, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Phrases by their first word. They are cut up and folded like any text, so a vocabulary is written with its
 * accents, hyphens and apostrophes and matches without them.
 */
export type Phrases<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** Compiles phrases; where two are equal, the first one given counts. */
export function phrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase).map((token) => token.fold);
    const [first = ""] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase that starts at a token. A phrase never crosses punctuation it does not contain itself. */
export function phraseAt<T>(list: Phrases<T>, tokens: readonly Token[], at: number): Found<T> | undefined {
  const found = list.get(tokens[at]?.fold ?? "")?.find(({ words }) => matches(words, tokens, at));
  return found && { value: found.value, next: at + found.words.length };
}

const matches = (words: readonly string[], tokens: readonly Token[], at: number): boolean =>
  words.every((word, index) => tokens[at + index]?.fold === word);

/** The longest phrase that ends right before a token. */
export function phraseBefore<T>(
  list: Phrases<T>,
  tokens: readonly Token[],
  end: number,
  longest = 4,
): { readonly value: T; readonly from: number } | undefined {
  for (let length = longest; length > 0; length--) {
    // Also where a longer phrase starts there: of "pas de" only "pas" may stand before the end.
    const found = list
      .get(tokens[end - length]?.fold ?? "")
      ?.find((entry) => entry.words.length === length && matches(entry.words, tokens, end - length));
    if (found !== undefined) return { value: found.value, from: end - length };
  }
  return undefined;
}

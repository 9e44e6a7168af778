import { tokenize } from "../language/tokens.ts";

/** The words of a name, without capitals and accents: "D'Hoore-Maes" is d, hoore, maes. */
export const wordsOf = (name: string): string[] =>
  tokenize(name).flatMap(({ kind, fold }) =>
    kind === "symbol" ? [] : [fold.replace(/[^\p{L}\p{N}]/gu, "")],
  );

/** The same for two names that differ in capitals, accents and the order of their words only. */
export const keyOf = (name: string): string => wordsOf(name).toSorted().join(" ");

const MOST_JOINED = 4;

/** What a name is found by: its words, and those written together, "vandenberghe" for Van den Berghe. */
export function foundBy(name: string): string[] {
  const words = wordsOf(name);
  const joined = words.flatMap((_, from) =>
    Array.from({ length: MOST_JOINED }, (_each, more) => words.slice(from, from + more + 1).join("")),
  );
  return [...new Set(joined)].filter((word) => word !== "");
}

/** True where a search names whole words of a name: then it is no guess at one. */
export function namesWhole(search: string, name: string): boolean {
  const whole = new Set(foundBy(name));
  const sought = wordsOf(search);
  return sought.length > 0 && (sought.every((word) => whole.has(word)) || whole.has(sought.join("")));
}

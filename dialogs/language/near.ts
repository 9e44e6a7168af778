import { isKnown } from "./known.ts";

const FIRST_LENGTH_WITH_ONE_EDIT = 6;
const FIRST_LENGTH_WITH_TWO_EDITS = 9;
const LONGEST = 40;

/** How many letters of a typed word may be wrong: none in a short word, where one letter makes another word. */
function editsAllowed(word: string): number {
  if (word.length < FIRST_LENGTH_WITH_ONE_EDIT || word.length > LONGEST) return 0;
  return word.length < FIRST_LENGTH_WITH_TWO_EDITS ? 1 : 2;
}

/** Letters inserted, left out, replaced or swapped with their neighbour; `limit + 1` when there are more. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > limit) return limit + 1;
    [before, last] = [last, line];
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The words of a list that lie nearest to a typed word, within the letters that may be wrong. The first
 * letter must be right: people seldom miss it, and it keeps "trente" away from "rente". A word that is spelled
 * right is no slip.
 */
export function nearest(word: string, words: Iterable<string>, most = editsAllowed(word)): readonly string[] {
  let limit = isKnown(word) ? 0 : most;
  if (limit === 0) return [];
  let found: string[] = [];
  for (const candidate of words) {
    if (candidate[0] !== word[0] || candidate.length < FIRST_LENGTH_WITH_ONE_EDIT - 1) continue;
    const distance = edits(word, candidate, limit);
    if (distance > limit) continue;
    if (distance < limit) found = [];
    limit = distance;
    found.push(candidate);
  }
  return found;
}

const SHORTEST_BEGINNING = 5;

/** The shortest word of a list that a typed word begins: "pechbijst" is "pechbijstand". */
export function completed(word: string, words: Iterable<string>): string | undefined {
  if (word.length < SHORTEST_BEGINNING || isKnown(word)) return undefined;
  let shortest: string | undefined;
  for (const candidate of words)
    if (candidate.startsWith(word) && (shortest === undefined || candidate.length < shortest.length))
      shortest = candidate;
  return shortest;
}

import type { Text } from "../text.ts";
import { clausesOf, type Clauses } from "./clauses.ts";
import { spelled } from "./spelling.ts";

/** A text as sentences are understood in it. */
export interface View extends Text, Clauses {
  /** The words as they are spelled right. */
  readonly words: readonly string[];
}

export function viewOf(text: Text): View {
  const { source, tokens, language, numbers } = text;
  return { source, tokens, language, numbers, ...clausesOf(tokens), words: tokens.map(spelled) };
}

/** Tokens from `from` up to `to` (exclusive). */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Tells which tokens some places cover. */
export function covering(places: readonly Place[]): (token: number) => boolean {
  const covered = new Set<number>();
  for (const { from, to } of places) for (let token = from; token < to; token++) covered.add(token);
  return (token) => covered.has(token);
}

/** True where a place shares a token with what is covered. */
export function overlaps({ from, to }: Place, isCovered: (token: number) => boolean): boolean {
  for (let token = from; token < to; token++) if (isCovered(token)) return true;
  return false;
}

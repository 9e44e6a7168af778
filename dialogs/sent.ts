import { isDeepStrictEqual } from "node:util";
import { FACT_PATHS, factAt } from "../src/facts/paths.ts";
import type { Asked } from "./explain/fact.ts";
import { MOST_SENT } from "./memory.ts";
import type { Memory, QuoteMemory } from "./memory.ts";

/** What a quote held when a message came in. Facts and ranges never change in place. */
export type Held = Pick<QuoteMemory, "reference" | "facts" | "ranges" | "premiums">;

/** Remembers what a message filled in, so that an edited one can correct just that. */
export function noteSent(
  { quote }: Memory,
  before: Held | undefined,
  { id, question }: { readonly id: string | undefined; readonly question: Asked | undefined },
): void {
  if (quote === undefined || id === undefined) return;
  const filled = filledSince(quote, before?.reference === quote.reference ? before : undefined);
  if (filled.length === 0) return;
  const others = quote.sent.filter((sent) => sent.id !== id);
  const asked = quote.sent.find((sent) => sent.id === id)?.question ?? question;
  quote.sent = [...others, { id, ...(asked && { question: asked }), filled }].slice(-MOST_SENT);
}

function filledSince(now: Held, before: Held | undefined): Asked[] {
  const paths = FACT_PATHS.filter((path) => {
    const value = factAt(now.facts, path) ?? now.ranges[path];
    const old = before && (factAt(before.facts, path) ?? before.ranges[path]);
    return value !== undefined && !isDeepStrictEqual(value, old);
  });
  return now.premiums !== undefined && now.premiums !== before?.premiums
    ? [...paths, "premiumSource"]
    : paths;
}

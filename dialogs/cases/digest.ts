import { createHash } from "node:crypto";
import { z } from "zod";
import type { QuoteMemory } from "../memory.ts";

const judgedSchema = z.object({ status: z.unknown(), edition: z.unknown(), totals: z.unknown() });

/**
 * What tells a case from what is written down of it: the answers, and what came of them. Who opens one, in which
 * language and on which day, is no change of it.
 *
 * @param evaluation how it was judged; anything else than an evaluation is one of an early release
 */
export const digestOf = (quote: QuoteMemory, evaluation: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify([answersOf(quote), judgedSchema.safeParse(evaluation).data], inOrder))
    .digest("base64url");

const answersOf = ({
  facts,
  ranges,
  open,
  asked,
  premiums,
  reviewed,
  turnedDown,
  doubts,
  payment,
  customer,
  origin,
}: QuoteMemory): object => ({
  ...{ facts, ranges, open, asked, premiums, reviewed },
  ...{ turnedDown, doubts, payment, customer, origin },
});

/** What comes back from the database has its keys in another order: that is no change. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

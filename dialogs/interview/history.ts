import { isDeepStrictEqual } from "node:util";
import { MOST_HISTORY } from "../memory.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Turn } from "../turn.ts";

type Answers = QuoteMemory["history"][number];

const answersOf = ({
  facts,
  ranges,
  open,
  asked,
  premiums,
  lost,
  turnedDown,
  customer,
  payment,
}: QuoteMemory): Answers => ({
  facts,
  ranges,
  open,
  asked,
  lost,
  ...(premiums !== undefined && { premiums }),
  ...(turnedDown !== undefined && { turnedDown }),
  around: { ...(customer !== undefined && { customer }), ...(payment !== undefined && { payment }) },
});

/** The changed quote, with the answers before the change kept for an undo. What was compared before is past. */
export function withHistory(changed: QuoteMemory, before: QuoteMemory): QuoteMemory {
  const old = answersOf(before);
  if (isDeepStrictEqual(old, answersOf(changed))) return changed;
  return { ...changed, history: [...before.history, old].slice(-MOST_HISTORY), rejected: [], variants: [] };
}

/** Changes the quote, in however many steps, so that one undo takes all of it back. */
export function asOneChange<T>(turn: Turn, change: () => T): T {
  const before = { ...turn.quote };
  const result = change();
  turn.memory.quote = withHistory({ ...turn.quote, history: before.history }, before);
  return result;
}

/** The quote as it was before the latest change; undefined when nothing has changed yet. */
export function beforeLatest(quote: QuoteMemory): QuoteMemory | undefined {
  const latest = quote.history.at(-1);
  if (latest === undefined) return undefined;
  const { around, ...answers } = latest;
  return {
    ...quote,
    asking: undefined,
    premiums: undefined,
    turnedDown: undefined,
    ...answers,
    ...(around !== undefined && { customer: around.customer, payment: around.payment }),
    doubts: [],
    rejected: [],
    variants: [],
    history: quote.history.slice(0, -1),
  };
}

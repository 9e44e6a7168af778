import type { Day } from "../facts/day.ts";
import type { Facts } from "../facts/schema.ts";
import { NOTHING_SETTLED, type Settled } from "../readings/settled.ts";

/** What a rule may look at: the facts, and the day the cover starts. */
export interface View {
  readonly facts: Facts;
  readonly effectDate: Day;
  /** How open readings are settled on that day. */
  readonly settled: Settled;
  /** What was worked out once for this view: many rules ask for the age of the same car. */
  readonly known: Map<object, unknown>;
}

export const viewOf = (facts: Facts, effectDate: Day, settled: Settled = NOTHING_SETTLED): View => ({
  facts,
  effectDate,
  settled,
  known: new Map(),
});

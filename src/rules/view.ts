import type { Day } from "../facts/day.ts";
import type { Facts } from "../facts/schema.ts";

/** What a rule may look at: the facts, and the day the cover starts. */
export interface View {
  readonly facts: Facts;
  readonly effectDate: Day;
  /** What was worked out once for this view: many rules ask for the age of the same car. */
  readonly known: Map<object, unknown>;
}

export const viewOf = (facts: Facts, effectDate: Day): View => ({ facts, effectDate, known: new Map() });

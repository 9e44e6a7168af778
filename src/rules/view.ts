import type { Day } from "../facts/day.ts";
import type { Facts } from "../facts/schema.ts";

/** What a rule may look at: the facts, and the day the cover starts. */
export interface View {
  readonly facts: Facts;
  readonly effectDate: Day;
}

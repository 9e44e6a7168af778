import type { Day } from "../facts/day.ts";
import type { Facts } from "../facts/schema.ts";
import type { Bounds, Quantity } from "./term.ts";

/** What a rule may look at: the facts, and the day the cover starts. */
export interface View {
  readonly facts: Facts;
  readonly effectDate: Day;
  /** Quantities worked out once per evaluation: many rules ask for the age of the same car. */
  readonly known: Map<Quantity, Bounds | undefined>;
}

export const viewOf = (facts: Facts, effectDate: Day): View => ({ facts, effectDate, known: new Map() });

/** The bounds of a quantity on this view. */
export function boundsOf(quantity: Quantity, view: View): Bounds | undefined {
  if (view.known.has(quantity)) return view.known.get(quantity);
  const bounds = quantity.bounds(view);
  view.known.set(quantity, bounds);
  return bounds;
}

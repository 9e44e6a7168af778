import { factAt, type FactPath, type FactValue } from "../facts/paths.ts";
import type { Day } from "../facts/day.ts";
import type { Facts } from "../facts/schema.ts";
import type { Param } from "./evaluation.ts";
import type { View } from "./view.ts";

/** A number as far as it is known: the lowest and the highest it can be. Money is in cents. */
export type Bounds = readonly [low: number | bigint, high: number | bigint];

/** Something a condition looks at: one fact, or a quantity worked out from a few. */
interface Named {
  /** The name under which texts show it. */
  readonly name: string;
  readonly reads: readonly FactPath[];
  /** Those of `reads` that count on these facts; absent: all of them. */
  readonly looksAt?: (view: View) => readonly FactPath[];
  /** The facts still to be answered before it is known; only asked while it is not. */
  readonly open: (view: View) => readonly FactPath[];
  /** How a text shows it; undefined while it is not known. */
  readonly param: (view: View) => Param | undefined;
}

/** A word or a yes/no. */
export interface Attribute<T = unknown> extends Named {
  readonly value: (view: View) => T | undefined;
}

/** A number that can be held against a limit. */
export interface Quantity extends Named {
  readonly unit: Unit;
  readonly bounds: (view: View) => Bounds | undefined;
  /** The day a quantity in years is counted from, where it is known. */
  readonly since?: (facts: Facts) => Day | undefined;
}

/** Years and percentages are measured on the scale of `elapsed` (2n is exactly n), money in cents, the rest as it is. */
export type Unit = "years" | "percent" | "money" | "km" | "kg" | "count";

/** The fact itself. */
export function fact<P extends FactPath>(path: P): Attribute<FactValue<P>> {
  return {
    name: path.replace(/^.*\./, ""),
    reads: [path],
    open: () => [path],
    value: (view) => factAt(view.facts, path),
    param: (view) => {
      const value = factAt(view.facts, path);
      return value === undefined ? undefined : { kind: "fact", path, value };
    },
  };
}

/** The bounds of a quantity, worked out once per view. */
export function boundsOf(quantity: Quantity, view: View): Bounds | undefined {
  if (!view.known.has(quantity)) view.known.set(quantity, quantity.bounds(view));
  return view.known.get(quantity) as Bounds | undefined;
}

import { factAt, type FactPath } from "../facts/paths.ts";
import { caseOf, truth, type Comparison, type Condition } from "./condition.ts";
import type { Params } from "./evaluation.ts";
import type { Attribute, Quantity } from "./term.ts";
import type { View } from "./view.ts";

// What a condition is made of: the facts it reads, its limits, and what made it true.

/** Every fact a condition can ever look at. */
export function reads(condition: Condition): FactPath[] {
  return leaves(condition).flatMap((leaf) => leaf.reads);
}

type Leaf = Attribute | Quantity;

/** A quantity held against a limit. */
export type QuantityCondition = Extract<Condition, { readonly op: Comparison }>;

/** Every limit in a condition, with the quantity that is held against it. */
export function comparisons(condition: Condition): QuantityCondition[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.parts.flatMap(comparisons);
    case "not":
    case "certainly":
      return comparisons(condition.part);
    case "by":
      return [...condition.cases.values()].flatMap(comparisons);
    case "is":
      return [];
    default:
      return [condition];
  }
}

function leaves(condition: Condition): Leaf[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.parts.flatMap(leaves);
    case "not":
    case "certainly":
      return leaves(condition.part);
    case "by":
      return [condition.attribute, ...[...condition.cases.values()].flatMap(leaves)];
    case "is":
      return [condition.attribute];
    default:
      return [condition.quantity];
  }
}

/**
 * The leaves that make a condition the way it is: of a true "any" what is true, of a false "all" the first thing
 * that is false, of a branch only the one taken.
 */
function decisive(condition: Condition, view: View): Leaf[] {
  switch (condition.op) {
    case "any": {
      const holding = condition.parts.filter((part) => truth(part, view) === true);
      const parts = holding.length > 0 ? holding : condition.parts;
      return parts.flatMap((part) => decisive(part, view));
    }
    case "all": {
      const failing = condition.parts.find((part) => truth(part, view) === false);
      const parts = failing === undefined ? condition.parts : [failing];
      return parts.flatMap((part) => decisive(part, view));
    }
    case "not":
    case "certainly":
      return decisive(condition.part, view);
    case "by": {
      const value = condition.attribute.value(view);
      const branches = value === undefined ? [...condition.cases.values()] : [caseOf(condition, value)];
      return [condition.attribute, ...branches.flatMap((branch) => decisive(branch, view))];
    }
    case "is":
      return [condition.attribute];
    default:
      return [condition.quantity];
  }
}

/** The answered facts that decided a condition, with their values. */
export function because(
  condition: Condition,
  view: View,
): Partial<Record<FactPath, string | number | boolean>> {
  const deciding: Partial<Record<FactPath, string | number | boolean>> = {};
  for (const path of decisive(condition, view).flatMap((leaf) => leaf.looksAt?.(view) ?? leaf.reads)) {
    const value = factAt(view.facts, path);
    if (value !== undefined) deciding[path] = value;
  }
  return deciding;
}

/** What decided a condition, as texts show it: each quantity and attribute under its name. */
export function shownParams(condition: Condition, view: View): Params {
  const shown: Record<string, Params[string]> = {};
  for (const leaf of decisive(condition, view)) {
    const param = leaf.param(view);
    if (param !== undefined) shown[leaf.name] = param;
  }
  return shown;
}

/** The limits a condition holds something against, each under the name of its comparison: "below" 26 years. */
export const limitParams = (condition: Condition): Params =>
  Object.fromEntries(comparisons(condition).map(({ op, figure }) => [op, figure.param]));

import type { FactPath } from "../facts/paths.ts";
import type { Figure } from "./figure.ts";
import { and, not as negated, or, type Truth } from "./kleene.ts";
import type { Attribute, Bounds, Quantity } from "./term.ts";
import { boundsOf } from "./term.ts";
import type { View } from "./view.ts";

/** How a quantity stands to a limit: at least, more than, less than, at most, exactly. */
export type Comparison = "reaches" | "exceeds" | "below" | "within" | "equals";

/** A condition as data, so that it can be evaluated, explained, searched for limits and listed on a page. */
export type Condition =
  | { readonly op: "is"; readonly attribute: Attribute; readonly values: readonly unknown[] }
  | { readonly op: Comparison; readonly quantity: Quantity; readonly figure: Figure }
  | { readonly op: "all" | "any"; readonly parts: readonly Condition[] }
  | { readonly op: "not" | "certainly"; readonly part: Condition }
  | {
      readonly op: "by";
      readonly attribute: Attribute;
      readonly cases: ReadonlyMap<unknown, Condition>;
    };

export const is = <T>(attribute: Attribute<T>, ...values: readonly NoInfer<T>[]): Condition => ({
  op: "is",
  attribute,
  values,
});
const compare =
  (op: Comparison) =>
  (quantity: Quantity, figure: Figure): Condition => {
    if (quantity.unit !== figure.unit)
      throw new TypeError(`${quantity.name} is not held against ${figure.unit}`);
    return { op, quantity, figure };
  };
export const reaches = compare("reaches");
export const exceeds = compare("exceeds");
export const below = compare("below");
export const within = compare("within");
export const equals = compare("equals");
export const all = (...parts: readonly Condition[]): Condition => ({ op: "all", parts });
export const any = (...parts: readonly Condition[]): Condition => ({ op: "any", parts });
export const not = (part: Condition): Condition => ({ op: "not", part });
/** False as long as it is not known: for what only adds a remark once it is sure. */
export const certainly = (part: Condition): Condition => ({ op: "certainly", part });
/** Branches that exclude each other: while the attribute is open, the truth on which all of them agree. */
export const by = <T extends string | boolean>(
  attribute: Attribute<T>,
  cases: Readonly<Record<`${T}`, Condition>>,
): Condition => ({ op: "by", attribute, cases: new Map(Object.entries(cases)) });

/** Whether a condition holds on the facts known so far. */
export function truth(condition: Condition, view: View): Truth {
  switch (condition.op) {
    case "is": {
      const value = condition.attribute.value(view);
      return value === undefined ? undefined : condition.values.includes(value);
    }
    case "all":
      return fold(condition.parts, view, and, true);
    case "any":
      return fold(condition.parts, view, or, false);
    case "not":
      return negated(truth(condition.part, view));
    case "certainly":
      return truth(condition.part, view) === true;
    case "by":
      return branchTruth(condition, view);
    default: {
      const bounds = boundsOf(condition.quantity, view);
      return bounds === undefined ? undefined : compared(condition.op, bounds, condition.figure.limit);
    }
  }
}

function fold(
  parts: readonly Condition[],
  view: View,
  join: (a: Truth, b: Truth) => Truth,
  neutral: boolean,
): Truth {
  let result: Truth = neutral;
  for (const part of parts) {
    result = join(result, truth(part, view));
    if (result === !neutral) return result;
  }
  return result;
}

type ByCondition = Extract<Condition, { op: "by" }>;

function branchTruth(condition: ByCondition, view: View): Truth {
  const value = condition.attribute.value(view);
  if (value !== undefined) return truth(caseOf(condition, value), view);
  const truths = new Set([...condition.cases.values()].map((branch) => truth(branch, view)));
  return truths.size === 1 ? [...truths][0] : undefined;
}

/** The branch of a "by" that a value takes. */
export function caseOf(condition: ByCondition, value: unknown): Condition {
  const branch = condition.cases.get(String(value));
  if (branch === undefined)
    throw new RangeError(`no branch for ${condition.attribute.name} ${String(value)}`);
  return branch;
}

function compared(op: Comparison, [low, high]: Bounds, limit: number | bigint): Truth {
  switch (op) {
    case "reaches":
      return low >= limit ? true : high < limit ? false : undefined;
    case "below":
      return negated(compared("reaches", [low, high], limit));
    case "exceeds":
      return low > limit ? true : high <= limit ? false : undefined;
    case "within":
      return negated(compared("exceeds", [low, high], limit));
    case "equals":
      return low > limit || high < limit ? false : low === high ? true : undefined;
  }
}

/** The facts that can still settle a condition which is not known yet; empty once it is. */
export function openFacts(condition: Condition, view: View): FactPath[] {
  if (truth(condition, view) !== undefined) return [];
  switch (condition.op) {
    case "all":
    case "any":
      return condition.parts.flatMap((part) => openFacts(part, view));
    case "not":
    case "certainly":
      return openFacts(condition.part, view);
    case "by": {
      const value = condition.attribute.value(view);
      if (value !== undefined) return openFacts(caseOf(condition, value), view);
      return [
        ...condition.attribute.open(view),
        ...[...condition.cases.values()].flatMap((branch) => openFacts(branch, view)),
      ];
    }
    case "is":
      return [...condition.attribute.open(view)];
    default:
      return [...condition.quantity.open(view)];
  }
}

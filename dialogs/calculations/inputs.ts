import type { Day } from "../../src/facts/day.ts";
import { MONEY, type Money } from "../../src/facts/money.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { CalculationId } from "../../src/knowledge/calculations/index.ts";
import type { Amount, Counted, Dated, Heard } from "./heard.ts";
import type { Named, Role, Unit } from "./words.ts";

/** What a calculation can lack; each has its name in the locale namespace "calculations". */
export type InputName =
  | "dueDate"
  | "term"
  | "degree"
  | "insuredValue"
  | "freeMonths"
  | "age"
  | "registered"
  | "invoiced"
  | "later"
  | "depth"
  | "goodsInvoice"
  | "goodsPurchase"
  | "goodsAge"
  | "standstill"
  | "catalogue"
  | "invoice"
  | "deductible";

/** What a calculation is read from: the sentence first, then the quote. */
export interface Given {
  readonly heard: Heard;
  readonly facts: Facts;
  readonly today: Day;
}

/** The inputs, or the names of those that lack. */
export type Inputs<T> =
  | { readonly state: "ready"; readonly inputs: T; readonly notes?: readonly string[] }
  | { readonly state: "lacking"; readonly lacks: readonly InputName[] };

export const lacking = (...lacks: readonly (InputName | false)[]): Inputs<never> => ({
  state: "lacking",
  lacks: lacks.filter((name) => name !== false),
});

/** Reads the inputs of one calculation. */
export type InputReader<T> = (given: Given) => Inputs<T>;

export type InputReaders<Of extends Record<CalculationId, unknown>> = {
  readonly [Id in CalculationId]: InputReader<Of[Id]>;
};

export const counted = ({ counted: all }: Heard, ...units: readonly Unit[]): readonly Counted[] =>
  all.filter(({ unit }) => units.includes(unit));

/** Months that a number of months or years is. */
export const monthsIn = ({ unit, value }: Counted): number => (unit === "year" ? 12 * value : value);

/** A number as a decimal string with at most two decimals; undefined for any other. */
export function decimal(value: number | undefined): string | undefined {
  const text = String(value);
  return MONEY.test(text) ? text : undefined;
}

/** The day of a date with this role, or of the first without one where `undefined` is asked for. */
export const dated = ({ dates }: Heard, ...roles: readonly (Role | undefined)[]): Dated | undefined =>
  dates.find(({ role }) => roles.includes(role));

/** The last of the days it may be that is not after today. */
export const past = (date: Dated | undefined, today: Day): Day | undefined =>
  date?.days.findLast((day) => day <= today) ?? date?.days[0];

/** The last of the days it may be: a claim to come, unless it has a year. */
export const coming = (date: Dated | undefined): Day | undefined => date?.days.at(-1);

/** The amount that a sentence says is euro, else its first bare one. */
export const amount = (amounts: readonly Amount[]): Money | undefined =>
  (amounts.find(({ isNamed }) => isNamed) ?? amounts[0])?.value;

/**
 * The amount that belongs to a label: the next one behind it, or, where a sentence puts its amounts first, the last
 * one before it. Another label between the two takes the amount away.
 */
export function labelled(heard: Heard, label: Named, others: readonly Named[]): Amount | undefined {
  const labels = heard.named.filter(({ name }) => name === label || others.includes(name));
  const { amounts } = heard;
  const amountsFirst = (amounts[0]?.start ?? 0) < (labels[0]?.start ?? 0);
  const parted = (from: number, to: number): boolean =>
    labels.some(({ name, start }) => name !== label && from <= start && start < to);
  for (const { name, start, end } of labels) {
    if (name !== label) continue;
    const found = amountsFirst
      ? amounts.findLast((each) => each.end <= start && !parted(each.end, start))
      : amounts.find((each) => each.start >= end && !parted(end, each.start));
    if (found !== undefined) return found;
  }
  return undefined;
}

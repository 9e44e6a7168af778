import { cents, type Money } from "../facts/money.ts";
import type { Param, Params } from "./evaluation.ts";
import type { Unit } from "./term.ts";

/** A limit that a source states. It stands once, in the record of its rule; texts take it as a parameter. */
export interface Figure {
  readonly unit: Unit;
  /** The value on the scale its quantity is measured on. */
  readonly limit: number | bigint;
  readonly param: Param;
}

/** A number of whole years, held against the scale of `elapsed`. */
export const years = (value: number): Figure => ({
  unit: "years",
  limit: 2 * value,
  param: { kind: "years", value },
});

/** An amount in euro. */
export const euro = (value: Money): Figure => ({
  unit: "money",
  limit: cents(value),
  param: { kind: "money", value },
});

export const km = (value: number): Figure => ({ unit: "km", limit: value, param: { kind: "km", value } });
export const kg = (value: number): Figure => ({ unit: "kg", limit: value, param: { kind: "kg", value } });
export const count = (value: number): Figure => ({
  unit: "count",
  limit: value,
  param: { kind: "count", value },
});

/** A whole percentage, held against the same scale as years: 2n is exactly n, 2n + 1 lies between n and n + 1. */
export const percent = (value: number): Figure => ({
  unit: "percent",
  limit: 2 * value,
  param: { kind: "percent", value: String(value) },
});

/** Figures as texts take them. */
export const figureParams = (figures: Readonly<Record<string, Figure>> = {}): Params =>
  Object.fromEntries(Object.entries(figures).map(([name, { param }]) => [name, param]));

import { decimalOf } from "../../facts/fraction.ts";
import { money, roundToCents } from "../../facts/money.ts";
import type { Param } from "../../rules/evaluation.ts";

// Percentages and millimetres are counted in whole hundredths, as money is in cents: `cents` reads both.

/** 100 % in hundredths. */
export const WHOLE = 10_000n;

/** Cents as a text shows them. */
export const euro = (amount: bigint): Param => ({ kind: "money", value: money(amount) });

/** Hundredths of a percent as a text shows them. */
export const percent = (hundredths: bigint): Param => ({
  kind: "percent",
  value: decimalOf({ numerator: hundredths, denominator: 100n }),
});

export const count = (value: number): Param => ({ kind: "count", value });

/** Part of an amount, in hundredths of a percent, rounded once to whole cents. */
export const partOf = (amount: bigint, hundredths: bigint): bigint =>
  roundToCents({ numerator: amount * hundredths, denominator: WHOLE });

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

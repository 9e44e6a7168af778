import type { Fraction } from "./fraction.ts";

/** An amount in euro, excluding taxes, as a decimal string: "77.90". */
export type Money = string;

/** What an amount looks like as input: digits, and at most two decimals after a point. */
export const MONEY = /^\d+(\.\d{1,2})?$/;

/** The amount in cents. The text must match {@link MONEY}. */
export function cents(amount: Money): bigint {
  const point = amount.indexOf(".");
  if (point < 0) return BigInt(amount) * 100n;
  return BigInt(amount.slice(0, point) + amount.slice(point + 1).padEnd(2, "0"));
}

/** Cents as a decimal string with two decimals; negative amounts carry a minus. */
export function money(amount: bigint): Money {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A fraction of a cent to whole cents, half away from zero: the one rounding of money in the product. */
export function roundToCents({ numerator, denominator }: Fraction): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

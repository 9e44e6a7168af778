import { decimalOf, factorOf, fraction, ONE, times, type Fraction } from "../facts/fraction.ts";

/** A percentage with the way it is printed. */
export interface PrintedPercent {
  readonly exact: Fraction;
  readonly text: string;
}

/** Percentages applied one after the other. */
export interface Factors {
  /** Their exact product, and how it is printed. */
  readonly product: Fraction;
  readonly text: string;
  /** What each of them changes, as a share of the base, after the ones before it. */
  readonly changes: readonly Fraction[];
}

const printedPercents = new Map<string, PrintedPercent>();

/** A percentage that stands in the tariff; the few there are, are parsed once. */
export function printedPercent(text: string): PrintedPercent {
  let printed = printedPercents.get(text);
  if (printed === undefined) printedPercents.set(text, (printed = { exact: fraction(text), text }));
  return printed;
}

export const computedPercent = (exact: Fraction): PrintedPercent => ({ exact, text: decimalOf(exact) });

const isPrinted = (percent: PrintedPercent): boolean => printedPercents.get(percent.text) === percent;

const known = new Map<string, Factors>();

/**
 * The product of percentages in their order. The combinations of printed ones are few and come back with every
 * quote, so they are kept; a computed percentage is different for every car and is not.
 */
export function factorsOf(percents: readonly PrintedPercent[]): Factors {
  if (!percents.every(isPrinted)) return multiplied(percents);
  const key = percents.map(({ text }) => text).join("|");
  let factors = known.get(key);
  if (factors === undefined) known.set(key, (factors = multiplied(percents)));
  return factors;
}

function multiplied(percents: readonly PrintedPercent[]): Factors {
  let product = ONE;
  const changes: Fraction[] = [];
  for (const { exact } of percents) {
    changes.push(times(product, { numerator: exact.numerator, denominator: 100n * exact.denominator }));
    product = times(product, factorOf(exact));
  }
  return { product, text: decimalOf(product), changes };
}

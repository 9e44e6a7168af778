import { numbers as french } from "../../locales/fr/words/numbers.ts";
import { numbers as dutch } from "../../locales/nl/words/numbers.ts";
import type { Measure } from "./measures.ts";
import { phraseAt, phrases } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A number that was written as a small calculation, or plainly. */
export interface Calculated extends Omit<Measure, "value" | "quantity"> {
  readonly value: number;
}

const RATIO = phrases([...dutch.ratio, ...french.ratio].map((phrase) => [phrase, true] as const));

type Tokens = readonly Token[];

/**
 * Numbers as they are written out: 4/5, 1 4/5, ",08", "un sur trois", 1,1^23, 12e-1. Each takes the place of
 * the numbers it is made of; numbers around any other slash are no numbers (they are a date, a choice).
 */
export function calculated(tokens: Tokens, measures: readonly Measure[]): readonly Calculated[] {
  const result: Calculated[] = [];
  for (let at = 0; at < measures.length;) {
    const step = calculationAt(tokens, measures, at);
    if (step.value !== undefined) result.push(step.value);
    at += step.used;
  }
  return result;
}

interface Step {
  readonly used: number;
  readonly value?: Calculated;
}

function calculationAt(tokens: Tokens, measures: readonly Measure[], at: number): Step {
  const [first, second, third] = [measures[at], measures[at + 1], measures[at + 2]];
  if (first === undefined) return { used: 1 };
  const plain = { ...first, value: decimals(tokens, first) };
  if (second === undefined) return { used: 1, value: plain };
  const mixed = third === undefined ? undefined : mixedNumber(tokens, first, second, third);
  if (mixed !== undefined) return { used: 3, value: mixed };
  if (slash(tokens, first, second)) {
    const value = fraction(first, second);
    return value === undefined
      ? { used: 2 }
      : { used: 2, value: { ...first, to: second.to, value, ordinal: false } };
  }
  const value =
    ratio(tokens, first, second) ?? raised(tokens, first, second) ?? scientific(tokens, first, second);
  if (value === undefined) return { used: 1, value: plain };
  return { used: 2, value: { ...first, to: second.to, value, ordinal: false } };
}

/** 1 4/5. */
function mixedNumber(
  tokens: Tokens,
  first: Measure,
  second: Measure,
  third: Measure,
): Calculated | undefined {
  const adjacent = second.from === first.to && slash(tokens, second, third);
  const part = adjacent ? fraction(second, third) : undefined;
  return part === undefined
    ? undefined
    : { ...first, to: third.to, value: first.raw + Math.sign(first.raw) * part };
}

function slash(tokens: Tokens, first: Measure, second: Measure): boolean {
  return tokens[first.to]?.fold === "/" && second.from === first.to + 1;
}

/** Only a proper fraction is one: 12/3 is a day. */
function fraction(top: Measure, bottom: Measure): number | undefined {
  const proper = Math.abs(top.raw) < bottom.raw && Number.isInteger(top.raw) && Number.isInteger(bottom.raw);
  return proper && top.raw !== 0 ? top.raw / bottom.raw : undefined;
}

function ratio(tokens: Tokens, first: Measure, second: Measure): number | undefined {
  const found = phraseAt(RATIO, tokens, first.to);
  return found?.next === second.from && first.raw < second.raw ? first.raw / second.raw : undefined;
}

/** The signs between two places: how many tokens they are, and whether they make a minus. */
function signs(tokens: Tokens, from: number, to: number): number | undefined {
  const between = tokens.slice(from, to).map(({ fold }) => fold);
  if (!between.every((mark) => mark === "-" || mark === "+")) return undefined;
  return between.filter((mark) => mark === "-").length % 2 === 0 ? 1 : -1;
}

/** The exponent at the end of a calculation, whatever minus was read into it. */
const exponent = (second: Measure): number => Math.abs(second.raw);

function raised(tokens: Tokens, first: Measure, second: Measure): number | undefined {
  if (tokens[first.to]?.fold !== "^") return undefined;
  const sign = signs(tokens, first.to + 1, digitsAt(tokens, second));
  if (sign === undefined) return undefined;
  return Math.sign(first.raw) * Math.abs(first.raw) ** (sign * exponent(second));
}

function scientific(tokens: Tokens, first: Measure, second: Measure): number | undefined {
  const letter = tokens[first.to - 1];
  if (letter?.fold !== "e" || letter.gap !== "none" || !first.ordinal) return undefined;
  const digits = digitsAt(tokens, second);
  const sign = tokens[digits]?.gap === "none" ? signs(tokens, first.to, digits) : undefined;
  return sign === undefined ? undefined : first.raw * 10 ** (sign * exponent(second));
}

function digitsAt(tokens: Tokens, { from, to }: Measure): number {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "digits") return at;
  return from;
}

/** ",08" is eight hundredths. */
function decimals(tokens: Tokens, measure: Measure): number {
  const [mark, digits] = [tokens[measure.from - 1], tokens[measure.from]];
  const leading = mark?.fold === "," || mark?.fold === ".";
  const starts = mark?.gap === "space" || measure.from === 1;
  if (!leading || !starts || digits?.kind !== "digits" || digits.gap !== "none") return measure.raw;
  return Number(`0.${digits.fold}`);
}

import type { Day } from "../../src/facts/day.ts";
import { dayAt, monthsOf, yearOf } from "./calendar.ts";
import type { ReadingContext } from "./reading.ts";
import type { Token } from "./tokens.ts";

/**
 * What a date says. `days` are readings of one date (a day and a month without a year), earliest first;
 * `impossible` looks like a date the calendar does not have.
 */
export type Moment =
  | { readonly sort: "days"; readonly days: readonly Day[] }
  | { readonly sort: "span"; readonly from: Day; readonly to: Day }
  | { readonly sort: "impossible" };

export interface FoundMoment {
  readonly moment: Moment;
  readonly next: number;
  /** False for what may be something else than a date: 4/5, 12-03, a number that can be a year. */
  readonly sure: boolean;
}

export const IMPOSSIBLE: Moment = { sort: "impossible" };

export const onDay = (day: Day | undefined): Moment =>
  day === undefined ? IMPOSSIBLE : { sort: "days", days: [day] };

export const inSpan = (span: { from: Day; to: Day } | undefined): Moment =>
  span === undefined ? IMPOSSIBLE : { sort: "span", from: span.from, to: span.to };

const SURELY_THIS_CENTURY = 1;
const PERHAPS_THIS_CENTURY = 11;
const SURELY_LAST_CENTURY = 21;

/** The years "21" or "87" may mean; a birth lies in the past, the start of a cover does not. */
export function fullYears(twoDigits: number, { today, expected }: ReadingContext): readonly number[] {
  const now = yearOf(today);
  const recent = now - (now % 100) + twoDigits;
  const ahead = recent - now;
  if (ahead <= SURELY_THIS_CENTURY) return [recent];
  if (expected === "past" || ahead >= SURELY_LAST_CENTURY) return [recent - 100];
  return expected === "future" || ahead <= PERHAPS_THIS_CENTURY ? [recent] : [recent - 100, recent];
}

const EARLIEST = 1300;
const LATEST = 2199;

export const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= EARLIEST && value <= LATEST;

/** The readings of a day and a month without a year: the last one before today and the first one after. */
export function withoutYear(month: number, day: number, { today, expected }: ReadingContext): Moment {
  const year = yearOf(today);
  // Eight years always hold a 29 February.
  const around = month === 2 && day === 29 ? 8 : 1;
  const years = Array.from({ length: 2 * around + 1 }, (_, index) => year - around + index);
  const days = years.flatMap((of) => dayAt(of, month, day) ?? []);
  const past = days.filter((of) => of <= today).at(-1);
  const future = days.find((of) => of >= today);
  const readings = expected === "past" ? [past] : expected === "future" ? [future] : [past, future];
  const known = [...new Set(readings.filter((of) => of !== undefined))];
  return known.length === 0 ? IMPOSSIBLE : { sort: "days", days: known };
}

const SEPARATORS = new Set(["/", "-", ".", ",", "–"]);
const LONGEST_SEPARATOR = 2;

interface Numbers {
  readonly digits: readonly string[];
  readonly separators: readonly string[];
  readonly next: number;
}

/** Two or three numbers with a separator between them, or spaces as in "12 03 2021". */
function collect(tokens: readonly Token[], at: number): Numbers {
  const digits = [tokens[at]?.fold ?? ""];
  const separators: string[] = [];
  let next = at + 1;
  while (digits.length < 3) {
    const step = separatorAt(tokens, next);
    const number = tokens[step.next];
    if (number?.kind !== "digits" || step.next - next > LONGEST_SEPARATOR || number.fold.length > 4) break;
    digits.push(number.fold);
    separators.push(step.mark);
    next = step.next + 1;
  }
  return { digits, separators, next };
}

function separatorAt(tokens: readonly Token[], at: number): { readonly mark: string; readonly next: number } {
  const token = tokens[at];
  if (token?.kind === "digits") return { mark: " ", next: at };
  return SEPARATORS.has(token?.fold ?? "")
    ? { mark: token?.fold ?? "", next: at + 1 }
    : { mark: "", next: -1 };
}

/** A date in digits: 12/03/2021 (always the day first), 2021-03-12, 12-3-21, 12/03, 03/2021, 12032021. */
export function digitDateAt(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): FoundMoment | undefined {
  if (tokens[at]?.kind !== "digits" || isInsideNumber(tokens, at)) return undefined;
  const numbers = collect(tokens, at);
  const [first = "", second = "", third] = numbers.digits;
  if (third !== undefined && !isInsideNumber(tokens, numbers.next)) {
    const found = threeParts(numbers, context);
    if (found !== undefined) return { moment: found, next: numbers.next, sure: found.sort !== "impossible" };
  }
  const two = at + 3;
  if (numbers.digits.length > 1 && !isInsideNumber(tokens, two) && tokens[at + 2]?.kind === "digits") {
    const found = twoParts(first, second, numbers.separators[0] ?? "", context);
    if (found !== undefined) return { moment: found, next: two, sure: found.sort === "span" };
  }
  return first.length === 8 ? compact(first, at) : undefined;
}

/** True where the token before or at the place goes on with digits: 1.2.3.4, 12/03/2021/5. */
function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const [token, mark, after] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.kind === "digits") {
    const glued = token.gap === "none" && mark?.gap === "none";
    return glued && SEPARATORS.has(mark.fold) && after?.kind === "digits";
  }
  const more = token !== undefined && token.gap === "none" && SEPARATORS.has(token.fold);
  return more && tokens[at + 1]?.kind === "digits" && tokens[at + 1]?.gap === "none";
}

function threeParts({ digits, separators }: Numbers, context: ReadingContext): Moment | undefined {
  const [first = "", second = "", third = ""] = digits;
  const spaced = separators.every((mark) => mark === " ");
  if (separators.every((mark) => mark === ",")) return undefined;
  if (separators.includes(" ") && !spaced) return undefined;
  if (spaced && (second.length !== 2 || third.length !== 4 || first.length > 2)) return undefined;
  if (first.length === 4) {
    return second.length > 2 || third.length > 2
      ? undefined
      : onDay(dayAt(Number(first), Number(second), Number(third)));
  }
  if (first.length > 2 || second.length > 2 || third.length === 3 || third.length === 1) return undefined;
  const years = third.length === 4 ? [Number(third)] : fullYears(Number(third), context);
  const days = years.flatMap((year) => dayAt(year, Number(second), Number(first)) ?? []);
  return days.length === 0 ? IMPOSSIBLE : { sort: "days", days };
}

function twoParts(first: string, second: string, mark: string, context: ReadingContext): Moment | undefined {
  if (mark === " " || mark === ",") return undefined;
  const [a, b] = [Number(first), Number(second)];
  const monthAndYear = first.length <= 2 && second.length === 4 && isYear(b);
  if (monthAndYear) return inSpan(monthsOf(b, a, a));
  if (first.length === 4 && second.length === 2 && isYear(a)) return inSpan(monthsOf(a, b, b));
  if (mark === "–" || first.length > 2 || second.length > 2) return undefined;
  if (mark === "/" && b > 12 && second.length === 2 && a >= 1 && a <= 12) {
    const [year] = fullYears(b, { ...context, expected: "past" });
    return year === undefined ? undefined : inSpan(monthsOf(year, a, a));
  }
  return withoutYear(b, a, context);
}

/** 12032021 is a day only where it cannot be read the other way round, as 2021-03-12 typed in one go. */
function compact(digits: string, at: number): FoundMoment | undefined {
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const dayFirst = isYear(part(4, 8)) ? dayAt(part(4, 8), part(2, 4), part(0, 2)) : undefined;
  const yearFirst = isYear(part(0, 4)) ? dayAt(part(0, 4), part(4, 6), part(6, 8)) : undefined;
  if ((dayFirst === undefined) === (yearFirst === undefined)) return undefined;
  return { moment: onDay(dayFirst ?? yearFirst), next: at + 1, sure: false };
}

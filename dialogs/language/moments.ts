import type { Day } from "../../src/facts/day.ts";
import { dayAt, yearOf } from "./calendar.ts";
import type { ReadingContext } from "./reading.ts";

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
export function withoutYear(month: number, day: number, context: ReadingContext): Moment {
  const year = yearOf(context.today);
  // Eight years always hold a 29 February.
  const around = month === 2 && day === 29 ? 8 : 1;
  const years = Array.from({ length: 2 * around + 1 }, (_, index) => year - around + index);
  const days = years.flatMap((of) => dayAt(of, month, day) ?? []);
  return aroundToday(days, context);
}

/** The last of some days, earliest first, before today and the first one after, or the one on the expected side. */
export function aroundToday(days: readonly Day[], { today, expected }: ReadingContext): Moment {
  const past = days.filter((of) => of <= today).at(-1);
  const future = days.find((of) => of >= today);
  const readings = expected === "past" ? [past] : expected === "future" ? [future] : [past, future];
  const known = [...new Set(readings.filter((of) => of !== undefined))];
  return known.length === 0 ? IMPOSSIBLE : { sort: "days", days: known };
}

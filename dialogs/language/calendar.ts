import { addDays, daysInMonth, type Day } from "../../src/facts/day.ts";

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dayOf = (day: Day): number => Number(day.slice(8, 10));

const EARLIEST_YEAR = 1000;

/** The day of a year, month and day of the month; undefined when the calendar has no such day. */
export function dayAt(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month) || year < EARLIEST_YEAR)
    return undefined;
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The same day of the month a number of months later; the last of the month where there is no such day. */
export function addMonths(from: Day, months: number): Day {
  const index = yearOf(from) * 12 + monthOf(from) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayAt(year, month, Math.min(dayOf(from), daysInMonth(year, month))) ?? from;
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** The Monday of the week a day lies in. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Whole months of a year, first and last inclusive. */
export function monthsOf(year: number, first: number, last: number): Span | undefined {
  const [from, to] = [dayAt(year, first, 1), dayAt(year, last, daysInMonth(year, last))];
  return from === undefined || to === undefined ? undefined : { from, to };
}

export type Unit = "day" | "week" | "month" | "year";

/** The period of a kind that a day lies in, or the one a number of periods later. */
export function periodOf(day: Day, unit: Unit, steps: number): Span {
  if (unit === "day") return { from: addDays(day, steps), to: addDays(day, steps) };
  if (unit === "week") {
    const from = addDays(mondayOf(day), 7 * steps);
    return { from, to: addDays(from, 6) };
  }
  const start = addMonths(`${day.slice(0, 7)}-01`, unit === "month" ? steps : 12 * steps);
  const [first, last] = unit === "month" ? [monthOf(start), monthOf(start)] : [1, 12];
  return monthsOf(yearOf(start), first, last) ?? { from: start, to: start };
}

/** The n-th weekday in a span, from its end for -1; undefined when it has fewer. */
export function weekdayIn(span: Span, weekday: number, nth: number): Day | undefined {
  const first = addDays(span.from, (weekday - weekdayOf(span.from) + 7) % 7);
  const last = addDays(span.to, -((weekdayOf(span.to) - weekday + 7) % 7));
  const found = nth < 0 ? last : addDays(first, 7 * (nth - 1));
  return found >= span.from && found <= span.to ? found : undefined;
}

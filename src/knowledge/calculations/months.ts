import { daysInMonth, type Day } from "../../facts/day.ts";

/** Months from one day to another. */
export interface Months {
  readonly completed: number;
  /** Completed, and the one that has begun; the same as completed on the very day a month is over. */
  readonly started: number;
}

const part = (day: Day, from: number, to: number): number => Number(day.slice(from, to));

const parts = (day: Day) => ({ year: part(day, 0, 4), month: part(day, 5, 7), date: part(day, 8, 10) });

/** The last day of the month a day lies in. */
export function endOfMonth(day: Day): Day {
  const { year, month } = parts(day);
  return `${day.slice(0, 8)}${daysInMonth(year, month)}`;
}

/**
 * Months between two days. A month from the 31st is over on the 1st where the next month has no such day, as the
 * anniversary of 29 February is 1 March.
 */
export function monthsBetween(from: Day, to: Day): Months {
  const [start, end] = [parts(from), parts(to)];
  const begun = 12 * (end.year - start.year) + end.month - start.month;
  const completed = end.date < start.date ? begun - 1 : begun;
  return { completed, started: isExact(start.date, end) ? completed : completed + 1 };
}

function isExact(startDate: number, { year, month, date }: ReturnType<typeof parts>): boolean {
  if (date === startDate) return true;
  const daysBefore = month === 1 ? 31 : daysInMonth(year, month - 1);
  return date === 1 && startDate > daysBefore;
}

/**
 * Days of the calendar, as ISO strings ("2026-11-22") without a time or a zone: a rule starts on a day,
 * a car gets older on a day. Which day it is now is the caller's business; the core has no clock.
 */
export type Day = string;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month (1 to 12) of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** True for a day that exists, written yyyy-mm-dd. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = dayNumber(text);
  return day >= 1 && day <= daysInMonth(yearNumber(text), monthNumber(text));
}

const yearNumber = (day: Day): number => Number(day.slice(0, 4));
const monthNumber = (day: Day): number => Number(day.slice(5, 7));
const dayNumber = (day: Day): number => Number(day.slice(8, 10));

/**
 * Time from one day to another on a scale that tells an anniversary from the days around it: 2n on the
 * n-th anniversary itself, 2n + 1 after it and before the next, 0 when `to` does not come after `from`.
 * So "at least n years" is `>= 2n`, and "strictly more than n years" is `> 2n`.
 * The anniversary of 29 February is 1 March in a common year.
 */
export function elapsed(from: Day, to: Day): number {
  if (to <= from) return 0;
  const years = completedYears(from, to);
  return anniversary(from, years) === to ? 2 * years : 2 * years + 1;
}

/** Completed years from one day to another; negative when `to` comes before `from`. */
export function completedYears(from: Day, to: Day): number {
  const years = yearNumber(to) - yearNumber(from);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The n-th anniversary of a day; 29 February gives 1 March in a common year. */
export function anniversary(day: Day, years: number): Day {
  const year = yearNumber(day) + years;
  const monthAndDay = day.slice(5) === "02-29" && !isLeapYear(year) ? "03-01" : day.slice(5);
  return `${String(year).padStart(4, "0")}-${monthAndDay}`;
}

/** The day a number of days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days it is from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_IN_A_DAY;

const MILLISECONDS_IN_A_DAY = 24 * 60 * 60 * 1000;

const brussels = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" });

/** The day a moment falls on in Belgium. */
export const brusselsDay = (moment: Date): Day => brussels.format(moment);

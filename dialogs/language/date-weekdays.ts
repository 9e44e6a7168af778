import { addDays, type Day } from "../../src/facts/day.ts";
import {
  addMonths,
  dayAt,
  mondayOf,
  monthOf,
  monthsOf,
  periodOf,
  weekdayIn,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import { monthSpan } from "./date-months.ts";
import { found, type DatePattern } from "./date-pattern.ts";
import { periodAt } from "./date-periods.ts";
import type { DateText } from "./date-text.ts";
import type { DateWord } from "./date-words.ts";
import { aroundToday, onDay, type Moment } from "./moments.ts";

const MOST_IN_A_MONTH = 5;

/** The day of the month that another day lies in. */
const dayIn = (of: Day, day: number): Day | undefined => dayAt(yearOf(of), monthOf(of), day);

/** (de) tweede zondag [van volgende maand | van maart 2021]; laatste vrijdag van ... */
export const nthWeekday: DatePattern = (text, at) => {
  const nth = text.word(at)?.which === -1 ? { value: -1, next: text.next(at) } : text.ordinal(at);
  const weekday = nth && text.weekday(nth.next);
  if (weekday === undefined || nth === undefined || nth.value > MOST_IN_A_MONTH) return undefined;
  const next = text.next(nth.next);
  const named = periodAt(text, next);
  const month = named?.unit === "month" ? named : monthSpan(text, text.skipLinks(next));
  if (month?.span !== undefined) return found(onDay(weekdayIn(month.span, weekday, nth.value)), month.next);
  const monthAt = text.skipLinks(next);
  const withoutYear = text.word(monthAt)?.month;
  if (withoutYear !== undefined)
    return found(inEitherYear(text, withoutYear, weekday, nth.value), text.next(monthAt));
  const thisMonth = periodOf(text.context.today, "month", 0);
  return nth.value < 0 ? undefined : found(onDay(weekdayIn(thisMonth, weekday, nth.value)), next);
};

/** eerste maandag van december: the last one there was, and the next one. */
function inEitherYear({ context }: DateText, month: number, weekday: number, nth: number): Moment {
  const year = yearOf(context.today);
  const days = [year - 1, year, year + 1].flatMap((of) => {
    const span = monthsOf(of, month, month);
    return (span && weekdayIn(span, weekday, nth)) ?? [];
  });
  return aroundToday(days, context);
}

/** zondag volgende week, dimanche de la semaine dernière. */
export const weekdayInWeek: DatePattern = (text, at) => {
  const weekday = text.weekday(at);
  const week = weekday === undefined ? undefined : periodAt(text, text.skipLinks(text.next(at), ","));
  if (weekday === undefined || week?.unit !== "week") return undefined;
  return found(onDay(weekdayIn(week.span, weekday, 1)), week.next);
};

/** zaterdag de 23ste: this month where it fits, else the one month around it that does. */
export const weekdayAndDay: DatePattern = (text, at) => {
  const weekday = text.word(at)?.weekday;
  const dayAt = text.skipLinks(text.next(at), ",");
  const named = text.tokens[dayAt - 1]?.fold === "le" ? text.smallNumber(dayAt) : text.ordinal(dayAt);
  const day = weekday === undefined ? undefined : named;
  if (weekday === undefined || day === undefined) return undefined;
  const fits = (months: number): readonly Day[] => {
    const month = addMonths(`${text.context.today.slice(0, 7)}-01`, months);
    const date = dayIn(month, day.value);
    return date !== undefined && weekdayOf(date) === weekday ? [date] : [];
  };
  const days = fits(0).length > 0 ? fits(0) : [...fits(-1), ...fits(1)];
  return found(days.length === 0 ? onDay(undefined) : { sort: "days", days }, day.next);
};

/** [volgende] zondag, zondag aanstaande, dimanche prochain. */
export const weekdayNear: DatePattern = (text, at) => {
  const before = text.word(at)?.which === undefined ? undefined : text.word(at);
  const dayAt = before === undefined ? at : text.next(at);
  const weekday = text.weekday(dayAt);
  if (weekday === undefined) return undefined;
  const next = text.next(dayAt);
  const after = before === undefined && text.word(next)?.which !== undefined ? text.word(next) : undefined;
  return found(nearestWeekday(text, weekday, before ?? after), after === undefined ? next : text.next(next));
};

function nearestWeekday(text: DateText, weekday: number, which: DateWord | undefined): Moment {
  const { today, expected } = text.context;
  const previous = addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1));
  const coming = addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  if (which?.coming === true) return onDay(coming);
  if (which?.which === -1) return onDay(previous);
  if (which?.which !== undefined) return onDay(addDays(mondayOf(today), 7 * which.which + weekday - 1));
  if (expected !== undefined) return onDay(expected === "past" ? previous : coming);
  return { sort: "days", days: [previous, coming] };
}

/** de 15de, le 15: the last one or the next one. */
export const dayAlone: DatePattern = (text, at) => {
  const day = text.ordinal(at) ?? (text.tokens[at - 1]?.fold === "le" ? text.smallNumber(at) : undefined);
  if (day === undefined) return undefined;
  const { today } = text.context;
  const around = Array.from({ length: 7 }, (_, index) => addMonths(`${today.slice(0, 7)}-01`, index - 3));
  const days = around.flatMap((month) => dayIn(month, day.value) ?? []);
  return found(aroundToday(days, text.context), day.next, false);
};

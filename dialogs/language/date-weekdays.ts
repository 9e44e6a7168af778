import { addDays, type Day } from "../../src/facts/day.ts";
import { addMonths, dayAt, mondayOf, monthOf, periodOf, weekdayIn, weekdayOf, yearOf } from "./calendar.ts";
import { monthSpan } from "./date-months.ts";
import { found, type DatePattern } from "./date-pattern.ts";
import { periodAt } from "./date-periods.ts";
import type { DateText } from "./date-text.ts";
import type { DateWord } from "./date-words.ts";
import { onDay, type Moment } from "./moments.ts";

const MOST_IN_A_MONTH = 5;

/** (de) tweede zondag [van volgende maand | van maart 2021]; laatste vrijdag van ... */
export const nthWeekday: DatePattern = (text, at) => {
  const nth = text.word(at)?.which === -1 ? { value: -1, next: text.next(at) } : text.ordinal(at);
  const weekday = nth && text.weekday(nth.next);
  if (weekday === undefined || nth === undefined || nth.value > MOST_IN_A_MONTH) return undefined;
  const next = text.next(nth.next);
  const named = periodAt(text, next);
  const month = named?.unit === "month" ? named : monthSpan(text, text.skipLinks(next));
  if (month?.span !== undefined) return found(onDay(weekdayIn(month.span, weekday, nth.value)), month.next);
  const thisMonth = periodOf(text.context.today, "month", 0);
  return nth.value < 0 ? undefined : found(onDay(weekdayIn(thisMonth, weekday, nth.value)), next);
};

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
  const day = weekday === undefined ? undefined : text.ordinal(text.skipLinks(text.next(at), ","));
  if (weekday === undefined || day === undefined) return undefined;
  const fits = (months: number): readonly Day[] => {
    const month = addMonths(`${text.context.today.slice(0, 7)}-01`, months);
    const date = dayAt(yearOf(month), monthOf(month), day.value);
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
  const { today, expected } = text.context;
  const around = Array.from({ length: 7 }, (_, index) => addMonths(`${today.slice(0, 7)}-01`, index - 3));
  const days = around.flatMap((month) => dayAt(yearOf(month), monthOf(month), day.value) ?? []);
  const past = expected === "future" ? undefined : days.filter((of) => of <= today).at(-1);
  const future = expected === "past" ? undefined : days.find((of) => of >= today);
  const known = [...new Set([past, future].filter((of) => of !== undefined))];
  return found({ sort: "days", days: known }, day.next, false);
};

import { dayAt, monthOf, monthsOf, weekdayOf, yearOf } from "./calendar.ts";
import { partOf } from "./date-parts.ts";
import { found, type DatePattern } from "./date-pattern.ts";
import type { DateText } from "./date-text.ts";
import { yearAt, yearSpan, type FoundSpan, type FoundYear } from "./date-years.ts";
import { inSpan, onDay, withoutYear, type Moment } from "./moments.ts";
import type { ReadingContext } from "./reading.ts";

/** [maandag] [de] 12 [van] maart [2021 | '21]. */
export const dayAndMonth: DatePattern = (text, at) => {
  const weekday = text.word(at)?.weekday;
  const day = text.smallNumber(weekday === undefined ? at : text.skipLinks(at + 1, ","));
  if (day === undefined) return undefined;
  const monthAt = text.skipLinks(day.next, "-", "/", ".");
  const month = text.word(monthAt)?.month;
  if (month === undefined) return undefined;
  const year = yearAt(text, monthAt + 1);
  if (year === undefined) {
    const side = text.word(monthAt + 1)?.which;
    const moment = withoutYear(month, day.value, onSide(text, side));
    return found(onWeekday(moment, weekday), side ? text.next(monthAt + 1) : monthAt + 1);
  }
  const days = year.years.flatMap((of) => dayAt(of, month, day.value) ?? []);
  return found(days.length === 0 ? onDay(undefined) : { sort: "days", days }, year.next);
};

/** 1 januari eerstkomend, le 1er janvier prochain: the side of today it lies on. */
const onSide = ({ context }: DateText, side: number | undefined): ReadingContext =>
  side ? { ...context, expected: side > 0 ? "future" : "past" } : context;

const isGlued = ({ tokens }: DateText, at: number): boolean => tokens[at]?.gap === "none";

function gluedYear({ tokens }: DateText, at: number): FoundYear | undefined {
  const digits = tokens[at]?.fold ?? "";
  return digits.length === 4 ? { years: [Number(digits)], next: at + 1 } : undefined;
}

/** 12mrt2021, 3mai 21: a day, a month and perhaps a year in one go. */
export const gluedDate: DatePattern = (text, at) => {
  const day = text.tokens[at];
  const month = isGlued(text, at + 1) ? text.word(at + 1)?.month : undefined;
  if (day?.kind !== "digits" || day.fold.length > 2 || month === undefined) return undefined;
  const glued = text.tokens[at + 2]?.kind === "digits" && isGlued(text, at + 2);
  const year = glued ? gluedYear(text, at + 2) : yearAt(text, at + 2);
  if (year === undefined && glued) return undefined;
  if (year === undefined) return found(withoutYear(month, Number(day.fold), text.context), at + 2);
  const days = year.years.flatMap((of) => dayAt(of, month, Number(day.fold)) ?? []);
  return found(days.length === 0 ? onDay(undefined) : { sort: "days", days }, year.next);
};

/** kerstmis 2020, nieuwjaar, noël. */
export const holiday: DatePattern = (text, at) => {
  const [month, day] = text.word(at)?.holiday ?? [];
  if (month === undefined || day === undefined) return undefined;
  const next = text.next(at);
  const [year] = yearAt(text, next)?.years ?? [];
  if (year === undefined) return found(withoutYear(month, day, text.context), next);
  return found(onDay(dayAt(year, month, day)), yearAt(text, next)?.next ?? next);
};

/** A weekday settles which year a date without one lies in, where it fits only one. */
function onWeekday(moment: Moment, weekday: number | undefined): Moment {
  if (weekday === undefined || moment.sort !== "days") return moment;
  const fitting = moment.days.filter((day) => weekdayOf(day) === weekday);
  return fitting.length === 1 ? { ...moment, days: fitting } : moment;
}

/** [eind] maart 2021, [eind] 2023, voorjaar 2022, eerste kwartaal 2021, '19; a month alone lies in one year. */
export const monthOrYear: DatePattern = (text, at) => {
  const edge = text.word(at)?.edge;
  const start = edge === undefined ? at : text.skipLinks(text.next(at), "-");
  const whole = monthSpan(text, start) ?? partSpan(text, start) ?? yearSpan(text, start, edge !== undefined);
  if (whole === undefined) return undefined;
  return found(inSpan(edge === undefined ? whole.span : partOf(whole.span, edge)), whole.next, whole.sure);
};

/** maart 2021; a month alone where it is known on which side of today it lies. */
export function monthSpan(text: DateText, at: number): FoundSpan | undefined {
  const month = text.word(at)?.month;
  if (month === undefined) return undefined;
  const year = yearAt(text, at + 1) ?? nearestYear(text, month, at + 1);
  const [only, other] = year?.years ?? [];
  if (year === undefined || only === undefined || other !== undefined) return undefined;
  return { span: monthsOf(only, month, month), next: year.next, sure: true };
}

function nearestYear(
  { context }: DateText,
  month: number,
  next: number,
): { years: number[]; next: number } | undefined {
  const [year, now] = [yearOf(context.today), monthOf(context.today)];
  if (context.expected === undefined) return undefined;
  const past = month > now ? year - 1 : year;
  const future = month < now ? year + 1 : year;
  return { years: [context.expected === "past" ? past : future], next };
}

/** voorjaar 2022, eerste kwartaal (van) 2021. */
function partSpan(text: DateText, at: number): FoundSpan | undefined {
  const part = seasonAt(text, at) ?? countedPartAt(text, at);
  const year = part && yearAt(text, text.skipLinks(part.next));
  const [only] = year?.years ?? [];
  if (part === undefined || year === undefined || only === undefined) return undefined;
  return { span: monthsOf(only, ...part.months), next: year.next, sure: true };
}

interface FoundMonths {
  readonly months: readonly [number, number];
  readonly next: number;
}

function seasonAt(text: DateText, at: number): FoundMonths | undefined {
  const months = text.word(at)?.season;
  return months && { months, next: text.next(at) };
}

function countedPartAt(text: DateText, at: number): FoundMonths | undefined {
  const count = text.smallNumber(at);
  const length = count && text.word(count.next)?.partOfYear;
  if (count === undefined || length === undefined || count.value * length > 12) return undefined;
  return { months: [(count.value - 1) * length + 1, count.value * length], next: text.next(count.next) };
}

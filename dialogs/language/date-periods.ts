import { addDays } from "../../src/facts/day.ts";
import { dayAt, monthOf, periodOf, weekdayIn, yearOf, type Span, type Unit } from "./calendar.ts";
import { partOf } from "./date-parts.ts";
import { found, type DatePattern } from "./date-pattern.ts";
import type { DateText } from "./date-text.ts";
import { inSpan, onDay, type Moment } from "./moments.ts";

export interface FoundPeriod {
  readonly span: Span;
  readonly unit: Unit;
  readonly next: number;
}

/** volgende maand, la semaine prochaine: "which" stands before the unit in Dutch and after it in French. */
export function periodAt(text: DateText, at: number): FoundPeriod | undefined {
  const start = text.skipLinks(at);
  const [first, second] = [text.word(start), text.word(text.next(start))];
  const [unit, which] =
    first?.unit === undefined ? [second?.unit, first?.which] : [first.unit, second?.which];
  if (unit === undefined || which === undefined) return undefined;
  return { span: periodOf(text.context.today, unit, which), unit, next: text.next(text.next(start)) };
}

/** fin de l'année: the one that runs. */
export function currentAt(text: DateText, at: number): FoundPeriod | undefined {
  const unit = text.word(at)?.unit;
  return unit && { span: periodOf(text.context.today, unit, 0), unit, next: text.next(at) };
}

/** vandaag, overmorgen, hier. */
export const namedDay: DatePattern = (text, at) => {
  const day = text.word(at)?.day;
  return day === undefined ? undefined : found(onDay(addDays(text.context.today, day)), text.next(at));
};

/** eind volgende maand, fin de l'année. */
export const partOfPeriod: DatePattern = (text, at) => {
  const edge = text.word(at)?.edge;
  if (edge === undefined) return undefined;
  const start = text.skipLinks(text.next(at));
  const whole = periodAt(text, start) ?? currentAt(text, start);
  return whole && found(inSpan(partOf(whole.span, edge)), whole.next);
};

/** volgende maand, l'année dernière, volgende week [op] vrijdag, volgende maand de 15de. */
export const period: DatePattern = (text, at) => {
  const named = periodAt(text, at);
  if (named === undefined) return undefined;
  const inside = text.skipLinks(named.next, ",");
  const weekday = named.unit === "week" ? text.weekday(inside) : undefined;
  if (weekday !== undefined) return found(onDay(weekdayIn(named.span, weekday, 1)), text.next(inside));
  const ordinal = named.unit === "month" ? text.ordinal(inside) : undefined;
  if (ordinal !== undefined) return found(dayIn(named.span, ordinal.value), ordinal.next);
  return found(named.unit === "day" ? onDay(named.span.from) : inSpan(named.span), named.next);
};

const dayIn = (month: Span, day: number): Moment =>
  onDay(dayAt(yearOf(month.from), monthOf(month.from), day));

/** de 20e van volgende maand, le 20 du mois prochain, de 31ste van deze maand. */
export const dayOfPeriod: DatePattern = (text, at) => {
  const day = text.smallNumber(at);
  if (day === undefined || !text.isLink(day.next, "of")) return undefined;
  const month = periodAt(text, day.next);
  return month?.unit === "month" ? found(dayIn(month.span, day.value), month.next) : undefined;
};

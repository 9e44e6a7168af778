import { addDays, type Day } from "../../src/facts/day.ts";
import { addMonths, weekdayOf, type Unit } from "./calendar.ts";
import { onDay, type FoundMoment } from "./moments.ts";
import type { DateText } from "./date-text.ts";
import { halfAt } from "./tails.ts";

interface Duration {
  readonly months: number;
  readonly days: number;
  readonly next: number;
}

interface Count {
  readonly value: number;
  readonly next: number;
}

const MOST_PARTS = 4;

/** How many of something: "twee", "anderhalf", "een half", "een", "un". */
function countAt(text: DateText, at: number): Count | undefined {
  const number = text.number(at);
  if (number === undefined || number.ordinal || number.value <= 0) return undefined;
  return { value: number.value, next: number.to };
}

const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 0, year: 0 };
const MONTHS: Readonly<Record<Unit, number>> = { day: 0, week: 0, month: 1, year: 12 };

/** 2 jaar, 1 maand en 21 dagen. Half a year is six months; half a month is no whole number of anything. */
function durationAt(text: DateText, from: number): Duration | undefined {
  let [months, days, next] = [0, 0, from];
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const start = parts === 0 ? next : afterJoint(text, next);
    const count = countAt(text, start);
    const unit = count && text.word(count.next)?.unit;
    if (count === undefined || unit === undefined) break;
    next = text.next(count.next);
    const half = halfAt(text.tokens, next);
    const amount = count.value + (half?.value ?? 0);
    months += amount * MONTHS[unit];
    days += amount * DAYS[unit];
    next = half?.next ?? next;
  }
  const exact = Number.isInteger(months) && Number.isInteger(days);
  return next === from || !exact ? undefined : { months, days, next };
}

const JOINTS = new Set([",", "en", "et"]);

function afterJoint(text: DateText, at: number): number {
  let next = at;
  while (next < at + 2 && JOINTS.has(text.tokens[next]?.fold ?? "")) next++;
  return next;
}

const shift = (day: Day, { months, days }: Duration, sign: number): Day =>
  addDays(addMonths(day, sign * months), sign * days);

/** The day a count starts from: vanaf morgen, voor gisteren, à partir de demain. */
function anchorAt(
  text: DateText,
  at: number,
): { readonly day: Day; readonly sign: number; readonly next: number } | undefined {
  // "deux jours après demain" counts from tomorrow, although "après-demain" is a day of its own.
  if (text.tokens[at]?.fold === "apres" && text.word(at)?.day === 2)
    return { day: addDays(text.context.today, 1), sign: 1, next: text.next(at) };
  const sign = text.isLink(at, "before")
    ? -1
    : text.isLink(at, "from") || text.isLink(at, "after")
      ? 1
      : undefined;
  if (sign === undefined) return undefined;
  const dayAt = text.next(at);
  const offset = text.word(dayAt)?.day;
  if (offset === undefined) return undefined;
  return { day: addDays(text.context.today, offset), sign, next: text.next(dayAt) };
}

const found = (day: Day, next: number): FoundMoment => ({ moment: onDay(day), next, sure: true });

/** twee jaar geleden, il y a 3 ans, over 2 weken, dans un mois, twee dagen vanaf morgen. */
export function offset(text: DateText, at: number): FoundMoment | undefined {
  const { today } = text.context;
  const ahead = text.isLink(at, "in");
  const back = text.isLink(at, "agoBefore");
  const start = ahead || back ? text.next(at) : at;
  const weekdays = weekdaysAhead(text, start, ahead);
  if (weekdays !== undefined) return weekdays;
  const duration = durationAt(text, start);
  if (duration === undefined) return undefined;
  if (back) return found(shift(today, duration, -1), duration.next);
  const anchor = anchorAt(text, duration.next);
  if (anchor !== undefined) return found(shift(anchor.day, duration, anchor.sign), anchor.next);
  if (ahead) return found(shift(today, duration, 1), duration.next);
  return text.isLink(duration.next, "ago")
    ? found(shift(today, duration, -1), text.next(duration.next))
    : undefined;
}

/** twee zondagen vanaf nu, over twee zondagen, twee zondagen geleden. */
function weekdaysAhead(text: DateText, at: number, ahead: boolean): FoundMoment | undefined {
  const count = countAt(text, at);
  const weekday = count && text.weekday(count.next);
  if (count === undefined || weekday === undefined) return undefined;
  const next = text.next(count.next);
  if (text.isLink(next, "ago") && Number.isInteger(count.value)) {
    const last = addDays(text.context.today, -(((weekdayOf(text.context.today) - weekday + 6) % 7) + 1));
    return found(addDays(last, -7 * (count.value - 1)), text.next(next));
  }
  const anchor = anchorAt(text, next);
  if (!Number.isInteger(count.value) || (anchor === undefined && !ahead) || anchor?.sign === -1)
    return undefined;
  const start = anchor?.day ?? text.context.today;
  const first = addDays(start, ((weekday - weekdayOf(start) + 6) % 7) + 1);
  return found(addDays(first, 7 * (count.value - 1)), anchor?.next ?? next);
}

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
  type Span,
} from "./calendar.ts";
import {
  fullYears,
  inSpan,
  isYear,
  onDay,
  withoutYear,
  type FoundMoment,
  type Moment,
} from "./date-digits.ts";
import type { DateText } from "./date-text.ts";
import { partOf } from "./date-parts.ts";

/** One way to write a date: what it says when it starts at a token, or undefined. */
type Pattern = (text: DateText, at: number) => FoundMoment | undefined;

const found = (moment: Moment, next: number, sure = true): FoundMoment => ({ moment, next, sure });

/** [maandag] [de] 12 [van] maart [2021 | '21]. */
export const dayAndMonth: Pattern = (text, at) => {
  const weekday = text.word(at)?.weekday;
  const start = weekday === undefined ? at : text.skipLinks(at + 1, ",");
  const day = text.smallNumber(start);
  if (day === undefined) return undefined;
  const monthAt = text.skipLinks(day.next, "-", "/", ".");
  const month = text.word(monthAt)?.month;
  if (month === undefined) return undefined;
  const end = monthAt + 1;
  const year = yearAt(text, end);
  if (year === undefined) return found(onWeekday(withoutYear(month, day.value, text.context), weekday), end);
  const days = year.years.flatMap((of) => dayAt(of, month, day.value) ?? []);
  return found(days.length === 0 ? onDay(undefined) : { sort: "days", days }, year.next);
};

/** A weekday settles which year a date without one lies in, where it fits only one. */
function onWeekday(moment: Moment, weekday: number | undefined): Moment {
  if (weekday === undefined || moment.sort !== "days") return moment;
  const fitting = moment.days.filter((day) => weekdayOf(day) === weekday);
  return fitting.length === 1 ? { ...moment, days: fitting } : moment;
}

interface FoundYear {
  readonly years: readonly number[];
  readonly next: number;
}

/** The year after a month: 2021, '21, 21, tweeduizend eenentwintig, negentien zevenentachtig. */
function yearAt(text: DateText, at: number): FoundYear | undefined {
  const start = text.skipLinks(at, ",", ".", "-", "/");
  const token = text.tokens[start];
  if (token?.fold === "'") return shortYear(text, start + 1);
  if (token?.kind === "digits") {
    if (text.hasUnit(start) || !text.isPlain(start)) return undefined;
    return token.fold.length === 4 && isYear(Number(token.fold))
      ? { years: [Number(token.fold)], next: start + 1 }
      : shortYear(text, start);
  }
  return spelledYear(text, start) ?? relativeYear(text, at);
}

/** 12 maart (van) vorig jaar. */
function relativeYear(text: DateText, at: number): FoundYear | undefined {
  const period = periodAt(text, at);
  return period?.unit === "year" ? { years: [yearOf(period.span.from)], next: period.next } : undefined;
}

function shortYear(text: DateText, at: number): FoundYear | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "digits" || token.fold.length !== 2 || !text.isPlain(at) || text.hasUnit(at))
    return undefined;
  return { years: fullYears(Number(token.fold), text.context), next: at + 1 };
}

function spelledYear(text: DateText, at: number): FoundYear | undefined {
  const first = text.number(at);
  if (first === undefined || first.ordinal || first.unit !== undefined) return undefined;
  if (isYear(first.value)) return { years: [first.value], next: first.to };
  const second = text.number(text.tokens[first.to]?.fold === "en" ? first.to + 1 : first.to);
  const century = first.value >= 13 && first.value <= 20;
  if (!century || second === undefined || second.value >= 100 || second.unit !== undefined) return undefined;
  return { years: [first.value * 100 + second.value], next: second.to };
}

/** [eind] maart 2021, [eind] 2023, voorjaar 2022, eerste kwartaal 2021, '19; a month alone lies in one year. */
export const monthOrYear: Pattern = (text, at) => {
  const edge = text.word(at)?.edge;
  const start = edge === undefined ? at : text.skipLinks(text.next(at), "-");
  const span = monthSpan(text, start) ?? partSpan(text, start) ?? yearSpan(text, start, edge !== undefined);
  if (span === undefined) return undefined;
  return found(inSpan(edge === undefined ? span.span : partOf(span.span, edge)), span.next, span.sure);
};

interface FoundSpan {
  readonly span: Span | undefined;
  readonly next: number;
  readonly sure: boolean;
}

function monthSpan(text: DateText, at: number): FoundSpan | undefined {
  const month = text.word(at)?.month;
  if (month === undefined) return undefined;
  const year = yearAt(text, at + 1);
  const [only, other] = year?.years ?? [];
  if (only !== undefined && other === undefined) {
    return { span: monthsOf(only, month, month), next: year?.next ?? at + 1, sure: true };
  }
  const { today, expected } = text.context;
  if (expected === undefined || only !== undefined) return undefined;
  const later = expected === "future" ? month < monthOf(today) : false;
  const earlier = expected === "past" ? month > monthOf(today) : false;
  const inYear = yearOf(today) + (later ? 1 : earlier ? -1 : 0);
  return { span: monthsOf(inYear, month, month), next: at + 1, sure: true };
}

/** voorjaar 2022, eerste kwartaal (van) 2021. */
function partSpan(text: DateText, at: number): FoundSpan | undefined {
  const season = text.word(at)?.season;
  const count = season === undefined ? text.smallNumber(at) : undefined;
  const partAt = count?.next ?? at;
  const months = text.word(partAt)?.partOfYear;
  if (season === undefined && (count === undefined || months === undefined)) return undefined;
  const year = yearAt(text, text.skipLinks(text.next(partAt)));
  const [only] = year?.years ?? [];
  if (only === undefined || year === undefined) return undefined;
  const [first, last] = season ?? [
    (count?.value ?? 0) * (months ?? 0) - (months ?? 0) + 1,
    (count?.value ?? 0) * (months ?? 0),
  ];
  return { span: monthsOf(only, first, last), next: year.next, sure: true };
}

function yearSpan(text: DateText, at: number, cued: boolean): FoundSpan | undefined {
  const cue = cued || text.isLink(at, "yearCues");
  const start = cue && !cued ? text.next(at) : at;
  const token = text.tokens[start];
  if (token?.fold === "'" && (token.gap !== "none" || start === 0)) {
    const [year, other] = shortYear(text, start + 1)?.years ?? [];
    const known = year !== undefined && other === undefined;
    return known ? { span: monthsOf(year, 1, 12), next: start + 2, sure: cue } : undefined;
  }
  const digits =
    token?.kind === "digits" && token.fold.length === 4 && text.isPlain(start) && !text.hasUnit(start);
  const year = digits ? Number(token.fold) : cue ? spelledYear(text, start)?.years[0] : undefined;
  if (year === undefined || year < 1900 || year > 2100) return undefined;
  const next = digits ? start + 1 : (spelledYear(text, start)?.next ?? start + 1);
  return { span: monthsOf(year, 1, 12), next, sure: cue };
}

/** vandaag, overmorgen, hier. */
export const namedDay: Pattern = (text, at) => {
  const day = text.word(at)?.day;
  return day === undefined ? undefined : found(onDay(addDays(text.context.today, day)), text.next(at));
};

/** [eind] volgende maand, l'année dernière, volgende week [op] vrijdag, volgende maand de 15de. */
export const period: Pattern = (text, at) => {
  const edge = text.word(at)?.edge;
  const start = edge === undefined ? at : text.skipLinks(text.next(at));
  const named = periodAt(text, start) ?? (edge === undefined ? undefined : currentAt(text, start));
  if (named === undefined) return undefined;
  if (edge !== undefined) return found(inSpan(partOf(named.span, edge)), named.next);
  const inside = text.skipLinks(named.next, ",");
  const weekday = text.word(inside);
  if (named.unit === "week" && weekday?.weekday !== undefined && weekday.weak !== true) {
    return found(onDay(weekdayIn(named.span, weekday.weekday, 1)), text.next(inside));
  }
  const ordinal = named.unit === "month" ? text.ordinal(inside) : undefined;
  if (ordinal !== undefined) return found(dayIn(named.span, ordinal.value), ordinal.next);
  return found(named.unit === "day" ? onDay(named.span.from) : inSpan(named.span), named.next);
};

const dayIn = (month: Span, day: number): Moment =>
  onDay(dayAt(yearOf(month.from), monthOf(month.from), day));

interface FoundPeriod {
  readonly span: Span;
  readonly unit: "day" | "week" | "month" | "year";
  readonly next: number;
}

/** volgende maand, la semaine prochaine: "which" stands before the unit in Dutch and after it in French. */
function periodAt(text: DateText, at: number): FoundPeriod | undefined {
  const start = text.skipLinks(at);
  const [first, afterFirst] = [text.word(start), text.next(start)];
  const second = text.word(afterFirst);
  const unit = first?.unit ?? second?.unit;
  const which = first?.which ?? (first?.unit === undefined ? undefined : second?.which);
  const ordered = first?.unit === undefined ? second?.unit !== undefined : second?.which !== undefined;
  if (unit !== undefined && which !== undefined && ordered) {
    return { span: periodOf(text.context.today, unit, which), unit, next: text.next(afterFirst) };
  }
  return undefined;
}

/** fin de l'année: the one that runs. */
function currentAt(text: DateText, at: number): FoundPeriod | undefined {
  const unit = text.word(at)?.unit;
  return unit && { span: periodOf(text.context.today, unit, 0), unit, next: text.next(at) };
}

/** de 20e van volgende maand, le 20 du mois prochain, de 31ste van deze maand. */
export const dayOfPeriod: Pattern = (text, at) => {
  const day = text.smallNumber(at);
  if (day === undefined || !text.isLink(day.next, "of")) return undefined;
  const month = periodAt(text, day.next);
  return month?.unit === "month" ? found(dayIn(month.span, day.value), month.next) : undefined;
};

/** (de) tweede zondag [van volgende maand | van maart 2021]; laatste vrijdag van ... */
export const nthWeekday: Pattern = (text, at) => {
  const ordinal = text.ordinal(at);
  const nth = text.word(at)?.which === -1 ? { value: -1, next: text.next(at) } : ordinal;
  const weekday = nth && text.word(nth.next);
  if (nth === undefined || weekday?.weekday === undefined || weekday.weak === true || nth.value > 5)
    return undefined;
  const next = text.next(nth.next);
  const inside = periodAt(text, next);
  const month = inside?.unit === "month" ? inside : monthSpan(text, text.skipLinks(next));
  if (month?.span !== undefined)
    return found(onDay(weekdayIn(month.span, weekday.weekday, nth.value)), month.next);
  if (nth.value < 0) return undefined;
  return found(onDay(weekdayIn(periodOf(text.context.today, "month", 0), weekday.weekday, nth.value)), next);
};

/** [volgende] zondag [volgende week | de 23ste | prochain]. */
export const weekdayNear: Pattern = (text, at) => {
  const which = text.word(at)?.which === undefined ? undefined : text.word(at);
  const dayAt2 = which === undefined ? at : text.next(at);
  const weekday = text.word(dayAt2);
  if (weekday?.weekday === undefined) return undefined;
  const next = text.next(dayAt2);
  const inWeek = periodAt(text, text.skipLinks(next, ","));
  if (which === undefined && inWeek?.unit === "week") {
    return found(onDay(weekdayIn(inWeek.span, weekday.weekday, 1)), inWeek.next);
  }
  const ordinal = text.ordinal(text.skipLinks(next, ","));
  if (ordinal !== undefined && text.word(ordinal.next)?.month === undefined) {
    return found(weekdayOnDay(text.context.today, weekday.weekday, ordinal.value), ordinal.next);
  }
  if (weekday.weak === true) return undefined;
  const after = which ?? text.word(next);
  const end = which === undefined && after?.which !== undefined ? text.next(next) : next;
  return found(nearestWeekday(text, weekday.weekday, after), end);
};

/** zaterdag de 23ste: this month where it fits, else the one month around it that does. */
function weekdayOnDay(today: Day, weekday: number, day: number): Moment {
  const fits = (months: number): readonly Day[] => {
    const month = addMonths(`${today.slice(0, 7)}-01`, months);
    const date = dayAt(yearOf(month), monthOf(month), day);
    return date !== undefined && weekdayOf(date) === weekday ? [date] : [];
  };
  const days = fits(0).length > 0 ? fits(0) : [...fits(-1), ...fits(1)];
  return days.length === 0 ? onDay(undefined) : { sort: "days", days };
}

function nearestWeekday(text: DateText, weekday: number, which: ReturnType<DateText["word"]>): Moment {
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
export const dayAlone: Pattern = (text, at) => {
  const day = text.ordinal(at) ?? (text.tokens[at - 1]?.fold === "le" ? text.smallNumber(at) : undefined);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  const { today, expected } = text.context;
  const around = Array.from({ length: 7 }, (_, index) => addMonths(`${today.slice(0, 7)}-01`, index - 3));
  const days = around.flatMap((month) => dayAt(yearOf(month), monthOf(month), day.value) ?? []);
  const readings = [
    expected === "future" ? undefined : days.filter((of) => of <= today).at(-1),
    expected === "past" ? undefined : days.find((of) => of >= today),
  ].filter((of) => of !== undefined);
  return found({ sort: "days", days: [...new Set(readings)] }, day.next, false);
};

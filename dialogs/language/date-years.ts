import { dates as french } from "../../locales/fr/words/dates.ts";
import { dates as dutch } from "../../locales/nl/words/dates.ts";
import { monthsOf, yearOf, type Span } from "./calendar.ts";
import { periodAt } from "./date-periods.ts";
import type { DateText } from "./date-text.ts";
import { fullYears, isYear } from "./moments.ts";
import { fold } from "./tokens.ts";

export interface FoundYear {
  /** More than one where "21" leaves the century open. */
  readonly years: readonly number[];
  readonly next: number;
}

/** The year after a month: 2021, '21, 21, tweeduizend eenentwintig, negentien zevenentachtig, vorig jaar. */
export function yearAt(text: DateText, at: number): FoundYear | undefined {
  const start = text.skipLinks(at, ",", ".", "-", "/");
  if (text.tokens[start]?.kind === "digits") return fullYear(text, start) ?? shortYear(text, start);
  return (
    shortYearAfterMark(text, start) ??
    spelledYear(text, start) ??
    spelledShortYear(text, at) ??
    relativeYear(text, at)
  );
}

function digitsAt(text: DateText, at: number, length: number): number | undefined {
  const token = text.tokens[at];
  const stands = token?.kind === "digits" && token.fold.length === length;
  return stands && text.isPlain(at) && !text.hasUnit(at) ? Number(token.fold) : undefined;
}

function fullYear(text: DateText, at: number): FoundYear | undefined {
  const year = digitsAt(text, at, 4);
  return year === undefined || !isYear(year) ? undefined : { years: [year], next: at + 1 };
}

function shortYear(text: DateText, at: number): FoundYear | undefined {
  const year = digitsAt(text, at, 2);
  return year === undefined ? undefined : { years: fullYears(year, text.context), next: at + 1 };
}

const shortYearAfterMark = (text: DateText, at: number): FoundYear | undefined =>
  text.tokens[at]?.fold === "'" ? shortYear(text, at + 1) : undefined;

const CENTURIES = { first: 13, last: 20 };

function spelledYear(text: DateText, at: number): FoundYear | undefined {
  const first = text.number(at);
  if (first === undefined || first.ordinal || first.unit !== undefined) return undefined;
  if (isYear(first.value)) return { years: [first.value], next: first.to };
  if (first.value < CENTURIES.first || first.value > CENTURIES.last) return undefined;
  const second = text.number(text.tokens[first.to]?.fold === "en" ? first.to + 1 : first.to);
  if (second === undefined || second.value >= 100 || second.unit !== undefined) return undefined;
  return { years: [first.value * 100 + second.value], next: second.to };
}

const LEAST_SPELLED_SHORT = 21;

/** 3 mei zevenennegentig, le 3 mai nonante-sept: right behind the month, and nothing that is counted. */
function spelledShortYear(text: DateText, at: number): FoundYear | undefined {
  const number = text.number(at);
  if (number === undefined || number.ordinal || number.unit !== undefined) return undefined;
  if (number.value < LEAST_SPELLED_SHORT || number.value >= 100) return undefined;
  return { years: fullYears(number.value, text.context), next: number.to };
}

/** 12 maart (van) vorig jaar. */
function relativeYear(text: DateText, at: number): FoundYear | undefined {
  const period = periodAt(text, at);
  return period?.unit === "year" ? { years: [yearOf(period.span.from)], next: period.next } : undefined;
}

export interface FoundSpan {
  readonly span: Span | undefined;
  readonly next: number;
  readonly sure: boolean;
}

const PLAUSIBLE = { first: 1900, last: 2100 };

/** A year that stands alone: 2019, in 2019, bouwjaar 2019, '19. Without a cue it is not sure to be one. */
export function yearSpan(text: DateText, at: number, cued: boolean): FoundSpan | undefined {
  const cue = !cued && text.isLink(at, "yearCues");
  const start = cue ? text.next(at) : at;
  const sure = cued || cue;
  const year =
    fullYear(text, start) ?? apart(text, start) ?? (sure ? yearBehind(text, at, start) : undefined);
  const [only, other] = year?.years ?? [];
  if (year === undefined || only === undefined || other !== undefined) return undefined;
  if (only < PLAUSIBLE.first || only > PLAUSIBLE.last) return undefined;
  return { span: monthsOf(only, 1, 12), next: year.next, sure };
}

const SINCE: ReadonlySet<string> = new Set([...dutch.since, ...french.since].map((word) => fold(word)));

const LEAST_SINCE = 40;

/** A year in words behind its cue; two digits only where the cue can hardly be about anything else. */
const yearBehind = (text: DateText, cue: number, at: number): FoundYear | undefined =>
  spelledYear(text, at) ??
  (cue < at && SINCE.has(text.tokens[cue]?.fold ?? "") ? yearSince(text, at) : undefined);

/** "Rijbewijs sinds 98", "depuis nonante-sept": fewer may as well be counted. */
function yearSince(text: DateText, at: number): FoundYear | undefined {
  const found = shortYear(text, at) ?? spelledShortYear(text, at);
  const isLate = (found?.years ?? []).every((year) => year % 100 >= LEAST_SINCE);
  return isLate ? found : undefined;
}

/** '19, but not the end of a word. */
const apart = (text: DateText, at: number): FoundYear | undefined =>
  at === 0 || text.tokens[at]?.gap !== "none" ? shortYearAfterMark(text, at) : undefined;

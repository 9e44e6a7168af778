import { type Day } from "../../src/facts/day.ts";
import { digitDateAt } from "./date-digits.ts";
import type { FoundMoment, Moment } from "./moments.ts";
import { dayAndMonth, gluedDate, holiday, monthOrYear } from "./date-months.ts";
import { offset } from "./date-offsets.ts";
import type { DatePattern } from "./date-pattern.ts";
import { edgeOfMonth } from "./date-edges.ts";
import { dayOfPeriod, namedDay, partOfPeriod, period } from "./date-periods.ts";
import { dateText, type DateText } from "./date-text.ts";
import { dayAlone, nthWeekday, weekdayAndDay, weekdayInWeek, weekdayNear } from "./date-weekdays.ts";
import { NOTHING, type Reading, type ReadingContext } from "./reading.ts";
import { settle, type Claim } from "./settle.ts";
import { before, hasOtherWords, linked } from "./speech.ts";
import type { Text } from "./text.ts";

/** A date in a text: from which token up to which (exclusive). */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly moment: Moment;
  /** False for what may be something else: 4/5, 12-03, a number that can be a year. */
  readonly sure: boolean;
  /** Said not to be so. */
  readonly denied: boolean;
  /** "voor 12 maart", "ongeveer twee jaar geleden": not the day itself. */
  readonly open: boolean;
}

const PATTERNS: readonly DatePattern[] = [
  (text, at) => digitDateAt(text.tokens, at, text.context),
  offset,
  dayAndMonth,
  gluedDate,
  holiday,
  edgeOfMonth,
  dayOfPeriod,
  nthWeekday,
  period,
  partOfPeriod,
  weekdayInWeek,
  weekdayAndDay,
  weekdayNear,
  monthOrYear,
  namedDay,
  dayAlone,
];

/** Every date of a text, from left to right; of several patterns the one that takes most words. */
export function findDates(text: Text, context: ReadingContext): readonly DateMention[] {
  const view = dateText(text, { ...context, language: text.language });
  const mentions: DateMention[] = [];
  for (let at = 0; at < text.tokens.length;) {
    const found = view.isOnlyLink(at) ? undefined : longest(view, at);
    if (found !== undefined) mentions.push(mention(text, view, at, found));
    at = found?.next ?? at + 1;
  }
  return mentions;
}

function longest(view: DateText, at: number): FoundMoment | undefined {
  let best: FoundMoment | undefined;
  for (const pattern of PATTERNS) {
    const found = pattern(view, at);
    if (found !== undefined && found.next > (best?.next ?? at)) best = found;
  }
  return best;
}

function mention(text: Text, view: DateText, from: number, { moment, next, sure }: FoundMoment): DateMention {
  const { denied, about } = before(text.tokens, from, text.language);
  const limited = isLimited(view, from);
  return { from, to: next, moment, sure, denied, open: about || limited };
}

/** "voor 12/03/2021" is a limit; "voor volgende week zondag" is a day to have something ready. */
function isLimited(view: DateText, from: number): boolean {
  const relative = view.word(from)?.which !== undefined || view.word(from)?.day !== undefined;
  if (relative) return false;
  const start = beforeLinks(view, from);
  const limit = [1, 2, 3].some(
    (length) => view.isLink(start - length, "limits") && view.next(start - length) === start,
  );
  return limit || isSecondOfTwo(view, start);
}

const MOST_LINKS = 3;

/** The token where "van de", "le", "op" before a date begin. */
function beforeLinks(view: DateText, from: number): number {
  let start = from;
  const isJoint = (at: number): boolean => linked(view.tokens, at, at + 1);
  while (start > from - MOST_LINKS && view.isLink(start - 1, "of") && !isJoint(start - 1)) start--;
  return start;
}

/** tussen 1 en 15 maart 2021, 1-15 mars: the month belongs to both days, and nobody chose one. */
function isSecondOfTwo(view: DateText, start: number): boolean {
  const first = [2, 3, 4].map((length) => ({ at: start - length, number: view.smallNumber(start - length) }));
  return first.some(({ number }) => number !== undefined && linked(view.tokens, number.next, start));
}

const keyOf = (moment: Moment): readonly string[] => {
  switch (moment.sort) {
    case "impossible":
      return ["impossible"];
    case "span":
      return [`${moment.from}/${moment.to}`];
    case "days":
      return moment.days;
  }
};

/** The day a text names; a range for a month or a year; unsure where several stay. */
export function readDay(text: Text, context: ReadingContext): Reading<Day> {
  const mentions = findDates(text, context);
  const reading = settle(text, claims(text, mentions));
  if (reading.state === "value") {
    const [from = "", to] = reading.value.split("/");
    if (from === "impossible") return NOTHING;
    return to === undefined ? reading : { state: "range", from, to, words: reading.words };
  }
  if (reading.state !== "unsure") return NOTHING;
  const candidates = reading.candidates.filter((value) => value !== "impossible" && !value.includes("/"));
  return candidates.length === 0 ? NOTHING : { state: "unsure", candidates, words: reading.words };
}

function claims(text: Text, mentions: readonly DateMention[]): readonly Claim<string>[] {
  const days = mentions.flatMap(({ moment, denied }) =>
    moment.sort === "days" && !denied ? moment.days : [],
  );
  const strange = hasOtherWords(text, mentions, () => false);
  return mentions.flatMap((one) => {
    const [value, ...alternatives] = keyOf(one.moment);
    const { moment, from, to, denied, open, sure } = one;
    // A year or a month that the day itself lies in adds nothing: bouwjaar 2019, ingeschreven op 12/03/2019.
    const repeated = moment.sort === "span" && days.some((day) => day >= moment.from && day <= moment.to);
    const loose = !sure && strange && moment.sort === "span";
    return value === undefined || repeated || loose ? [] : [{ from, to, value, alternatives, denied, open }];
  });
}

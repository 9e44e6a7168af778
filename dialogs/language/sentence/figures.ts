import { findDates, type DateMention } from "../dates.ts";
import { findMeasures, type Measure } from "../measures.ts";
import type { Moment } from "../moments.ts";
import type { ReadingContext } from "../reading.ts";
import { CUES, type Cue } from "./cue-words.ts";
import { matchesAt } from "./patterns.ts";
import { YEAR_LINKS } from "./starters.ts";
import { covering, overlaps, type Place, type View } from "./view.ts";

/** A number or a date in a text. */
export interface Figure extends Place {
  /** Some of it stands in digits: "nu" and "morgen" are said in passing. */
  readonly inDigits: boolean;
  readonly what: FigureWhat;
}

export type FigureWhat =
  | { readonly sort: "measure"; readonly measure: Measure }
  | { readonly sort: "date"; readonly past: Moment; readonly future: Moment; readonly open: boolean };

/** Every number and date of a text outside the places that are taken, from left to right. */
export function findFigures(view: View, context: ReadingContext, taken: readonly Place[]): readonly Figure[] {
  const isTaken = covering(taken);
  const dates = datesOf(view, context).filter((date) => !overlaps(date, isTaken));
  const isDate = covering(dates);
  const isCounted = countsClaims(view, dates);
  const measures = findMeasures(view, (token) => isTaken(token) || isDate(token))
    .filter((measure) => !measure.ordinal && (!measure.article || isCounted(measure)))
    .map((measure) => ({ from: measure.from, to: measure.to, what: { sort: "measure", measure } as const }));
  return [...dates, ...measures]
    .sort((a, b) => a.from - b.from)
    .map((figure) => ({ ...figure, inDigits: hasDigits(view, figure) }));
}

/** "un sinistre ces cinq dernières années", "un sinistre en tort il y a 2 ans": here the article counts. */
function countsClaims(view: View, dates: readonly Place[]): (article: Place) => boolean {
  const has = (cue: Cue, at: number): boolean => matchesAt(CUES, view, at).some(({ value }) => value === cue);
  const isDated = new Set(dates.map(({ from }) => view.sentenceOf(from)));
  let sentences: ReadonlySet<number> | undefined;
  return ({ from, to }) => {
    if (!has("claims", to)) return false;
    sentences ??= new Set(
      view.words.flatMap((_, at) => {
        const isTimed = has("lastFiveYears", at) || (has("atFault", at) && isDated.has(view.sentenceOf(at)));
        return isTimed ? [view.sentenceOf(at)] : [];
      }),
    );
    return sentences.has(view.sentenceOf(from));
  };
}

const hasDigits = ({ tokens }: View, { from, to }: Place): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === "digits");

/** A day without a year has two readings; which one counts depends on what the date is about. */
function datesOf(view: View, context: ReadingContext): readonly Omit<Figure, "inDigits">[] {
  const read = (expected: "past" | "future"): ReadonlyMap<number, DateMention> =>
    new Map(findDates(view, { ...context, expected }).map((date) => [date.from, date]));
  const plain = findDates(view, context);
  const twofold = plain.some(({ moment }) => moment.sort === "days" && moment.days.length > 1);
  const [past, future] = twofold ? [read("past"), read("future")] : [];
  return plain.flatMap(({ from, to, moment, sure, denied, open }) => {
    // "4/5" and "12-03" are a day only where a start is announced; a year alone has its cue or none.
    const wanted = sure || moment.sort === "span" || isAnnounced(view, from);
    if (denied || moment.sort === "impossible" || !wanted) return [];
    const [before, after] = [past?.get(from)?.moment ?? moment, future?.get(from)?.moment ?? moment];
    const start = withoutLink(view, from, to);
    return [{ from: start, to, what: { sort: "date", past: before, future: after, open } as const }];
  });
}

/** The "en" of "en 1990" also belongs to the cue before it: né en. */
const withoutLink = ({ tokens }: View, from: number, to: number): number =>
  to === from + 2 && tokens[to - 1]?.kind === "digits" && YEAR_LINKS.has(tokens[from]?.fold ?? "")
    ? from + 1
    : from;

const MOST_BEFORE_DATE = 4;

/** ingang 1/12, moet ingaan op 1/12. */
function isAnnounced(view: View, from: number): boolean {
  for (let at = from - 1; at >= from - MOST_BEFORE_DATE && at >= 0 && !view.endsClause(at); at--) {
    const [cue] = matchesAt(CUES, view, at);
    if (cue?.value === "effectDate") return cue.to >= from - 1;
  }
  return false;
}

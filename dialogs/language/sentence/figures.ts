import { findDates, type DateMention } from "../dates.ts";
import { findMeasures, type Measure } from "../measures.ts";
import type { Moment } from "../moments.ts";
import type { ReadingContext } from "../reading.ts";
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
  const measures = findMeasures(view, (token) => isTaken(token) || isDate(token))
    .filter(({ ordinal, article }) => !ordinal && !article)
    .map((measure) => ({ from: measure.from, to: measure.to, what: { sort: "measure", measure } as const }));
  return [...dates, ...measures]
    .sort((a, b) => a.from - b.from)
    .map((figure) => ({ ...figure, inDigits: hasDigits(view, figure) }));
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
    // "4/5" and "12-03" are a day only where somebody asks for one; a year alone has its cue or none.
    if (denied || moment.sort === "impossible" || (!sure && moment.sort !== "span")) return [];
    const [before, after] = [past?.get(from)?.moment ?? moment, future?.get(from)?.moment ?? moment];
    return [{ from, to, what: { sort: "date", past: before, future: after, open } as const }];
  });
}

import { findDates, type DateMention } from "../dates.ts";
import { findMeasures, type Measure } from "../measures.ts";
import type { Moment } from "../moments.ts";
import type { ReadingContext } from "../reading.ts";
import { isFiller } from "../speech.ts";
import { CUES, type Cue } from "./cue-words.ts";
import { matchesAt, type Match } from "./patterns.ts";
import { covering, type Place, type View } from "./view.ts";

/** A number or a date in a text, with the words that tell what it is about. */
export interface Figure extends Place {
  readonly what: FigureWhat;
  /** The cues beside it, the nearest first. */
  readonly cues: readonly Cue[];
}

export type FigureWhat =
  | { readonly sort: "measure"; readonly measure: Measure }
  | { readonly sort: "date"; readonly past: Moment; readonly future: Moment; readonly open: boolean };

/** Every number and date of a text outside the places that are taken, each with its cues. */
export function findFigures(view: View, context: ReadingContext, taken: readonly Place[]): readonly Figure[] {
  const isTaken = covering(taken);
  const dates = datesOf(view, context).filter((date) => !touches(date, isTaken));
  const isDate = covering(dates);
  const measures = findMeasures(view, (token) => isTaken(token) || isDate(token))
    .filter(({ ordinal, article }) => !ordinal && !article)
    .map((measure) => ({ from: measure.from, to: measure.to, what: { sort: "measure", measure } as const }));
  const figures = [...dates, ...measures].sort((a, b) => a.from - b.from);
  const cues = findCues(view, covering([...taken, ...figures]));
  return figures.map((figure) => ({ ...figure, cues: cuesOf(view, figure, cues, figures) }));
}

type Dated = Place & { readonly what: FigureWhat };

/** A day without a year has two readings; which one counts depends on what the date is about. */
function datesOf(view: View, context: ReadingContext): readonly Dated[] {
  const read = (expected?: "past" | "future"): ReadonlyMap<number, DateMention> =>
    new Map(
      findDates(view, expected === undefined ? context : { ...context, expected }).map((date) => [
        date.from,
        date,
      ]),
    );
  const [plain, past, future] = [read(), read("past"), read("future")];
  return [...plain.values()].flatMap(({ from, to, moment, sure, denied, open }) => {
    // A lone number is a date only beside a cue, which a year has in what follows.
    if (denied || moment.sort === "impossible" || (!sure && moment.sort !== "span")) return [];
    const [before, after] = [past.get(from)?.moment ?? moment, future.get(from)?.moment ?? moment];
    return [{ from, to, what: { sort: "date", past: before, future: after, open } as const }];
  });
}

function touches({ from, to }: Place, isTaken: (token: number) => boolean): boolean {
  for (let token = from; token < to; token++) if (isTaken(token)) return true;
  return false;
}

function findCues(view: View, isTaken: (token: number) => boolean): readonly Match<Cue>[] {
  const cues: Match<Cue>[] = [];
  for (let at = 0; at < view.tokens.length;) {
    const matches = isTaken(at) ? [] : matchesAt(CUES, view, at).filter((match) => !touches(match, isTaken));
    const longest = matches.filter(({ to }) => to === matches[0]?.to);
    cues.push(...longest);
    at = longest[0]?.to ?? at + 1;
  }
  return cues;
}

const FARTHEST = 4;

/** The cues of the same clause with nothing but small words and other cues between them and the figure. */
function cuesOf(
  view: View,
  figure: Place,
  cues: readonly Match<Cue>[],
  figures: readonly Place[],
): readonly Cue[] {
  const isFigure = covering(figures);
  const isCue = covering(cues);
  return cues
    .filter((cue) => view.clauseOf(cue.from) === view.clauseOf(figure.from))
    .map((cue) => ({
      cue,
      gap: cue.to <= figure.from ? ([cue.to, figure.from] as const) : ([figure.to, cue.from] as const),
    }))
    .filter(({ gap: [from, to] }) => isNarrow(view, from, to, isFigure, isCue))
    .sort((a, b) => a.gap[1] - a.gap[0] - (b.gap[1] - b.gap[0]))
    .map(({ cue }) => cue.value);
}

function isNarrow(
  view: View,
  from: number,
  to: number,
  isFigure: (token: number) => boolean,
  isCue: (token: number) => boolean,
): boolean {
  let strange = 0;
  for (let at = from; at < to; at++) {
    if (isFigure(at)) return false;
    const word = view.words[at] ?? "";
    if (view.tokens[at]?.kind === "word" && !isCue(at) && !isFiller(word)) strange++;
  }
  return to - from <= FARTHEST && strange <= 1;
}

import { dates as french } from "../../../locales/fr/words/dates.ts";
import { dates as dutch } from "../../../locales/nl/words/dates.ts";
import { anniversary, type Day } from "../../../src/facts/day.ts";
import { tokenize } from "../tokens.ts";
import type { Cue } from "./cue-words.ts";
import { placesOf } from "./cues.ts";
import type { FigureWhat } from "./figures.ts";
import type { Related } from "./relations.ts";
import type { Place, View } from "./view.ts";

/** When the accidents of a text were. */
export interface Accidents {
  /** True for a date that tells when an accident was, and so nothing else. */
  readonly isDate: (figure: Place) => boolean;
  /** The accidents of the clause a figure stands in; undefined where nothing tells when they were. */
  readonly when: (figure: Place) => "recent" | "earlier" | "unsure" | undefined;
  /** "1 ongeval, niet in fout": perhaps it counts, perhaps not. */
  readonly withoutFault: (figure: Place) => boolean;
}

const YEARS = 5;

/** "geleden", "il y a": so a time is told, not a day that stands on a document. */
const AGO: ReadonlySet<string> = new Set(
  [...dutch.ago, ...french.agoBefore].flatMap((phrase) => tokenize(phrase).map(({ fold }) => fold)),
);

/** The dates in a clause with an accident, and "2 jaar geleden" or "in 2023" alone in the clause behind it. */
export function accidentsIn(view: View, figures: readonly Related[], today: Day): Accidents {
  const clauses = clausesOf(view, placesOf(view, "claims"));
  const faultless = new Set(placesOf(view, "withoutFault").map(({ from }) => view.sentenceOf(from)));
  const dates = figures.flatMap((figure) => {
    const clause = clauseOfAccident(view, figure, clauses);
    return clause === undefined ? [] : [{ figure, clause }];
  });
  const own = new Set(dates.map(({ figure }) => figure.from));
  const byClause = Map.groupBy(dates, ({ clause }) => clause);
  return {
    isDate: ({ from }) => own.has(from),
    when: ({ from }) => {
      const times = byClause.get(view.clauseOf(from))?.map(({ figure }) => timeOf(figure.what, today));
      const [time, ...others] = new Set(times);
      return others.length > 0 ? "unsure" : time;
    },
    withoutFault: ({ from }) => faultless.has(view.sentenceOf(from)),
  };
}

/** True for a text that tells of an accident of more than five years ago, and of no other. */
export function tellsEarlierAccident(view: View, figures: readonly Related[], today: Day): boolean {
  const { when } = accidentsIn(view, figures, today);
  const times = placesOf(view, "claims").map(when);
  return times.includes("earlier") && times.every((time) => time === "earlier" || time === undefined);
}

const clausesOf = (view: View, places: readonly Place[]): ReadonlySet<number> =>
  new Set(places.map(({ from }) => view.clauseOf(from)));

const OF_ACCIDENT: ReadonlySet<Cue> = new Set<Cue>([
  "claims",
  "atFault",
  "withoutFault",
  "driverAge",
  "person",
]);

/** The clause of the accident that a date is about. */
function clauseOfAccident(view: View, figure: Related, clauses: ReadonlySet<number>): number | undefined {
  if (figure.what.sort !== "date" || figure.cues.some((cue) => !OF_ACCIDENT.has(cue))) return undefined;
  const clause = view.clauseOf(figure.from);
  if (clauses.has(clause)) return clause;
  const isBehind =
    clauses.has(clause - 1) && view.sentenceOf(figure.from) === sentenceOfClause(view, clause - 1);
  return isBehind && tellsTime(view, figure) && fillsClause(view, figure) ? clause - 1 : undefined;
}

const sentenceOfClause = (view: View, clause: number): number | undefined => {
  const at = view.tokens.findIndex((_, token) => view.clauseOf(token) === clause);
  return at < 0 ? undefined : view.sentenceOf(at);
};

const tellsTime = (view: View, { from, to, what }: Related): boolean =>
  (what.sort === "date" && what.past.sort === "span") ||
  view.words.slice(from, to).some((word) => AGO.has(word));

/** True where nothing stands beside a figure in its clause but one small word: "in 2023". */
function fillsClause(view: View, { from, to }: Place): boolean {
  const clause = view.clauseOf(from);
  const beside = view.tokens.filter(
    ({ kind }, at) => kind !== "symbol" && (at < from || at >= to) && view.clauseOf(at) === clause,
  );
  return beside.length <= 1 && beside.every(({ fold }) => fold === "in" || fold === "en");
}

function timeOf(what: FigureWhat, today: Day): "recent" | "earlier" | "unsure" {
  const [from, to] = what.sort === "date" ? endsOf(what.past) : ["", ""];
  const since = anniversary(today, -YEARS);
  if (to < since) return "earlier";
  return from >= since && from <= today ? "recent" : "unsure";
}

function endsOf(moment: Extract<FigureWhat, { sort: "date" }>["past"]): readonly [Day, Day] {
  if (moment.sort === "span") return [moment.from, moment.to];
  return moment.sort === "days" ? [moment.days[0] ?? "", moment.days.at(-1) ?? ""] : ["", ""];
}

import { isFiller } from "../speech.ts";
import { COVERS, CUES, type Cover, type Cue } from "./cue-words.ts";
import { matchesAt, type Match } from "./patterns.ts";
import { covering, overlaps, type Place, type View } from "./view.ts";

/** The words of a text that tell what its numbers and dates are about. */
export interface Cues {
  /** The cues beside a figure, the nearest first. */
  readonly beside: (figure: Place) => readonly Cue[];
  /** True where the figure's sentence holds a cue, also as a part of what was understood otherwise. */
  readonly inSentence: (figure: Place, cue: Cue) => boolean;
  /** The one cover the figure's clause names. */
  readonly coverOf: (figure: Place) => Cover | undefined;
}

export function findCues(view: View, taken: readonly Place[], figures: readonly Place[]): Cues {
  const found = cuesOutside(view, covering([...taken, ...figures]));
  const byClause = Map.groupBy(found, ({ from }) => view.clauseOf(from));
  const isFigure = covering(figures);
  const isCue = covering(found);
  const sentences = new Map<string, true>();
  view.words.forEach((_, at) => {
    for (const { value } of matchesAt(CUES, view, at)) sentences.set(`${view.sentenceOf(at)} ${value}`, true);
  });
  const covers = coversByClause(view);
  return {
    beside: (figure) => {
      const near = (byClause.get(view.clauseOf(figure.from)) ?? []).flatMap((cue) => {
        const gap = gapOf(cue, figure);
        return isNarrow(view, gap, isFigure, isCue) ? [{ cue: cue.value, length: gap.to - gap.from }] : [];
      });
      return near.sort((a, b) => a.length - b.length).map(({ cue }) => cue);
    },
    inSentence: (figure, cue) => sentences.has(`${view.sentenceOf(figure.from)} ${cue}`),
    coverOf: (figure) => {
      const [only, ...others] = covers.get(view.clauseOf(figure.from)) ?? [];
      return others.length > 0 ? undefined : only;
    },
  };
}

function cuesOutside(view: View, isTaken: (token: number) => boolean): readonly Match<Cue>[] {
  const cues: Match<Cue>[] = [];
  for (let at = 0; at < view.tokens.length;) {
    const matches = isTaken(at) ? [] : matchesAt(CUES, view, at).filter((match) => !overlaps(match, isTaken));
    const longest = matches.filter(({ to }) => to === matches[0]?.to);
    cues.push(...longest);
    at = longest[0]?.to ?? at + 1;
  }
  return cues;
}

function coversByClause(view: View): ReadonlyMap<number, ReadonlySet<Cover>> {
  const covers = new Map<number, Set<Cover>>();
  view.words.forEach((_, at) => {
    const [match] = matchesAt(COVERS, view, at);
    const clause = view.clauseOf(at);
    if (match !== undefined) covers.set(clause, (covers.get(clause) ?? new Set()).add(match.value));
  });
  return covers;
}

const gapOf = (cue: Place, figure: Place): Place =>
  cue.to <= figure.from ? { from: cue.to, to: figure.from } : { from: figure.to, to: cue.from };

const FARTHEST = 4;

/** Nothing but small words, other cues and at most one strange word stand between a cue and its figure. */
function isNarrow(
  view: View,
  { from, to }: Place,
  isFigure: (token: number) => boolean,
  isCue: (token: number) => boolean,
): boolean {
  if (to - from > FARTHEST) return false;
  let strange = 0;
  for (let at = from; at < to; at++) {
    if (isFigure(at)) return false;
    if (view.tokens[at]?.kind === "word" && !isCue(at) && !isFiller(view.words[at] ?? "")) strange++;
  }
  return strange <= 1;
}

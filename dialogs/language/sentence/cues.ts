import { articles as french, ofOthers as frenchOthers } from "../../../locales/fr/words/links.ts";
import { articles as dutch, ofOthers as dutchOthers } from "../../../locales/nl/words/links.ts";
import { isFiller } from "../speech.ts";
import { fold } from "../tokens.ts";
import { COVERS, CUES, type Cover, type Cue } from "./cue-words.ts";
import { matchesAt, type Match } from "./patterns.ts";
import { EMPTY } from "./starters.ts";
import { covering, overlaps, type Place, type View } from "./view.ts";

/** The words of a text that tell what its numbers and dates are about. */
export interface Cues {
  readonly places: readonly Place[];
  /** The cues beside a figure, the nearest first. */
  readonly beside: (figure: Place) => readonly Cue[];
  /** True where the figure's sentence holds a cue, also as a part of what was understood otherwise. */
  readonly inSentence: (figure: Place, cue: Cue) => boolean;
  /** True where a cue starts at a token. */
  readonly standsAt: (token: number, cue: Cue) => boolean;
  /** True where a cue stands beside a figure with no word of its own between them. */
  readonly touches: (figure: Place, cue: Cue) => boolean;
  /** True where a cue of the figure stands behind it. */
  readonly standsBehind: (figure: Place, cue: Cue) => boolean;
  /** The one cover the figure's clause names. */
  readonly coverOf: (figure: Place) => Cover | undefined;
}

export function findCues(view: View, taken: readonly Place[], figures: readonly Place[]): Cues {
  const found = cuesOutside(view, covering([...taken, ...figures]));
  const isCue = covering(found);
  const owned = Map.groupBy(found, (cue) => ownerOf(view, cue, figures, isCue));
  const sentences = new Set<string>();
  view.words.forEach((_, at) => {
    for (const { value } of matchesAt(CUES, view, at)) sentences.add(`${view.sentenceOf(at)} ${value}`);
  });
  const covers = coversByClause(view);
  return {
    places: found,
    beside: (figure) =>
      (owned.get(figure) ?? [])
        .toSorted((a, b) => gapBetween(a, figure) - gapBetween(b, figure))
        .map(({ value }) => value),
    touches: (figure, cue) => {
      const near = found.filter(
        ({ value, from }) => value === cue && view.clauseOf(from) === view.clauseOf(figure.from),
      );
      // Without one of its own the figure took its cue from the one before it.
      return near.length === 0 || near.some((match) => strangeBetween(view, match, figure, isCue) === 0);
    },
    standsAt: (token, cue) => found.some(({ value, from }) => value === cue && from === token),
    standsBehind: (figure, cue) =>
      found.some(({ value, from }) => value === cue && from >= figure.to && from <= figure.to + FARTHEST),
    inSentence: (figure, cue) => sentences.has(`${view.sentenceOf(figure.from)} ${cue}`),
    coverOf: (figure) => {
      const [only, ...others] = covers.get(view.clauseOf(figure.from)) ?? [];
      return others.length > 0 ? undefined : only;
    },
  };
}

/** Cues that stand behind their figure: 15.000 km per jaar. */
const BEHIND: ReadonlySet<Cue> = new Set(["annualKm", "odometer", "lastFiveYears"]);

/** The figure a cue is about: the one on its own side, unless only the other one is near, or touches it. */
function ownerOf(
  view: View,
  cue: Match<Cue>,
  figures: readonly Place[],
  isCue: (token: number) => boolean,
): Place | undefined {
  const next = firstFrom(figures, cue.to);
  const [before, after] = [figures[next - 1], figures[next]].map((figure) =>
    figure !== undefined && isNear(view, cue, figure, isCue) ? figure : undefined,
  );
  const [own, other] = BEHIND.has(cue.value) ? [before, after] : [after, before];
  if (own === undefined || other === undefined) return own ?? other;
  // "1 ongeval 2 jaar geleden": the number that touches it is how many.
  if (cue.value === "claims") return gapBetween(cue, before ?? other) === 0 ? before : own;
  return gapBetween(cue, other) === 0 && gapBetween(cue, own) > 0 ? other : own;
}

/** The index of the first place that starts at a token or after it; the places stand in order. */
function firstFrom(places: readonly Place[], token: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a cue stands in a text. */
export const placesOf = (view: View, cue: Cue): readonly Place[] =>
  view.words.flatMap((_, at) => matchesAt(CUES, view, at).filter(({ value }) => value === cue));

function cuesOutside(view: View, isTaken: (token: number) => boolean): readonly Match<Cue>[] {
  const cues: Match<Cue>[] = [];
  for (let at = 0; at < view.tokens.length;) {
    const matches = isTaken(at)
      ? []
      : matchesAt(CUES, view, at).filter(
          (match) => !overlaps(match, isTaken) && !isOtherWord(view, match) && !isSomebodyElse(view, match),
        );
    const longest = matches.filter(({ to }) => to === matches[0]?.to);
    cues.push(...longest.map(ofCustomer));
    at = longest[0]?.to ?? at + 1;
  }
  return cues;
}

/** Whoever is described without saying whose they are is the customer, and drives. */
const ofCustomer = (match: Match<Cue>): Match<Cue> =>
  match.value === "person" ? { ...match, value: "driverAge" } : match;

const ARTICLES: ReadonlySet<string> = new Set([...dutch, ...french].map((word) => fold(word)));
const OF_OTHERS: ReadonlySet<string> = new Set([...dutchOthers, ...frenchOthers].map((word) => fold(word)));

/** "gekocht van een man van 70", "zijn vrouw van 39". */
function isSomebodyElse(view: View, { value, from }: Match<Cue>): boolean {
  if (value !== "person") return false;
  let at = from - 1;
  while (at >= 0 && !view.endsClause(at) && ARTICLES.has(view.words[at] ?? "")) at--;
  return at >= 0 && !view.endsClause(at) && OF_OTHERS.has(view.words[at] ?? "");
}

const WITH_ACCENT = new Set(["ne", "nee"]);

/** Only the accent tells "né" from "ne", and "née" from "nee". */
function isOtherWord({ tokens }: View, { from, to }: Place): boolean {
  const token = tokens[from];
  if (token === undefined || to !== from + 1 || !WITH_ACCENT.has(token.fold)) return false;
  return !token.typed.normalize("NFC").toLowerCase().includes("é");
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

const gapBetween = (cue: Place, figure: Place): number =>
  cue.to <= figure.from ? figure.from - cue.to : cue.from - figure.to;

const FARTHEST = 4;

/** In the same clause, with nothing but small words, other cues and at most one strange word between them. */
function isNear(view: View, cue: Place, figure: Place, isCue: (token: number) => boolean): boolean {
  if (gapBetween(cue, figure) > FARTHEST || view.clauseOf(cue.from) !== view.clauseOf(figure.from))
    return false;
  return strangeBetween(view, cue, figure, isCue) <= 1;
}

function strangeBetween(view: View, cue: Place, figure: Place, isCue: (token: number) => boolean): number {
  const [from, to] = cue.to <= figure.from ? [cue.to, figure.from] : [figure.to, cue.from];
  let strange = 0;
  for (let at = from; at < to; at++) {
    const word = view.words[at] ?? "";
    if (view.tokens[at]?.kind === "word" && !isCue(at) && !isFiller(word) && !EMPTY.has(word)) strange++;
  }
  return strange;
}

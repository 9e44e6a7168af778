import { denials as french } from "../../../locales/fr/words/links.ts";
import { denials as dutch } from "../../../locales/nl/words/links.ts";
import { before, isDenial, isFiller, isSaid } from "../speech.ts";
import { CHOOSING } from "../choices.ts";
import { fold } from "../tokens.ts";
import { CUES, type Cue } from "./cue-words.ts";
import { matchesAt, isWord, type Match } from "./patterns.ts";
import { SAYINGS, type Saying } from "./sayings.ts";
import { EMPTY, STARTERS, YEAR_LINKS } from "./starters.ts";
import { covering, overlaps, type Place, type View } from "./view.ts";

/** A phrase of the vocabulary that stands in a text. */
export interface Said extends Saying {
  readonly from: number;
  readonly to: number;
  /** "geen diesel", "rechtsbijstand hoeft niet". */
  readonly denied: boolean;
  /** "geen X en Y" leaves Y open. */
  readonly perhapsDenied: boolean;
  /** A word in it was misspelled, or it is a word of its clause that makes up the whole message. */
  readonly doubtful: boolean;
}

/** Every phrase that says something, outside the places that are taken (by a car's name), from left to right. */
export function findSaid(view: View, taken: readonly Place[], understood: readonly Place[]): readonly Said[] {
  const isTaken = covering(taken);
  const matches: Match<Saying>[] = [];
  for (let at = 0; at < view.tokens.length;) {
    const [best] = matchesAt(SAYINGS[view.language], view, at).filter(
      (match) => !overlaps(match, isTaken) && (!fillsClause(match) || isClause(view, match)),
    );
    if (best !== undefined) matches.push(best);
    at = best?.to ?? at + 1;
  }
  const isUnderstood = covering([...taken, ...understood, ...matches]);
  const standing = matches.filter((match) => {
    // "bijna nieuw" is not new.
    if (before(view.tokens, match.from, view.language).bounded) return false;
    if (match.alone === "no") return true;
    const stands = fillsClause(match) || standsAlone(view, match, isUnderstood);
    return stands && !isPartOf(match, understood);
  });
  return withDenials(view, standing);
}

const fillsClause = ({ alone }: Match<Saying>): boolean => alone === "clause" || alone === "listed";

/** True for a phrase that fills its clause, "en" and "met" left out of account. */
function isClause(view: View, { from, to }: Place): boolean {
  const ends = (at: number): boolean => view.tokens[at] === undefined || AND.has(view.words[at] ?? "");
  const starts = view.endsClause(from - 1) || ends(from - 1) || BEFORE.has(view.words[from - 1] ?? "");
  return starts && (view.endsClause(to - 1) || view.endsClause(to) || ends(to));
}

/** "neuf" in "neuf ans" is a number. */
const isPartOf = ({ from, to }: Place, places: readonly Place[]): boolean =>
  places.some((place) => place.from <= from && to <= place.to && place.to - place.from > to - from);

/** What may be named right behind a value: diesel bj 2018. */
const BESIDE: ReadonlySet<Cue> = new Set<Cue>([
  "firstRegistration",
  "licence",
  "bonusMalus",
  "birthDate",
  "catalogueValue",
  "invoiceValue",
  "maxMassKg",
  "powerKw",
]);

/** True where a phrase is not part of another expression: everything beside it is understood or empty. */
function standsAlone(view: View, { from, to }: Place, isUnderstood: (token: number) => boolean): boolean {
  const loose = (at: number): boolean => {
    const [token, word] = [view.tokens[at], view.words[at] ?? ""];
    if (token === undefined || isUnderstood(at)) return true;
    return (
      !isWord(token) ||
      isFiller(word) ||
      isSaid(word) ||
      AFTER.has(word) ||
      CHOOSING.has(word) ||
      STARTERS.has(word) ||
      EMPTY.has(word) ||
      YEAR_LINKS.has(word) ||
      isDenial(word, view.language) ||
      matchesAt(CUES, view, at).some(({ value }) => BESIDE.has(value))
    );
  };
  const stands = view.endsClause(from - 1) || loose(from - 1);
  return stands && (view.endsClause(to - 1) || loose(to));
}

function withDenials(view: View, matches: readonly Match<Saying>[]): readonly Said[] {
  const said: Said[] = [];
  for (const { value, from, to, alone } of matches) {
    const last = said.at(-1);
    const refused =
      last !== undefined && (last.denied || isDenial(view.words[last.from] ?? "", view.language));
    // "zonder A en zonder B" says of each what it says.
    const own = isDenial(view.words[from] ?? "", view.language);
    const joint = refused && !own ? jointBetween(view, last.to, from) : undefined;
    const denied = joint === "or" || deniedBefore(view, from, last?.to ?? 0) || deniedAfter(view, to);
    const misspelled = view.tokens
      .slice(from, to)
      .some(({ fold }, index) => fold !== view.words[from + index]);
    const doubtful = misspelled || isLoneWord(view, { from, to, alone });
    said.push({
      ...value,
      from,
      to,
      denied,
      perhapsDenied: !denied && (joint === "and" || isInDrop(view, from)),
      doubtful,
    });
  }
  return said;
}

/** "garage" and nothing else: what it says in a list, it may say here. */
const isLoneWord = (view: View, { from, to, alone }: Place & Pick<Match<Saying>, "alone">): boolean =>
  alone === "listed" &&
  to === from + 1 &&
  view.tokens.every(({ kind }, at) => at === from || kind === "symbol");

const both = (list: keyof typeof dutch): ReadonlySet<string> =>
  new Set([...dutch[list], ...french[list]].map((word) => fold(word)));

const OR = both("or");
const AND = both("and");
const BEFORE = both("before");
const AFTER = both("after");
const ALIKE = both("alike");
const REFUSALS = both("refusals");
const TOWARDS = both("towards");
const DROPS = both("drops");
const DROPS_BEHIND = both("dropsBehind");
const DROPS_THROUGH = both("dropsThrough");

/** "geen A of B" denies both; "geen A en B" may deny both. */
function jointBetween({ words }: View, from: number, to: number): "or" | "and" | undefined {
  const between = words.slice(from, to).filter((word) => word !== "de" && word !== "d");
  const [joint = "", ...more] = between;
  if (more.length > 0) return undefined;
  return OR.has(joint) ? "or" : AND.has(joint) ? "and" : undefined;
}

const MOST_BEFORE = 4;
const MOST_AFTER = 4;

/** zonder diefstal, geen behoefte aan rechtsbijstand, pas besoin d'assistance panne. */
function deniedBefore(view: View, from: number, least: number): boolean {
  for (let at = from - 1; at >= Math.max(least, from - MOST_BEFORE) && !view.endsClause(at); at--) {
    const word = view.words[at] ?? "";
    if (isDenial(word, view.language) || DROPS.has(word)) return true;
    if (REFUSALS.has(word) && TOWARDS.has(view.words[at + 1] ?? "")) return true;
    if (!isFiller(word) && !BEFORE.has(word)) return false;
  }
  return false;
}

const MOST_DROPPED = 8;

/** "schrap de banden en de upgrade": the order may reach this far, or not. */
function isInDrop(view: View, from: number): boolean {
  for (let at = from - 1; at >= from - MOST_DROPPED && at >= 0 && !view.endsClause(at); at--)
    if (DROPS.has(view.words[at] ?? "")) return true;
  return false;
}

/** rechtsbijstand hoeft niet, omnium: nee, protection juridique non plus. */
function deniedAfter(view: View, to: number): boolean {
  for (let at = to; at < to + MOST_AFTER && !view.endsClause(at - 1); at++) {
    const word = view.words[at] ?? "";
    // "diesel niet benzine" denies what follows.
    const last = ALIKE.has(view.words[at + 1] ?? "") ? at + 1 : at;
    const ends = view.endsClause(last) || BEFORE.has(view.words[at + 1] ?? "");
    if ((isDenial(word, view.language) || REFUSALS.has(word)) && ends) return true;
    if (DROPS_BEHIND.has(word) && view.endsClause(at)) return true;
    if (!AFTER.has(word) && !DROPS_THROUGH.has(word)) return false;
  }
  return false;
}

import { before, isDenial, isFiller, isSaid } from "../speech.ts";
import { CHOOSING } from "../choices.ts";
import { CUES, type Cue } from "./cue-words.ts";
import { AFTER, AND, BEFORE, denialsOf } from "./denials.ts";
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
  const isUnderstood = covering([...taken, ...understood, ...matches.filter(isNoMereName)]);
  const standing = matches.filter((match) => {
    // "bijna nieuw" is not new.
    if (before(view.tokens, match.from, view.language).bounded) return false;
    if (match.alone === "no") return true;
    const stands = fillsClause(match) || standsAlone(view, match, isUnderstood);
    return stands && !isPartOf(match, understood);
  });
  return withDenials(view, standing);
}

/** "nieuwe banden" says nothing about the car. */
const isNoMereName = ({ value: { sort } }: Match<Saying>): boolean =>
  sort !== "named" && sort !== "assistance";

const fillsClause = ({ alone }: Match<Saying>): boolean => alone === "clause" || alone === "listed";

/** True for a phrase that fills its clause, "en" and "met" left out of account. */
function isClause(view: View, { from, to, value }: Match<Saying>): boolean {
  const ends = (at: number): boolean => view.tokens[at] === undefined || AND.has(view.words[at] ?? "");
  const starts = view.endsClause(from - 1) || ends(from - 1) || BEFORE.has(view.words[from - 1] ?? "");
  // "Sa Golf" is no company, though the car ends its clause as the "ja" of "garage ja" does.
  const next = view.tokens[to];
  const isBeforeWord = value.path === "policyholder.type" && next !== undefined && isWord(next);
  return starts && (view.endsClause(to - 1) || (view.endsClause(to) && !isBeforeWord) || ends(to));
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
      BEFORE.has(word) ||
      matchesAt(CUES, view, at).some(({ value }) => BESIDE.has(value))
    );
  };
  const stands = view.endsClause(from - 1) || loose(from - 1);
  return stands && (view.endsClause(to - 1) || loose(to));
}

function withDenials(view: View, matches: readonly Match<Saying>[]): readonly Said[] {
  const denials = denialsOf(view, matches);
  return matches.map(({ value, from, to, alone }, index) => {
    const misspelled = view.tokens.slice(from, to).some(({ fold }, at) => fold !== view.words[from + at]);
    return {
      ...value,
      from,
      to,
      denied: denials[index] === "denied",
      perhapsDenied: denials[index] === "perhaps",
      doubtful: misspelled || isLoneWord(view, { from, to, alone }),
    };
  });
}

/** "garage" and nothing else: what it says in a list, it may say here. */
const isLoneWord = (view: View, { from, to, alone }: Place & Pick<Match<Saying>, "alone">): boolean =>
  alone === "listed" &&
  to === from + 1 &&
  view.tokens.every(({ kind }, at) => at === from || kind === "symbol");

import { numbers as french } from "../../locales/fr/words/numbers.ts";
import { numbers as dutch } from "../../locales/nl/words/numbers.ts";
import { nearest } from "./near.ts";
import type { Language } from "./reading.ts";
import { fold } from "./tokens.ts";

/** What a piece of a spelled number does in it. */
type Role =
  | "unit"
  | "teen"
  | "tens"
  | "hundred"
  | "scale"
  | "part"
  | "whole"
  | "dozen"
  | "and"
  | "point"
  | "minus"
  | "of";

/** A piece of a number: a word, a part of a glued word, or digits (a role of their own). */
export interface Morph {
  readonly role: Role | "literal";
  readonly value: number;
  /** An ordinal ends a number: "tweeëntwintigste". */
  readonly ordinal: boolean;
  /** A short word with a slip: a number only beside surer ones ("vignt-six"), and then to be asked about. */
  readonly doubtful?: boolean;
  /** "cents", which may be coins. */
  readonly plural?: boolean;
  /** The token it stands in, and the one after it. */
  readonly token: number;
  readonly next: number;
  readonly endsToken: boolean;
  /** The other reading of digits such as "15,000". */
  readonly alternative?: number;
}

type Piece = Pick<Morph, "role" | "value" | "ordinal" | "plural" | "doubtful">;

interface MorphLexicon {
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly longest: number;
  readonly clashes: ReadonlySet<string>;
  /** What can stand before a long piece in a glued word: vijf, vijfen, vijfentwintig. */
  readonly beginnings: ReadonlySet<string>;
}

type NumberWords = typeof dutch | typeof french;

function compile(words: NumberWords): MorphLexicon {
  const pieces = new Map<string, Piece>();
  const add = (table: Readonly<Record<string, number>>, role: Role, ordinal = false): void => {
    for (const [word, value] of Object.entries(table)) {
      const plural = role === "hundred" && word.endsWith("s");
      pieces.set(fold(word), { role, value, ordinal, plural });
      // Plural of a part: twee derden, deux cinquièmes.
      if (ordinal || role === "part") pieces.set(fold(word) + words.partEnding, { role, value, ordinal });
    }
  };
  const mark = (list: readonly string[], role: Role): void => {
    for (const word of list) pieces.set(word, { role, value: 0, ordinal: false });
  };
  add(words.units, "unit");
  add(words.teens, "teen");
  add(words.tens, "tens");
  add(words.hundreds, "hundred");
  add(words.scales, "scale");
  add(words.ordinalUnits, "unit", true);
  add(words.ordinalTeens, "teen", true);
  add(words.ordinalTens, "tens", true);
  add(words.ordinalHundreds, "hundred", true);
  add(words.ordinalScales, "scale", true);
  add(words.parts, "part");
  add(words.wholes, "whole");
  add(words.dozens, "dozen");
  mark(words.and, "and");
  mark(words.point, "point");
  mark(words.minus, "minus");
  mark(words.of, "of");
  const longest = Math.max(...[...pieces.keys()].map((word) => word.length));
  const units = Object.keys(words.units).map((word) => fold(word) + words.and[0]);
  const both = units.flatMap((unit) => Object.keys(words.tens).map((tens) => unit + tens));
  const beginnings = new Set([...pieces.keys(), ...units, ...both]);
  return { pieces, longest, clashes: new Set(words.clashes), beginnings };
}

const LEXICONS: Readonly<Record<Language, MorphLexicon>> = { nl: compile(dutch), fr: compile(french) };

/** Words that mean something else in the other language, and there only count beside surer ones. */
export const clashes = (language: Language, word: string): boolean => LEXICONS[language].clashes.has(word);

/**
 * The pieces a word is made of, longest first: "tweeendertigduizend" is twee, en, dertig, duizend.
 * Undefined for a word that is no number; a long word may have a letter or two wrong.
 */
export function piecesOf(word: string, language: Language): readonly Piece[] | undefined {
  const lexicon = LEXICONS[language];
  return split(word, lexicon) ?? nearPiece(word, lexicon) ?? nearSplit(word, lexicon) ?? slip(word, lexicon);
}

function split(word: string, { pieces, longest }: MorphLexicon): readonly Piece[] | undefined {
  const found: Piece[] = [];
  for (let at = 0; at < word.length;) {
    let length = Math.min(longest, word.length - at);
    let piece: Piece | undefined;
    while (length > 0 && (piece = pieces.get(word.slice(at, at + length))) === undefined) length--;
    if (piece === undefined) return undefined;
    found.push(piece);
    at += length;
  }
  const isJoint = (piece: Piece | undefined): boolean => piece?.role === "and";
  // "en" alone is a word; at either end of a glued one it is a plural or a verb: honderden, vieren.
  return found.length > 1 && (isJoint(found[0]) || isJoint(found.at(-1))) ? undefined : found;
}

function nearPiece(word: string, { pieces }: MorphLexicon): readonly Piece[] | undefined {
  const candidates = nearest(word, pieces.keys()).map((name) => pieces.get(name));
  const [first] = candidates;
  if (first === undefined) return undefined;
  const agree = candidates.every((piece) => piece?.role === first.role && piece.value === first.value);
  return agree ? [first] : undefined;
}

const SHORTEST_SLIP = 4;

function slip(word: string, { pieces }: MorphLexicon): readonly Piece[] | undefined {
  if (word.length < SHORTEST_SLIP) return undefined;
  const [name, ...others] = nearest(word, pieces.keys(), 1);
  const piece = name === undefined || others.length > 0 ? undefined : pieces.get(name);
  return piece && [{ ...piece, doubtful: true }];
}

const LONG_PIECE = 6;
const SHORTEST_BEGINNING = 4;
const LONGEST_WORD = 40;

/** A glued word with one slip in it: "vijfteinduizend", "vijftienduizent", "vijventwintigste". */
function nearSplit(word: string, lexicon: MorphLexicon): readonly Piece[] | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  for (let cut = SHORTEST_BEGINNING; cut <= word.length - LONG_PIECE; cut++) {
    const [start, end] = [word.slice(0, cut), word.slice(cut)];
    const starts = lexicon.pieces.has(end) ? nearest(start, lexicon.beginnings, 1) : [];
    const ends = lexicon.beginnings.has(start) ? nearest(end, lexicon.pieces.keys(), 1) : [];
    // Cut up as a whole, for "vijfen" alone is no number.
    const whole = [...starts.map((right) => right + end), ...ends.map((right) => start + right)];
    const [only, ...others] = new Set(whole);
    if (only !== undefined) return others.length > 0 ? undefined : split(only, lexicon);
  }
  return undefined;
}

import { numbers as french } from "../../locales/fr/words/numbers.ts";
import { numbers as dutch } from "../../locales/nl/words/numbers.ts";
import { fractionSign, scanLiteral } from "./literals.ts";
import { clashes, piecesOf, type Morph } from "./morphs.ts";
import type { Language } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A row of tokens that can belong to one number, cut into morphs. */
export interface Run {
  readonly morphs: readonly Morph[];
  /** Where the morphs of a token begin. */
  readonly starts: ReadonlyMap<number, number>;
  readonly to: number;
}

type Tokens = readonly Token[];

const ARTICLES = new Set<string>([...dutch.article, ...french.article]);
const MULTIPLIERS = new Map<string, number>([
  ...Object.entries(dutch.multipliers),
  ...Object.entries(french.multipliers),
]);
/** What may stand right before digits; after any other letter they are a name or a code: A3, TT3. */
const BEFORE_DIGITS = new Set(["eur", "euro", "bm", "ca"]);

/** True for a number that may be only an article. */
export const isArticle = (word: string): boolean => ARTICLES.has(word);

/** True for digits that are part of a name or a code. */
export function hangsOnAName(tokens: Tokens, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token?.gap !== "none") return false;
  if (before.kind === "word") return !BEFORE_DIGITS.has(before.fold);
  const [name, beforeName] = [tokens[at - 2], tokens[at - 3]];
  if (before.fold !== "-" || before.gap !== "none" || name?.kind !== "word") return false;
  return !BEFORE_DIGITS.has(name.fold) && !(name.gap === "none" && beforeName?.kind === "digits");
}

interface Piece {
  readonly morphs: readonly Morph[];
  readonly next: number;
}

/**
 * The longest row of tokens from `at` on that can belong to one number in a language. In a text of the other
 * language, words that mean something else there count only beside a surer one: "deux cents", but not "50 cent".
 */
export function runAt(tokens: Tokens, at: number, language: Language, foreign: boolean): Run {
  const pieces: Piece[] = [];
  let token = at;
  while (token === at || tokens[token]?.gap !== "line") {
    const piece = pieceAt(tokens, token, language);
    if (piece === undefined) break;
    pieces.push(piece);
    token = piece.next;
  }
  const usable = foreign ? pieces.slice(0, unsureFrom(tokens, pieces, language)) : pieces;
  const morphs = usable.flatMap((piece) => piece.morphs);
  const starts = new Map<number, number>();
  morphs.forEach((morph, index) => {
    if (!starts.has(morph.token)) starts.set(morph.token, index);
  });
  return { morphs, starts, to: Math.max(token, at + 1) };
}

function unsureFrom(tokens: Tokens, pieces: readonly Piece[], language: Language): number {
  const words = pieces.map(({ morphs }) => tokens[morphs[0]?.token ?? -1]);
  const isClash = (token: Token | undefined): boolean =>
    token?.kind === "word" && clashes(language, token.fold);
  const isSure = (token: Token | undefined): boolean =>
    token?.kind === "word" && !isClash(token) && !isArticle(token.fold);
  const clash = words.findIndex(isClash);
  return clash < 0 || words.some(isSure) ? pieces.length : clash;
}

function pieceAt(tokens: Tokens, at: number, language: Language): Piece | undefined {
  const token = tokens[at];
  if (token?.kind === "digits") return literalAt(tokens, at);
  const sign = fractionSign(token);
  if (sign !== undefined) {
    const morph = {
      role: "literal",
      value: sign,
      ordinal: false,
      token: at,
      next: at + 1,
      endsToken: true,
    } as const;
    return { morphs: [morph], next: at + 1 };
  }
  const pieces = token?.kind === "word" ? piecesOf(token.fold, language) : undefined;
  const last = (pieces?.length ?? 0) - 1;
  const morphs = pieces?.map((piece, index) => ({
    ...piece,
    token: at,
    next: at + 1,
    endsToken: index === last,
  }));
  return morphs && { morphs, next: at + 1 };
}

function literalAt(tokens: Tokens, at: number): Piece | undefined {
  const scan = scanLiteral(tokens, at);
  if ("skipTo" in scan || hangsOnAName(tokens, at)) return undefined;
  const { value, alternative, next } = scan.literal;
  const by = MULTIPLIERS.get(tokens[next]?.fold ?? "");
  // 32,5k is 32500, not 32499.999...
  const times = (number: number): number => (by === undefined ? number : Number((number * by).toFixed(6)));
  const more = alternative === undefined ? {} : { alternative: times(alternative) };
  const to = by === undefined ? next : next + 1;
  const place = { token: at, next: to, endsToken: true };
  return { morphs: [{ role: "literal", value: times(value), ordinal: false, ...place, ...more }], next: to };
}

import { numbers as french } from "../../locales/fr/words/numbers.ts";
import { numbers as dutch } from "../../locales/nl/words/numbers.ts";
import { scanLiteral } from "./literals.ts";
import { clashes, piecesOf, type Morph } from "./morphs.ts";
import { readNumeral, type Numeral } from "./numerals.ts";
import type { Found } from "./phrases.ts";
import type { Language } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { unitAt, type Unit } from "./units.ts";

/** A number in a text: from which token up to which (exclusive), and what is known of how it was written. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The other reading of "15,000". */
  readonly alternative?: number;
  /** 2de, derde, le deuxième: a place in a row, not a quantity. */
  readonly ordinal: boolean;
  /** Only an article ("een", "un"), which counts where nothing else does. */
  readonly article: boolean;
  /** The unit that follows it, and the token after that unit. */
  readonly unit?: Found<Unit>;
}

interface Run {
  readonly morphs: readonly Morph[];
  readonly from: number;
  readonly to: number;
}

interface Scan {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly taken: (token: number) => boolean;
  /** The last row of number words per language, so that every token is cut up once. */
  readonly runs: Map<Language, Run>;
}

const ARTICLES = new Set<string>([...dutch.article, ...french.article]);
const IDIOMS = new Set<string>([...dutch.articleIdioms, ...french.articleIdioms]);
const ORDINAL_ENDINGS = new Set<string>([...dutch.ordinalEndings, ...french.ordinalEndings]);
const MULTIPLIERS = new Map<string, number>([
  ...Object.entries(dutch.multipliers),
  ...Object.entries(french.multipliers),
]);
/** What may stand right before digits; after any other letter they are a name or a code: A3, TT3. */
const BEFORE_DIGITS = new Set(["eur", "euro", "bm", "ca"]);

const other = (language: Language): Language => (language === "nl" ? "fr" : "nl");

/**
 * Every number of a text from left to right, in digits or in the words of either language; `language` is tried
 * first. Tokens that are `taken` (by a date) are passed over.
 */
export function findNumbers(
  tokens: readonly Token[],
  language: Language,
  taken: (token: number) => boolean = () => false,
): readonly NumberMention[] {
  const scan: Scan = { tokens, language, taken, runs: new Map() };
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const step = taken(at) ? undefined : readAt(scan, at);
    if (step?.mention !== undefined) found.push(step.mention);
    at = step?.next ?? at + 1;
  }
  return found;
}

interface Step {
  readonly next: number;
  readonly mention?: NumberMention;
}

function readAt(scan: Scan, at: number): Step | undefined {
  const { tokens, language } = scan;
  if (tokens[at]?.kind === "digits") {
    const literal = scanLiteral(tokens, at);
    if ("skipTo" in literal) return { next: literal.skipTo };
    if (hangsOnAName(tokens, at)) return { next: literal.literal.next };
  }
  const own = readIn(scan, at, language);
  const foreign = readIn(scan, at, other(language));
  const best = foreign !== undefined && (own === undefined || foreign.to > own.to) ? foreign : own;
  return best && withEnding(tokens, best, language);
}

function hangsOnAName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token?.gap !== "none") return false;
  if (before.kind === "word") return !BEFORE_DIGITS.has(before.fold);
  const [name, beforeName] = [tokens[at - 2], tokens[at - 3]];
  if (before.fold !== "-" || before.gap !== "none" || name?.kind !== "word") return false;
  return !BEFORE_DIGITS.has(name.fold) && !(name.gap === "none" && beforeName?.kind === "digits");
}

function readIn(scan: Scan, at: number, language: Language): NumberMention | undefined {
  const { morphs } = runAt(scan, at, language);
  const start = morphs.findIndex((morph) => morph.token === at);
  if (start < 0) return undefined;
  const numeral = readNumeral(morphs, start, language);
  const last = morphs[(numeral?.next ?? 0) - 1];
  return numeral && last && mention(scan.tokens, at, last.next, numeral);
}

function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
  numeral: Numeral,
): NumberMention | undefined {
  const { value, ordinal, alternative } = numeral;
  const typed = tokens[from]?.typed.normalize("NFC") ?? "";
  const article = to === from + 1 && ARTICLES.has(typed.toLowerCase());
  if (article && IDIOMS.has(tokens[to]?.fold ?? "")) return undefined;
  return { from, to, value, ordinal, article, ...(alternative === undefined ? {} : { alternative }) };
}

/** What follows a number: a unit, an ordinal's ending, or letters that prove it was a name (320d). */
function withEnding(tokens: readonly Token[], found: NumberMention, language: Language): Step {
  const unit = unitAt(tokens, found.to, language);
  if (unit !== undefined) return { next: unit.next, mention: { ...found, unit } };
  const [last, after] = [tokens[found.to - 1], tokens[found.to]];
  const glued = last?.kind === "digits" && after?.kind === "word" && after.gap === "none";
  if (!glued) return { next: found.to, mention: found };
  if (!ORDINAL_ENDINGS.has(after.fold)) return { next: found.to + 1 };
  return { next: found.to + 1, mention: { ...found, ordinal: true, to: found.to + 1 } };
}

function runAt(scan: Scan, at: number, language: Language): Run {
  const known = scan.runs.get(language);
  if (known !== undefined && at >= known.from && at < known.to) return known;
  const morphs: Morph[] = [];
  let sure = language === scan.language;
  let firstClash = Infinity;
  let token = at;
  while (
    token < scan.tokens.length &&
    !scan.taken(token) &&
    (token === at || scan.tokens[token]?.gap !== "line")
  ) {
    const step = morphsAt(scan.tokens, token, language);
    if (step === undefined) break;
    const word = scan.tokens[token];
    if (word?.kind === "word" && clashes(language, word.fold)) firstClash = Math.min(firstClash, token);
    else sure ||= word?.kind === "word" && !ARTICLES.has(word.fold);
    morphs.push(...step.morphs);
    token = step.next;
  }
  const usable = sure ? morphs : morphs.filter((morph) => morph.token < firstClash);
  const run = { morphs: usable, from: at, to: Math.max(token, at + 1) };
  scan.runs.set(language, run);
  return run;
}

function morphsAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { readonly morphs: readonly Morph[]; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind === "digits") return literalAt(tokens, at);
  const pieces = token?.kind === "word" ? piecesOf(token.fold, language) : undefined;
  const morphs = pieces?.map((piece, index) => ({
    ...piece,
    token: at,
    next: at + 1,
    endsToken: index === pieces.length - 1,
  }));
  return morphs && { morphs, next: at + 1 };
}

function literalAt(tokens: readonly Token[], at: number): ReturnType<typeof morphsAt> {
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

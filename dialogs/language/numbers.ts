import { numbers as french } from "../../locales/fr/words/numbers.ts";
import { numbers as dutch } from "../../locales/nl/words/numbers.ts";
import { scanLiteral } from "./literals.ts";
import type { Morph } from "./morphs.ts";
import { readNumeral, type Numeral } from "./numerals.ts";
import { phraseBefore, phrases, type Found } from "./phrases.ts";
import type { Language } from "./reading.ts";
import { hangsOnAName, isArticle, runAt, type Run } from "./runs.ts";
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
  /** A word in it has a slip, so that it is to be asked about. */
  readonly doubtful: boolean;
  /** Only an article ("een", "un"), which counts where nothing else does. */
  readonly article: boolean;
  /** The unit that follows it, and the token after that unit. */
  readonly unit?: Found<Unit>;
}

type Tokens = readonly Token[];

const IDIOMS = new Set<string>([...dutch.articleIdioms, ...french.articleIdioms]);
const ORDINAL_ENDINGS = new Set<string>([...dutch.ordinalEndings, ...french.ordinalEndings]);

/**
 * Every number of a text from left to right, in digits or in the words of either language; `language` is tried
 * first.
 */
export function findNumbers(tokens: Tokens, language: Language): readonly NumberMention[] {
  const readers = [
    numeralReader(tokens, language, false),
    numeralReader(tokens, language === "nl" ? "fr" : "nl", true),
  ];
  const found: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const step = isNoMinus(tokens, at)
      ? undefined
      : (codeAt(tokens, at) ?? numberAt(tokens, at, language, readers));
    if (step?.mention !== undefined) found.push(step.mention);
    at = step?.next ?? at + 1;
  }
  return found;
}

const NO_MINUS = phrases([...dutch.noMinus, ...french.noMinus].map((phrase) => [phrase, true] as const));

/** "au moins", "min of meer": no minus. */
const isNoMinus = (tokens: Tokens, at: number): boolean =>
  phraseBefore(NO_MINUS, tokens, at + 1) !== undefined;

interface Step {
  readonly next: number;
  readonly mention?: NumberMention;
}

/** Digits that are no number: part of a name, a telephone number, an address on a network. */
function codeAt(tokens: Tokens, at: number): Step | undefined {
  if (tokens[at]?.kind !== "digits") return undefined;
  const scan = scanLiteral(tokens, at);
  if ("skipTo" in scan) return { next: scan.skipTo };
  return hangsOnAName(tokens, at) ? { next: scan.literal.next } : undefined;
}

type NumeralReader = (at: number) => NumberMention | undefined;

/** Reads the number at a token in one language; keeps the row it is in, so that each token is cut up once. */
function numeralReader(tokens: Tokens, language: Language, foreign: boolean): NumeralReader {
  let run: Run | undefined;
  return (at) => {
    if (run === undefined || at >= run.to) run = runAt(tokens, at, language, foreign);
    const start = run.starts.get(at);
    const numeral = start === undefined ? undefined : readNumeral(run.morphs, start, language);
    if (start === undefined || numeral === undefined) return undefined;
    return mention(tokens, run.morphs.slice(start, numeral.next), numeral);
  };
}

function mention(tokens: Tokens, morphs: readonly Morph[], numeral: Numeral): NumberMention | undefined {
  const { value, ordinal, alternative } = numeral;
  const [from, to] = [morphs[0]?.token ?? 0, morphs.at(-1)?.next ?? 0];
  const doubtful = numeral.open === true || morphs.some((morph) => morph.doubtful === true);
  if (morphs.every((morph) => morph.doubtful === true)) return undefined;
  // "één" is always the number.
  const typed = tokens[from]?.typed.normalize("NFC") ?? "";
  const article = to === from + 1 && isArticle(typed.toLowerCase());
  if (article && IDIOMS.has(tokens[to]?.fold ?? "")) return undefined;
  return {
    from,
    to,
    value,
    ordinal,
    article,
    doubtful,
    ...(alternative === undefined ? {} : { alternative }),
  };
}

function numberAt(
  tokens: Tokens,
  at: number,
  language: Language,
  readers: readonly NumeralReader[],
): Step | undefined {
  let best: NumberMention | undefined;
  for (const read of readers) {
    const found = read(at);
    if (found !== undefined && found.to > (best?.to ?? at)) best = found;
  }
  return best && withEnding(tokens, withUnits(tokens, best, readers), language);
}

/** "nonante-drie": French tens with a Dutch unit behind their hyphen. */
function withUnits(tokens: Tokens, tens: NumberMention, readers: readonly NumeralReader[]): NumberMention {
  const isTens = tens.value % 10 === 0 && tens.value >= 20 && tens.value < 100;
  if (!isTens || tokens[tens.to]?.gap !== "hyphen" || tokens[tens.to]?.kind !== "word") return tens;
  const units = readers.map((read) => read(tens.to)).find((found) => found?.to === tens.to + 1);
  const isUnit = units !== undefined && units.value >= 1 && units.value <= 9 && !units.ordinal;
  return isUnit ? { ...tens, to: units.to, value: tens.value + units.value } : tens;
}

/** What follows a number: a unit, an ordinal's ending, or letters that prove it was a name (320d). */
function withEnding(tokens: Tokens, found: NumberMention, language: Language): Step {
  if (goesOnInDigits(tokens, found.to)) return { next: found.to + 2 };
  const unit = unitAt(tokens, behindEmptyDecimals(tokens, found.to), language);
  if (unit !== undefined) return { next: unit.next, mention: { ...found, unit } };
  const [last, after] = [tokens[found.to - 1], tokens[found.to]];
  const glued = last?.kind === "digits" && after?.kind === "word" && after.gap === "none";
  if (!glued) return { next: found.to, mention: found };
  if (!ORDINAL_ENDINGS.has(after.fold)) return { next: found.to + 1 };
  return { next: found.to + 1, mention: { ...found, ordinal: true, to: found.to + 1 } };
}

/** The unit of "29.950,- euro" stands behind the dash. */
function behindEmptyDecimals(tokens: Tokens, at: number): number {
  const [mark, dash] = [tokens[at], tokens[at + 1]];
  const empty = mark?.gap === "none" && (mark.fold === "," || mark.fold === ".") && dash?.gap === "none";
  return empty && (dash.fold === "-" || dash.fold === "–") ? at + 2 : at;
}

/** "veertig.000": half a number in words. */
function goesOnInDigits(tokens: Tokens, at: number): boolean {
  const [word, mark, digits] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (word?.kind !== "word" || mark?.gap !== "none" || digits?.gap !== "none") return false;
  return [".", ","].includes(mark.fold) && digits.kind === "digits";
}

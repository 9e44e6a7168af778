import { speech as french } from "../../locales/fr/words/speech.ts";
import { speech as dutch } from "../../locales/nl/words/speech.ts";
import { phraseAt, phraseBefore, phrases, type Phrases } from "./phrases.ts";
import type { Language } from "./reading.ts";
import { tokenize, type Token } from "./tokens.ts";

type Marks = Phrases<true>;
type List = "corrections" | "insteadOf" | "alternatives" | "bounds" | "boundsAfter" | "about" | "guesses";

const both = (list: List): Marks =>
  phrases([...dutch[list], ...french[list]].map((phrase) => [phrase, true] as const));

const CORRECTIONS = both("corrections");
const INSTEAD_OF = both("insteadOf");
const ALTERNATIVES = both("alternatives");
const BOUNDS = both("bounds");
const BOUNDS_AFTER = both("boundsAfter");
const ABOUT = both("about");
const GUESSES = both("guesses");

const own = (words: readonly string[]): Marks => phrases(words.map((word) => [word, true] as const));

/** "pas" denies in French; in Dutch it says "only". */
const NEGATIONS: Readonly<Record<Language, Marks>> = {
  nl: own([...dutch.negations, ...french.negations.filter((word) => word !== "pas")]),
  fr: own([...french.negations, ...dutch.negations]),
};

const DENIALS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(NEGATIONS.nl.keys()),
  fr: new Set(NEGATIONS.fr.keys()),
};

/** True for a word that denies what stands beside it. */
export const isDenial = (word: string, language: Language): boolean => DENIALS[language].has(word);

const FILLERS = new Set(
  tokenize(`${dutch.fillers} ${french.fillers}`).flatMap(({ kind, fold }) => (kind === "word" ? [fold] : [])),
);

/** True for a word that carries nothing a value depends on. */
export const isFiller = (word: string): boolean => FILLERS.has(word);

const SAID = new Set(
  [dutch, french]
    .flatMap((words) => [
      words.corrections,
      words.insteadOf,
      words.alternatives,
      words.bounds,
      words.boundsAfter,
      words.about,
      words.negations,
    ])
    .flatMap((list) => list.flatMap((phrase) => tokenize(phrase).map(({ fold }) => fold))),
);

/** True for a word of the phrases above: what it does to a value is known. */
export const isSaid = (word: string): boolean => SAID.has(word);

type Tokens = readonly Token[];

const LONGEST_LINK = 12;

/** True where the words between two values say that the second one replaces the first: "25.000, nee, 15.000". */
export function corrects(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_LINK) return false;
  for (let at = from; at < to; at++) {
    const found = phraseAt(CORRECTIONS, tokens, at);
    if (found !== undefined && found.next <= to) return true;
  }
  return false;
}

/** True for a text in which words like these stand anywhere. */
export const holdsCorrection = (tokens: Tokens): boolean =>
  tokens.some((_, at) => phraseAt(CORRECTIONS, tokens, at) !== undefined);

/** True where two values are alternatives or the ends of a range: "10 à 15.000", "10 - 15", "2 of 3". */
export function linked(tokens: Tokens, from: number, to: number): boolean {
  if (to - from === 1 && ["-", "–", "/"].includes(tokens[from]?.fold ?? "")) return true;
  const found = phraseAt(ALTERNATIVES, tokens, from);
  return found !== undefined && skipAbout(tokens, found.next) === to;
}

function skipAbout(tokens: Tokens, at: number): number {
  const found = phraseAt(ABOUT, tokens, at);
  return found?.next ?? at;
}

/** What stands right before a value, from the word nearest to it outwards. */
export interface Before {
  readonly denied: boolean;
  readonly bounded: boolean;
  readonly about: boolean;
}

/** Reads "niet", "meer dan", "ongeveer" and their kind before the token a value starts at. */
export function before(tokens: Tokens, start: number, language: Language): Before {
  let at = start;
  let [bounded, about] = [false, false];
  for (let steps = 0; steps < MOST_WORDS_BEFORE; steps++) {
    const round = phraseBefore(ABOUT, tokens, at);
    const bound = round === undefined ? phraseBefore(BOUNDS, tokens, at) : undefined;
    const filler = round ?? bound ?? article(tokens, at);
    if (filler === undefined) break;
    bounded ||= bound !== undefined;
    about ||= round !== undefined;
    at = filler.from;
  }
  const denial = phraseBefore(NEGATIONS[language], tokens, at) ?? phraseBefore(INSTEAD_OF, tokens, at);
  return { denied: denial !== undefined && !bounded, bounded, about };
}

const MOST_WORDS_BEFORE = 6;
const SMALL = new Set<string>([...dutch.small, ...french.small]);

function article(tokens: Tokens, end: number): { readonly from: number } | undefined {
  return SMALL.has(tokens[end - 1]?.fold ?? "") ? { from: end - 1 } : undefined;
}

/** True where the words after a value leave it open: "of meer", "ou plus". */
export const boundedAfter = (tokens: Tokens, at: number): boolean =>
  phraseAt(BOUNDS_AFTER, tokens, at) !== undefined;

/** True where the words behind a value say that it is a guess: "11 je pense", "11 denk ik". */
export const isGuess = (tokens: Tokens, at: number): boolean => {
  const start = tokens[at]?.fold === "," ? at + 1 : at;
  return phraseAt(GUESSES, tokens, start) !== undefined;
};

/** True where a text holds words whose part in the answer is not known. */
export function hasOtherWords(
  { tokens }: { readonly tokens: Tokens },
  spans: readonly { readonly from: number; readonly to: number }[],
  taken: (token: number) => boolean,
): boolean {
  const covered = new Set(spans.flatMap(({ from, to }) => range(from, to)));
  return tokens.some(
    ({ kind, fold }, at) =>
      kind !== "symbol" && !covered.has(at) && !taken(at) && !isFiller(fold) && !isSaid(fold),
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

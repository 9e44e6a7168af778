import { answers as french } from "../../locales/fr/words/answers.ts";
import { answers as dutch } from "../../locales/nl/words/answers.ts";
import { nearest } from "./near.ts";
import { findNumbers, type NumberMention } from "./numbers.ts";
import { phraseAt, phrases, type Phrases } from "./phrases.ts";
import { NOTHING, type Reading } from "./reading.ts";
import { settle, type Claim } from "./settle.ts";
import { before, isDenial, isFiller, isSaid } from "./speech.ts";
import { readable, type Text } from "./text.ts";
import { fold, tokenize, type Token } from "./tokens.ts";

/** One thing to choose, under every name it goes by; the same name may stand under two of them. */
export interface Option<V> {
  readonly value: V;
  readonly labels: readonly string[];
  /** False for one that is known by name but not in the numbered list; such options stand last. */
  readonly listed?: boolean;
}

/** Words around a choice that do not change it. */
export const CHOOSING: ReadonlySet<string> = new Set(
  tokenize(`${dutch.choosing} ${french.choosing}`).map((token) => token.fold),
);
const LAST = phrases([...dutch.last, ...french.last].map((phrase) => [phrase, true] as const));

const SHORTEST_BEGINNING = 3;

type Claims = readonly Claim<number>[];

/**
 * The option a text chooses: by its name, by its number in the list, by a word or the beginning of a word that
 * only it has, or with a letter or two wrong. Words that may change the meaning make it unsure; a choice that
 * is denied, or that two options fit, is never taken.
 */
export function choose<V>(
  source: string,
  options: readonly Option<V>[],
  language: Text["language"],
): Reading<V> {
  const text = readable(source, language);
  const named = claimsByName(text, options);
  const claims = named.length > 0 ? named : (byNumber(text, options) ?? byWord(text, options));
  const reading = settle(text, claims);
  switch (reading.state) {
    case "nothing":
    case "range":
      return NOTHING;
    case "value":
      return { ...reading, value: at(options, reading.value) };
    case "unsure":
      return { ...reading, candidates: reading.candidates.map((index) => at(options, index)) };
  }
}

function at<V>(options: readonly Option<V>[], index: number): V {
  const option = options[index];
  if (option === undefined) throw new RangeError(`No option ${index}; there are ${options.length}.`);
  return option.value;
}

/** Which options every label names. */
function labelsOf(options: readonly Option<unknown>[]): Phrases<readonly number[]> {
  const named = new Map<string, number[]>();
  options.forEach(({ labels }, index) => {
    for (const label of new Set(
      labels.map((name) =>
        tokenize(name)
          .map(({ fold: word }) => word)
          .join(" "),
      ),
    )) {
      named.set(label, [...(named.get(label) ?? []), index]);
    }
  });
  return phrases(named);
}

function claimsByName(text: Text, options: readonly Option<unknown>[]): Claims {
  const labels = labelsOf(options);
  const claims: Claim<number>[] = [];
  for (let from = 0; from < text.tokens.length;) {
    const found = phraseAt(labels, text.tokens, from);
    if (found !== undefined) claims.push(...claim(text, from, found.next, found.value));
    from = found?.next ?? from + 1;
  }
  const strange = otherWords(text, claims);
  // A denial that stands apart from the name may still mean it: "diesel heb ik niet".
  const denial = strange.some((word) => isDenial(word, text.language));
  const standing = claims.filter(({ denied }) => !denied);
  if (denial || standing.length === 0) return claims.map((one) => ({ ...one, denied: true }));
  return claims.map((one) => ({ ...one, open: one.open || strange.length > 0 }));
}

function claim(text: Text, from: number, to: number, options: readonly number[], open = false): Claims {
  const [value, ...alternatives] = options;
  const { denied } = before(text.tokens, from, text.language);
  return value === undefined ? [] : [{ from, to, value, alternatives, denied, open }];
}

/** The words of a text that no claim covers and that carry something. */
function otherWords({ tokens, language }: Text, claims: Claims): readonly string[] {
  const covered = (index: number): boolean => claims.some(({ from, to }) => from <= index && index < to);
  return tokens.flatMap(({ kind, fold: word }, index) => {
    const empty = CHOOSING.has(word) || isFiller(word) || (isSaid(word) && !isDenial(word, language));
    return kind === "symbol" || covered(index) || empty ? [] : [word];
  });
}

/** "2", "de tweede", "le dernier"; a number that stands in a label means that label. */
function byNumber(text: Text, options: readonly Option<unknown>[]): Claims | undefined {
  const numbers = text.numbers.filter(({ article }) => !article);
  const count = options.filter(({ listed }) => listed !== false).length;
  const last = numbers.length === 0 ? lastOf(text, count) : undefined;
  if (last !== undefined) return last;
  const [number] = numbers;
  if (number === undefined) return undefined;
  const { from } = number;
  const to = number.unit?.next ?? number.to;
  const place = number.value - 1;
  const chosen = number.ordinal ? placed(options, place) : meant(text, number, options);
  const strange = otherWords(text, [{ from, to, value: 0, alternatives: [], denied: false, open: false }]);
  const isOther = numbers.length > 1 || strange.length > 0 || text.tokens[from - 1]?.fold === "-";
  return isOther ? [] : claim(text, from, to, chosen);
}

const SIGNS = new Set(["+", "-", "–", "−", "€", "$", "£", "<", ">", "~"]);

/** "2", "deux"; "-2", "€ 2", "2 jaar" and "2,0" measure something, and are no place in a list. */
function isPlace({ tokens }: Text, { from, to, unit }: NumberMention): boolean {
  const written = tokens.slice(from, to);
  const hasFigures = written.some(({ kind }) => kind === "digits");
  const isBroken = hasFigures && written.some(({ kind }) => kind === "symbol");
  return unit === undefined && !isBroken && !SIGNS.has(tokens[from - 1]?.fold ?? "");
}

const placed = (options: readonly Option<unknown>[], place: number): readonly number[] =>
  Number.isInteger(place) && place in options && options[place]?.listed !== false ? [place] : [];

/** A number that is written in a label means that label; where it is only part of a name (TT3) it is unsure. */
function meant(text: Text, number: NumberMention, options: readonly Option<unknown>[]): readonly number[] {
  const { value } = number;
  const having = (test: (label: readonly Token[]) => boolean): readonly number[] =>
    options.flatMap(({ labels }, index) => (labels.some((label) => test(tokenize(label))) ? [index] : []));
  const labelled = having((label) =>
    findNumbers(label, "nl").some((n) => n.value === value && !n.article && !n.ordinal),
  );
  if (labelled.length > 0) return labelled;
  if (!isPlace(text, number)) return [];
  const inName = having((label) => figuresInName(label).includes(value));
  return [...new Set([...placed(options, value - 1), ...inName])];
}

/** Figures that stand alone in a label, as in "TT3": those of "1.150" are none. */
function figuresInName(label: readonly Token[]): readonly number[] {
  const isFigure = ({ kind }: Token): boolean => kind === "digits";
  const longer = findNumbers(label, "nl").filter(
    ({ from, to }) => label.slice(from, to).filter(isFigure).length > 1,
  );
  return label
    .filter((token, at) => isFigure(token) && !longer.some(({ from, to }) => from <= at && at < to))
    .map(({ fold: digits }) => Number(digits));
}

function lastOf(text: Text, count: number): Claims | undefined {
  const from = text.tokens.findIndex((_, index) => phraseAt(LAST, text.tokens, index) !== undefined);
  const to = phraseAt(LAST, text.tokens, from)?.next;
  if (from < 0 || to === undefined) return undefined;
  const claims = claim(text, from, to, [count - 1]);
  return otherWords(text, claims).length > 0 ? [] : claims;
}

/** The options all words of a text fit: whole words before beginnings, beginnings before words with a slip. */
function byWord(text: Text, options: readonly Option<unknown>[]): Claims {
  const words = otherWords(text, []);
  const [first] = words;
  if (first === undefined || words.some((word) => isDenial(word, text.language))) return [];
  const vocabulary = options.map(
    ({ labels }) => new Set(labels.flatMap((label) => tokenize(label).map(({ fold: word }) => word))),
  );
  const fits = words.map((word) => optionsWith(word, vocabulary)).filter((list) => list.length > 0);
  const common = vocabulary.flatMap((_, index) =>
    fits.every((list) => list.includes(index)) ? [index] : [],
  );
  const chosen = common.length > 0 ? common : [...new Set(fits.flat())];
  const from = text.tokens.findIndex(({ fold: word }) => word === first);
  return fits.length === 0 ? [] : claim(text, from, text.tokens.length, chosen, fits.length < words.length);
}

function optionsWith(word: string, vocabulary: readonly ReadonlySet<string>[]): readonly number[] {
  const having = (test: (label: string) => boolean): readonly number[] =>
    vocabulary.flatMap((labels, index) => ([...labels].some(test) ? [index] : []));
  const same = having((label) => label === word);
  if (same.length > 0) return same;
  const begins = word.length < SHORTEST_BEGINNING ? [] : having((label) => label.startsWith(word));
  if (begins.length > 0) return begins;
  const slips = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  const near = new Set(nearest(fold(word), new Set(vocabulary.flatMap((labels) => [...labels])), slips));
  return slips === 0 ? [] : having((label) => near.has(label));
}

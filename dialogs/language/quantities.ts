import { numbers as frenchNumbers } from "../../locales/fr/words/numbers.ts";
import { units as french } from "../../locales/fr/words/units.ts";
import { numbers as dutchNumbers } from "../../locales/nl/words/numbers.ts";
import { units as dutch } from "../../locales/nl/words/units.ts";
import { calculated } from "./calculations.ts";
import { findMeasures, type Measure } from "./measures.ts";
import { phraseAt, phrases } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { settle, type Claim } from "./settle.ts";
import { hasOtherWords, linked } from "./speech.ts";
import type { Text } from "./text.ts";
import type { Quantity } from "./units.ts";
import { saysUnknown } from "./yes-no.ts";

/** How one kind of value is read from measures: which units it takes, and what a measure is worth in it. */
export interface QuantityKind {
  readonly units: readonly Quantity[];
  /** The values a measure may stand for, the plain reading first; none when it can be no such value. */
  readonly worth: (measure: Measure, text: Text) => readonly number[];
}

const positive = (value: number): readonly number[] => (value >= 0 ? [value] : []);

const whole = (value: number): readonly number[] => (Number.isInteger(value) ? positive(value) : []);

const periods = phrases(
  [dutch, french].flatMap(({ per, periods: words }) =>
    per.flatMap((link) => Object.entries(words).map(([word, times]) => [`${link} ${word}`, times] as const)),
  ),
);

/** 1.200 km per maand: the yearly distance is another number, so both are for asking. */
function kilometres({ value, to }: Measure, { tokens }: Text): readonly number[] {
  const times = phraseAt(periods, tokens, to)?.value ?? 1;
  return times === 1 ? whole(value) : [value, value * times].filter((km) => whole(km).length > 0);
}

const KW_PER_HORSEPOWER = 0.73549875;
/** Below this a bare pk or CV is as likely the tax office's unit. */
const FISCAL_LIMIT = 30;

const fiscal = new Set<string>([...dutch.fiscal, ...french.fiscal]);

/** A registration certificate gives whole kW, so horsepower becomes whole kW. */
function kilowatts({ quantity, value, from, to }: Measure, { tokens }: Text): readonly number[] {
  if (quantity !== "horsepower") return positive(value);
  const taxed = fiscal.has(tokens[to]?.fold ?? "") || fiscal.has(tokens[from - 1]?.fold ?? "");
  return taxed || value < 0 ? [] : [Math.round(value * KW_PER_HORSEPOWER)];
}

/** Bare "3,5" is as likely tonnes as a slip. */
const kilograms = ({ quantity, value }: Measure): readonly number[] =>
  quantity === "bare" && !Number.isInteger(value) ? [value * 1000, value] : whole(value);

/** An amount has two decimals at most; "12,345 euro" is none. */
const inCents = (euro: number): readonly number[] =>
  Math.abs(euro * 100 - Math.round(euro * 100)) < 1e-6 && Math.abs(euro) < 1e12 ? [euro] : [];

export const DISTANCE: QuantityKind = { units: ["distance"], worth: kilometres };
export const MASS: QuantityKind = { units: ["mass"], worth: kilograms };
export const AGE: QuantityKind = { units: ["age"], worth: ({ value }) => whole(value) };
export const POWER: QuantityKind = { units: ["power", "horsepower"], worth: kilowatts };
export const MONEY: QuantityKind = {
  units: ["money", "cents"],
  worth: ({ quantity, value }) => inCents(quantity === "cents" ? value / 100 : value),
};

/**
 * The value of one kind that a text states. A number with a unit of the kind counts wherever it stands; one
 * without a unit counts only where the text has none with a unit, and is sure only among words that carry
 * nothing else.
 */
export function readQuantity(
  text: Text,
  kind: QuantityKind,
  taken: (token: number) => boolean,
): Reading<number> {
  const measures = findMeasures(text, taken).filter(({ ordinal }) => !ordinal);
  const named = measures.filter((_, index) => belongs(text, kind, measures, index));
  if (named.length > 0) return settle(text, claims(text, kind, named));
  const bare = measures.filter(({ quantity, article }) => quantity === "bare" && !article);
  const strange = hasOtherWords(text, measures, taken);
  return settle(
    text,
    claims(text, kind, bare).map((claim) => ({ ...claim, open: claim.open || strange })),
  );
}

const NO_COUNT = phrases(
  [...dutchNumbers.none, ...frenchNumbers.none].map((phrase) => [phrase, true] as const),
);
const MOST_WORDS_AROUND_NONE = 3;

/** The one number of a text, whatever it counts; "geen" and "aucun" are 0 where they are the answer. */
export function readAnyNumber(text: Text, taken: (token: number) => boolean): Reading<number> {
  const all = calculated(text.tokens, findMeasures(text, taken)).filter(({ ordinal }) => !ordinal);
  const sure = all.filter(({ article }) => !article);
  const numbers = sure.length > 0 ? sure : all.slice(0, 1);
  const reading = settle(
    text,
    numbers.map(({ from, to, value, denied, alternative }) => {
      const alternatives = alternative === undefined || !Number.isInteger(value) ? [] : [alternative];
      return { from, to, value, alternatives, denied, open: false };
    }),
  );
  const none = phraseAt(NO_COUNT, text.tokens, 0);
  if (reading.state !== "nothing" || none === undefined || numbers.length > 0) return reading;
  const words = text.tokens.filter(({ kind }) => kind === "word").length;
  if (words > none.next + MOST_WORDS_AROUND_NONE || saysUnknown(text)) return reading;
  return { state: "value", value: 0, words: text.source.trim() };
}

/** With a unit of the kind, or bare and linked to one that has it: "10 à 15.000 km". */
function belongs(text: Text, kind: QuantityKind, measures: readonly Measure[], index: number): boolean {
  const [measure, next] = [measures[index], measures[index + 1]];
  if (measure === undefined) return false;
  if (measure.quantity !== "bare") return kind.units.includes(measure.quantity);
  return (
    next !== undefined &&
    linked(text.tokens, measure.to, next.from) &&
    belongs(text, kind, measures, index + 1)
  );
}

function claims(text: Text, kind: QuantityKind, measures: readonly Measure[]): readonly Claim<number>[] {
  return measures.flatMap((measure) => {
    const { from, to, denied, bounded, alternative } = measure;
    const [value, ...more] = kind.worth(measure, text);
    if (value === undefined) return [];
    const other = alternative === undefined ? [] : kind.worth({ ...measure, value: alternative }, text);
    const fiscalDoubt = measure.quantity === "horsepower" && measure.value < FISCAL_LIMIT;
    return [{ from, to, value, alternatives: [...more, ...other], denied, open: bounded || fiscalDoubt }];
  });
}

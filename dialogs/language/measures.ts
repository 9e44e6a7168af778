import type { NumberMention } from "./numbers.ts";
import { periodAfter } from "./periods.ts";
import { before, boundedAfter } from "./speech.ts";
import { tailOf, type Tail } from "./tails.ts";
import type { Text } from "./text.ts";
import type { Token } from "./tokens.ts";
import type { Quantity } from "./units.ts";

/** A number with its unit, or without one (bare), and what the words around it do to it. */
export interface Measure {
  readonly from: number;
  /** The token after the number and its unit. */
  readonly to: number;
  readonly quantity: Quantity | "bare";
  /** In the unit's own base: euro, km, kg, kW, horsepower, years. */
  readonly value: number;
  /** The number as it stands, whatever its unit. */
  readonly raw: number;
  readonly alternative?: number;
  readonly ordinal: boolean;
  readonly article: boolean;
  /** "niet 25.000": said not to be so. */
  readonly denied: boolean;
  /** "meer dan 25.000": only a limit. */
  readonly bounded: boolean;
  /** A word in it has a slip. */
  readonly doubtful: boolean;
  /** "graad - 2": a dash with space around it, or a minus. */
  readonly dashed: boolean;
}

/** Every number of a text with its unit, in order. Tokens that are `taken` (by a date) are passed over. */
export function findMeasures(text: Text, taken: (token: number) => boolean): readonly Measure[] {
  const numbers = text.numbers.filter((number) => !touches(number, taken));
  const measures: Measure[] = [];
  let skip = false;
  numbers.forEach((number, index) => {
    if (skip) {
      skip = false;
      return;
    }
    const tail = tailOf(text.tokens, number, numbers[index + 1]);
    skip = tail.takesNext;
    measures.push(measure(text, number, tail, measures.at(-1)?.to ?? 0));
  });
  return measures;
}

function touches({ from, to }: NumberMention, taken: (token: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (taken(at)) return true;
  return false;
}

const CURRENCY_BEFORE: Readonly<Record<string, Quantity>> = {
  "€": "money",
  eur: "money",
  euro: "money",
  $: "foreign",
  "£": "foreign",
};

/** Twelve decimals are more than anybody types, and fewer than binary fractions show. */
const exact = (value: number): number => Number(value.toFixed(12));

function measure(text: Text, number: NumberMention, tail: Tail, free: number): Measure {
  const { tokens } = text;
  const { value, alternative, ordinal, article } = number;
  const prefix = prefixOf(tokens, number, free);
  const { quantity, factor } = number.unit?.value ?? { quantity: prefix.currency ?? "bare", factor: 1 };
  const sign = prefix.negative ? -1 : 1;
  const around = before(tokens, prefix.from, text.language);
  return {
    from: prefix.from,
    to: tail.to,
    quantity,
    value: exact(sign * (value + tail.adds) * factor),
    raw: sign * (value + tail.adds),
    ...(alternative === undefined ? {} : { alternative: exact(sign * alternative * factor) }),
    ordinal,
    article,
    dashed: prefix.dashed,
    ...around,
    bounded: around.bounded || boundedAfter(tokens, periodAfter(tokens, tail.to)?.next ?? tail.to),
    doubtful: number.doubtful,
  };
}

interface Prefix {
  readonly from: number;
  readonly negative: boolean;
  readonly dashed: boolean;
  readonly currency?: Quantity;
}

/** A currency and a minus before a number, in either order; `free` is the first token no other number owns. */
function prefixOf(tokens: readonly Token[], number: NumberMention, free: number): Prefix {
  let prefix: Prefix = { from: number.from, negative: false, dashed: false };
  for (let at = number.from - 1; at >= free && at >= number.from - 2; at--) {
    const word = tokens[at]?.fold ?? "";
    const currency = CURRENCY_BEFORE[word];
    if (currency !== undefined && prefix.currency === undefined) prefix = { ...prefix, currency, from: at };
    else if (word === "-" && isMinus(tokens, at, free)) prefix = { ...prefix, negative: true, from: at };
    else {
      const dash = word === "-" && at > free && tokens[at]?.gap === "space";
      return { ...prefix, dashed: dash };
    }
  }
  return prefix;
}

/** A minus hangs on its number; with space on both sides it is a dash, except where the text begins with it. */
function isMinus(tokens: readonly Token[], at: number, free: number): boolean {
  const [dash, after] = [tokens[at], tokens[at + 1]];
  if (at === 0) return true;
  const afterNumber = at === free && dash?.gap !== "line";
  return after?.gap === "none" && !afterNumber;
}

import { findNumbers, type NumberMention } from "./numbers.ts";
import { before, boundedAfter } from "./speech.ts";
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
}

/** Every number of a text with its unit, in order. Tokens that are `taken` (by a date) are passed over. */
export function findMeasures(text: Text, taken?: (token: number) => boolean): readonly Measure[] {
  const numbers = findNumbers(text.tokens, text.language, taken);
  const measures: Measure[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at];
    if (number === undefined) continue;
    const cents = centsAfter(text.tokens, number, numbers[at + 1]);
    if (cents !== undefined) at++;
    measures.push(measure(text, number, cents, measures.at(-1)?.to ?? 0));
  }
  return measures;
}

/** 3 euro en 50 cent, 5 euro 50, 5€50. */
function centsAfter(
  tokens: readonly Token[],
  euros: NumberMention,
  next: NumberMention | undefined,
): NumberMention | undefined {
  if (euros.unit?.value.quantity !== "money" || next === undefined || euros.ordinal || next.ordinal) return;
  const joined = ["en", "et"].includes(tokens[euros.unit.next]?.fold ?? "");
  const adjacent = next.from === euros.unit.next + (joined ? 1 : 0);
  if (!adjacent || next.value < 0 || next.value >= 100 || !Number.isInteger(next.value)) return undefined;
  if (next.unit?.value.quantity === "cents") return next;
  const twoDigits = tokens[next.from]?.kind !== "digits" || tokens[next.from]?.fold.length === 2;
  return next.unit === undefined && !joined && twoDigits ? next : undefined;
}

const CURRENCY_BEFORE: Readonly<Record<string, Quantity>> = {
  "€": "money",
  eur: "money",
  euro: "money",
  $: "foreign",
  "£": "foreign",
};

function measure(text: Text, number: NumberMention, cents: NumberMention | undefined, free: number): Measure {
  const { tokens } = text;
  const prefix = prefixOf(tokens, number, free);
  const unit = number.unit?.value ?? { quantity: prefix.currency ?? "bare", factor: 1 };
  const tail = thousandths(tokens, number);
  const to = cents?.unit?.next ?? cents?.to ?? tail.next ?? number.unit?.next ?? number.to;
  const sign = prefix.negative ? -1 : 1;
  const scaled = (value: number): number => Number((sign * (value + tail.more) * unit.factor).toFixed(12));
  const more = number.alternative === undefined ? {} : { alternative: scaled(number.alternative) };
  return {
    from: prefix.from,
    to,
    quantity: unit.quantity,
    value: Number((scaled(number.value) + (sign * (cents?.value ?? 0)) / 100).toFixed(12)),
    raw: sign * number.value,
    ...more,
    ordinal: number.ordinal,
    article: number.article,
    ...before(tokens, prefix.from, text.language),
    ...(boundedAfter(tokens, to) ? { bounded: true } : {}),
  };
}

/** 3t5 is how a garage writes three and a half tonnes. */
function thousandths(tokens: readonly Token[], { unit }: NumberMention): { more: number; next?: number } {
  const digits = tokens[unit?.next ?? -1];
  const glued = unit?.value.factor === 1000 && digits?.kind === "digits" && digits.gap === "none";
  if (!glued || digits.fold.length > 3) return { more: 0 };
  return { more: Number(`0.${digits.fold}`), next: unit.next + 1 };
}

interface Prefix {
  readonly from: number;
  readonly negative: boolean;
  readonly currency?: Quantity;
}

/** A currency and a minus before a number, in either order; `free` is the first token no other number owns. */
function prefixOf(tokens: readonly Token[], number: NumberMention, free: number): Prefix {
  let prefix: Prefix = { from: number.from, negative: false };
  for (let at = number.from - 1; at >= free && at >= number.from - 2; at--) {
    const word = tokens[at]?.fold ?? "";
    const currency = CURRENCY_BEFORE[word];
    if (currency !== undefined && prefix.currency === undefined) prefix = { ...prefix, currency, from: at };
    else if (word === "-" && isMinus(tokens, at, free)) prefix = { ...prefix, negative: true, from: at };
    else break;
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

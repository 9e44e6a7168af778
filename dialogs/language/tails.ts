import { numbers as french } from "../../locales/fr/words/numbers.ts";
import { numbers as dutch } from "../../locales/nl/words/numbers.ts";
import type { NumberMention } from "./numbers.ts";
import { phraseAt, phrases, type Found } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** What follows a number and its unit and belongs to it: how much it adds, in that unit, and where it ends. */
export interface Tail {
  readonly adds: number;
  readonly to: number;
  /** True when the next number of the text is part of it. */
  readonly takesNext: boolean;
}

const HALVES = phrases([...dutch.andHalf, ...french.andHalf].map((phrase) => [phrase, 0.5] as const));
const JOINTS = new Set<string>([...dutch.and, ...french.and]);

type Tokens = readonly Token[];

/** The half that follows a unit: un an et demi. */
export const halfAt = (tokens: Tokens, at: number): Found<number> | undefined => phraseAt(HALVES, tokens, at);

/** 5 euro 50, 3 ton en een half, 3t5, 4 tonnes 2. */
export function tailOf(tokens: Tokens, number: NumberMention, next: NumberMention | undefined): Tail {
  const end = number.unit?.next ?? number.to;
  const none = { adds: 0, to: end, takesNext: false };
  if (number.unit === undefined || number.ordinal) return none;
  const half = halfAt(tokens, end);
  if (half !== undefined) {
    return { adds: half.value, to: half.next, takesNext: next !== undefined && next.from < half.next };
  }
  const { quantity, factor } = number.unit.value;
  if (quantity === "money") return (next && cents(tokens, end, next)) ?? none;
  return factor === 1000 ? (gluedDecimals(tokens, end) ?? (next && kilos(end, next)) ?? none) : none;
}

/** 3 euro en 50 cent, 5 euro 50, 5€50. */
function cents(tokens: Tokens, end: number, next: NumberMention): Tail | undefined {
  const joined = JOINTS.has(tokens[end]?.fold ?? "");
  if (next.from !== end + (joined ? 1 : 0) || !isCents(next)) return undefined;
  const tail = { adds: next.value / 100, to: next.unit?.next ?? next.to, takesNext: true };
  if (next.unit !== undefined) return next.unit.value.quantity === "cents" ? tail : undefined;
  const first = tokens[next.from];
  const twoDigits = first?.kind !== "digits" || first.fold.length === 2;
  return !joined && twoDigits ? tail : undefined;
}

const isCents = ({ value, ordinal }: NumberMention): boolean =>
  !ordinal && value >= 0 && value < 100 && Number.isInteger(value);

/** 3t5 is how a garage writes three and a half tonnes. */
function gluedDecimals(tokens: Tokens, end: number): Tail | undefined {
  const digits = tokens[end];
  if (digits?.kind !== "digits" || digits.gap !== "none" || digits.fold.length > 3) return undefined;
  return { adds: Number(`0.${digits.fold}`), to: end + 1, takesNext: false };
}

/** 3 tonnes 5 is 3,5 t; 3 ton 500 is 3.500 kg. */
function kilos(end: number, next: NumberMention): Tail | undefined {
  if (next.from !== end || next.unit !== undefined || !Number.isInteger(next.value) || next.value <= 0)
    return undefined;
  if (next.value < 10) return { adds: next.value / 10, to: next.to, takesNext: true };
  return next.value >= 100 && next.value < 1000
    ? { adds: next.value / 1000, to: next.to, takesNext: true }
    : undefined;
}

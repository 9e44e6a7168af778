import {
  BELOW_HUNDRED,
  part,
  readCardinal,
  readGroup,
  type Cardinal,
  type Morphs,
  type Part,
} from "./cardinals.ts";
import type { Morph } from "./morphs.ts";
import type { Language } from "./reading.ts";

/** A number that was found in a run of morphs: how much it is, and where it stops (exclusive). */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly alternative?: number;
  /** "honderd vijfendertig vijfde": it can be cut up in two ways. */
  readonly open?: boolean;
}

/** The number that starts at a morph: with its sign, its fraction, its decimals and what multiplies it. */
export function readNumeral(morphs: Morphs, at: number, language: Language): Numeral | undefined {
  if (morphs[at]?.role === "minus") {
    const rest = readUnsigned(morphs, at + 1, language);
    return rest === undefined || rest.ordinal ? undefined : { ...rest, value: -rest.value };
  }
  return readUnsigned(morphs, at, language);
}

function readUnsigned(morphs: Morphs, at: number, language: Language): Numeral | undefined {
  const cardinal = readCardinal(morphs, at, language);
  if (cardinal === undefined) return multiplied(morphs, wholeOrHalf(morphs, at) ?? glued(morphs, at));
  if (cardinal.ordinal) return cardinal;
  const only = cardinal.next === at + 1 ? morphs[at]?.alternative : undefined;
  const plain = only === undefined ? cardinal : { ...cardinal, alternative: only };
  return multiplied(
    morphs,
    withFraction(morphs, cardinal, language) ??
      withDecimals(morphs, cardinal, language) ??
      withDozens(morphs, cardinal, language) ??
      plain,
  );
}

/** anderhalf (miljoen), half (miljoen): the number is its own word. */
function wholeOrHalf(morphs: Morphs, at: number): Numeral | undefined {
  const first = morphs[at];
  const ends = first?.endsToken === true;
  if (first?.role === "whole" && ends) return { value: first.value, next: at + 1, ordinal: false };
  const isHalf = first?.role === "part" && first.value === 2 && ends;
  return isHalf ? { value: 0.5, next: at + 1, ordinal: false } : undefined;
}

/** driekwart, tweeënhalf: a number and its fraction in one word. */
function glued(morphs: Morphs, at: number): Numeral | undefined {
  const [first, second, third] = [morphs[at], morphs[at + 1], morphs[at + 2]];
  if (first?.role !== "unit" || first.ordinal || first.endsToken) return undefined;
  if (second?.role === "part" && second.endsToken && first.value < second.value) {
    return { value: first.value / second.value, next: at + 2, ordinal: false };
  }
  if (second?.role !== "and") return undefined;
  // "drieënhalf", and with the article in it: "drieëneenhalf".
  const one = third?.role === "unit" && third.value === 1 && !third.endsToken;
  return halfEndsAt(morphs, first, at + (one ? 3 : 2));
}

function halfEndsAt(morphs: Morphs, first: Morph, at: number): Numeral | undefined {
  const half = morphs[at];
  const ends = half?.role === "part" && half.value === 2 && half.endsToken;
  return ends ? { value: first.value + 0.5, next: at + 1, ordinal: false } : undefined;
}

const LEAST_BOTTOM = 3;

/** What a fraction's bottom is: an ordinal (twee derde, zeven vijfde), or a part (drie kwart). */
function bottom(morphs: Morphs, at: number, top: number, language: Language): Part | undefined {
  const slash = morphs[at];
  if (slash === undefined || top <= 0 || !Number.isInteger(top)) return undefined;
  if (slash.role === "part") {
    const counts = slash.value >= LEAST_BOTTOM || top === 1;
    return slash.endsToken && counts ? part(slash, slash.value, at + 1) : undefined;
  }
  const ordinal = readCardinal(morphs, at, language);
  if (ordinal?.ordinal !== true || ordinal.value < LEAST_BOTTOM) return undefined;
  // "12 de derde" is a day; only a spelled number is the top of an improper fraction.
  return ordinal.value > top || morphs[at - 1]?.role !== "literal" ? ordinal : undefined;
}

function withFraction(morphs: Morphs, cardinal: Cardinal, language: Language): Numeral | undefined {
  const direct = bottom(morphs, cardinal.next, cardinal.last, language);
  if (direct !== undefined && cardinal.scale === 1) {
    const value = cardinal.value - cardinal.last + (cardinal.last / direct.value) * ofScale(cardinal.joined);
    const open = cardinal.last >= direct.value && cardinal.value !== cardinal.last;
    return { value, next: direct.next, ordinal: false, ...(open ? { open } : {}) };
  }
  if (morphs[cardinal.next]?.role !== "and") return undefined;
  const added = addedFraction(morphs, cardinal.next + 1, language);
  if (added === undefined) return undefined;
  const value = cardinal.value + added.value * ofScale(cardinal.scale);
  return { value, next: added.next, ordinal: false };
}

/** Three million and a half is half a million more; after smaller numbers a half is a half. */
const ofScale = (scale: number): number => (scale >= 1e6 ? scale : 1);

function addedFraction(morphs: Morphs, at: number, language: Language): Numeral | undefined {
  const half = wholeOrHalf(morphs, at);
  if (half?.value === 0.5) return half;
  const top = BELOW_HUNDRED[language](morphs, at);
  if (top === undefined || top.ordinal) return undefined;
  const below = bottom(morphs, top.next, top.value, language);
  return below && { value: top.value / below.value, next: below.next, ordinal: false };
}

function withDecimals(morphs: Morphs, cardinal: Cardinal, language: Language): Numeral | undefined {
  if (morphs[cardinal.next]?.role !== "point") return undefined;
  let next = cardinal.next + 1;
  let digits = "";
  while (morphs[next]?.role === "unit" && morphs[next]?.value === 0)
    [digits, next] = [`${digits}0`, next + 1];
  const rest = readGroup(morphs, next, language);
  if (rest !== undefined && !rest.ordinal && Number.isInteger(rest.value)) {
    [digits, next] = [digits + String(rest.value), rest.next];
  }
  const value = Number(`${cardinal.value}.${digits}`);
  return digits === "" || morphs[next - 1]?.endsToken !== true ? undefined : { value, next, ordinal: false };
}

/** driehonderd en twee dozijn: the dozens are added to the hundreds. */
function withDozens(morphs: Morphs, cardinal: Cardinal, language: Language): Numeral | undefined {
  const { value, last, next } = cardinal;
  const inside = last < value && morphs[next - 2]?.role === "and" ? dozenAt(morphs, next) : undefined;
  if (inside !== undefined) return { value: value - last + last * inside, next: next + 1, ordinal: false };
  const top = morphs[next]?.role === "and" ? BELOW_HUNDRED[language](morphs, next + 1) : undefined;
  const added = top === undefined || top.ordinal ? undefined : dozenAt(morphs, top.next);
  if (top === undefined || added === undefined || value < 100) return undefined;
  return { value: value + top.value * added, next: top.next + 1, ordinal: false };
}

function dozenAt(morphs: Morphs, at: number): number | undefined {
  const dozen = morphs[at];
  return dozen?.role === "dozen" && dozen.endsToken ? dozen.value : undefined;
}

/** What comes after a number and multiplies it: 2,5 miljoen, anderhalf miljoen, drie dozijn, half dozijn. */
function multiplied(morphs: Morphs, number: Numeral | undefined): Numeral | undefined {
  if (number === undefined || morphs[number.next - 1]?.endsToken !== true) return undefined;
  const dozens = morphs[number.next]?.role === "of" && morphs[number.next - 1]?.role === "dozen";
  const at = dozens ? number.next + 1 : number.next;
  const by = morphs[at];
  if (by === undefined || by.ordinal || !by.endsToken) return number;
  const multiplies =
    by.role === "dozen" || (by.role === "scale" && (dozens || !Number.isInteger(number.value)));
  return multiplies
    ? multiplied(morphs, { value: number.value * by.value, next: at + 1, ordinal: false })
    : number;
}

import type { Morph } from "./morphs.ts";
import type { Language } from "./reading.ts";

/** A number that was found in a run of morphs: how much it is, and where it stops (exclusive). */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly alternative?: number;
}

interface Part {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

interface Cardinal extends Part {
  /** The last number under hundred in it, which may turn out to be the top of a fraction. */
  readonly last: number;
  /** The scale it ends in, 1 when it ends in a smaller number: "drie miljoen (en een half)". */
  readonly scale: number;
  /** The scale its last number was joined to with "and": zes miljoen en twee (derde). */
  readonly joined: number;
}

type Morphs = readonly Morph[];
type BelowHundred = (morphs: Morphs, at: number) => Part | undefined;

const part = (morph: Morph, value: number, next: number): Part => ({ value, next, ordinal: morph.ordinal });

/** Dutch says the units first: drie en twintig. */
const dutchBelowHundred: BelowHundred = (morphs, at) => {
  const [first, joint, tens] = [morphs[at], morphs[at + 1], morphs[at + 2]];
  if (first === undefined) return undefined;
  const units = first.role === "unit" && !first.ordinal && first.value > 0;
  if (units && joint?.role === "and" && tens?.role === "tens")
    return part(tens, first.value + tens.value, at + 3);
  return ["unit", "teen", "tens"].includes(first.role) ? part(first, first.value, at + 1) : undefined;
};

const unitIn = (morph: Morph | undefined): Morph | undefined =>
  morph?.role === "unit" && morph.value > 0 ? morph : undefined;

/** French says the tens first, counts by twenty after sixty, and Belgium does not: nonante-sept. */
const frenchBelowHundred: BelowHundred = (morphs, at) => {
  const [first, second] = [morphs[at], morphs[at + 1]];
  if (first === undefined) return undefined;
  const four = first.role === "unit" && first.value === 4 && !first.ordinal;
  if (four && second?.role === "tens" && second.value === 20) return withUnits(morphs, at + 2, 80);
  if (first.role === "tens" && !first.ordinal) return withUnits(morphs, at + 1, first.value);
  if (first.role === "teen") return frenchTeen(first, unitIn(second), at);
  return ["unit", "tens"].includes(first.role) ? part(first, first.value, at + 1) : undefined;
};

/** dix, dix-sept, douze. */
function frenchTeen(teen: Morph, units: Morph | undefined, at: number): Part {
  const compound = teen.value === 10 && !teen.ordinal && units !== undefined && units.value >= 7;
  return compound ? part(units, 10 + units.value, at + 2) : part(teen, teen.value, at + 1);
}

function withUnits(morphs: Morphs, at: number, tens: number): Part {
  const from = morphs[at]?.role === "and" ? at + 1 : at;
  const first = morphs[from];
  const units = unitIn(first);
  if (units !== undefined) return part(units, tens + units.value, from + 1);
  if (first?.role !== "teen" || (tens !== 60 && tens !== 80))
    return { value: tens, next: at, ordinal: false };
  const teen = frenchTeen(first, unitIn(morphs[from + 1]), from);
  return { ...teen, value: tens + teen.value };
}

const BELOW_HUNDRED: Readonly<Record<Language, BelowHundred>> = {
  nl: dutchBelowHundred,
  fr: frenchBelowHundred,
};

/** vijftienhonderd, quinze cents: but nobody says dix cents for a thousand, those are coins. */
const timesHundred = (times: Part, language: Language): boolean =>
  !times.ordinal && times.value > 1 && (language === "nl" || (times.value < 20 && times.value !== 10));

interface Group extends Part {
  readonly last: number;
}

function readGroup(morphs: Morphs, at: number, language: Language): Group | undefined {
  const below = BELOW_HUNDRED[language];
  const first = below(morphs, at);
  const at2 = first?.next ?? at;
  const hundred = morphs[at2];
  // "cents" alone are coins.
  const bareCoins = first === undefined && hundred?.plural === true;
  // "vier honderdste" is a fraction; only in one word it is the four hundredth.
  const hundredth = hundred?.ordinal === true && first !== undefined && hundred.token !== morphs[at]?.token;
  if (
    hundred?.role !== "hundred" ||
    bareCoins ||
    hundredth ||
    (first !== undefined && !timesHundred(first, language))
  ) {
    return first === undefined ? readLiteral(morphs, at, language) : { ...first, last: first.value };
  }
  return afterHundred(morphs, at2, (first?.value ?? 1) * hundred.value, language);
}

function afterHundred(morphs: Morphs, at: number, value: number, language: Language): Group {
  const hundred = { value, next: at + 1, ordinal: morphs[at]?.ordinal ?? false, last: value };
  if (hundred.ordinal) return hundred;
  const joined = language === "nl" && morphs[at + 1]?.role === "and";
  const rest = BELOW_HUNDRED[language](morphs, at + (joined ? 2 : 1));
  if (rest === undefined || rest.value === 0) return hundred;
  return { ...rest, value: value + rest.value, last: rest.value };
}

function readLiteral(morphs: Morphs, at: number, language: Language): Group | undefined {
  const [first, second] = [morphs[at], morphs[at + 1]];
  if (first?.role !== "literal") return undefined;
  // In French "50 cents" are coins.
  if (second?.role !== "hundred" || language === "fr" || second.ordinal) {
    return { value: first.value, next: at + 1, ordinal: false, last: first.value };
  }
  return { value: first.value * second.value, next: at + 2, ordinal: false, last: first.value };
}

interface State extends Cardinal {
  readonly ceiling: number;
}

/** A whole number in words, or in digits with words after them: "15 duizend", "2 miljoen 300.000". */
export function readCardinal(morphs: Morphs, from: number, language: Language): Cardinal | undefined {
  let state: State = {
    value: 0,
    next: from,
    ordinal: false,
    last: 0,
    scale: 1,
    joined: 1,
    ceiling: Infinity,
  };
  let atBoundary: State | undefined;
  for (;;) {
    const step = addGroup(morphs, state, language);
    if (step === undefined) return atBoundary;
    state = step;
    if (morphs[state.next - 1]?.endsToken === true) atBoundary = state;
    if (state.ordinal || state.scale === 1) return atBoundary;
  }
}

function addGroup(morphs: Morphs, state: State, language: Language): State | undefined {
  const started = state.value > 0;
  const at = started && morphs[state.next]?.role === "and" ? state.next + 1 : state.next;
  const group = readGroup(morphs, at, language);
  const scale = morphs[group?.next ?? at];
  if (scale?.role === "scale" && scale.value < state.ceiling && group?.ordinal !== true) {
    const times = group?.value ?? (scale.value === 1e3 ? 1 : undefined);
    if (times === undefined || times >= 1000 * (started ? 1 : 1e3)) return undefined;
    const value = state.value + times * scale.value;
    const next = (group?.next ?? at) + 1;
    const { ordinal, value: ceiling } = scale;
    return { value, next, ordinal, last: value, scale: ceiling, joined: 1, ceiling };
  }
  if (group === undefined || group.value >= state.ceiling || (started && group.value === 0)) return undefined;
  const literal = morphs[at]?.role === "literal";
  // "15 duizend 500" goes on; "15 duizend 34" is a list.
  if (started && literal && (group.value < state.ceiling / 10 || !Number.isInteger(group.value)))
    return undefined;
  const joined = at > state.next ? state.scale : 1;
  return { ...group, value: state.value + group.value, scale: 1, joined, ceiling: 1 };
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
    withFraction(morphs, cardinal, language) ?? withDecimals(morphs, cardinal, language) ?? plain,
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
  const half = second?.role === "and" && third?.role === "part" && third.value === 2 && third.endsToken;
  return half ? { value: first.value + 0.5, next: at + 3, ordinal: false } : undefined;
}

/** What a fraction's bottom is: an ordinal that makes it proper (twee derde), or a part (drie kwart). */
function bottom(morphs: Morphs, at: number, top: number, language: Language): Part | undefined {
  const slash = morphs[at];
  if (slash === undefined || top <= 0 || !Number.isInteger(top)) return undefined;
  if (slash.role === "part") {
    return slash.endsToken && (top < slash.value || top === 1) ? part(slash, slash.value, at + 1) : undefined;
  }
  const ordinal = readCardinal(morphs, at, language);
  return ordinal?.ordinal === true && ordinal.value > top ? ordinal : undefined;
}

function withFraction(morphs: Morphs, cardinal: Cardinal, language: Language): Numeral | undefined {
  const direct = bottom(morphs, cardinal.next, cardinal.last, language);
  if (direct !== undefined && cardinal.scale === 1) {
    const value = cardinal.value - cardinal.last + (cardinal.last / direct.value) * ofScale(cardinal.joined);
    return { value, next: direct.next, ordinal: false };
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

/** What comes after a number and multiplies it: 2,5 miljoen, anderhalf miljoen, drie dozijn, half dozijn. */
function multiplied(morphs: Morphs, number: Numeral | undefined): Numeral | undefined {
  if (number === undefined || morphs[number.next - 1]?.endsToken !== true) return undefined;
  const link = morphs[number.next]?.role === "of" && morphs[number.next - 1]?.role === "dozen";
  const at = link ? number.next + 1 : number.next;
  const by = morphs[at];
  const afterDozen = link && by?.role === "scale";
  const multiplies = by?.role === "dozen" || (by?.role === "scale" && !Number.isInteger(number.value));
  if ((!multiplies && !afterDozen) || by.ordinal || !by.endsToken) return number;
  return multiplied(morphs, { value: number.value * by.value, next: at + 1, ordinal: false });
}

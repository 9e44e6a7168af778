import type { Morph } from "./morphs.ts";
import type { Language } from "./reading.ts";

/** A number and where it stops (exclusive). */
export interface Part {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

export interface Cardinal extends Part {
  /** The last number under hundred in it, which may turn out to be the top of a fraction. */
  readonly last: number;
  /** The scale it ends in, 1 when it ends in a smaller number: "drie miljoen (en een half)". */
  readonly scale: number;
  /** The scale its last number was joined to with "and": zes miljoen en twee (derde). */
  readonly joined: number;
}

export type Morphs = readonly Morph[];
type BelowHundred = (morphs: Morphs, at: number) => Part | undefined;

export const part = (morph: Morph, value: number, next: number): Part => ({
  value,
  next,
  ordinal: morph.ordinal,
});

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

export const BELOW_HUNDRED: Readonly<Record<Language, BelowHundred>> = {
  nl: dutchBelowHundred,
  fr: frenchBelowHundred,
};

interface Group extends Part {
  readonly last: number;
}

/** A number below thousand, or in Dutch up to ninety-nine hundred: honderd, tweehonderd (en) drie, 322 honderd. */
export function readGroup(morphs: Morphs, at: number, language: Language): Group | undefined {
  const first = BELOW_HUNDRED[language](morphs, at);
  const hundred = morphs[first?.next ?? at];
  if (
    hundred?.role === "hundred" &&
    (first === undefined ? !hundred.plural : timesHundred(first, hundred, morphs[at], language))
  ) {
    return afterHundred(morphs, first?.next ?? at, (first?.value ?? 1) * hundred.value, language);
  }
  return first === undefined ? readLiteral(morphs, at, language) : { ...first, last: first.value };
}

/** vijftienhonderd, quinze cents: but nobody says dix cents for a thousand, those are coins. */
function timesHundred(times: Part, hundred: Morph, first: Morph | undefined, language: Language): boolean {
  // "vier honderdste" is a fraction; only in one word it is the four hundredth.
  if (times.ordinal || (hundred.ordinal && hundred.token !== first?.token)) return false;
  return times.value > 1 && (language === "nl" || (times.value < 20 && times.value !== 10));
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
  const joined = state.value > 0 && morphs[state.next]?.role === "and";
  const at = joined ? state.next + 1 : state.next;
  const group = readGroup(morphs, at, language);
  const scale = morphs[group?.next ?? at];
  if (scale !== undefined && isScaled(state, scale, group, morphs[at]))
    return addScale(state, scale, group, group?.next ?? at);
  return group === undefined ? undefined : addLast(state, group, morphs[at]?.role === "literal", joined);
}

/** "drie duizendste" is a fraction; only in one word it is the three thousandth. */
function isScaled(state: State, scale: Morph, group: Group | undefined, first: Morph | undefined): boolean {
  if (scale.role !== "scale" || scale.value >= state.ceiling || group?.ordinal === true) return false;
  return !(scale.ordinal && group !== undefined && scale.token !== first?.token);
}

const MOST_THOUSANDS = 1e6;

/** ... duizend, ... miljoen. Thousand alone is one thousand. */
function addScale(state: State, scale: Morph, group: Group | undefined, at: number): State | undefined {
  const times = group?.value ?? (scale.value === 1e3 ? 1 : undefined);
  const most = state.value > 0 ? 1e3 : MOST_THOUSANDS;
  if (times === undefined || times >= most) return undefined;
  const value = state.value + times * scale.value;
  const { ordinal, value: ceiling } = scale;
  return { value, next: at + 1, ordinal, last: value, scale: ceiling, joined: 1, ceiling };
}

function addLast(state: State, group: Group, literal: boolean, joined: boolean): State | undefined {
  const started = state.value > 0;
  if (group.value >= state.ceiling || (started && group.value === 0)) return undefined;
  // "15 duizend 500" goes on; "15 duizend 34" is a list.
  const continues = group.value >= state.ceiling / 10 && Number.isInteger(group.value);
  if (started && literal && !continues) return undefined;
  return {
    ...group,
    value: state.value + group.value,
    scale: 1,
    joined: joined ? state.scale : 1,
    ceiling: 1,
  };
}

import type { Measure } from "./measures.ts";
import { periodAfter } from "./periods.ts";
import type { Text } from "./text.ts";
import type { Quantity } from "./units.ts";
import { vatRemarks, withoutVat } from "./vat.ts";

/** How one kind of value is read from measures. */
export interface QuantityKind {
  /** The units it takes. */
  readonly units: readonly Quantity[];
  /** The values a measure may stand for, the plain reading first; none when it can be no such value. */
  readonly worth: (measure: Measure, text: Text) => readonly number[];
  /** True where a measure alone is not sure enough. */
  readonly isOpen: (measure: Measure) => boolean;
  /** The measures that count among those found, and the words beside them that the kind knows. */
  readonly choose: (text: Text, measures: readonly Measure[]) => Chosen;
}

interface Chosen {
  readonly measures: readonly Measure[];
  readonly covered: readonly { readonly from: number; readonly to: number }[];
}

const never = (): boolean => false;
const all: QuantityKind["choose"] = (_, measures) => ({ measures, covered: [] });

const positive = (value: number): readonly number[] => (value >= 0 ? [value] : []);

const whole = (value: number): readonly number[] => (Number.isInteger(value) ? positive(value) : []);

/** "12,5 km" is no whole number; "12,345 km" was meant in thousands. */
const unlessGrouped = ({ value, alternative }: Measure): readonly number[] =>
  alternative === undefined ? positive(value) : whole(value);

/** 1.200 km per maand: the yearly distance is another number, so both are for asking. */
function kilometres(measure: Measure, { tokens }: Text): readonly number[] {
  const { value, to } = measure;
  const times = periodAfter(tokens, to)?.value ?? 1;
  return times === 1 ? unlessGrouped(measure) : [value, value * times].filter((km) => whole(km).length > 0);
}

const KW_PER_HORSEPOWER = 0.73549875;

/** A registration certificate gives whole kW, so horsepower becomes whole kW. */
const kilowatts = ({ quantity, value }: Measure): readonly number[] =>
  quantity === "horsepower" ? positive(Math.round(value * KW_PER_HORSEPOWER)) : positive(value);

/** Below this a bare pk or CV is as likely the tax office's unit. */
const FISCAL_LIMIT = 30;

/** More than any vehicle weighs: "4.200 ton" was meant in kg. */
const HEAVIEST = 100_000;

/** Bare "3,5" is as likely tonnes as a slip. */
function kilograms(measure: Measure): readonly number[] {
  const { quantity, value } = measure;
  if (quantity === "bare" && !Number.isInteger(value)) return [value * 1000, value];
  return value >= HEAVIEST ? [value / 1000, value] : unlessGrouped(measure);
}

/** A bare number above this is a year of birth, not an age. */
const OLDEST = 120;

const years = ({ quantity, value }: Measure): readonly number[] =>
  quantity === "bare" && value > OLDEST ? [] : whole(value);

/** An amount has two decimals at most; "12,345 euro" is none. */
function euros({ quantity, value }: Measure): readonly number[] {
  const euro = quantity === "cents" ? value / 100 : value;
  return Math.abs(euro * 100 - Math.round(euro * 100)) < 1e-6 && Math.abs(euro) < 1e12 ? [euro] : [];
}

/** An amount that includes VAT is never converted: it is for asking. */
function netOfVat(text: Text, measures: readonly Measure[]): Chosen {
  const covered = vatRemarks(text.tokens);
  // "45.000 + btw" is an amount and a remark; the plus is no "or more".
  const free = measures.map((m) =>
    covered.some(({ from }) => from === m.to) ? { ...m, bounded: false } : m,
  );
  const { amounts, open } = withoutVat(text.tokens, free);
  return { measures: open ? amounts.map((m) => ({ ...m, bounded: true })) : amounts, covered };
}

export const DISTANCE: QuantityKind = { units: ["distance"], worth: kilometres, isOpen: never, choose: all };
export const MASS: QuantityKind = { units: ["mass"], worth: kilograms, isOpen: never, choose: all };
export const AGE: QuantityKind = { units: ["age"], worth: years, isOpen: never, choose: all };
export const POWER: QuantityKind = {
  units: ["power", "horsepower"],
  worth: kilowatts,
  isOpen: ({ quantity, value }) => quantity === "horsepower" && value < FISCAL_LIMIT,
  choose: all,
};
export const MONEY: QuantityKind = {
  units: ["money", "cents"],
  worth: euros,
  isOpen: never,
  choose: netOfVat,
};

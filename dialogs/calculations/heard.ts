import type { Day } from "../../src/facts/day.ts";
import { money, type Money } from "../../src/facts/money.ts";
import { findDates } from "../language/dates.ts";
import { findMeasures } from "../language/measures.ts";
import { phraseAt, phraseBefore } from "../language/phrases.ts";
import type { ReadingContext } from "../language/reading.ts";
import { clausesOf } from "../language/sentence/clauses.ts";
import { readable, type Text } from "../language/text.ts";
import { tokenize, type Token } from "../language/tokens.ts";
import {
  AGE_BEFORE,
  AGE_BEHIND,
  namedIn,
  rolesIn,
  UNITS,
  type Named,
  type Role,
  type Unit,
} from "./words.ts";

/** Where something stands in a text: the characters from `start` up to `end`. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Counted extends Place {
  readonly unit: Unit;
  readonly value: number;
  /** "na 30 maanden", "30 maanden oud". */
  readonly isAge: boolean;
}

export interface Dated extends Place {
  /** The days it may be: two for a day without a year, the earliest first. */
  readonly days: readonly Day[];
  readonly role: Role | undefined;
}

export interface Amount extends Place {
  readonly value: Money;
  /** It is said to be euro. */
  readonly isNamed: boolean;
}

export interface NamedAt extends Place {
  readonly name: Named;
}

/** What a sentence holds that a calculation may need. */
export interface Heard {
  readonly named: readonly NamedAt[];
  readonly counted: readonly Counted[];
  readonly dates: readonly Dated[];
  readonly amounts: readonly Amount[];
  readonly tokens: readonly Token[];
}

/** Takes a sentence apart: first what carries a unit, then the dates, then the amounts that are left. */
export function hear(source: string, context: ReadingContext): Heard {
  const text = readable(source, context.language);
  const counted = countedIn(text);
  const undated = without(source, counted);
  const dates = datesIn(text, readable(undated, context.language), context);
  const amounts = amountsIn(readable(without(undated, dates), context.language));
  const named = namedIn(viewOf(text.tokens)).map(({ value, from, to }) => ({
    name: value,
    ...placeOf(text, from, to),
  }));
  return { named, counted, dates, amounts, tokens: text.tokens };
}

/** True where a text has any of the vocabulary; cheaper than taking it apart. */
export const namesAny = (source: string): boolean => namedIn(viewOf(tokenize(source))).length > 0;

export const names = ({ named }: Heard, ...wanted: readonly Named[]): boolean =>
  named.some(({ name }) => wanted.includes(name));

const viewOf = (tokens: readonly Token[]) => ({
  words: tokens.map(({ fold }) => fold),
  endsClause: clausesOf(tokens).endsClause,
});

const placeOf = ({ tokens }: Text, from: number, to: number): Place => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** Places stay where they are: what is taken out leaves blanks. */
const without = (text: string, places: readonly Place[]): string =>
  places.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );

function countedIn(text: Text): Counted[] {
  const { tokens } = text;
  return text.numbers.flatMap(({ from, to, value, ordinal }) => {
    const unit = ordinal ? undefined : phraseAt(UNITS, tokens, to);
    if (unit === undefined) return [];
    const isAge =
      phraseBefore(AGE_BEFORE, tokens, from) !== undefined ||
      phraseAt(AGE_BEHIND, tokens, unit.next) !== undefined;
    return [{ unit: unit.value, value, isAge, ...placeOf(text, from, unit.next) }];
  });
}

const MOST_CANDIDATES = 2;

function datesIn(whole: Text, text: Text, context: ReadingContext): Dated[] {
  const places = findDates(text, context).flatMap(({ from, to, moment, sure }) => {
    // "Eerste" may be the first of a month.
    const isWord = !sure && to - from === 1;
    const days = moment.sort === "days" ? moment.days : [];
    if (isWord || days.length === 0 || days.length > MOST_CANDIDATES) return [];
    return [{ days, ...placeOf(text, from, to) }];
  });
  const labels = rolesIn(viewOf(whole.tokens)).map(({ value, from, to }) => ({
    role: value,
    ...placeOf(whole, from, to),
  }));
  return withRoles(places, labels);
}

type Label = Place & { readonly role: Role };

/** A date is about what is named before it; else about what is named behind it and belongs to no other date. */
function withRoles(dates: readonly Omit<Dated, "role">[], labels: readonly Label[]): Dated[] {
  const before = dates.map((date, at) => {
    const from = dates[at - 1]?.end ?? 0;
    return labels.findLast(({ start, end }) => from <= start && end <= date.start);
  });
  return dates.map((date, at) => {
    const until = dates[at + 1]?.start ?? Infinity;
    const behind = labels.find(
      (label) => date.end <= label.start && label.end <= until && !before.some((one) => overlap(one, label)),
    );
    return { ...date, role: (before[at] ?? behind)?.role };
  });
}

/** "Inschrijving" stands in "eerste inschrijving" too. */
const overlap = (one: Place | undefined, other: Place): boolean =>
  one !== undefined && one.start < other.end && other.start < one.end;

/** Smaller bare numbers are ages and the like, not euro. */
const LEAST_BARE = 100;

const amountsIn = (text: Text): Amount[] =>
  findMeasures(text, () => false).flatMap(({ from, to, quantity, value, ordinal, article, denied }) => {
    const isNamed = quantity === "money" || quantity === "cents";
    const isAmount = isNamed || (quantity === "bare" && !article && value >= LEAST_BARE);
    if (!isAmount || ordinal || denied || value < 0) return [];
    const euro = quantity === "cents" ? value / 100 : value;
    return [{ value: money(BigInt(Math.round(euro * 100))), isNamed, ...placeOf(text, from, to) }];
  });

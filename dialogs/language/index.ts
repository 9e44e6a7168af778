import type { Day } from "../../src/facts/day.ts";
import { money, type Money } from "../../src/facts/money.ts";
import { readAnyNumber } from "./any-number.ts";
import { findCodes } from "./codes.ts";
import { findDates, readDay } from "./dates.ts";
import { AGE, DISTANCE, MASS, MONEY, POWER, type QuantityKind } from "./kinds.ts";
import { readQuantity } from "./quantities.ts";
import { NOTHING, type Reading, type ReadingContext } from "./reading.ts";
import { readable, type Text } from "./text.ts";
import { holdsCorrection } from "./speech.ts";
import { choose, type Option } from "./choices.ts";
import { mentionsUnknown, readAnswer, saysUnknown } from "./yes-no.ts";

export type { Language, Reading, ReadingContext } from "./reading.ts";
export { isMotorcycle } from "./sentence/car-list.ts";
export { mentionsEarlierAccident, understandSentence } from "./sentence/understand.ts";
export type { FactSpan, Unclear, Understood } from "./sentence/conclude.ts";

type Reader<T> = (text: string, context: ReadingContext) => Reading<T>;

/** Tokens that surely belong to a date or a code, which no number may be read from. */
function takenIn(text: Text, context: ReadingContext): (token: number) => boolean {
  const taken = new Set<number>();
  for (const { from, to } of findCodes(text.tokens))
    for (let token = from; token < to; token++) taken.add(token);
  for (const { from, to, sure, moment } of findDates(text, context)) {
    const shown = sure && (moment.sort === "days" || to - from > 1);
    for (let token = from; shown && token < to; token++) taken.add(token);
  }
  return (token) => taken.has(token);
}

const reader =
  (kind: QuantityKind): Reader<number> =>
  (source, context) => {
    const text = readable(source, context.language);
    return readQuantity(text, kind, takenIn(text, context));
  };

/** A number, whatever it counts: "2", "-2", "drie", "nonante-sept", "anderhalf", "geen" (0). */
export const readNumber: Reader<number> = (source, context) => {
  const text = readable(source, context.language);
  return readAnyNumber(text, takenIn(text, context));
};
/** A distance in km: "15.000 km", "15k", "vijftienduizend", "quinze mille". */
export const readDistance = reader(DISTANCE);
/** A mass in kg: "3.500 kg", "3,5 ton", "3t5". */
export const readMass = reader(MASS);
/** A power in kW: "100 kW", "136 pk" (converted to whole kW). */
export const readPower = reader(POWER);
/** An age in whole years: "34", "34 jaar", "trente-quatre ans". */
export const readAge = reader(AGE);

const readEuro = reader(MONEY);

/** An amount in euro, as a decimal string with two decimals: "€ 32.500,50" is "32500.50". */
export const readMoney: Reader<Money> = (text, context) =>
  map(readEuro(text, context), (euro) => money(BigInt(Math.round(euro * 100))));

/**
 * A day: "12/03/2021" (the day always first), "12 maart '21", "il y a 3 ans", "morgen". A month or a year is a
 * range; a day without a year is unsure unless the context says on which side of today it lies.
 */
export const readDate: Reader<Day> = (source, context) =>
  readDay(readable(source, context.language), context);

function map<A, B>(reading: Reading<A>, change: (value: A) => B): Reading<B> {
  switch (reading.state) {
    case "nothing":
      return NOTHING;
    case "value":
      return { ...reading, value: change(reading.value) };
    case "range":
      return { ...reading, from: change(reading.from), to: change(reading.to) };
    case "unsure":
      return { ...reading, candidates: reading.candidates.map(change) };
  }
}

/** Yes or no: "ja", "jawel", "da's juist", "neen", "ouais", "si", "non merci", 👍. */
export const readYesNo: Reader<boolean> = (text, { language }) => readAnswer(readable(text, language));

/** True for "geen idee", "weet ik niet", "je ne sais pas", "aucune idée", "?". */
export const isDontKnow = (text: string, { language }: ReadingContext): boolean =>
  saysUnknown(readable(text, language));

/** True where words that correct what was said before stand in a text: "neen, toch", "finalement". */
export const mentionsCorrection = (text: string, { language }: ReadingContext): boolean =>
  holdsCorrection(readable(text, language).tokens);

/** As {@link isDontKnow}, beside something that is known: "mei 2004, weet niet welke dag". */
export const mentionsDontKnow = (text: string, { language }: ReadingContext): boolean =>
  mentionsUnknown(readable(text, language));

/**
 * The option a text chooses: by number ("2", "de tweede", "le dernier"), by name, by a word only it has, or with
 * a letter or two wrong. Two that fit are unsure; a denied one is nothing.
 */
export const matchChoice = <V>(
  text: string,
  options: readonly Option<V>[],
  { language }: ReadingContext,
): Reading<V> => choose(text, options, language);

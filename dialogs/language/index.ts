import { money, type Money } from "../../src/facts/money.ts";
import { AGE, DISTANCE, MASS, MONEY, POWER, readQuantity, type QuantityKind } from "./quantities.ts";
import { NOTHING, type Reading, type ReadingContext } from "./reading.ts";
import { readable } from "./text.ts";
import { choose, type Option } from "./choices.ts";
import { readAnswer, saysUnknown } from "./yes-no.ts";

export type { Language, Reading, ReadingContext } from "./reading.ts";

type Reader<T> = (text: string, context: ReadingContext) => Reading<T>;

const reader =
  (kind: QuantityKind): Reader<number> =>
  (text, { language }) =>
    readQuantity(readable(text, language), kind, () => false);

/** A distance in km: "15.000 km", "15k", "vijftienduizend", "quinze mille". */
export const readDistance = reader(DISTANCE);
/** A mass in kg: "3.500 kg", "3,5 ton", "3t5". */
export const readMass = reader(MASS);
/** A power in kW: "100 kW", "136 pk" (converted to whole kW). */
export const readPower = reader(POWER);
/** An age in whole years: "34", "34 jaar", "trente-quatre ans". */
export const readAge = reader(AGE);

/** An amount in euro, as a decimal string with two decimals: "€ 32.500,50" is "32500.50". */
export const readMoney: Reader<Money> = (text, { language }) =>
  map(
    readQuantity(readable(text, language), MONEY, () => false),
    (euro) => money(BigInt(Math.round(euro * 100))),
  );

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

/**
 * The option a text chooses: by number ("2", "de tweede", "le dernier"), by name, by a word only it has, or with
 * a letter or two wrong. Two that fit are unsure; a denied one is nothing.
 */
export const matchChoice = <V>(
  text: string,
  options: readonly Option<V>[],
  { language }: ReadingContext,
): Reading<V> => choose(text, options, language);

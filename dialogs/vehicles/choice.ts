import { factAt } from "../../src/facts/paths.ts";
import { carName, namedValues, valueText } from "../explain/fact.ts";
import type { Entry } from "../interview/record.ts";
import type { QuoteMemory, SaidDoubt } from "../memory.ts";
import type { Voice } from "../voice.ts";
import type { KnownVehicle } from "./database.ts";

/** As many types as buttons can show; where there are more, other answers part them first. */
export const MOST_TYPES = 6;

/** What an answer tells of which type it is. Of the value nothing: with its options a car costs more than its type. */
const TELLING = ["vehicle.category", "vehicle.energy", "vehicle.powerKw", "vehicle.maxMassKg"] as const;

/** What parts one type from another for whoever chooses. */
const PARTING: readonly string[] = [
  "vehicle.model",
  "vehicle.category",
  "vehicle.energy",
  "vehicle.powerKw",
  "vehicle.catalogueValue",
];

/** The types that agree with what was said of the vehicle; what a type does not tell agrees. */
export const fitting = (types: readonly KnownVehicle[], quote: QuoteMemory): KnownVehicle[] =>
  types.filter((type) => isSoldThen(type, quote) && TELLING.every((path) => agrees(type, quote, path)));

function agrees(type: KnownVehicle, { facts }: QuoteMemory, path: (typeof TELLING)[number]): boolean {
  const [known, given] = [factAt(type, path), factAt(facts, path)];
  return known === undefined || given === undefined || known === given;
}

/** A car may have stood at the dealer's for a year before it is registered. */
function isSoldThen({ soldFrom, soldTo }: KnownVehicle, { facts, ranges }: QuoteMemory): boolean {
  const day = facts.vehicle?.firstRegistration;
  const registered = day === undefined ? ranges["vehicle.firstRegistration"] : { from: day, to: day };
  if (registered === undefined) return true;
  const isTooEarly = soldFrom !== undefined && registered.to < soldFrom;
  return !isTooEarly && (soldTo === undefined || registered.from <= aYearAfter(soldTo));
}

const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Asks which type a vehicle is. */
export const whichType = (voice: Voice, { facts }: QuoteMemory): string => {
  const car = carName(facts);
  return car === "" ? voice.t("vehicles:whichOne") : voice.t("vehicles:which", { car });
};

/** A type by its name and what parts it from the others: "1.5 TSI Life, Benzine, 96 kW, € 27.500,00". */
export function typeText(voice: Voice, { types, candidates }: SaidDoubt, entries: readonly Entry[]): string {
  const isShared = ({ asked, value }: Entry): boolean =>
    candidates.every((other) => other.some((entry) => entry.asked === asked && entry.value === value));
  const parting = entries.filter((entry) => PARTING.includes(entry.asked) && !isShared(entry));
  const name = types?.names[candidates.findIndex((each) => each === entries)] ?? "";
  const parts = [name, ...parting.map(({ asked, value }) => valueText(voice, asked, value))];
  return parts.filter((part) => part !== "").join(", ") || namedValues(voice, entries);
}

import { factAt } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { QuoteMemory } from "../memory.ts";
import { KNOWN_PATHS } from "./database.ts";
import type { Subject } from "./database.ts";

/** What a quote's vehicle can be looked up by, the surest first. */
export function subjectsOf({ vehicle = {} }: Facts): Subject[] {
  const { vin = "", plate = "", make, model } = vehicle;
  return [
    ...(vin === "" ? [] : [{ vin }]),
    ...(plate === "" ? [] : [{ plate }]),
    ...(make === undefined || model === undefined ? [] : [{ make, model }]),
  ];
}

export const nameOf = (subject: Subject): string => JSON.stringify(subject);

/** True for one type of vehicles, of which a quote's vehicle is one. */
export const isType = (subject: Subject): subject is Extract<Subject, { make: string }> => "make" in subject;

/** Names what was asked about a quote's vehicle: as long as it is the same, so would be the answer. */
export function askedOf({ facts, ranges }: QuoteMemory, isChoice: boolean): string {
  const subjects = subjectsOf(facts).map(nameOf);
  // Which of several types it is shows from what else is known.
  const others = isChoice ? KNOWN_PATHS.map((path) => factAt(facts, path) ?? ranges[path] ?? null) : [];
  return JSON.stringify([subjects, others]);
}

/** True where what was looked up is no longer said of the vehicle: something else is, or it was taken back. */
export function isOver(name: string, { facts, open }: QuoteMemory): boolean {
  const old = Object.entries(JSON.parse(name) as Readonly<Record<string, string>>);
  return old.some(([key, value]) => {
    const path = `vehicle.${key}` as `vehicle.${"vin" | "plate" | "make" | "model"}`;
    const now = factAt(facts, path);
    // Who then says not to know it does not say that it is another.
    return now === undefined ? !open.includes(path) : now !== value;
  });
}

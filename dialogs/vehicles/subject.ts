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

/** True where another vehicle of the same kind of name has taken the place of what was looked up. */
export function isReplaced(name: string, subjects: readonly Subject[]): boolean {
  const old = JSON.parse(name) as Subject;
  const [kind] = Object.keys(old);
  return subjects.some((subject) => kind !== undefined && kind in subject && nameOf(subject) !== name);
}

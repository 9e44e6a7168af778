import { factAt } from "../../src/facts/paths.ts";
import type { QuoteMemory } from "../memory.ts";

/** What a vehicle can be looked up by, the least asking first. */
const NAMES = ["vehicle.plate", "vehicle.make", "vehicle.model"] as const;

/** True while nothing tells which vehicle it is. */
const isUnnamed = ({ facts }: QuoteMemory): boolean =>
  [...NAMES, "vehicle.vin" as const].every((path) => factAt(facts, path) === undefined);

/**
 * What is asked first where vehicles can be looked up, since it can spare the other questions about the vehicle: the
 * plate of one of which nothing is known, else make and model; undefined once that is done or cannot help.
 */
export function namingFact(quote: QuoteMemory): (typeof NAMES)[number] | undefined {
  const { facts, open, lookUp } = quote;
  if (lookUp !== undefined && lookUp.answer !== "unknown") return undefined;
  const isOpen = (path: (typeof NAMES)[number]): boolean => open.includes(path);
  if (isUnnamed(quote) && !isOpen("vehicle.plate")) return "vehicle.plate";
  if (facts.vehicle?.make === undefined) return isOpen("vehicle.make") ? undefined : "vehicle.make";
  return facts.vehicle.model === undefined && !isOpen("vehicle.model") ? "vehicle.model" : undefined;
}

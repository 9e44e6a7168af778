import { FACT_PATHS } from "../src/facts/paths.ts";
import { factsSchema } from "../src/facts/schema.ts";
import type { Facts } from "../src/facts/schema.ts";
import { setFact } from "./facts.ts";
import type { Value } from "./facts.ts";

/** The facts of a damaged object that are still facts: one bad value costs only itself. */
export function salvageFacts(json: unknown): Facts {
  let facts: Facts = {};
  for (const path of FACT_PATHS) {
    const value = valueAt(json, path);
    if (value === undefined) continue;
    const candidate = factsSchema.safeParse(setFact(facts, path, value as Value));
    if (candidate.success) facts = candidate.data;
  }
  return facts;
}

function valueAt(json: unknown, path: string): unknown {
  let value = json;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

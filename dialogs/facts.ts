import { withFact } from "../src/facts/paths.ts";
import type { FactPath } from "../src/facts/paths.ts";
import type { Facts } from "../src/facts/schema.ts";

/** What one fact can hold. */
export type Value = string | number | boolean;

/**
 * The same facts with one changed (or opened), where path and value are only known at run time. The value must be
 * one the schema accepts at that path; an answer's is checked with the whole before it is taken.
 */
export const setFact: (facts: Facts, path: FactPath, value: Value | undefined) => Facts = withFact;

import type { z } from "zod";
import { contradictions } from "./contradictions.ts";
import type { Day } from "./day.ts";
import type { Accepted, FactProblem } from "./problem.ts";
import { shown, shortened } from "./shown.ts";
import { factsSchema, type Facts } from "./schema.ts";

export type ParsedFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/**
 * Reads facts from outside: exactly the fields of contract section 1, each possible in itself, none
 * contradicting another. Plate and VIN come out normalised; empty ones, which a quote may have, stay out.
 */
export function parseFacts(input: unknown, today: Day): ParsedFacts {
  const parsed = factsSchema.safeParse(input);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, input)) };
  const facts = withoutEmptyRegistration(parsed.data);
  const problems = contradictions(facts, facts.effectDate ?? today);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, facts };
}

function withoutEmptyRegistration(facts: Facts): Facts {
  if (facts.vehicle?.plate !== "" && facts.vehicle?.vin !== "") return facts;
  const { plate, vin, ...vehicle } = facts.vehicle;
  return { ...facts, vehicle: { ...vehicle, ...(plate && { plate }), ...(vin && { vin }) } };
}

function problemOf(issue: z.core.$ZodIssue, input: unknown): FactProblem {
  const keys = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  const path = keys.map((key) => shortened(String(key))).join(".");
  return { path, found: shown(valueAt(input, keys)), accepted: acceptedBy(issue) };
}

function acceptedBy(issue: z.core.$ZodIssue): Accepted {
  switch (issue.code) {
    case "unrecognized_keys":
      return { kind: "known_fields" };
    case "invalid_type":
      if (issue.path.length === 0) return { kind: "facts" };
      return { kind: "type", type: issue.message === "whole_number" ? "int" : issue.expected };
    case "invalid_value":
      return { kind: "values", values: issue.values };
    case "too_small":
      return { kind: "at_least", limit: Number(issue.minimum) };
    case "too_big":
      return issue.origin === "string"
        ? { kind: "at_most_characters", limit: Number(issue.maximum) }
        : { kind: "at_most", limit: Number(issue.maximum) };
    default:
      return named(issue.message);
  }
}

/** The schema names its own checks in the message: "day", "money", "plate", "vin". */
const named = (check: string): Accepted =>
  check === "day" || check === "money" || check === "plate" || check === "vin"
    ? { kind: check }
    : { kind: "known_fields" };

function valueAt(input: unknown, keys: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

import type { z } from "zod";
import { completedYears, type Day } from "./day.ts";
import { cents } from "./money.ts";
import { factsSchema, type Facts } from "./schema.ts";

/** What would have been accepted where something was not. */
export type Accepted =
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "values"; readonly values: readonly unknown[] }
  | { readonly kind: "day" | "money" | "plate" | "vin" | "known_fields" | "facts" }
  | { readonly kind: "at_least" | "at_most"; readonly limit: number }
  | { readonly kind: "at_most_characters"; readonly limit: number }
  | { readonly kind: "agreeing"; readonly with: string; readonly value: string | number };

/** Why a set of facts cannot be taken: where, what stood there (shortened), and what is accepted. */
export interface FactProblem {
  readonly path: string;
  readonly found: string;
  readonly accepted: Accepted;
}

export type ParsedFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

const SHOWN_LENGTH = 60;

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
      return issue.path.length === 0 ? { kind: "facts" } : { kind: "type", type: issue.expected };
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

const shortened = (text: string): string =>
  text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return shortened(JSON.stringify(value));
}

type Contradiction = FactProblem | false | undefined;

/** Pairs of facts that cannot both be true, at the effect date. */
export function contradictions({ vehicle, driver }: Facts, effectDate: Day): FactProblem[] {
  const found: Contradiction[] = [];
  const { birthDate, age, licenceDate, licenceYears } = driver ?? {};
  const ageFromBirth = birthDate === undefined ? undefined : completedYears(birthDate, effectDate);
  const driverAge = ageFromBirth ?? age;
  const yearsFromDate =
    licenceDate === undefined ? undefined : Math.max(0, completedYears(licenceDate, effectDate));
  found.push(
    birthDate !== undefined &&
      birthDate > effectDate &&
      disagreement("driver.birthDate", birthDate, "effectDate", effectDate),
    age !== undefined &&
      ageFromBirth !== undefined &&
      age !== ageFromBirth &&
      disagreement("driver.age", age, "driver.birthDate", birthDate ?? ""),
    birthDate !== undefined &&
      licenceDate !== undefined &&
      licenceDate < birthDate &&
      disagreement("driver.licenceDate", licenceDate, "driver.birthDate", birthDate),
    licenceYears !== undefined &&
      yearsFromDate !== undefined &&
      licenceYears !== yearsFromDate &&
      disagreement("driver.licenceYears", licenceYears, "driver.licenceDate", licenceDate ?? ""),
    driverAge !== undefined &&
      (licenceYears ?? yearsFromDate ?? 0) > driverAge &&
      disagreement(
        licenceYears === undefined ? "driver.licenceDate" : "driver.licenceYears",
        licenceYears ?? licenceDate ?? "",
        ageFromBirth === undefined ? "driver.age" : "driver.birthDate",
        birthDate ?? driverAge,
      ),
  );
  const { accessoriesValue, catalogueValue } = vehicle ?? {};
  found.push(
    accessoriesValue !== undefined &&
      catalogueValue !== undefined &&
      cents(accessoriesValue) > cents(catalogueValue) &&
      disagreement("vehicle.accessoriesValue", accessoriesValue, "vehicle.catalogueValue", catalogueValue),
  );
  return found.filter((each): each is FactProblem => each !== false && each !== undefined);
}

const disagreement = (
  path: string,
  value: string | number,
  other: string,
  otherValue: string | number,
): FactProblem => ({
  path,
  found: shown(value),
  accepted: { kind: "agreeing", with: other, value: otherValue },
});

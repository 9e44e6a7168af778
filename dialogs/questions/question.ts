import type { FactPath } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { Evaluation } from "../../src/rules/evaluation.ts";
import type { Asked } from "../explain/fact.ts";
import type { Value } from "../facts.ts";

export const TOPICS = ["vehicle", "usage", "driver", "covers", "premiums"] as const;
export type Topic = (typeof TOPICS)[number];

/** Values outside these are possible but unusual: they are confirmed first, never refused. */
interface Usual {
  readonly from: number;
  readonly to: number;
}

/** The fact that a number of whole years fills where a day is asked, and how many there usually are. */
interface Years {
  readonly fills: FactPath;
  readonly usual: Usual;
}

/** How an answer is read. */
export type Reader =
  | { readonly kind: "choice"; readonly values: readonly Value[] }
  | { readonly kind: "yes_no" }
  | { readonly kind: "day"; readonly expected: "past" | "future"; readonly years?: Years }
  | { readonly kind: "money"; readonly usual: Usual }
  | { readonly kind: "km" | "kg" | "kw" | "count"; readonly usual: Usual }
  /** A whole number that cannot lie outside these bounds. */
  | { readonly kind: "between"; readonly from: number; readonly to: number }
  | { readonly kind: "make" | "model" | "plate" | "vin" };

/** The namespace and group of a question's texts: `ask`, and `help` with an example. */
export type QuestionText =
  | `vehicle:${"category" | "maxMassKg" | "make" | "model" | "energy" | "firstRegistration" | "owner"}`
  | `vehicle:${"accessoriesValue" | "powerKw" | "adas" | "plate" | "vin"}`
  | `usage:${"effectDate" | "policyholder" | "usage" | "annualKm"}`
  | `usage:${"towsOver750kg" | "insuredDetachedOver750kg"}`
  | `driver:${"named" | "birthDate" | "licenceDate" | "bonusMalus" | "claimsLast5Years"}`
  | `covers:${"driverProtection" | "legalProtection" | "omnium" | "catalogueValue" | "seller"}`
  | `covers:${"valueBasis" | "invoiceValue" | "compensation" | "deductible" | "antiTheftSystem"}`
  | `covers:${"incertCertificate" | "proofProvided" | "garagedAtNight" | "accidentAssistance"}`
  | `covers:${"breakdownAssistance" | "registeredToHolder" | "theftAssistance" | "personsAssistance"}`
  | `covers:${"vehicleUpgrade" | "tyres" | "goods" | "economicUnemployment"}`
  | `premiums:${"premiumSource" | "amount"}`;

type When = (evaluation: Evaluation, facts: Facts) => boolean;

/**
 * When a question is asked, besides not being answered:
 * - needed: the evaluation misses the fact, for what is requested or may still be requested;
 * - choice: at least one value is worth offering, and `when` holds;
 * - handOver: no rule needs it, but whoever types the quote into V-Connect does;
 * - detailOf: it belongs to an answer that was given, and means nothing while that one is open;
 * - never: only when the user asks for it (a fact with a default).
 */
export type Relevance =
  | { readonly kind: "needed" }
  | { readonly kind: "choice"; readonly when?: When }
  | { readonly kind: "handOver"; readonly when: When }
  | { readonly kind: "detailOf"; readonly path: FactPath }
  | { readonly kind: "proof" | "priceBand" | "premiumSource" | "never" };

export interface Question {
  /** The fact it fills. */
  readonly asked: Asked;
  readonly text: QuestionText;
  readonly reader: Reader;
  readonly relevance: Relevance;
}

export const NEEDED = { kind: "needed" } as const satisfies Relevance;

/** The facts an answer to this question may fill. */
export function fills({ asked, reader }: Question): readonly FactPath[] {
  if (asked === "premiumSource") return [];
  if (reader.kind === "day" && reader.years !== undefined) return [asked, reader.years.fills];
  return [asked];
}

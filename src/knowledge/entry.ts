import type { Params } from "../rules/evaluation.ts";
import type { Grounds } from "../rules/rule.ts";

/** What can be asked about a part of the product. */
export const ASPECTS = [
  "what",
  "price",
  "limit",
  "deductible",
  "territory",
  "insured",
  "otherVehicle",
  "exclusions",
  "withoutDriver",
] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * Something a document tells that is no rule of a quote. Its words stand in the locale namespace "knowledge", under
 * topic and aspect; its figures stand here.
 */
export interface KnowledgeEntry extends Grounds {
  readonly topic: string;
  readonly aspect: Aspect;
  /** False where the reading is ours. */
  readonly confirmed?: false;
  readonly shows?: Params;
}

import { truth } from "../rules/condition.ts";
import type { AntiTheftEvaluation } from "../rules/evaluation.ts";
import { not, or } from "../rules/kleene.ts";
import { inForceOn } from "../rules/rule.ts";
import type { View } from "../rules/view.ts";
import { PRODUCT_SHEET } from "./editions.ts";
import { APPROVED_SYSTEMS, SYSTEM_ACCEPTED, SYSTEM_REQUIRED } from "./product-sheet/anti-theft.ts";
import { CARS_AND_VANS } from "./subjects.ts";

const SILENT: AntiTheftEvaluation = { required: null, satisfied: null, accepts: [] };

/** What the theft cover would need, whether or not it is asked for. */
export function antiTheftNeeds(view: View): AntiTheftEvaluation {
  const category = view.facts.vehicle?.category;
  const named = category !== undefined && CARS_AND_VANS.includes(category);
  if (!named || !inForceOn(PRODUCT_SHEET, view.effectDate)) return SILENT;
  const required = truth(SYSTEM_REQUIRED, view);
  return {
    required: required ?? null,
    satisfied: or(not(required), truth(SYSTEM_ACCEPTED, view)) ?? null,
    accepts: APPROVED_SYSTEMS.filter(({ when }) => truth(when, view) === true).map(({ system }) => system),
  };
}

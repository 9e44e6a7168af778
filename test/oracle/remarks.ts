import type { Facts } from "../../src/facts/schema.ts";
import type { Cover, Outcome } from "../../src/rules/evaluation.ts";
import { isNamedVehicle } from "./option-shapes.ts";
import { type Edition, isOtherUsage, theftHasRemark, upgradeHasRemark } from "./covers.ts";
import { type Question, settle } from "./explore.ts";

/** Whether a question is answered "yes" for certain. A remark that a missing fact leaves open is not made. */
function surely(
  facts: Facts,
  effect: string,
  question: (...world: Parameters<Question<string>>) => boolean,
): boolean {
  return settle(facts, effect, (world) => (question(world) ? "yes" : "no")) === "yes";
}

/** False exactly where section 3 says `confirmed: false` of a cover's outcome. */
export function coverIsConfirmed(
  cover: Cover,
  outcome: Outcome,
  facts: Facts,
  effect: string,
  edition: Edition,
): boolean {
  if (edition !== "2023-06") return true;
  const type = facts.policyholder?.type ?? "consumer";
  if (type === "consumer" && facts.usage !== undefined && surely(facts, effect, isOtherUsage)) return false;
  if (outcome === "refused" || outcome === "backoffice") return true;
  if (cover === "theft") return !surely(facts, effect, theftHasRemark);
  if (cover === "materialDamage") return !energyDiscountIsDoubtful(facts);
  return cover !== "vehicleUpgrade" || !surely(facts, effect, upgradeHasRemark);
}

/** The sheet's "non-diesel" discount on material damage: read so that these do not get it, which is not sure. */
const energyDiscountIsDoubtful = (facts: Facts): boolean =>
  isNamedVehicle(facts) && ["electric", "hybrid", "plug_in_hybrid"].includes(facts.vehicle?.energy ?? "");

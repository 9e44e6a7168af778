import type { Facts } from "../../src/facts/schema.ts";
import type { Edition } from "./covers.ts";
import { type Question, settle } from "./explore.ts";
import { antiTheftRequired, antiTheftSystem, isCar, manufacturersSystem, takesTt1OrTt2 } from "./vehicle.ts";

export interface OracleAntiTheft {
  /** Null while a missing fact decides, and where the product sheet does not hold. */
  readonly required: boolean | null;
  readonly satisfied: boolean | null;
  readonly accepts: readonly string[];
}

type Answer = "yes" | "no" | "not said";

/** What the theft cover would need of the car, whether or not it is requested. */
export function antiTheftNeeds(facts: Facts, effect: string, edition: Edition): OracleAntiTheft {
  if (edition !== "2023-06") return { required: null, satisfied: null, accepts: [] };
  const answer = (question: Question<Answer>): Answer | undefined =>
    settle(facts, effect, (world) => (isCar(world) ? question(world) : "not said"));
  const flag = (reply: Answer | undefined): boolean | null => {
    if (reply === undefined || reply === "not said") return null;
    return reply === "yes";
  };
  const required = answer((world) => (antiTheftRequired(world) ? "yes" : "no"));
  const satisfied = answer((world) =>
    !antiTheftRequired(world) || antiTheftSystem(world) === "accepted" ? "yes" : "no",
  );
  return { required: flag(required), satisfied: flag(satisfied), accepts: accepts(answer) };
}

/** The systems that are accepted for this car as far as it is known now. */
function accepts(answer: (question: Question<Answer>) => Answer | undefined): string[] {
  const named = answer(() => "yes") === "yes";
  if (!named) return [];
  const older = answer((world) => (takesTt1OrTt2(world) ? "yes" : "no")) === "yes";
  const own = answer((world) => (manufacturersSystem(world) === "accepted" ? "yes" : "no")) === "yes";
  return ["TT3", "TT4", ...(older ? ["TT1", "TT2"] : []), ...(own ? ["manufacturer"] : [])];
}

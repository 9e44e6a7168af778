import { requestedReasonIds } from "../../src/index.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { COVERS } from "../../src/rules/evaluation.ts";
import type { Cover, Evaluation, Reason } from "../../src/rules/evaluation.ts";

export const requestedCovers = ({ covers }: Evaluation): Cover[] =>
  COVERS.filter((cover) => covers[cover].requested);

/** The reasons that touch liability or anything requested. */
export const requestedReasons = (facts: Facts, evaluation: Evaluation): Reason[] =>
  requestedReasonIds(facts, evaluation).flatMap((id) => evaluation.reasons[id] ?? []);

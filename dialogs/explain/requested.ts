import { requestedOptions } from "../../src/index.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { COVERS } from "../../src/rules/evaluation.ts";
import type { Choice, Cover, Evaluation, OptionEvaluation, Reason } from "../../src/rules/evaluation.ts";

export const requestedCovers = ({ covers }: Evaluation): Cover[] =>
  COVERS.filter((cover) => covers[cover].requested);

/** Ids of the reasons that touch liability or anything requested, each once, in the order of the covers. */
export function requestedReasonIds(facts: Facts, evaluation: Evaluation): string[] {
  const ofCovers = requestedCovers(evaluation).flatMap((cover) => evaluation.covers[cover].reasons);
  const ofOptions = requestedOptions(facts).flatMap(
    (subject) => optionAt(evaluation, subject)?.reasons ?? [],
  );
  return [...new Set([...ofCovers, ...ofOptions])];
}

/** The reasons that touch liability or anything requested. */
export const requestedReasons = (facts: Facts, evaluation: Evaluation): Reason[] =>
  requestedReasonIds(facts, evaluation).flatMap((id) => evaluation.reasons[id] ?? []);

/** One option by its subject: "option:deductible.english". */
export function optionAt({ options }: Evaluation, subject: string): OptionEvaluation | undefined {
  const [choice, value] = subject.slice("option:".length).split(".") as [Choice, string];
  const values: Readonly<Record<string, OptionEvaluation>> = options[choice];
  return values[value];
}

import { evaluate, type EvaluationContext } from "../evaluate.ts";
import type { Facts } from "../facts/schema.ts";
import { requestedOptions } from "../product/subjects.ts";
import { COVERS, type Evaluation, type OptionEvaluation, type Reason } from "../rules/evaluation.ts";
import { severity } from "../rules/verdict.ts";
import { waysOut } from "./unblock.ts";
import type { WayOut } from "./way-out.ts";
import { wayOutOfQuote } from "./whole-quote.ts";

/** A reason that stands in the way of what is asked for, and what lifts it. */
export interface Block {
  readonly id: string;
  readonly reason: Reason;
  readonly ways: readonly WayOut[];
}

/** Why a quote is blocked, and the way out. */
export interface Triage {
  readonly evaluation: Evaluation;
  /** Everything that blocks, worst first; empty where nothing does, or only an answer is missing. */
  readonly blocks: readonly Block[];
  /** The smallest way out of all of it; undefined where nothing is blocked, or no choice helps. */
  readonly way: WayOut | undefined;
}

/** Finds what blocks a quote and how it gets free. Pure, like {@link evaluate}. */
export function triage(facts: Facts, context: EvaluationContext): Triage {
  const evaluation = evaluate(facts, context);
  const blocking = requestedReasonIds(facts, evaluation).filter((id) => blocksQuote(evaluation.reasons[id]));
  if (blocking.length === 0) return { evaluation, blocks: [], way: undefined };
  const ways = waysOut(facts, context, evaluation);
  const blocks = blocking
    .flatMap((id): Block[] => {
      const reason = evaluation.reasons[id];
      return reason === undefined ? [] : [{ id, reason, ways: ways[id] ?? [] }];
    })
    .sort((a, b) => severity(b.reason.outcome) - severity(a.reason.outcome));
  const waysOfBlocks = Object.fromEntries(blocks.map((block) => [block.id, block.ways]));
  return { evaluation, blocks, way: wayOutOfQuote(facts, context, evaluation, waysOfBlocks) };
}

const blocksQuote = (reason: Reason | undefined): boolean =>
  reason !== undefined && ["refused", "backoffice", "refer"].includes(reason.outcome);

/** Ids of the reasons that touch liability or anything requested, each once, in the order of the covers. */
export function requestedReasonIds(facts: Facts, evaluation: Evaluation): string[] {
  const requested = COVERS.filter((cover) => evaluation.covers[cover].requested);
  const ofCovers = requested.flatMap((cover) => evaluation.covers[cover].reasons);
  const ofOptions = requestedOptions(facts).flatMap(
    (subject) => optionAt(evaluation, subject)?.reasons ?? [],
  );
  return [...new Set([...ofCovers, ...ofOptions])];
}

/** One option by its subject: "option:deductible.english". */
export function optionAt({ options }: Evaluation, subject: string): OptionEvaluation | undefined {
  const [choice = "", value = ""] = subject.slice("option:".length).split(".");
  return (options as Readonly<Record<string, Readonly<Record<string, OptionEvaluation>>>>)[choice]?.[value];
}

import { fullReason, reasonLines, reasonsOf, shortReason } from "../explain/reasons.ts";
import { requestedReasonIds } from "../../src/index.ts";
import { optionsOf } from "../interview/options.ts";
import { isClosed } from "../interview/wishes.ts";
import { questionOf } from "../questions/index.ts";
import { askedBy } from "../stack.ts";
import type { Turn } from "../turn.ts";

/** The reasons of what is asked for and of the question at hand, in a sentence or two each; none where nothing objects. */
export function nearReasons(turn: Turn): string[] {
  const { evaluation } = turn.judgement();
  return reasonsOf(evaluation, [...nearIds(turn)]).map((reason) => shortReason(turn.voice, reason));
}

/** All current reasons with their source: the near ones in full, everything else that is refused in a line each. */
export function allReasons(turn: Turn): string[] {
  const { voice } = turn;
  const { evaluation } = turn.judgement();
  const near = nearIds(turn);
  const far = Object.keys(evaluation.reasons).filter(
    (id) => !near.has(id) && isClosed(evaluation.reasons[id]?.outcome ?? "offered"),
  );
  return [
    ...reasonsOf(evaluation, [...near]).map((reason) => fullReason(voice, reason)),
    ...reasonLines(voice, reasonsOf(evaluation, far)),
  ];
}

function nearIds(turn: Turn): ReadonlySet<string> {
  const { facts, evaluation } = turn.judgement();
  return new Set([...requestedReasonIds(facts, evaluation), ...refusedHere(turn)]);
}

/** Ids of the reasons that take choices away from the question that waits for an answer. */
function refusedHere(turn: Turn): string[] {
  const asked = askedBy(turn.memory.dialogs.dialogStack);
  const question = asked === undefined ? undefined : questionOf(asked);
  if (question === undefined) return [];
  const judgement = turn.judgement();
  const refusals = optionsOf(question, judgement, turn).flatMap((option) => option.refusals);
  const { reasons } = judgement.evaluation;
  return Object.keys(reasons).filter((id) => refusals.some((refusal) => refusal === reasons[id]));
}

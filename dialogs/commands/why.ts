import { askedBy } from "../stack.ts";
import { fullReason, reasonLines, reasonsOf } from "../explain/reasons.ts";
import { requestedReasonIds } from "../../src/index.ts";
import { optionsOf } from "../interview/options.ts";
import { isClosed } from "../interview/wishes.ts";
import { questionOf } from "../questions/index.ts";
import type { Turn } from "../turn.ts";

/**
 * All current reasons with their source: those of what is asked for and of the question at hand in full; those of
 * everything else that is refused after them, in a line each.
 */
export function whyText(turn: Turn): string {
  const { voice } = turn;
  const { facts, evaluation } = turn.judgement();
  const near = new Set([...requestedReasonIds(facts, evaluation), ...refusedHere(turn)]);
  const far = Object.keys(evaluation.reasons).filter(
    (id) => !near.has(id) && isClosed(evaluation.reasons[id]?.outcome ?? "offered"),
  );
  const texts = [
    ...reasonsOf(evaluation, [...near]).map((reason) => fullReason(voice, reason)),
    ...reasonLines(voice, reasonsOf(evaluation, far)),
  ];
  if (texts.length === 0) return voice.t("explain:noReasons");
  return [voice.t("explain:whyTitle"), ...texts.map((text) => `- ${text.replaceAll("\n", "\n  ")}`)].join(
    "\n",
  );
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

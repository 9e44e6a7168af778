import { isEditable } from "../../src/cases/status.ts";
import type { Asked } from "../explain/fact.ts";
import { judge } from "../interview/judgement.ts";
import { isDue } from "../interview/relevance.ts";
import { ALL_QUESTIONS } from "../questions/index.ts";
import type { Turn } from "../turn.ts";
import type { KeptCase } from "./desk.ts";
import { restored } from "./restore.ts";

/**
 * What is not answered in a case, in the order of the interview: the questions that were left open, and, of one that
 * can still be changed, those that are yet to be asked.
 */
export function openIn({ quote: inHand, surroundings, today }: Turn, kept: KeptCase): readonly Asked[] {
  const quote = inHand.reference === kept.reference ? inHand : restored(kept, today);
  const judgement = judge(quote, surroundings);
  const isToBeAsked = isEditable(kept.status);
  return ALL_QUESTIONS.filter(
    (question) => quote.open.includes(question.asked) || (isToBeAsked && isDue(question, quote, judgement)),
  ).map(({ asked }) => asked);
}

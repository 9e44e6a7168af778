import { WaterfallDialog } from "botbuilder-dialogs";
import type { WaterfallStep, WaterfallStepContext } from "botbuilder-dialogs";
import { isReadOnly } from "../cases/in-hand.ts";
import { CASE, CLARIFY, INTERVIEW, QUESTION, RESULT, REVIEW } from "../ids.ts";
import { QUESTIONS } from "../questions/index.ts";
import { TOPICS } from "../questions/question.ts";
import type { Question, Topic } from "../questions/question.ts";
import { Turn } from "../turn.ts";
import { consult } from "../vehicles/consult.ts";
import { nextQuestion } from "./relevance.ts";
import { settleSingles } from "./singles.ts";

/** A topic as a waterfall of its questions. A step passes unless its question is the one the facts call for. */
export const topicWaterfall = (topic: Topic): WaterfallDialog =>
  new WaterfallDialog(topic, QUESTIONS[topic].map(step));

const step =
  (question: Question): WaterfallStep =>
  async (context) => {
    if (await leavesDoubt(context)) return context.beginDialog(CLARIFY);
    return current(context) === question
      ? context.beginDialog(QUESTION, { asked: question.asked })
      : context.next(undefined);
  };

/** Looks the vehicle up where an answer has made that possible; true where something is to be made clear first. */
async function leavesDoubt(context: WaterfallStepContext): Promise<boolean> {
  const turn = Turn.of(context);
  await consult(turn);
  return turn.quote.doubts.length > 0;
}

/** What a message left in doubt, all topics in order, then the check of the answers, then the result. */
export const interviewWaterfall = (): WaterfallDialog =>
  new WaterfallDialog(INTERVIEW, [
    async (context) => (isReadOnly(Turn.of(context)) ? context.replaceDialog(CASE) : context.next(undefined)),
    async (context) =>
      (await leavesDoubt(context)) ? context.beginDialog(CLARIFY) : context.next(undefined),
    ...TOPICS.map(
      (topic): WaterfallStep =>
        async (context) =>
          context.beginDialog(topic),
    ),
    async (context) => {
      // An answer may have opened a question of an earlier topic.
      if (current(context) !== undefined) return context.replaceDialog(INTERVIEW);
      const { quote } = Turn.of(context);
      const isCheckable = !quote.reviewed && !Turn.of(context).judgement().deadEnd;
      return isCheckable ? context.beginDialog(REVIEW) : context.next(undefined);
    },
    async (context) =>
      current(context) === undefined ? context.beginDialog(RESULT) : context.replaceDialog(INTERVIEW),
  ]);

function current(context: WaterfallStepContext): Question | undefined {
  const turn = Turn.of(context);
  settleSingles(turn);
  return nextQuestion(turn.quote, turn.judgement(), turn.hasVehicles);
}

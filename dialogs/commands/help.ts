import type { DialogContext } from "botbuilder-dialogs";
import { hasCases } from "../cases/in-hand.ts";
import { CONFIRMATION, PICK, QUESTION, RESULT, REVIEW } from "../ids.ts";
import { helpText } from "../interview/ask.ts";
import { questionOf } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import { askedBy } from "../stack.ts";
import type { Turn } from "../turn.ts";

/** What helps where the user is now, and what can be done everywhere. */
export function helpFor(turn: Turn, { activeDialog, stack }: DialogContext): string {
  const { voice } = turn;
  return [
    here(turn, activeDialog?.id, stack),
    voice.t("commands:help.list"),
    ...(hasCases(turn) ? [voice.t("commands:help.cases")] : []),
  ].join("\n");
}

function here(turn: Turn, id: string | undefined, stack: DialogContext["stack"]): string {
  const { voice } = turn;
  switch (id) {
    case QUESTION: {
      const asked = askedBy(stack);
      const question = asked === undefined ? undefined : questionOf(asked);
      return question === undefined ? "" : ofQuestion(turn, question);
    }
    case REVIEW:
      return voice.t("commands:help.review");
    case RESULT:
      return voice.t("commands:help.result");
    case CONFIRMATION:
      return voice.t("commands:help.confirm");
    case PICK:
      return voice.t("commands:help.pick");
    default:
      return "";
  }
}

function ofQuestion({ voice }: Turn, question: Question): string {
  const { kind } = question.reader;
  const how = kind === "choice" || kind === "yes_no" ? `\n${voice.t("commands:help.choices")}` : "";
  return helpText(question, voice) + how;
}

import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { repeat } from "./commands/stack-top.ts";
import type { Answer } from "./interview/answer.ts";
import { readAnswer } from "./interview/read-answer.ts";
import { erase } from "./interview/record.ts";
import { saidBack } from "./words.ts";
import { beginInterview } from "./navigate.ts";
import { questionFilling, questionOf } from "./questions/index.ts";
import type { Question } from "./questions/question.ts";
import { readStatement } from "./statement/read.ts";
import { NOTHING_SAID } from "./statement/statement.ts";
import type { Statement } from "./statement/statement.ts";
import { takeStatement } from "./statement/take.ts";
import type { Turn } from "./turn.ts";

/**
 * Corrects what an edited message had answered: what it filled in before goes, what it says now is taken, as an
 * answer to the question it was sent for. A message nothing is known of changes nothing.
 */
export async function edit(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  const { intent, voice, context } = turn;
  const sent = turn.quote.sent.find(({ id }) => id === context.activity.id);
  if (sent === undefined) {
    turn.tell(voice.t("errors:editUnknown"));
    return repeat(dc);
  }
  const question = sent.question === undefined ? undefined : questionOf(sent.question);
  const withdrawn = [...new Set(sent.filled.map(questionFilling))];
  const statement = intent.kind === "words" ? readAnew(intent.text, turn, question, withdrawn) : undefined;
  if (statement === undefined) {
    turn.tell(voice.t("errors:editNothing"));
    return repeat(dc);
  }
  turn.tell(voice.t("errors:edited"));
  takeStatement(turn, statement, question, withdrawn);
  return beginInterview(dc);
}

/** Reads the new text as if the old one had never been sent. */
function readAnew(
  text: string,
  turn: Turn,
  question: Question | undefined,
  withdrawn: readonly Question[],
): Statement | undefined {
  const { quote } = turn;
  const without = structuredClone(quote);
  for (const each of withdrawn) erase(without, each);
  turn.memory.quote = without;
  try {
    const answer = question && readAnswer(text, question, turn);
    return readStatement(text, turn, question) ?? (answer && ofAnswer(text, answer));
  } finally {
    turn.memory.quote = quote;
  }
}

function ofAnswer(text: string, answer: Answer): Statement | undefined {
  switch (answer.kind) {
    case "entries":
    case "range":
    case "open":
      return { ...NOTHING_SAID, answer };
    case "unlikely":
      return {
        ...NOTHING_SAID,
        doubts: [{ words: saidBack(text), candidates: [[...answer.entries]], missed: 0 }],
      };
    case "which": {
      const candidates = answer.candidates.map((entries) => [...entries]);
      return { ...NOTHING_SAID, doubts: [{ words: saidBack(text), candidates, missed: 0 }] };
    }
    default:
      return undefined;
  }
}

import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { PICK } from "../ids.ts";
import { saidBack } from "../words.ts";
import type { Asked } from "../explain/fact.ts";
import { readAnswer } from "../interview/read-answer.ts";
import type { Reading } from "../language/index.ts";
import { askAgain, beginInterview } from "../navigate.ts";
import { questionOf } from "../questions/index.ts";
import type { Topic } from "../questions/question.ts";
import { answerLines } from "../review/lines.ts";
import { readStatement } from "../statement/read.ts";
import { NOTHING_SAID } from "../statement/statement.ts";
import { takeStatement } from "../statement/take.ts";
import type { Turn } from "../turn.ts";
import { isOnTop, repeat } from "./stack-top.ts";
import { readSubject, readTopic, subjectAndValue } from "./subjects.ts";

/**
 * "wijzig de kilometers in 18.000" changes that answer, "wijzig kilometers" asks it again, "wijzig voertuig" lists the
 * answers of a topic; without a subject the user picks a line, in doubt one of a few.
 */
export async function change(turn: Turn, dc: DialogContext, rest: string): Promise<DialogTurnResult> {
  const { voice } = turn;
  const topic = readTopic(rest);
  if (topic !== undefined) return changeTopic(turn, dc, topic);
  const { subject, value } = subjectAndValue(rest, turn);
  const reading = rest === "" ? undefined : readSubject(subject, turn);
  if (rest !== "" && takesNewValue(turn, rest, reading, value)) return beginInterview(dc);
  if (reading?.state === "value") return askAgain(dc, turn, reading.value);
  const known = answerLines(turn).map(({ asked }) => asked);
  const among = reading?.state === "unsure" ? reading.candidates.filter((each) => known.includes(each)) : [];
  if (reading !== undefined && among.length === 0) {
    turn.tell(voice.t("commands:change.unknown", { words: saidBack(rest) }));
  }
  return pick(turn, dc, among.length === 0 ? known : among);
}

/** Lists the answers of one topic, to change one of them; a topic of one answer asks it again at once. */
export async function changeTopic(turn: Turn, dc: DialogContext, topic: Topic): Promise<DialogTurnResult> {
  const among = answerLines(turn).filter((line) => line.topic === topic);
  const [only, ...more] = among;
  if (only !== undefined && more.length === 0) return askAgain(dc, turn, only.asked);
  if (only === undefined) return changeNothing(turn, dc, topic);
  return pick(
    turn,
    dc,
    among.map(({ asked }) => asked),
  );
}

/** Whoever changes the base premiums before they are asked gives them now; of another topic there is nothing yet. */
async function changeNothing(turn: Turn, dc: DialogContext, topic: Topic): Promise<DialogTurnResult> {
  const { voice } = turn;
  if (topic === "premiums" && !turn.judgement().deadEnd) return askAgain(dc, turn, "premiumSource");
  turn.tell(voice.t("commands:change.nothingOf", { topic: voice.t(`${topic}:topic`) }));
  return repeat(dc);
}

async function pick(turn: Turn, dc: DialogContext, among: readonly string[]): Promise<DialogTurnResult> {
  if (among.length === 0) {
    turn.tell(turn.voice.t("commands:change.nothing"));
    return repeat(dc);
  }
  return isOnTop(dc, PICK) ? dc.replaceDialog(PICK, { among }) : dc.beginDialog(PICK, { among });
}

/** Takes the new value that words give an answer; false where they give none. */
function takesNewValue(
  turn: Turn,
  rest: string,
  subject: Reading<Asked> | undefined,
  value: string | undefined,
): boolean {
  const question = subject?.state === "value" ? questionOf(subject.value) : undefined;
  if (question !== undefined && value === undefined) return false;
  const answer = question && value !== undefined ? readAnswer(value, question, turn) : undefined;
  if (answer?.kind === "entries" || answer?.kind === "range") {
    takeStatement(turn, { ...NOTHING_SAID, answer }, question);
    return true;
  }
  const statement = readStatement(rest, turn, undefined);
  if (statement === undefined) return false;
  takeStatement(turn, statement, undefined);
  return true;
}

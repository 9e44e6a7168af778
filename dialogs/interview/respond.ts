import { LONGEST_TEXT } from "../words.ts";
import { forBroker } from "../customer/customer.ts";
import { answerAtLast } from "../knowledge/told.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import { accept, acceptOpen, acceptRange } from "./accept.ts";
import { asTyped, candidateText, candidateTexts } from "./candidate-text.ts";
import type { Answer } from "./answer.ts";
import { askMessage, currentValue } from "./ask.ts";
import { doubtMessage, resolveDoubt } from "./doubt.ts";
import { echoOf, echoOfRange } from "./echo.ts";
import { optionsOf } from "./options.ts";
import type { Doubt, PromptState } from "./prompt-state.ts";
import { readAnswer } from "./read-answer.ts";
import { keep } from "./record.ts";
import type { Entry } from "./record.ts";
import { explainWrong } from "./wrong.ts";

/** Takes what came in as the answer to a question; asks again what is still needed. True when it is answered. */
export async function respond(turn: Turn, question: Question, state: PromptState): Promise<boolean> {
  const answer = answerOf(turn, question, state);
  delete state.doubt;
  const taken = take(turn, question, answer, state);
  if (taken === undefined) return true;
  const { says, doubt } = taken;
  turn.tell(says);
  if (doubt === undefined) {
    // Who chose what cannot be had is told why once more.
    const told = answer.kind === "unavailable" ? undefined : state.refusals;
    await turn.say(askMessage(question, turn, told));
  } else {
    state.doubt = doubt;
    await turn.say(doubtMessage(turn, question, doubt));
  }
  return false;
}

/** What came in, as an answer to the question. */
function answerOf(turn: Turn, question: Question, state: PromptState): Answer {
  const { intent } = turn;
  switch (intent.kind) {
    case "command":
      return intent.command === "keep" ? kept(turn, question) : { kind: "open" };
    case "entry":
      return pressed(turn, question, state, intent.entry);
    case "doubt":
    case "words":
      return resolveDoubt(turn, question, state) ?? read(turn, question);
    case "too_long":
      return { kind: "wrong", error: turn.voice.t("errors:tooLong", { max: LONGEST_TEXT }) };
    default:
      return { kind: "stale" };
  }
}

const kept = ({ quote, voice }: Turn, question: Question): Answer =>
  currentValue(quote, question) === undefined
    ? { kind: "wrong", error: voice.t("errors:nothingToKeep") }
    : { kind: "keep" };

const read = (turn: Turn, question: Question): Answer =>
  turn.intent.kind === "words" ? readAnswer(turn.intent.text, question, turn) : { kind: "stale" };

/** A pressed answer counts only where it is on offer: among the readings in doubt, or among the choices. */
function pressed(turn: Turn, question: Question, { doubt }: PromptState, entry: Entry): Answer {
  const doubted = doubt?.candidates.find(
    ([first, ...others]) =>
      others.length === 0 && first?.asked === entry.asked && first.value === entry.value,
  );
  if (doubted !== undefined) return { kind: "entries", entries: doubted };
  if (entry.asked !== question.asked) return { kind: "stale" };
  const option = optionsOf(question, turn.judgement(), turn).find(({ value }) => value === entry.value);
  if (option === undefined) return { kind: "stale" };
  return option.available ? { kind: "entries", entries: [entry] } : { kind: "unavailable", option };
}

/** What stands in the way of an answer: what to say, and the readings to choose from. */
interface Objection {
  readonly says: string;
  readonly doubt?: Doubt;
}

const objection = (says: string | undefined, doubt?: Doubt): Objection | undefined =>
  says === undefined ? undefined : { says, ...(doubt && { doubt }) };

/** Acts on an answer; undefined when it was taken. */
function take(turn: Turn, question: Question, answer: Answer, state: PromptState): Objection | undefined {
  const { voice } = turn;
  switch (answer.kind) {
    case "entries": {
      const remarks = answer.remarks ?? echoOf(turn, question, answer.entries);
      return objection(accept(turn, question, answer.entries, remarks));
    }
    case "range":
      return objection(acceptRange(turn, question, answer.range, echoOfRange(turn, answer.range)));
    case "open":
      acceptOpen(turn, question);
      return undefined;
    case "keep":
      keep(turn.quote, question);
      return undefined;
    case "gross":
    case "unlikely":
    case "which":
      return doubtful(turn, question, answer);
    case "again":
      return objection(voice.t("errors:unlikelyAgain"));
    case "stale":
      return objection(voice.t("errors:staleQuestion"));
    case "unavailable":
      // Why stands with the question, which is asked again.
      return objection(voice.t("errors:refusedChoice", { name: answer.option.name }));
    case "wrong": {
      const told = turn.intent.kind === "words" ? answerAtLast(turn.intent.text, turn) : undefined;
      if (told !== undefined) return objection(forBroker(turn, told));
      state.wrong += 1;
      return objection(explainWrong(turn, question, answer, state.wrong));
    }
  }
}

/** Asks back what is unusual, or which of several readings is meant. */
function doubtful(turn: Turn, question: Question, answer: Doubtful): Objection {
  const { voice } = turn;
  if (answer.kind === "which") return oneOf(turn, question, answer.candidates);
  const value = candidateText(turn, question, answer.entries);
  const says =
    answer.kind === "gross"
      ? voice.t("errors:withVat", { gross: voice.format.money(answer.gross), net: value })
      : voice.t("errors:unlikely", { value: asTyped(turn, question) ?? value });
  return { says, doubt: { kind: "unlikely", candidates: [[...answer.entries]] } };
}

function oneOf(turn: Turn, question: Question, readings: readonly (readonly Entry[])[]): Objection {
  const { voice } = turn;
  const candidates = readings.map((entries) => [...entries]);
  const texts = voice.format.either(candidateTexts(turn, question, candidates));
  // With one candidate the words around it are in doubt: "32.000 incl. btw".
  const key = question.reader.kind === "money" ? "errors:whichAmount" : "errors:which";
  // A plain no to the base premiums: two answers begin with it.
  const isNo = question.asked === "premiumSource" && readings.flat().every(({ value }) => value !== "own");
  return {
    says: isNo ? voice.t("premiums:premiumSource.without") : voice.t(key, { candidates: texts }),
    doubt: { kind: candidates.length === 1 ? "unlikely" : "which", candidates },
  };
}

type Doubtful = Extract<Answer, { kind: "gross" | "unlikely" | "which" }>;

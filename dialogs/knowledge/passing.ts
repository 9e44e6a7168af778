import * as french from "../../locales/fr/words/knowledge.ts";
import * as dutch from "../../locales/nl/words/knowledge.ts";
import { calculationsIn } from "../calculations/in-message.ts";
import { readSubject } from "../commands/subjects.ts";
import { helpText } from "../interview/ask.ts";
import { phraseAt, phrases } from "../language/phrases.ts";
import { tokenize } from "../language/tokens.ts";
import { questionOf } from "../questions/index.ts";
import { claimsIn, contextOf } from "../statement/claims.ts";
import type { Turn } from "../turn.ts";
import { answerProductQuestion } from "./answer.ts";

/** A message taken apart: the answers to what it asks about the product, and what is left to be understood. */
export interface Asked {
  readonly asked: readonly string[];
  readonly rest: string;
}

/** Where one sentence ends and the next begins; a comma may part a fact from a question. */
const PARTS = /(?<=[.!?;\n])\s+|(?<=\D),\s+|,\s+(?=\D)/u;

/** Finds the product questions in a message, and the calculations it asks for. */
export function productQuestionsIn(text: string, turn: Turn): Asked {
  const nothing = turn.voice.t("explain:unanswered");
  const known = (question: string): string | undefined => {
    const answer = answerProductQuestion(question, turn);
    return answer?.startsWith(nothing) === true ? undefined : answer;
  };
  const calculated = calculationsIn(text, turn, known);
  if (calculated.rest === "") return calculated;
  const { asked, rest } = questionsIn(calculated.rest, turn);
  return { asked: [...calculated.asked, ...asked], rest };
}

/** Words that state something are no question. */
function questionsIn(text: string, turn: Turn): Asked {
  const context = contextOf(turn);
  const answerTo = (part: string): string | undefined =>
    claimsIn(part, context).length > 0
      ? undefined
      : (answerProductQuestion(part, turn) ?? meaning(part, turn));
  const whole = answerTo(text);
  if (whole !== undefined) return { asked: [whole], rest: "" };
  const parts = text.split(PARTS).map((part) => ({ part, answer: answerTo(part) }));
  const rest = parts.filter(({ answer }) => answer === undefined).map(({ part }) => part);
  return {
    asked: parts.flatMap(({ answer }) => answer ?? []),
    rest: rest.length === parts.length ? text : rest.join(", "),
  };
}

const MEANING = phrases([...french.meaning, ...dutch.meaning].map((phrase) => [phrase, true] as const));

/** "Wat is ADAS?", "c'est quoi le permis ?": the help of the question that asks for it. */
function meaning(text: string, turn: Turn): string | undefined {
  const tokens = tokenize(text);
  const found = phraseAt(MEANING, tokens, 0);
  if (found === undefined) return undefined;
  const subject = readSubject(text.slice(tokens[found.next]?.start ?? text.length), turn);
  const question = subject.state === "value" ? questionOf(subject.value) : undefined;
  return question && helpText(question, turn.voice);
}

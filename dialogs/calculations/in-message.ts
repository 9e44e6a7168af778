import type { CalculationId } from "../../src/knowledge/calculations/index.ts";
import { piecesOf, sentencesOf } from "../language/pieces.ts";
import type { Turn } from "../turn.ts";
import { contextOf } from "../statement/claims.ts";
import { isGreeting } from "../greeting.ts";
import { calculationAnswer } from "./answer.ts";
import { askedIn, asksCalculation } from "./recognise.ts";

/** A message without the calculations it asks for, and what is said to them. */
export interface Calculated {
  readonly asked: readonly string[];
  readonly rest: string;
}

/** What a question is asked in; more commas only make a list. */
const MOST_PIECES = 12;

/**
 * Takes the calculations out of a message, sentence by sentence. `known` tells what else is known of a question that
 * cannot be worked out yet.
 */
export function calculationsIn(
  text: string,
  turn: Turn,
  known: (question: string) => string | undefined,
): Calculated {
  const told = toldInAll(text, turn);
  if (told !== undefined) return { asked: [told], rest: "" };
  const asked: string[] = [];
  const rest: string[] = [];
  const sentences = sentencesOf(text);
  sentences.forEach((sentence, at) => {
    const found = calculationIn(sentence, sentences.slice(0, at).join(" "), turn, known);
    if (found !== undefined) asked.push(found.answer);
    const left = found === undefined ? sentence : found.before;
    if (left !== "" && !isGreeting(left)) rest.push(left);
  });
  return asked.length === 0 ? { asked, rest: text } : { asked, rest: rest.join(" ") };
}

/** What is worked out of facts that people tell before they ask. */
const IN_ALL: ReadonlySet<CalculationId> = new Set(["doubledDeductible", "goods"]);

/**
 * "Dochter van 22 staat niet in het contract. Auto 20.000, vrijstelling medium. Hoeveel is ze nu?": whose deductible it
 * is stands in one sentence, and what is asked in another.
 */
function toldInAll(text: string, turn: Turn): string | undefined {
  const id = askedIn(text, contextOf(turn))?.id;
  if (id === undefined || !IN_ALL.has(id)) return undefined;
  const answer = calculationAnswer(text, turn);
  return answer?.isComplete === true ? answer.text : undefined;
}

interface Found {
  readonly answer: string;
  /** What stands before it in its sentence. */
  readonly before: string;
}

/**
 * The shortest end of a sentence that can be worked out, so that "ja, en hoeveel ..." still answers; else the whole
 * sentence with what was said before it; else what lacks.
 */
function calculationIn(
  sentence: string,
  earlier: string,
  turn: Turn,
  known: (question: string) => string | undefined,
): Found | undefined {
  if (!asksCalculation(sentence)) return undefined;
  const asking = endsOf(sentence).flatMap(({ before, end }) => {
    const answer = calculationAnswer(end, turn);
    return answer === undefined ? [] : [{ before, end, answer }];
  });
  const [shortest] = asking;
  if (shortest === undefined) return undefined;
  const complete = asking.find(({ answer }) => answer.isComplete);
  if (complete !== undefined) return { answer: complete.answer.text, before: complete.before };
  const whole = earlier === "" ? undefined : calculationAnswer(`${earlier} ${sentence}`, turn);
  if (whole?.isComplete === true) return { answer: whole.text, before: "" };
  const answer = [known(shortest.end), shortest.answer.text].filter((part) => part !== undefined).join("\n");
  return { answer, before: shortest.before };
}

/** A sentence cut at each of its commas, the shortest end first. */
function endsOf(sentence: string): { readonly before: string; readonly end: string }[] {
  const pieces = piecesOf(sentence);
  const ends = pieces.map((_, at) => ({
    before: pieces.slice(0, at).join(", "),
    end: pieces.slice(at).join(", "),
  }));
  const whole = { before: "", end: sentence };
  return [...ends.slice(1).slice(-MOST_PIECES).reverse(), whole];
}

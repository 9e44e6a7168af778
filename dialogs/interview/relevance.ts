import { factAt } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { Asked } from "../explain/fact.ts";
import type { Value } from "../facts.ts";
import type { QuoteMemory } from "../memory.ts";
import { ALL_QUESTIONS, questionOf } from "../questions/index.ts";
import { fills } from "../questions/question.ts";
import type { Question } from "../questions/question.ts";
import { namingFact } from "../vehicles/naming.ts";
import type { Judgement } from "./judgement.ts";
import { coverOf, isClosed, isFlagPath, isOptionPath, optionOutcome } from "./wishes.ts";

/**
 * The question the interview stands at: it follows from the answers, never from a stored step.
 *
 * @param hasVehicles true where a vehicle can be looked up: what it is looked up by is then asked first
 */
export function nextQuestion(
  quote: QuoteMemory,
  judgement: Judgement,
  hasVehicles: boolean,
): Question | undefined {
  if (quote.asking !== undefined) return questionOf(quote.asking);
  // What was asked for and cannot be had is chosen anew at once, not once its turn comes.
  const again = (quote.turnedDown ?? []).map(({ asked }) => questionOf(asked));
  const refused = again.find((question) => question !== undefined && isDue(question, quote, judgement));
  if (refused !== undefined) return refused;
  const first = hasVehicles && !judgement.deadEnd ? namingFact(quote) : undefined;
  if (first !== undefined) return questionOf(first);
  return ALL_QUESTIONS.find((question) => isDue(question, quote, judgement));
}

/** True for a question that is open and matters. */
export function isDue(question: Question, quote: QuoteMemory, judgement: Judgement): boolean {
  if (judgement.deadEnd || quote.open.includes(question.asked)) return false;
  if (isAnswered(quote, question.asked)) return judgement.undecided.some((path) => path === question.asked);
  return isRelevant(question, quote, judgement);
}

/** True when the fact itself is known, as a value or as a range. */
export function isAnswered(quote: QuoteMemory, asked: Asked): boolean {
  if (asked === "premiumSource") return quote.premiums !== undefined;
  return factAt(quote.facts, asked) !== undefined || quote.ranges[asked] !== undefined;
}

/** True when an open rule, a price line, a choice worth offering or the hand-over needs this answer. */
function isRelevant(question: Question, quote: QuoteMemory, judgement: Judgement): boolean {
  const { evaluation, facts, needed } = judgement;
  const isNeeded = fills(question).some((path) => needed.has(path));
  const { relevance } = question;
  switch (relevance.kind) {
    case "needed":
      return isNeeded && (quote.premiums === "own" || !question.asked.startsWith("basePremiums."));
    case "choice":
      return (relevance.when?.(evaluation, facts) ?? true) && worthOffering(question, judgement).length > 0;
    case "handOver":
      return isNeeded || relevance.when(evaluation, facts);
    case "detailOf":
      return factAt(facts, relevance.path) !== undefined;
    case "proof":
      return evaluation.antiTheft.required === true && evaluation.antiTheft.satisfied === true;
    case "priceBand":
      return evaluation.covers.breakdownAssistance.premium?.alternativeAmount !== undefined;
    case "premiumSource":
      return true;
    case "never":
      return false;
  }
}

/** The values of a request that are not refused and say more than "none" or the default. */
function worthOffering(question: Question, { evaluation }: Judgement): readonly Value[] {
  const path = question.asked as FactPath;
  if (isFlagPath(path)) return isClosed(evaluation.covers[coverOf(path)].outcome) ? [] : [true];
  if (!isOptionPath(path) || question.reader.kind !== "choice") return [];
  return question.reader.values.filter(
    (value) =>
      value !== "none" && value !== "catalogue" && !isClosed(optionOutcome(evaluation, path, String(value))),
  );
}

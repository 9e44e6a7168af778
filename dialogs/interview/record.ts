import { factAt, FACT_PATHS } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { Asked, DayPath } from "../explain/fact.ts";
import { setFact } from "../facts.ts";
import type { Value } from "../facts.ts";
import type { DayRange, QuoteMemory } from "../memory.ts";
import { questionOf } from "../questions/index.ts";
import { fills } from "../questions/question.ts";
import type { Question } from "../questions/question.ts";
import type { Judgement } from "./judgement.ts";
import { coverOf, isClosed, isFlagPath, isOptionPath, optionOutcome } from "./wishes.ts";

/** One fact (or the source of the premiums) with the value it gets. */
export interface Entry {
  readonly asked: Asked;
  readonly value: Value;
}

/** Writes an answer into the quote; what it replaces (another date, an age instead of a date) goes. */
export function record(quote: QuoteMemory, question: Question, entries: readonly Entry[]): void {
  erase(quote, question);
  settle(quote, question.asked);
  for (const { asked, value } of entries) {
    const other = asked === question.asked ? undefined : questionOf(asked);
    if (other !== undefined) {
      erase(quote, other);
      settle(quote, asked);
    }
    put(quote, asked, value);
  }
}

export function recordRange(quote: QuoteMemory, question: Question, range: DayRange): void {
  erase(quote, question);
  quote.ranges[question.asked as DayPath] = range;
  settle(quote, question.asked);
}

/** The user does not know: the question is not asked again, and the summary shows it as open. */
export function leaveOpen(quote: QuoteMemory, question: Question): void {
  const range = quote.ranges[question.asked as DayPath];
  erase(quote, question);
  // A month that is known stays known when only its day is not.
  if (range !== undefined) quote.ranges[question.asked as DayPath] = range;
  settle(quote, question.asked);
  quote.open.push(question.asked);
}

/** Keeps the answer there was. */
export const keep = (quote: QuoteMemory, question: Question): void => {
  settle(quote, question.asked);
};

function put(quote: QuoteMemory, asked: Asked, value: Value): void {
  if (asked === "premiumSource") quote.premiums = value as "own" | "tariff" | "none";
  else quote.facts = setFact(quote.facts, asked, value);
}

/** Takes an answer away, as if it had not been given. */
export function erase(quote: QuoteMemory, question: Question): void {
  if (question.asked === "premiumSource") delete quote.premiums;
  for (const path of fills(question)) {
    quote.facts = setFact(quote.facts, path, undefined);
    const { [path]: range, ...others } = quote.ranges;
    if (range !== undefined) quote.ranges = others;
  }
}

function settle(quote: QuoteMemory, asked: Asked): void {
  quote.open = quote.open.filter((each) => each !== asked);
  if (!quote.asked.includes(asked)) quote.asked.push(asked);
  if (quote.asking === asked) delete quote.asking;
  turnDown(quote, asked, []);
}

/** Notes which requests could not be had as they were asked, in the place of what was noted of that question. */
export function turnDown(quote: QuoteMemory, asked: Asked, entries: readonly Entry[]): void {
  const noted = [...(quote.turnedDown ?? []).filter((entry) => entry.asked !== asked), ...entries];
  if (noted.length > 0) quote.turnedDown = noted;
  else delete quote.turnedDown;
}

/** The question before this one in the order they were answered; undefined at the first. */
export function questionBefore(quote: QuoteMemory, current: Asked | undefined): Asked | undefined {
  const index = current === undefined ? -1 : quote.asked.indexOf(current);
  return quote.asked[(index === -1 ? quote.asked.length : index) - 1];
}

/**
 * Opens again the requests that an answer has made impossible, so that they are asked anew; returns them. While
 * nothing at all can be accepted they stay as they are: it is not them that must change.
 */
export function reopenRefused(
  quote: QuoteMemory,
  was: { readonly quote: QuoteMemory; readonly judgement: Judgement },
  after: Judgement,
): FactPath[] {
  if (after.deadEnd) return [];
  const refused = FACT_PATHS.filter(
    (path) =>
      isRefused(quote, path, after) && !isRefused(was.quote, path, was.judgement) && path !== quote.asking,
  );
  for (const path of refused) {
    const value = factAt(quote.facts, path);
    turnDown(quote, path, value === undefined ? [] : [{ asked: path, value }]);
    quote.facts = setFact(quote.facts, path, undefined);
    quote.asked = quote.asked.filter((asked) => asked !== path);
  }
  return refused;
}

function isRefused(quote: QuoteMemory, path: FactPath, { evaluation }: Judgement): boolean {
  const value = factAt(quote.facts, path);
  if (value === undefined || value === false || value === 0) return false;
  if (isFlagPath(path)) return isClosed(evaluation.covers[coverOf(path)].outcome);
  return isOptionPath(path) && isClosed(optionOutcome(evaluation, path, String(value)));
}

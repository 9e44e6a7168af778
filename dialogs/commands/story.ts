import { factAt } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import { forBroker } from "../customer/customer.ts";
import { askButton, otherQuestions } from "../knowledge/perhaps.ts";
import type { Asked } from "../knowledge/passing.ts";
import { readStatement } from "../statement/read.ts";
import { NOTHING_SAID } from "../statement/statement.ts";
import { takeStatement } from "../statement/take.ts";
import type { Turn } from "../turn.ts";

/** Tells what was asked; where that is not sure, also what else may have been. */
export function tellAnswers(turn: Turn, { asked, perhaps = [] }: Asked): void {
  const { voice } = turn;
  const isUnsure = perhaps.length > 0;
  if (isUnsure) turn.tellAfterwards(() => voice.t("explain:unsure"));
  for (const answer of asked) turn.tellAfterwards(() => forBroker(turn, answer));
  if (!isUnsure) return;
  turn.tellAfterwards(() => otherQuestions(voice, perhaps));
  turn.offer(...perhaps.map((entry) => askButton(voice, entry)));
}

/** What a story tells of a car and its driver may be of this quote; covers and dates are those of what happened. */
const OF_STORY = /^(?:vehicle|driver|policyholder)\./u;

/**
 * Fills what is open with what a story states beside its question, and nothing else: it may be about another car.
 * True where it fills something.
 */
export function hearBeside(turn: Turn, text: string): boolean {
  const { facts, ranges } = turn.quote;
  const isOpen = (path: FactPath): boolean =>
    OF_STORY.test(path) && factAt(facts, path) === undefined && ranges[path] === undefined;
  const stated = readStatement(text, turn, undefined);
  const entries = stated?.entries.filter(({ asked }) => asked !== "premiumSource" && isOpen(asked)) ?? [];
  const filled = stated?.ranges.filter(({ path }) => isOpen(path)) ?? [];
  if (entries.length + filled.length === 0) return false;
  takeStatement(turn, { ...NOTHING_SAID, entries, ranges: filled }, undefined);
  return true;
}

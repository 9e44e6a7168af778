import { factAt } from "../../src/facts/paths.ts";
import { entriesText, label, rangeText } from "../explain/fact.ts";
import type { DayRange, QuoteMemory } from "../memory.ts";
import { fills } from "../questions/question.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import { changes } from "./changes.ts";
import { conflictOf, conflictText } from "./conflict.ts";
import { withHistory } from "./history.ts";
import { judge } from "./judgement.ts";
import { leaveOpen, record, recordRange, reopenRefused } from "./record.ts";
import type { Entry } from "./record.ts";
import { isChosenAgain } from "./singles.ts";

/**
 * Takes an answer into the quote and tells what it changed, after `remarks` on how it was understood. Facts that
 * cannot both be true are not taken: the result then says why.
 */
export function accept(
  turn: Turn,
  question: Question,
  entries: readonly Entry[],
  remarks: readonly string[],
): string | undefined {
  return take(turn, question, entriesText(turn.voice, entries), remarks, (quote) => {
    record(quote, question, entries);
  });
}

/** As {@link accept}, for a date known by its month or year. */
export function acceptRange(
  turn: Turn,
  question: Question,
  range: DayRange,
  remarks: readonly string[],
): string | undefined {
  return take(turn, question, rangeText(turn.voice, range), remarks, (quote) => {
    recordRange(quote, question, range);
  });
}

/** Leaves a question open, and tells what stays uncertain without it; by its name where it was not asked. */
export function acceptOpen(turn: Turn, question: Question, isAsked = true): void {
  const draft = structuredClone(turn.quote);
  leaveOpen(draft, question);
  const { missing } = judge(draft, turn.surroundings).evaluation;
  const isMissing = (paths: readonly string[]): boolean => paths.includes(question.asked);
  const weight = isMissing(missing.decision) ? "decision" : isMissing(missing.price) ? "price" : "nothing";
  const isToldAlready = weight === "nothing" && draft.told.includes("open");
  if (weight === "nothing" && !isToldAlready) draft.told.push("open");
  const says = turn.voice.t(isToldAlready ? "common:open.again" : `common:open.${weight}`);
  const name = { label: label(turn.voice, question.asked), value: says };
  commit(turn, draft, [isAsked ? says : turn.voice.t("common:labelled", name)]);
}

function take(
  turn: Turn,
  question: Question,
  said: string,
  remarks: readonly string[],
  apply: (quote: QuoteMemory) => void,
): string | undefined {
  const draft = structuredClone(turn.quote);
  apply(draft);
  const conflict = conflictOf(turn, draft);
  if (conflict !== undefined) {
    const changed: readonly string[] = fills(question);
    const other = changed.includes(conflict.with) ? conflict.path : conflict.with;
    return conflictText(turn, said, other, factAt(draft.facts, other));
  }
  commit(turn, draft, remarks);
  return undefined;
}

/** Puts the new quote in place, opens what it made impossible, and tells the difference in one paragraph. */
export function commit(turn: Turn, draft: QuoteMemory, remarks: readonly string[]): void {
  const { voice } = turn;
  const [quote, before] = [turn.quote, turn.judgement()];
  turn.memory.quote = withHistory(draft, quote);
  const after = turn.judgement();
  const reopened = reopenRefused(turn.quote, { quote, judgement: before }, after);
  const lines = changes(turn, before, after, turn.quote, turn.judgement());
  const chosen = reopened.filter((path) => isChosenAgain(turn, path));
  const names = voice.format.all(chosen.map((path) => label(voice, path)));
  const again = chosen.length === 0 ? [] : [voice.t("explain:askedAgain", { names })];
  // "Formule gemeen recht" need not be said back above "+8% (Formule gemeen recht)".
  const unsaid = remarks.filter((remark) => !lines.some((line) => repeats(line, remark)));
  turn.tell([...unsaid, ...lines, ...again].join("\n"));
}

const repeats = (line: string, remark: string): boolean =>
  line.includes(`(${remark.slice(remark.indexOf(": ") + 2)})`);

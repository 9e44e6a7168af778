import { isDeepStrictEqual } from "node:util";
import { factAt } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import { entriesText, rangeText } from "../explain/fact.ts";
import { setFact } from "../facts.ts";
import { commit } from "../interview/accept.ts";
import { conflictOf, conflictText } from "../interview/conflict.ts";
import { erase, leaveOpen, record, recordRange } from "../interview/record.ts";
import type { Entry } from "../interview/record.ts";
import { MOST_DOUBTS } from "../memory.ts";
import type { QuoteMemory, SaidDoubt } from "../memory.ts";
import { questionFilling } from "../questions/index.ts";
import { fills } from "../questions/question.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import { turnDownHopeless } from "./hopeless.ts";
import { tellHint } from "./hint.ts";
import { changeButtons, knownLine, takenLines } from "./said-back.ts";
import type { Statement } from "./statement.ts";

/**
 * Takes what a message states into the quote and says it back, one line per topic, with what it changed. What cannot
 * be true together with another answer is left out, and said. Doubts wait for the user.
 *
 * @param question the one the message answered, when it answered one
 * @param withdrawn questions whose answers the message takes back before it says anything
 */
export function takeStatement(
  turn: Turn,
  statement: Statement,
  question: Question | undefined,
  withdrawn: readonly Question[] = [],
): void {
  const before = turn.quote;
  const draft = structuredClone(before);
  for (const each of withdrawn) erase(draft, each);
  for (const entry of statement.entries) record(draft, questionFilling(entry.asked), [entry]);
  // Whoever gives a base premium has them.
  if (statement.entries.some(({ asked }) => asked.startsWith("basePremiums."))) draft.premiums = "own";
  for (const { path, range } of statement.ranges) recordRange(draft, questionFilling(path), range);
  if (question !== undefined) fillAnswer(draft, question, statement);
  const refused = withoutConflicts(turn, draft, before);
  draft.doubts = [...stillInDoubt(before, draft, statement.doubts), ...statement.doubts].slice(
    0,
    MOST_DOUBTS,
  );
  const hopeless = turnDownHopeless(turn, draft);
  const lines = [
    ...takenLines(turn, before, draft),
    ...(statement.answer?.kind === "open" ? [turn.voice.t("common:open.nothing")] : []),
  ];
  commit(turn, draft, [
    ...lines,
    ...(lines.length === 0 ? [knownLine(turn, statement.known)] : []),
    ...refused,
    ...hopeless,
  ]);
  turn.offer(...changeButtons(turn, before, turn.quote));
  if (statement.entries.length + statement.ranges.length > 1) tellHint(turn);
}

/** Takes the answer to the question at hand that a message gave beside the rest. */
function fillAnswer(draft: QuoteMemory, question: Question, { answer }: Statement): void {
  switch (answer?.kind) {
    case "entries":
      record(draft, question, answer.entries);
      break;
    case "range":
      recordRange(draft, question, answer.range);
      break;
    case "open":
      leaveOpen(draft, question);
      break;
    case undefined:
  }
}

/** Takes back what cannot be true together with an earlier answer; the result says so, line by line. */
function withoutConflicts(turn: Turn, draft: QuoteMemory, before: QuoteMemory): string[] {
  const told: string[] = [];
  for (;;) {
    const conflict = conflictOf(turn, draft);
    if (conflict === undefined) return told;
    const pair = [conflict.path, conflict.with];
    const culprit = pair.find((path) => isChanged(before, draft, path)) ?? conflict.path;
    const other = culprit === conflict.path ? conflict.with : conflict.path;
    told.push(conflictText(turn, saidOf(turn, draft, culprit), other, factAt(draft.facts, other)));
    putBack(draft, before, questionFilling(culprit));
  }
}

/** A value, or a month or year, as the user reads it. */
function saidOf({ voice }: Turn, { facts, ranges }: QuoteMemory, path: FactPath): string {
  const [value, range] = [factAt(facts, path), ranges[path]];
  if (value !== undefined) return entriesText(voice, [{ asked: path, value }]);
  return range === undefined ? "" : rangeText(voice, range);
}

/** Gives a question the answer again that it had. Without one it is open: then nothing is in conflict with it. */
function putBack(draft: QuoteMemory, before: QuoteMemory, question: Question): void {
  const isSame = fills(question).every((path) => !isChanged(before, draft, path));
  erase(draft, question);
  if (isSame) return;
  for (const path of fills(question)) {
    draft.facts = setFact(draft.facts, path, factAt(before.facts, path));
    const range = before.ranges[path];
    if (range !== undefined) draft.ranges = { ...draft.ranges, [path]: range };
  }
}

/** The doubts that what was said since has not settled: none is let go without a word, unless it is said anew. */
function stillInDoubt(before: QuoteMemory, draft: QuoteMemory, anew: readonly SaidDoubt[]): SaidDoubt[] {
  const isAnew = (doubt: SaidDoubt): boolean => anew.some((one) => aboutOf(one) === aboutOf(doubt));
  const isSettled = ({ candidates }: SaidDoubt): boolean =>
    candidates.flat().some(({ asked }) => isChanged(before, draft, asked));
  return before.doubts.filter((doubt) => !isSettled(doubt) && !isAnew(doubt));
}

/** What a doubt is about: said again, it takes the place of the one before. */
const aboutOf = ({ candidates }: SaidDoubt): string =>
  [...new Set(candidates.flat().map(({ asked }) => asked))].toSorted().join();

const isChanged = (before: QuoteMemory, draft: QuoteMemory, asked: Entry["asked"]): boolean =>
  asked !== "premiumSource" &&
  (factAt(before.facts, asked) !== factAt(draft.facts, asked) ||
    !isDeepStrictEqual(before.ranges[asked], draft.ranges[asked]));

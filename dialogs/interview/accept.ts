import { isFactPath, parseFacts } from "../../src/index.ts";
import { label, rangeText, valueText } from "../explain/fact.ts";
import { setFact } from "../facts.ts";
import type { DayRange, QuoteMemory } from "../memory.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import { changes } from "./changes.ts";
import { judge, rangesOf } from "./judgement.ts";
import { leaveOpen, record, recordRange, reopenRefused } from "./record.ts";
import type { Entry } from "./record.ts";

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
  return take(turn, entriesText(turn.voice, entries), remarks, (quote) => {
    record(quote, question, entries);
  });
}

/** The values of an answer as the user reads them. */
export const entriesText = (voice: Voice, entries: readonly Entry[]): string =>
  voice.format.all(entries.map(({ asked, value }) => valueText(voice, asked, value)));

/** As {@link accept}, for a date known by its month or year. */
export function acceptRange(
  turn: Turn,
  question: Question,
  range: DayRange,
  remarks: readonly string[],
): string | undefined {
  return take(turn, rangeText(turn.voice, range), remarks, (quote) => {
    recordRange(quote, question, range);
  });
}

/** Leaves a question open, and tells what stays uncertain without it. */
export function acceptOpen(turn: Turn, question: Question): void {
  const draft = structuredClone(turn.quote);
  leaveOpen(draft, question);
  const { missing } = judge(draft, turn.surroundings).evaluation;
  const isMissing = (paths: readonly string[]): boolean => paths.includes(question.asked);
  const weight = isMissing(missing.decision) ? "decision" : isMissing(missing.price) ? "price" : "nothing";
  commit(turn, draft, [turn.voice.t(`common:open.${weight}`)]);
}

function take(
  turn: Turn,
  said: string,
  remarks: readonly string[],
  apply: (quote: QuoteMemory) => void,
): string | undefined {
  const draft = structuredClone(turn.quote);
  apply(draft);
  const conflict = conflictOf(turn, draft);
  if (conflict !== undefined) {
    const others = turn.voice.t("common:labelled", conflict);
    return turn.voice.t("errors:conflict", { value: said, others });
  }
  commit(turn, draft, remarks);
  return undefined;
}

/** Puts the new quote in place, opens what it made impossible, and tells the difference in one paragraph. */
function commit(turn: Turn, draft: QuoteMemory, remarks: readonly string[]): void {
  const { voice } = turn;
  const before = turn.judgement();
  turn.memory.quote = draft;
  const after = turn.judgement();
  const lines = changes(turn, before, after);
  const reopened = reopenRefused(draft, before, after);
  const names = voice.format.all(reopened.map((path) => label(voice, path)));
  const again = reopened.length === 0 ? [] : [voice.t("explain:askedAgain", { names })];
  // "Formule gemeen recht" need not be said back above "+8% (Formule gemeen recht)".
  const unsaid = remarks.filter((remark) => !lines.some((line) => repeats(line, remark)));
  turn.tell([...unsaid, ...lines, ...again].join("\n"));
}

const repeats = (line: string, remark: string): boolean =>
  line.includes(`(${remark.slice(remark.indexOf(": ") + 2)})`);

/** The other fact that cannot be true together with the new one; for a range: at either end of it. */
function conflictOf(turn: Turn, quote: QuoteMemory): { label: string; value: string } | undefined {
  const ends = (["from", "to"] as const).map((end) =>
    rangesOf(quote).reduce((facts, [path, range]) => setFact(facts, path, range[end]), quote.facts),
  );
  const problems = ends.map((facts) => {
    const parsed = parseFacts(facts, turn.today);
    return parsed.ok ? undefined : parsed.problems[0];
  });
  const [problem] = problems;
  if (problem === undefined || problems.includes(undefined)) return undefined;
  const { accepted } = problem;
  if (accepted.kind !== "agreeing" || !isFactPath(accepted.with)) return undefined;
  const { with: other, value } = accepted;
  return { label: label(turn.voice, other), value: valueText(turn.voice, other, value) };
}

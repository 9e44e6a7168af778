import { factAt, withFact } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { evaluate } from "../../src/index.ts";
import type { Reading } from "../../src/index.ts";
import type { Tariff } from "../../src/premium/tariff.ts";
import type { Evaluation } from "../../src/rules/evaluation.ts";
import { DAY_PATHS } from "../explain/fact.ts";
import type { DayPath } from "../explain/fact.ts";
import type { DayRange, QuoteMemory } from "../memory.ts";
import { isClosed, withWishes } from "./wishes.ts";

/** What the core says of a quote under way. */
export interface Judgement {
  /** The facts that were judged: those of the quote, and a day for every range where the day makes no difference. */
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  /** What the evaluation misses, for what is requested and for all that may still be requested. */
  readonly needed: ReadonlySet<FactPath>;
  /** Facts known as a range of days, where both ends differ in outcome or price. */
  readonly undecided: readonly DayPath[];
  /** True when nothing that is still open can be accepted: asking on is pointless. */
  readonly deadEnd: boolean;
}

export interface Conditions {
  readonly today: Day;
  readonly tariff: Tariff | undefined;
  /** Readings that were settled meanwhile. */
  readonly readings?: readonly Reading[] | undefined;
}

interface Judged {
  readonly tariff: Tariff | undefined;
  readonly judgement: Judgement;
}

/** As many quotes as are talked about at the same time. */
const MOST_KNOWN = 200;
/**
 * The latest judgements. A turn asks many times about the same facts, and begins with those the turn before it
 * ended with; a judgement depends on nothing but its key.
 */
const known = new Map<string, Judged>();

/** Judges a quote as it stands. */
export function judge(quote: QuoteMemory, { today, tariff, readings = [] }: Conditions): Judgement {
  const { facts, ranges, open, premiums } = quote;
  const key = JSON.stringify([today, facts, ranges, open, premiums, readings]);
  const used = premiums === "tariff" ? tariff : undefined;
  const before = known.get(key);
  known.delete(key);
  const judged =
    before !== undefined && before.tariff === used
      ? before
      : { tariff: used, judgement: judgeAnew(quote, { today, tariff: used, readings }) };
  known.set(key, judged);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value ?? "");
  return judged.judgement;
}

function judgeAnew(quote: QuoteMemory, conditions: Conditions): Judgement {
  const evaluated = (facts: Facts): Evaluation => evaluate(facts, conditions);
  const wishedFrom = (facts: Facts, evaluation: Evaluation): Evaluation =>
    evaluated(withWishes(facts, evaluation, quote.open));
  const wished = (facts: Facts): Evaluation => wishedFrom(facts, evaluated(facts));

  let facts: Facts = quote.facts;
  const undecided: DayPath[] = [];
  for (const [path, range] of rangesOf(quote)) {
    const first = withFact(facts, path, range.from);
    if (sameVerdict(wished(first), wished(withFact(facts, path, range.to)))) facts = first;
    else undecided.push(path);
  }
  const evaluation = evaluated(facts);
  const { missing } = wishedFrom(facts, evaluation);
  return {
    facts,
    evaluation,
    needed: new Set([...missing.decision, ...missing.price]),
    undecided,
    deadEnd: isClosed(evaluation.covers.liability.outcome),
  };
}

/** The facts of a quote that are known as a range, with the range. */
export function rangesOf(quote: QuoteMemory): [DayPath, DayRange][] {
  return DAY_PATHS.flatMap((path): [DayPath, DayRange][] => {
    const range = quote.ranges[path];
    return range === undefined || factAt(quote.facts, path) !== undefined ? [] : [[path, range]];
  });
}

/** True when two evaluations agree in every outcome and every price. */
function sameVerdict(one: Evaluation, other: Evaluation): boolean {
  return JSON.stringify(verdict(one)) === JSON.stringify(verdict(other));
}

const verdict = ({ status, edition, covers, options, totals }: Evaluation): unknown => ({
  status,
  edition,
  totals,
  covers: Object.values(covers).map(({ outcome, premium }) => ({ outcome, premium })),
  options: Object.values(options).map((values) =>
    Object.values(values).map(({ outcome, percent, amount }) => ({ outcome, percent, amount })),
  ),
});

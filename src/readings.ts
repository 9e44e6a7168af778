import type { Day } from "./facts/day.ts";
import { RULES } from "./product/rules.ts";
import type { Evaluation, PremiumLine, Reading, Reason } from "./rules/evaluation.ts";

/** A rule whose reading the documents leave open, at least for some facts. */
export interface OpenReading {
  readonly rule: string;
  readonly source: Reason["source"];
}

/** Every reading that somebody at the company can settle. */
export const OPEN_READINGS: readonly OpenReading[] = RULES.filter(
  ({ confirmed }) => confirmed !== undefined,
).map(({ id, source }) => ({ rule: id, source }));

/** The readings that hold at a day, the latest of each rule. */
function inForce(readings: readonly Reading[], day: Day): ReadonlyMap<string, Reading> {
  const held = readings.filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return new Map(held.map((reading) => [reading.rule, reading]));
}

/** An evaluation in which what was settled meanwhile is no longer open, and says who settled it. */
export function withReadings(evaluation: Evaluation, readings: readonly Reading[]): Evaluation {
  const settled = inForce(readings, evaluation.effectDate);
  if (settled.size === 0) return evaluation;
  const reasons = Object.fromEntries(
    Object.entries(evaluation.reasons).map(([rule, reason]): [string, Reason] => {
      const reading = settled.get(rule);
      return [rule, reading === undefined ? reason : { ...reason, confirmed: true, reading }];
    }),
  );
  const line = (each: PremiumLine): PremiumLine =>
    settled.has(each.rule) ? { ...each, confirmed: true } : each;
  const covers = Object.fromEntries(
    Object.entries(evaluation.covers).map(([cover, judged]) => [
      cover,
      judged.premium === null
        ? judged
        : { ...judged, premium: { ...judged.premium, lines: judged.premium.lines.map(line) } },
    ]),
  ) as unknown as Evaluation["covers"];
  return { ...evaluation, reasons, covers };
}

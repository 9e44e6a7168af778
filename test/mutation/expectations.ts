import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { evaluate } from "../../src/evaluate.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { ageCases, assistanceCases, theftCases } from "../oracle/cases/covers.ts";
import { editionCases, vehicleCases } from "../oracle/cases/elsewhere.ts";
import { deductibleCases, otherOptionCases } from "../oracle/cases/options.ts";
import { damageCases, fixedCases, liabilityCases } from "../oracle/cases/premiums.ts";
import { wholeQuote } from "../oracle/cases/whole-quote.ts";
import { judge } from "../oracle/judge.ts";
import { quotes, TODAY } from "../properties/arbitraries.ts";
import { comparable, differences } from "../properties/comparison.ts";

const SEED = 20230601;
const RANDOM_QUOTES = 2000;

const byHand = [
  ...[wholeQuote, ageCases, theftCases, assistanceCases, deductibleCases, otherOptionCases, vehicleCases],
  ...[editionCases, liabilityCases, damageCases, fixedCases],
].flatMap((cases) => cases.map(({ facts }) => facts));

/**
 * Writes what the oracle says of the quotes worked out by hand and of random ones, always the same. Returns how
 * many were left out because the core does not agree with it even without a change.
 */
export function writeExpectations(file: string): number {
  const all: readonly Facts[] = [...byHand, ...fc.sample(quotes, { numRuns: RANDOM_QUOTES, seed: SEED })];
  const answered = all.map((facts) => ({ facts, expected: judge(facts, TODAY) }));
  const agreed = answered.filter(
    ({ facts, expected }) =>
      differences(comparable(evaluate(facts, { today: TODAY })), expected).length === 0,
  );
  writeFileSync(file, agreed.map((answer) => JSON.stringify(answer)).join("\n"));
  return answered.length - agreed.length;
}

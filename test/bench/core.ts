/**
 * `npm run bench:core`: evaluations per second of the core (all reasons and lines, no texts) against the tests'
 * plain-function oracle, which gives no reasons. Both in turns in one run, so that a busy machine slows both.
 */
import fc from "fast-check";
import { evaluate } from "../../src/index.ts";
import type { Facts } from "../../src/index.ts";
import { quote } from "../oracle/cases/case.ts";
import { judge } from "../oracle/judge.ts";
import { quotes, TODAY } from "../properties/arbitraries.ts";

const SEED = 1;
const QUOTES = 1000;
const ROUNDS = 9;

/** Quotes per second: the middle one of several rounds. */
function medianRate(seconds: readonly number[]): number {
  const sorted = seconds.toSorted((a, b) => a - b);
  return QUOTES / (sorted[Math.floor(sorted.length / 2)] ?? NaN);
}

function seconds(work: (facts: Facts) => unknown, all: readonly Facts[]): number {
  const start = performance.now();
  for (const facts of all) work(facts);
  return (performance.now() - start) / 1000;
}

function compare(name: string, all: readonly Facts[]): void {
  const core: number[] = [];
  const oracle: number[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const ofCore = seconds((facts) => evaluate(facts, { today: TODAY }), all);
    const ofOracle = seconds((facts) => judge(facts, TODAY), all);
    // The first rounds warm the compiler up.
    if (round >= 0) {
      core.push(ofCore);
      oracle.push(ofOracle);
    }
  }
  const [coreRate, oracleRate] = [medianRate(core), medianRate(oracle)];
  const rate = (value: number): string => Math.round(value).toString().padStart(8);
  console.log(
    `${name.padEnd(16)}core ${rate(coreRate)}/s   oracle ${rate(oracleRate)}/s   ` +
      `core / oracle ${(coreRate / oracleRate).toFixed(2)}`,
  );
}

const underWay = fc.sample(quotes, { numRuns: QUOTES, seed: SEED });
compare(
  "complete quotes",
  underWay.map((facts) => quote({ ...facts, driver: {} })),
);
compare("quotes under way", underWay);

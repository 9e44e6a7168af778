/**
 * `npm run bench:unblock`: blocked quotes per second whose every way out is searched and verified, and how that
 * stands to evaluating the quote once. Both in turns in one run, so that a busy machine slows both.
 */
import fc from "fast-check";
import { evaluate, waysOut } from "../../src/index.ts";
import { quotes, TODAY } from "../properties/arbitraries.ts";

const SEED = 1;
const DRAWN = 3000;
const ROUNDS = 5;

const context = { today: TODAY };
const blocked = fc
  .sample(quotes, { numRuns: DRAWN, seed: SEED })
  .map((facts) => ({ facts, evaluation: evaluate(facts, context) }))
  .filter(({ evaluation }) => !["ok", "needs_info"].includes(evaluation.status));

/** How long each of the blocked quotes took, in milliseconds, shortest first. */
function timed(work: (quote: (typeof blocked)[number]) => unknown): number[] {
  return blocked
    .map((quote) => {
      const start = performance.now();
      work(quote);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
}

const rounds = Array.from({ length: ROUNDS }, () => ({
  once: timed(({ facts }) => evaluate(facts, context)),
  ways: timed(({ facts, evaluation }) => waysOut(facts, context, evaluation)),
}));
const best = (of: "once" | "ways", share: number): number =>
  Math.min(...rounds.map((round) => round[of][Math.floor(share * (blocked.length - 1))] ?? NaN));
const total = Math.min(...rounds.map(({ ways }) => ways.reduce((sum, each) => sum + each, 0)));

console.log(`${blocked.length} blocked quotes, best of ${ROUNDS} rounds`);
console.log(`ways out        ${((1000 * blocked.length) / total).toFixed(0)} quotes/s`);
for (const share of [0.5, 0.95, 0.99]) {
  const [ways, once] = [best("ways", share), best("once", share)];
  const percent = `${(100 * share).toFixed(0)} % within`;
  console.log(`${percent.padEnd(15)} ${ways.toFixed(2)} ms   (${(ways / once).toFixed(0)} evaluations)`);
}

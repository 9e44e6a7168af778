/**
 * `npm run bench:language`: how long the readers take, for what people type and for the worst texts of 2,000
 * characters. Aim: 1 ms typically, under 50 ms at worst.
 */
import { isDontKnow, matchChoice, understandSentence } from "../../dialogs/language/index.ts";
import { casesOf, READERS, TODAY } from "../language/readers.ts";
import { LONGEST, worstCases } from "../language/worst-cases.ts";

const ROUNDS = 5;
const LONGEST_MS = 50;
const TYPICAL_MS = 1;

const options = Array.from({ length: 20 }, (_, index) => ({
  value: index,
  labels: [`Keuze ${index}`, `Omnium ${index}`],
}));
const readers = Object.entries({
  ...READERS,
  dont_know: isDontKnow,
  choice: (text: string, context: Parameters<typeof isDontKnow>[1]) => matchChoice(text, options, context),
  sentence: understandSentence,
});

/** Milliseconds of the best of some rounds: what is slower than that is the machine's doing. */
function best(work: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const typical = (["nl", "fr"] as const).flatMap((language) =>
  casesOf(language).map(({ kind, text, context }) => ({
    name: `${kind} ${text}`,
    ms: best(() => READERS[kind]?.(text, context)),
  })),
);
const worst = (["nl", "fr"] as const).flatMap((language) =>
  worstCases(LONGEST).flatMap((text) =>
    readers.map(([kind, read]) => ({
      name: `${language} ${kind} ${JSON.stringify(text.slice(0, 24))}`,
      ms: best(() => read(text, { language, today: TODAY })),
    })),
  ),
);

function report(title: string, times: readonly { name: string; ms: number }[], limit: number): void {
  const sorted = times.toSorted((a, b) => b.ms - a.ms);
  const median = sorted[Math.floor(sorted.length / 2)]?.ms ?? NaN;
  console.log(`${title}: median ${median.toFixed(3)} ms, aim under ${limit} ms at worst`);
  for (const { name, ms } of sorted.slice(0, 5)) console.log(`  ${ms.toFixed(2).padStart(7)} ms  ${name}`);
}

report("typed answers", typical, TYPICAL_MS);
report(`texts of ${LONGEST} characters`, worst, LONGEST_MS);

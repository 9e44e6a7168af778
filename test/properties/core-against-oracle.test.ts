import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { evaluate, FACT_PATHS, type Facts, parseFacts } from "../../src/index.ts";
import { INTERVIEW } from "../oracle/interview.ts";
import { editionAt, judge } from "../oracle/judge.ts";
import { failingEnglish } from "../oracle/options.ts";
import { quotes, TODAY } from "./arbitraries.ts";
import { comparable, type Difference, differences } from "./comparison.ts";
import { shortest } from "./shortest.ts";

/** ORACLE_RUNS=200000 ORACLE_SEED=7 npm test -- test/properties/core-against-oracle */
const RUNS = Number(process.env["ORACLE_RUNS"] ?? 5000);
const SEED = Number(process.env["ORACLE_SEED"] ?? 20_230_601);
const MOST_SHOWN = 12;

const compared = (facts: Facts): Difference[] =>
  differences(comparable(evaluate(facts, { today: TODAY })), judge(facts, TODAY));

/** One quote per path that differs, with no fact too many. */
function firstPerPath(sample: readonly Facts[]): string[] {
  const seen = new Map<string, Facts>();
  for (const facts of sample) {
    for (const { path } of compared(facts)) if (!seen.has(path)) seen.set(path, facts);
  }
  return [...seen].slice(0, MOST_SHOWN).map(([path, facts]) => {
    const few = shortest(facts, TODAY, (fewer) => compared(fewer).some((found) => found.path === path));
    const found = compared(few).find((difference) => difference.path === path);
    const said = `core ${JSON.stringify(found?.core)}, oracle ${JSON.stringify(found?.oracle)}`;
    return `${path}: ${said}\n    facts ${JSON.stringify(few)}`;
  });
}

describe("the core against the oracle", () => {
  const sample = fc.sample(quotes, { numRuns: RUNS, seed: SEED });

  test(`agrees on ${RUNS} quotes of seed ${SEED}`, () => {
    const found = firstPerPath(sample);
    if (found.length > 0) throw new Error(`the two disagree at\n${found.join("\n")}`);
    expect(found).toHaveLength(0);
  });

  test("names every condition for the English deductible that fails", () => {
    const cars = sample.filter(({ vehicle }) => vehicle?.category === "car" || vehicle?.category === "van");
    const dated = cars.filter(({ effectDate = TODAY }) => editionAt(effectDate) === "2023-06");
    const silent = dated.filter((facts) => {
      const { options, reasons } = evaluate(facts, { today: TODAY });
      const named = options.deductible.english.reasons.filter((id) => reasons[id]?.outcome === "refused");
      return named.length < failingEnglish(facts, facts.effectDate ?? TODAY);
    });
    expect(dated.length).toBeGreaterThan(RUNS / 4);
    expect(silent).toStrictEqual([]);
  });

  test("on quotes that the core accepts as facts", () => {
    const refused = sample.map((facts) => parseFacts(facts, TODAY)).filter(({ ok }) => !ok);
    expect(refused).toStrictEqual([]);
  });

  test("on quotes of every edition and every status, priced ones among them", () => {
    const judged = sample.slice(0, 3000).map((facts) => judge(facts, TODAY));
    expect(new Set(judged.map(({ edition }) => edition))).toStrictEqual(
      new Set(["2023-06", "2022-06", null]),
    );
    const statuses = new Set(judged.map(({ status }) => status));
    expect(statuses).toStrictEqual(new Set(["ok", "refer", "backoffice", "refused", "needs_info"]));
    expect(judged.filter(({ totals }) => totals.complete).length).toBeGreaterThan(500);
  });

  test("asks in the order of the interview", () => {
    expect(INTERVIEW).toStrictEqual(FACT_PATHS.filter((path) => INTERVIEW.includes(path)));
  });
});

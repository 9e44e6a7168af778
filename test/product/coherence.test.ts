import { describe, expect, test } from "@jest/globals";
import { addDays, type Day } from "../../src/facts/day.ts";
import { CATEGORIES } from "../../src/facts/schema.ts";
import { editionOn } from "../../src/product/editions.ts";
import { OPTION_LINES, PRICE_LIST, TARIFF_LINES } from "../../src/product/price-list.ts";
import { RULES, rulesFor } from "../../src/product/rules.ts";
import { COVER_SUBJECTS, MADE_OF, OPTION_SUBJECTS } from "../../src/product/subjects.ts";
import { truth } from "../../src/rules/condition.ts";
import { reads } from "../../src/rules/condition-parts.ts";
import type { Period } from "../../src/rules/evaluation.ts";
import type { FlatFacts, Rule } from "../../src/rules/rule.ts";
import { exampleView, ruleSays } from "./says.ts";

test("every id names one rule or one line", () => {
  const ids = [...RULES, ...TARIFF_LINES].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

const turningPoints: readonly Day[] = [
  ...new Set([...RULES, ...TARIFF_LINES].flatMap(({ inForce: { from, to } }) => [from, to])),
].filter((day) => day !== null);

/** Days on which something may go wrong: each turning point, the day before it, and one well inside. */
const days = turningPoints.flatMap((day) => [addDays(day, -1), day, addDays(day, 100)]);

describe("the dates", () => {
  test("of a rule or a line are those of an edition: nothing comes or goes inside one", () => {
    expect(turningPoints.length).toBeGreaterThan(1);
    expect(turningPoints.filter((day) => editionOn(addDays(day, -1)) === editionOn(day))).toEqual([]);
  });

  test("of a rule or a line leave it at least a day", () => {
    const empty = [...RULES, ...TARIFF_LINES].filter(
      ({ inForce: { from, to } }) => from !== null && to !== null && from >= to,
    );
    expect(empty).toEqual([]);
  });

  test("of a line's versions follow each other, and the last one is open", () => {
    const ofPrices = Object.values(PRICE_LIST).flatMap((price) => (price.kind === "base" ? price.lines : []));
    const groups = [...ofPrices, ...Object.values(OPTION_LINES)];
    const periods = groups.map((versions) => versions.map(({ inForce }) => inForce));
    expect(periods.filter((versions) => !followEachOther(versions))).toEqual([]);
    expect(TARIFF_LINES.filter(({ inForce }) => inForce.from === null)).toEqual([]);
  });

  test("leave no cover and no option without a source before the product sheet", () => {
    const silent = days
      .filter((day) => editionOn(day) !== "2023-06")
      .flatMap((day) => CATEGORIES.flatMap((category) => unspoken(day, category)));
    // The release note itself says what the English deductible costs; nothing refers it.
    expect(new Set(silent)).toEqual(new Set(["2022-06 option:deductible.english"]));
  });
});

const followEachOther = (versions: readonly Period[]): boolean =>
  versions.every(({ to }, index) => to === (versions[index + 1]?.from ?? null));

/** Subjects that no rule in force speaks about, for a category of vehicle. */
function unspoken(day: Day, category: (typeof CATEGORIES)[number]): string[] {
  const spoken = new Set(rulesFor(day, category).flatMap(({ subjects }) => subjects));
  return [...COVER_SUBJECTS, ...OPTION_SUBJECTS]
    .filter(
      (subject) => !spoken.has(subject) && !MADE_OF[subject]?.every((cover) => spoken.has(`cover:${cover}`)),
    )
    .map((subject) => `${editionOn(day) ?? "none"} ${subject}`);
}

test("each rule that reads a fact shows in an example what it says while that is open", () => {
  const silent = RULES.filter(
    (rule) =>
      rule.outcome !== "offered" &&
      reads(rule.when).length > 0 &&
      !rule.examples.some(({ says }) => says === "needs_info"),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

/** Facts on which both rules hold, out of their own examples; undefined when these give none. */
function together(a: Rule, b: Rule): FlatFacts | undefined {
  for (const { given: ofA } of a.examples)
    for (const { given: ofB } of b.examples)
      for (const given of [
        { ...ofA, ...ofB },
        { ...ofB, ...ofA },
      ]) {
        const category =
          given["vehicle.category"] ?? a.vehicles?.find((one) => b.vehicles?.includes(one) ?? true);
        const view = exampleView({ ...given, ...(category && { "vehicle.category": category }) }, b);
        if ([a, b].every((rule) => holds(ruleSays(rule, view)))) return given;
      }
  return undefined;
}

const holds = (said: string): boolean => said !== "none" && said !== "needs_info";

describe("no facts", () => {
  test("make two tiers of one line true", () => {
    const double = TARIFF_LINES.flatMap((line) => {
      if (line.kind !== "tiers" && line.kind !== "amounts") return [];
      const views = line.examples.map(({ given }) => exampleView(given, {}));
      return views.filter((view) => line.tiers.filter(({ when }) => truth(when, view)).length > 1);
    });
    expect(double).toEqual([]);
  });

  test("get two different verdicts on one subject from one section of a document", () => {
    expect(contradictions(RULES)).toEqual([]);
  });
});

// Contract section 3: beyond ten years it refers what is not refused already, so it may stand beside a refusal.
const BESIDE_A_REFUSAL = ["offer-over-ten-years"];

function contradictions(rules: readonly Rule[]): string[] {
  return rules.flatMap((a, index) =>
    rules
      .slice(index + 1)
      .filter((b) => a.outcome !== b.outcome && a.source.heading === b.source.heading)
      .filter((b) => a.subjects.some((subject) => b.subjects.includes(subject)))
      .filter((b) => ![a, b].some(({ id }) => BESIDE_A_REFUSAL.includes(id)))
      .filter((b) => together(a, b) !== undefined)
      .map((b) => `${a.id} says ${a.outcome} where ${b.id} says ${b.outcome}`),
  );
}

test("a contradiction is seen", () => {
  const rule = RULES.find(({ id }) => id === "deductible-classic-catalogue-value");
  expect(rule).toBeDefined();
  const opposite: Rule = { ...rule!, id: "its-opposite", outcome: "refer" };
  expect(contradictions([rule!, opposite])).toEqual([
    "deductible-classic-catalogue-value says refused where its-opposite says refer",
  ]);
});

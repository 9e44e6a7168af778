import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/evaluate.ts";
import { EXAMPLE_DAY } from "../../src/product/examples.ts";
import { TARIFF_LINES } from "../../src/product/price-list.ts";
import { RULES } from "../../src/product/rules.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { exampleView, factsOf, figuresOf, lineGives, ruleSays } from "./says.ts";

const shown = (given: object, text: string): string => `${JSON.stringify(given)}: ${text}`;

describe("each rule says what its examples say", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
    const said = rule.examples.map(({ given }) => shown(given, ruleSays(rule, exampleView(given, rule))));
    expect(said).toEqual(rule.examples.map(({ given, says }) => shown(given, says)));
  });
});

describe("each tariff line gives what its examples say", () => {
  test.each(TARIFF_LINES.map((line) => [line.id, line] as const))("%s", (_id, line) => {
    const given = line.examples.map((example) =>
      shown(example.given, lineGives(line, exampleView(example.given, {}))),
    );
    expect(given).toEqual(line.examples.map((example) => shown(example.given, example.gives)));
  });
});

/** What the examples of a record must show at least. */
function gapsOf(rule: Rule): string[] {
  const says = new Set(rule.examples.map((example) => example.says));
  const wanted = rule.outcome === "offered" ? "remark" : rule.outcome;
  const gaps: string[] = [];
  if (!says.has(wanted)) gaps.push(`no example is ${wanted}`);
  if (!says.has("none")) gaps.push("no example is none");
  return gaps.map((gap) => `${rule.id}: ${gap}`);
}

describe("the examples show", () => {
  test("each rule at work and at rest: none is unreachable", () => {
    expect(RULES.flatMap(gapsOf)).toEqual([]);
  });

  test("each figure of a line at work", () => {
    const silent = TARIFF_LINES.flatMap((line) => {
      const given = line.examples.map(({ gives }) => gives);
      return figuresOf(line)
        .filter((figure) => figure !== "0" && !given.includes(figure))
        .map((figure) => `${line.id}: no example gives ${figure}`);
    });
    expect(silent).toEqual([]);
  });

  test("the day before the record came into force, and each record at its first day", () => {
    const records = [...RULES, ...TARIFF_LINES].filter(({ inForce }) => inForce.from !== null);
    const silent = records.filter(
      ({ examples, inForce: { from } }) =>
        !examples.some(({ given }) => (given.effectDate ?? EXAMPLE_DAY) < (from ?? "")),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("in a whole evaluation", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s is given as a reason where it holds",
    (_id, rule) => {
      const holding = rule.examples.filter(({ says }) => says !== "none" && says !== "needs_info");
      const silent = holding.filter(({ given }) => {
        const { facts } = exampleView(given, rule);
        return evaluate(facts, { today: EXAMPLE_DAY }).reasons[rule.id] === undefined;
      });
      expect(silent).toEqual([]);
    },
  );
});

test("facts written flat are the facts of a quote", () => {
  expect(factsOf({ "vehicle.antiTheft.system": "TT3", annualKm: 5 })).toEqual({
    vehicle: { antiTheft: { system: "TT3" } },
    annualKm: 5,
  });
});

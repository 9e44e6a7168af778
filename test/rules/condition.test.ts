import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts/schema.ts";
import { because } from "../../src/rules/condition-parts.ts";
import {
  all,
  any,
  below,
  type Condition,
  equals,
  exceeds,
  is,
  reaches,
  truth,
  within,
} from "../../src/rules/condition.ts";
import { km, kg } from "../../src/rules/figure.ts";
import { type Bounds, fact, type Quantity } from "../../src/rules/term.ts";
import { viewOf } from "../../src/rules/view.ts";

const view = (facts: Facts) => viewOf(facts, "2026-11-22");

const distance = (bounds: Bounds | undefined): Quantity => ({
  name: "distance",
  unit: "km",
  reads: ["annualKm"],
  open: () => ["annualKm"],
  bounds: () => bounds,
  param: () => undefined,
});

describe("a quantity that is only known to lie between two bounds", () => {
  const limit = km(5);
  test.each([
    [[3, 4], { reaches: false, exceeds: false, below: true, within: true, equals: false }],
    [[4, 5], { reaches: undefined, exceeds: false, below: undefined, within: true, equals: undefined }],
    [[5, 5], { reaches: true, exceeds: false, below: false, within: true, equals: true }],
    [
      [4, 6],
      { reaches: undefined, exceeds: undefined, below: undefined, within: undefined, equals: undefined },
    ],
    [[5, 6], { reaches: true, exceeds: undefined, below: false, within: undefined, equals: undefined }],
    [[6, 7], { reaches: true, exceeds: true, below: false, within: false, equals: false }],
  ] as const)("%j against 5", (bounds, expected) => {
    const comparisons = { reaches, exceeds, below, within, equals };
    const said = Object.entries(comparisons).map(([name, compare]) => [
      name,
      truth(compare(distance(bounds), limit), view({})),
    ]);
    expect(Object.fromEntries(said)).toEqual(expected);
  });

  test("is not held against another unit", () => {
    expect(() => reaches(distance([1, 1]), kg(1))).toThrow("distance is not held against kg");
  });
});

describe("the facts that decide", () => {
  const adas = is(fact("vehicle.adas"), true);
  const garaged = is(fact("vehicle.garagedAtNight"), true);
  const decided = (condition: Condition, facts: Facts): string[] =>
    Object.keys(because(condition, view(facts)));

  test.each([
    [any(adas, garaged), { adas: true, garagedAtNight: false }, ["vehicle.adas"]],
    [any(adas, garaged), { adas: true, garagedAtNight: true }, ["vehicle.adas", "vehicle.garagedAtNight"]],
    [any(adas, garaged), { adas: false, garagedAtNight: false }, ["vehicle.adas", "vehicle.garagedAtNight"]],
    [all(adas, garaged), { adas: true, garagedAtNight: false }, ["vehicle.garagedAtNight"]],
    [all(adas, garaged), { adas: false, garagedAtNight: false }, ["vehicle.adas"]],
    [all(adas, garaged), { adas: true, garagedAtNight: true }, ["vehicle.adas", "vehicle.garagedAtNight"]],
  ])("case %#", (condition, vehicle, expected) => {
    expect(decided(condition, { vehicle })).toEqual(expected);
  });
});

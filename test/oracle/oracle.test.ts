import { describe, expect, test } from "@jest/globals";
import { type Case, TODAY } from "./cases/case.ts";
import { ageCases, assistanceCases, theftCases } from "./cases/covers.ts";
import { editionCases, vehicleCases } from "./cases/elsewhere.ts";
import { deductibleCases, otherOptionCases } from "./cases/options.ts";
import { damageCases, fixedCases, liabilityCases } from "./cases/premiums.ts";
import { wholeQuote } from "./cases/whole-quote.ts";
import { judge } from "./judge.ts";

function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], value);
}

function run(cases: readonly Case[]): void {
  test.each(cases)("$says", ({ facts, expected }) => {
    const judged = judge(facts, TODAY);
    const found = Object.fromEntries(Object.keys(expected).map((path) => [path, at(judged, path)]));
    expect(found).toStrictEqual(expected);
  });
}

describe("the oracle, against quotes worked out by hand", () => {
  describe("the whole quote", () => {
    run(wholeQuote);
  });
  describe("the age of the car", () => {
    run(ageCases);
  });
  describe("theft", () => {
    run(theftCases);
  });
  describe("assistance and professionals", () => {
    run(assistanceCases);
  });
  describe("deductibles", () => {
    run(deductibleCases);
  });
  describe("other options", () => {
    run(otherOptionCases);
  });
  describe("other vehicles", () => {
    run(vehicleCases);
  });
  describe("editions", () => {
    run(editionCases);
  });
  describe("liability's premium", () => {
    run(liabilityCases);
  });
  describe("the omnium's premiums", () => {
    run(damageCases);
  });
  describe("fixed prices", () => {
    run(fixedCases);
  });
});

import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts/schema.ts";
import { type Case, TODAY } from "./cases/case.ts";
import { ageCases, assistanceCases, theftCases } from "./cases/covers.ts";
import { editionCases, vehicleCases } from "./cases/elsewhere.ts";
import { bandCases, deductibleCases, otherOptionCases } from "./cases/options.ts";
import { damageCases, fixedCases, liabilityCases } from "./cases/premiums.ts";
import { wholeQuote } from "./cases/whole-quote.ts";
import { judge } from "./judge.ts";
import { failingEnglish } from "./options.ts";

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
    run(bandCases);
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

  test("every failing condition for the English deductible is counted, open ones are not", () => {
    const failing = (vehicle: Facts["vehicle"], driver: Facts["driver"]): number =>
      failingEnglish({ vehicle, driver }, TODAY);
    expect(failing({}, {})).toBe(0);
    expect(failing({ owner: "first", firstRegistration: "2024-11-23" }, { claimsLast5Years: 1 })).toBe(0);
    expect(failing({ owner: "second_hand", firstRegistration: "2024-11-22" }, { licenceYears: 4 })).toBe(3);
    expect(failing({}, { named: false, claimsLast5Years: 2, licenceYears: 5 })).toBe(2);
  });
});

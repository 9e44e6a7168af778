import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/evaluate.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { RULES } from "../../src/product/rules.ts";
import { breakdownPrice } from "../../src/product/product-sheet/prices.ts";
import { licenceHeld } from "../../src/product/vocabulary.ts";
import { viewOf } from "../../src/rules/view.ts";
import { exampleView, ruleSays } from "./says.ts";

describe("accessories as a share of the rest of the catalogue value", () => {
  const rule = RULES.find(({ id }) => id === "accessories-over-ten-percent");
  test.each([
    ["0.00", "0.00", "none"],
    ["0.01", "0.02", "refer"],
    ["0.01", "0.12", "none"],
    ["500.00", "500.00", "refer"],
  ])("%s of %s: %s", (accessoriesValue, catalogueValue, expected) => {
    const given = {
      effectDate: "2022-06-18",
      "vehicle.accessoriesValue": accessoriesValue,
      "vehicle.catalogueValue": catalogueValue,
    };
    expect(rule && ruleSays(rule, exampleView(given, rule))).toBe(expected);
  });
});

describe("completed years that are known without a day", () => {
  test.each([
    ["2026-11-22", 5, [10, 11]],
    // On 29 February 2024 nobody has held a licence for exactly five years: 2019 had no such day.
    ["2024-02-29", 5, [11, 11]],
    ["2024-02-29", 4, [8, 9]],
  ])("on %s, %s of them", (day, licenceYears, expected) => {
    expect(licenceHeld.bounds(viewOf({ driver: { licenceYears } }, day))).toEqual(expected);
  });
});

test("a car that is first registered later is of age 0 when it comes in the customer's name", () => {
  const facts: Facts = { vehicle: { firstRegistration: "2027-05-01", owner: "second_hand" } };
  expect(breakdownPrice.by.param(viewOf(facts, "2026-11-22"))).toEqual({ kind: "years", value: 0 });
});

test.each([
  ["catalogue", "100000.01", "90000.00", ["request.valueBasis", "vehicle.catalogueValue"]],
  ["invoice", "90000.00", "100000.01", ["request.valueBasis", "vehicle.invoiceValue"]],
] as const)(
  "on the %s basis only that value is named as deciding",
  (valueBasis, catalogueValue, invoiceValue, named) => {
    const facts: Facts = {
      vehicle: {
        category: "car",
        owner: "first",
        catalogueValue,
        invoiceValue,
        antiTheft: { system: "none" },
      },
      request: { valueBasis },
    };
    const { because } = evaluate(facts, { today: "2026-11-22" }).reasons["anti-theft-not-approved"] ?? {};
    const values = Object.keys(because ?? {}).filter((path) => /value/i.test(path));
    expect(values).toEqual(named);
  },
);

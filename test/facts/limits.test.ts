import { describe, expect, test } from "@jest/globals";
import { anniversary, daysInMonth, isDay } from "../../src/facts/day.ts";
import { decimalOf } from "../../src/facts/fraction.ts";
import { roundToCents } from "../../src/facts/money.ts";
import { withFact } from "../../src/facts/paths.ts";
import { FULL_VIN_LENGTH, VIN } from "../../src/facts/registration.ts";
import { parseFacts } from "../../src/facts/parse.ts";

const TODAY = "2026-11-22";

describe("the calendar is that of the platform", () => {
  const numbers = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const two = (value: number): string => String(value).padStart(2, "0");

  test.each([1900, 2000, 2023, 2024])("in %s, month by month", (year) => {
    for (const month of numbers(1, 12)) {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      expect(daysInMonth(year, month)).toBe(last);
      for (const day of numbers(0, 33))
        expect(isDay(`${year}-${two(month)}-${two(day)}`)).toBe(day >= 1 && day <= last);
    }
  });

  test("a month that does not exist has no days", () => {
    expect([0, 13].map((month) => daysInMonth(2024, month))).toEqual([0, 0]);
  });

  test("a year of three digits keeps its place", () => {
    expect(anniversary("0998-05-10", 1)).toBe("0999-05-10");
  });
});

test("a half is rounded away from zero on either side of it", () => {
  const halves = [-3n, -2n, -1n, 0n, 1n, 2n, 3n];
  const rounded = halves.map((numerator) => roundToCents({ numerator, denominator: 2n }));
  expect(rounded).toEqual([-2n, -1n, -1n, 0n, 1n, 1n, 2n]);
  expect(roundToCents({ numerator: -1n, denominator: 1n })).toBe(-1n);
});

test("thirteen decimals are printed where they end there", () => {
  expect(decimalOf({ numerator: 1n, denominator: 5n ** 13n })).toBe("0.0000000008192");
  expect(decimalOf({ numerator: 1n, denominator: 2n ** 13n })).toBe("0.0001220703125");
});

test("a VIN of today fills the longest one that is accepted", () => {
  expect(VIN.test("1".repeat(FULL_VIN_LENGTH))).toBe(true);
  expect(VIN.test("1".repeat(FULL_VIN_LENGTH + 1))).toBe(false);
});

test("a fact that is opened again leaves no empty branch behind", () => {
  const facts = { vehicle: { antiTheft: { system: "TT3" } }, annualKm: 5 } as const;
  expect(withFact(facts, "vehicle.antiTheft.system", undefined)).toEqual({ annualKm: 5 });
  expect(withFact({ vehicle: { make: "Fiat" } }, "vehicle.make", undefined)).toEqual({});
  expect(withFact({}, "annualKm", 0)).toEqual({ annualKm: 0 });
});

test("a minus stays, except before nothing", () => {
  expect(decimalOf({ numerator: -1n, denominator: 1n })).toBe("-1");
  expect(decimalOf({ numerator: -1n, denominator: 3n * 10n ** 13n })).toBe("0");
});

describe("facts at the edge of agreeing are taken", () => {
  test.each([
    { driver: { birthDate: TODAY } },
    { driver: { birthDate: "2000-05-10", licenceDate: "2000-05-10" } },
    { driver: { licenceDate: "2030-01-01", licenceYears: 0 } },
    { driver: { age: 0, licenceYears: 0 } },
    { vehicle: { make: "x".repeat(200) } },
    { vehicle: { powerKw: 0, maxMassKg: 0, plate: "12345678", vin: "12345678901234567" } },
  ])("%j", (facts) => {
    expect(parseFacts(facts, TODAY)).toEqual({ ok: true, facts });
  });
});

test.each([
  ["x".repeat(58), `"${"x".repeat(58)}"`],
  ["x".repeat(59), `"${"x".repeat(59)}…`],
])("a value of %j is shown whole up to sixty characters", (usage, found) => {
  const parsed = parseFacts({ usage }, TODAY);
  expect(parsed.ok ? "" : parsed.problems[0]?.found).toBe(found);
});

test.each([
  [1n, 9n, "0.111111111111"],
  [1n, 11n, "0.090909090909"],
  [1n, 121n, "0.008264462810"],
])("%s/%s never ends", (numerator, denominator, printed) => {
  expect(decimalOf({ numerator, denominator })).toBe(printed.replace(/0$/, ""));
});

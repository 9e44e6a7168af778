import { describe, expect, test } from "@jest/globals";
import { parseFacts } from "../../src/index.ts";

const TODAY = "2026-11-22";

function problemsOf(input: unknown): string[] {
  const parsed = parseFacts(input, TODAY);
  return parsed.ok ? [] : parsed.problems.map(({ path, accepted }) => `${path}: ${accepted.kind}`);
}

describe("facts that are taken", () => {
  test.each([
    {},
    { annualKm: 0 },
    { driver: { bonusMalus: -2 } },
    { driver: { bonusMalus: 22 } },
    { driver: { birthDate: "2000-11-22", age: 26 } },
    { driver: { birthDate: "2000-11-23", age: 25 } },
    { driver: { age: 24, licenceYears: 24 } },
    { driver: { licenceDate: "2030-01-01" } },
    { vehicle: { firstRegistration: "2030-01-01" } },
    { vehicle: { catalogueValue: "1000.00", accessoriesValue: "1000" } },
    { effectDate: "2020-02-29" },
  ])("%j", (facts) => {
    expect(parseFacts(facts, TODAY)).toEqual({ ok: true, facts });
  });

  test("a plate and a VIN come out in capitals, without spaces, dots and hyphens", () => {
    const parsed = parseFacts({ vehicle: { plate: "1-abc.123", vin: "wvw zzz-1kz 6w000001" } }, TODAY);
    expect(parsed).toEqual({ ok: true, facts: { vehicle: { plate: "1ABC123", vin: "WVWZZZ1KZ6W000001" } } });
  });

  test("an empty plate is a car that is not registered yet", () => {
    expect(parseFacts({ vehicle: { plate: " ", vin: "", make: "Fiat" } }, TODAY)).toEqual({
      ok: true,
      facts: { vehicle: { make: "Fiat" } },
    });
  });
});

describe("facts that are refused, with the path", () => {
  test.each([
    [null, ": facts"],
    [[], ": facts"],
    ["text", ": facts"],
    [{ colour: "red" }, "colour: known_fields"],
    [{ vehicle: { colour: "red" } }, "vehicle.colour: known_fields"],
    [JSON.parse('{"__proto__": {"usage": "private"}}'), "__proto__: known_fields"],
    [{ annualKm: "12000" }, "annualKm: type"],
    [{ annualKm: 12000.5 }, "annualKm: type"],
    [{ annualKm: -1 }, "annualKm: at_least"],
    [{ annualKm: null }, "annualKm: type"],
    [{ vehicle: { powerKw: -1 } }, "vehicle.powerKw: at_least"],
    [{ vehicle: { adas: "yes" } }, "vehicle.adas: type"],
    [{ vehicle: { catalogueValue: 32000 } }, "vehicle.catalogueValue: type"],
    [{ vehicle: { catalogueValue: "32.000" } }, "vehicle.catalogueValue: money"],
    [{ vehicle: { category: "boat" } }, "vehicle.category: values"],
    [{ vehicle: { firstRegistration: "2023-02-29" } }, "vehicle.firstRegistration: day"],
    [{ vehicle: { make: "x".repeat(201) } }, "vehicle.make: at_most_characters"],
    [{ driver: { bonusMalus: -3 } }, "driver.bonusMalus: at_least"],
    [{ driver: { bonusMalus: 23 } }, "driver.bonusMalus: at_most"],
    [{ request: { goods: 6000 } }, "request.goods: values"],
    [{ request: { economicUnemployment: 60 } }, "request.economicUnemployment: values"],
    [{ vehicle: { plate: "1-ABC-12345" } }, "vehicle.plate: plate"],
    [{ vehicle: { plate: "1ABÉ23" } }, "vehicle.plate: plate"],
    [{ vehicle: { plate: "ſ" } }, "vehicle.plate: plate"],
    [{ vehicle: { vin: "WVWZZZ1KZ6W0000012" } }, "vehicle.vin: vin"],
    [{ vehicle: { vin: "WVWZZZ1KZ6WO00001" } }, "vehicle.vin: vin"],
    [{ vehicle: { vin: "I" } }, "vehicle.vin: vin"],
    [{ vehicle: { vin: "q" } }, "vehicle.vin: vin"],
    [{ driver: { birthDate: "2026-11-23" } }, "driver.birthDate: agreeing"],
    [{ driver: { birthDate: "2000-11-22", age: 25 } }, "driver.age: agreeing"],
    [{ driver: { birthDate: "2000-01-01", licenceDate: "1999-12-31" } }, "driver.licenceDate: agreeing"],
    [{ driver: { licenceDate: "2020-11-22", licenceYears: 5 } }, "driver.licenceYears: agreeing"],
    [{ driver: { age: 20, licenceYears: 21 } }, "driver.licenceYears: agreeing"],
    [{ driver: { age: 20, licenceDate: "2005-01-01" } }, "driver.licenceDate: agreeing"],
    [
      { vehicle: { catalogueValue: "1000.00", accessoriesValue: "1000.01" } },
      "vehicle.accessoriesValue: agreeing",
    ],
  ])("%j", (facts, problem) => {
    expect(problemsOf(facts)).toContain(problem);
  });

  test("what is shown of a value from outside stays short", () => {
    const parsed = parseFacts({ usage: "x".repeat(100_000) }, TODAY);
    expect(parsed.ok ? "" : parsed.problems[0]?.found).toHaveLength(61);
  });

  test("ages are taken at the effect date", () => {
    expect(problemsOf({ effectDate: "2025-01-01", driver: { birthDate: "2000-11-22", age: 24 } })).toEqual(
      [],
    );
  });
});

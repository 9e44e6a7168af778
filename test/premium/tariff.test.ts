import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts/schema.ts";
import { type BaseAmount, basePremium, type Tariff, tariffSchema } from "../../src/premium/tariff.ts";

const file = {
  name: "T",
  owner: "O",
  fictitious: true,
  validFrom: "2026-01-01",
  validTo: "2027-01-01",
  basePremiums: {
    liability: [
      { category: ["car"], bonusMalus: { below: 0 }, amount: "300" },
      { category: ["car"], bonusMalus: { from: 0, below: 6 }, amount: "400.50" },
      { category: ["car"], driverAge: { below: 26 }, amount: "900.00" },
      { powerKw: { from: 100.5 }, amount: "800.00" },
    ],
    glass: [{ perMilleOfCatalogueValue: "1.6" }],
    fire: [{ perMilleOfCatalogueValue: "0.0001" }],
    theft: [{ perMilleOfCatalogueValue: "12" }],
  },
};

const tariff: Tariff = tariffSchema.parse(file);

const known = (amount: string): BaseAmount => ({ amount, open: [] });
const open = (...paths: string[]): BaseAmount => ({ amount: undefined, open: paths }) as BaseAmount;

describe("a base premium", () => {
  const liability = (facts: Facts, day = "2026-06-01"): BaseAmount =>
    basePremium("liability", facts, day, tariff);
  const car = (driver: Facts["driver"], powerKw?: number): Facts => ({
    vehicle: { category: "car", ...(powerKw !== undefined && { powerKw }) },
    driver,
  });

  test("that the user gave wins over the tariff, as it was given", () => {
    expect(liability({ basePremiums: { liability: "5" } })).toEqual(known("5"));
  });

  test("is asked for where there is no tariff, no row, or no fitting row", () => {
    expect(basePremium("liability", {}, "2026-06-01", undefined)).toEqual(open("basePremiums.liability"));
    expect(basePremium("animals", {}, "2026-06-01", tariff)).toEqual(open("basePremiums.animals"));
    expect(liability({ vehicle: { category: "moped", powerKw: 100 } })).toEqual(
      open("basePremiums.liability"),
    );
  });

  test.each([
    ["2025-12-31", open("basePremiums.liability")],
    ["2026-01-01", known("300.00")],
    ["2026-12-31", known("300.00")],
    ["2027-01-01", open("basePremiums.liability")],
  ])("on %s comes from a tariff of 2026 or not", (day, expected) => {
    expect(liability(car({ bonusMalus: -1 }), day)).toEqual(expected);
  });

  test("comes from a tariff without an end long after", () => {
    const endless = tariffSchema.parse({ ...file, validTo: null });
    expect(basePremium("liability", car({ bonusMalus: -1 }), "2199-01-01", endless)).toEqual(known("300.00"));
  });

  test.each([
    [-1, "300.00"],
    [0, "400.50"],
    [5, "400.50"],
  ])("at degree %s is of the row whose range holds it", (bonusMalus, amount) => {
    expect(liability(car({ bonusMalus }))).toEqual(known(amount));
  });

  test("is of the first row that fits, and its facts are asked for before a later row's", () => {
    expect(liability(car({ bonusMalus: 6, age: 25 }))).toEqual(known("900.00"));
    expect(liability(car({ bonusMalus: 6, age: 26 }, 100.5))).toEqual(known("800.00"));
    expect(liability(car({ bonusMalus: 6, age: 26 }, 100.4))).toEqual(open("basePremiums.liability"));
    expect(liability(car({}))).toEqual(open("driver.bonusMalus"));
    expect(liability(car({ bonusMalus: 6 }))).toEqual(open("driver.birthDate"));
    expect(liability({ driver: { bonusMalus: 0 } })).toEqual(open("vehicle.category"));
  });

  test("takes the age at the effect date from the birth date", () => {
    expect(liability(car({ bonusMalus: 6, birthDate: "2000-06-02" }))).toEqual(known("900.00"));
    expect(liability(car({ bonusMalus: 6, birthDate: "2000-06-01" }))).toEqual(open("vehicle.powerKw"));
  });
});

describe("a share of the catalogue value", () => {
  const share = (cover: "glass" | "fire" | "theft", catalogueValue: string): BaseAmount =>
    basePremium(cover, { vehicle: { catalogueValue } }, "2026-06-01", tariff);

  test("is per mille, rounded half up to the cent", () => {
    expect(share("glass", "30000.00")).toEqual(known("48.00"));
    expect(share("theft", "25000")).toEqual(known("300.00"));
    expect(share("theft", "1000000000.00")).toEqual(known("12000000.00"));
    // 50,000.00 × 0.0001 / 1000 is half a cent.
    expect(share("fire", "50000.00")).toEqual(known("0.01"));
    expect(share("fire", "49999.99")).toEqual(known("0.00"));
  });

  test("waits for the catalogue value", () => {
    expect(basePremium("glass", {}, "2026-06-01", tariff)).toEqual(open("vehicle.catalogueValue"));
  });
});

describe("a tariff file", () => {
  const row = (entry: object): unknown => ({ ...file, basePremiums: { glass: [entry] } });

  test.each([
    ["without a name", { ...file, name: "" }],
    ["without an owner", { ...file, owner: "" }],
    ["with a day that does not exist", { ...file, validFrom: "2026-02-30" }],
    ["that ends on a day that does not exist", { ...file, validTo: "2026-02-30" }],
    ["with a cover that has no base premium", { ...file, basePremiums: { tyres: [] } }],
    ["with a field nobody knows", { ...file, discount: "5" }],
    ["with a row without an amount", row({})],
    ["with a row with two amounts", row({ amount: "1", perMilleOfCatalogueValue: "1" })],
    ["with an amount below nothing", row({ amount: "-1.00" })],
    ["with five decimals of a per mille", row({ perMilleOfCatalogueValue: "1.00001" })],
  ])("%s is refused", (_what, wrong) => {
    expect(tariffSchema.safeParse(wrong).success).toBe(false);
  });

  test("with four decimals of a per mille is taken", () => {
    expect(tariffSchema.safeParse(row({ perMilleOfCatalogueValue: "1.0001" })).success).toBe(true);
  });
});

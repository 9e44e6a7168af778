import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { evaluate } from "../../src/index.ts";
import { instalmentsOf, PAYMENT_PLANS } from "../../src/premium/instalments.ts";
import type { PaymentPlan } from "../../src/premium/instalments.ts";
import { TAX_RATES, taxRateOf, withTaxes } from "../../src/premium/taxes.ts";
import { cents, money } from "../../src/facts/money.ts";
import type { Facts } from "../../src/index.ts";
import { COVERS } from "../../src/rules/evaluation.ts";
import { PRICED } from "../support/priced-quote.ts";

const DAY = "2026-11-22";
const CAR: Facts = { ...PRICED, effectDate: DAY, basePremiums: { liability: "236.03" } };

describe("taxes and contributions", () => {
  it("are those of the published example: 236.03 net is 300.00 with 63.97 of taxes", () => {
    const taxed = withTaxes(CAR, evaluate(CAR, { today: DAY }));
    expect(taxed?.lines[0]).toMatchObject({
      cover: "liability",
      net: "236.03",
      tax: "63.96",
      gross: "299.99",
    });
    // The example rounds once more: 27.10% of 236.03 is 63.9641.
    expect(taxed?.lines[1]).toMatchObject({ cover: "legalProtection", net: "77.90", tax: "7.21" });
    expect(taxed).toMatchObject({ net: "313.93", tax: "71.17", gross: "385.10", confirmed: false });
  });

  it("are not known where the net total is not", () => {
    const facts = { ...CAR, basePremiums: {} };
    expect(withTaxes(facts, evaluate(facts, { today: DAY }))).toBeNull();
  });

  it("have one rate for every cover and kind of vehicle, without gap or overlap", () => {
    for (const [category, usage] of [
      ["car", "private"],
      ["van", "own_account_transport"],
      ["motorcycle", "private"],
      ["moped", "mixed"],
    ] as const) {
      for (const cover of COVERS) {
        const facts: Facts = { usage, vehicle: { category } };
        expect(taxRateOf(cover, facts, DAY)).toBeDefined();
      }
    }
    const places = TAX_RATES.flatMap(({ covers, groups }) =>
      covers.flatMap((cover) => groups.map((group) => `${cover} ${group}`)),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(COVERS.length * 3);
  });

  it("are confirmed where two sources agree, and say where each was found", () => {
    expect(TAX_RATES.filter(({ confirmed }) => confirmed).map(({ id }) => id)).toEqual(["liability-car"]);
    for (const { source } of TAX_RATES) expect(source).not.toBe("");
  });
});

describe("instalments", () => {
  it("share the cents so that they add up, the first one carrying what is left", () => {
    expect(instalmentsOf("100.00", "monthly")).toEqual({ count: 12, first: "8.37", others: "8.33" });
    expect(instalmentsOf("100.00", "quarterly")).toEqual({ count: 4, first: "25.00", others: "25.00" });
    expect(instalmentsOf("0.05", "monthly")).toEqual({ count: 12, first: "0.05", others: "0.00" });
  });

  it("add up to the yearly amount, whatever it is", () => {
    const plans = Object.keys(PAYMENT_PLANS) as PaymentPlan[];
    fc.assert(
      fc.property(fc.bigInt(0n, 10_000_000n), fc.constantFrom(...plans), (amount, plan) => {
        const { count, first, others } = instalmentsOf(money(amount), plan);
        expect(cents(first) + BigInt(count - 1) * cents(others)).toBe(amount);
        expect(cents(first) - cents(others)).toBeLessThan(BigInt(count));
      }),
    );
  });
});

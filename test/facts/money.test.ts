import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Decimal } from "decimal.js";
import { decimalOf, factorOf, fraction, times } from "../../src/facts/fraction.ts";
import { cents, MONEY, money, roundToCents } from "../../src/facts/money.ts";

describe("amounts", () => {
  test.each([
    ["0", 0n, "0.00"],
    ["5", 500n, "5.00"],
    ["77.9", 7790n, "77.90"],
    ["77.90", 7790n, "77.90"],
    ["100000.01", 10000001n, "100000.01"],
  ])("%s is %s cents", (text, amount, printed) => {
    expect(cents(text)).toBe(amount);
    expect(money(amount)).toBe(printed);
  });

  test("negative amounts keep their minus, also below one euro", () => {
    expect(money(-5n)).toBe("-0.05");
    expect(money(-12345n)).toBe("-123.45");
  });

  test.each(["-1", "1,5", "1.234", "1.", ".5", "1e3", "", " 1", "€1"])("%p is no amount", (text) => {
    expect(MONEY.test(text)).toBe(false);
  });
});

describe("rounding is half away from zero, on the exact fraction", () => {
  test.each([
    [5n, 10n, 1n],
    [-5n, 10n, -1n],
    [49n, 100n, 0n],
    [149999n, 100000n, 1n],
    [15n, 10n, 2n],
    [-15n, 10n, -2n],
    [25n, 10n, 3n],
  ])("%s/%s gives %s", (numerator, denominator, rounded) => {
    expect(roundToCents({ numerator, denominator })).toBe(rounded);
  });

  test("a tie that binary floating point loses: 840.00 × 1.15 × 1.10 × 0.90 × 0.75 is 717.26", () => {
    const factor = ["15", "10", "-10", "-25"].map((percent) => factorOf(fraction(percent))).reduce(times);
    const { numerator, denominator } = factor;
    expect(money(roundToCents({ numerator: cents("840.00") * numerator, denominator }))).toBe("717.26");
  });
});

describe("decimals", () => {
  test.each([
    [1n, 1n, "1"],
    [1164225n, 1000000n, "1.164225"],
    [-7n, 2n, "-3.5"],
    [1n, 3n, "0.333333333333"],
    [2n, 3n, "0.666666666667"],
    [-2n, 3n, "-0.666666666667"],
    [100n, 1n, "100"],
    [0n, 7n, "0"],
    [1n, 2n ** 14n, "0.00006103515625"],
  ])("%s/%s prints %s", (numerator, denominator, printed) => {
    expect(decimalOf({ numerator, denominator })).toBe(printed);
  });

  test("print as decimal.js does, twelve places where they never end", () => {
    const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 10n ** 6n), (numerator, denominator) => {
        const value = new Exact(numerator.toString()).div(denominator.toString());
        const finite = value.times(denominator.toString()).eq(numerator.toString()) && value.dp() < 50;
        const expected = finite ? value : value.toDecimalPlaces(12);
        expect(decimalOf({ numerator, denominator })).toBe(expected.toFixed().replace(/^-0$/, "0"));
      }),
    );
  });
});

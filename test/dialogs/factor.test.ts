import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { percentOf } from "../../dialogs/explain/factor.ts";

test.each([
  ["0.676875", "-32.3125"],
  ["0.75", "-25"],
  ["0.9", "-10"],
  ["0.995", "-0.5"],
  ["1", "0"],
  ["1.001", "0.1"],
  ["1.05", "5"],
  ["2", "100"],
  ["2.5", "150"],
])("the factor %s is said as %s %%", (factor, percent) => {
  expect(percentOf(factor)).toBe(percent);
});

test("no digit is lost or made up", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000 }), (millionths) => {
      const factor = (millionths / 1e6).toFixed(6);
      expect(Number(percentOf(factor))).toBeCloseTo((Number(factor) - 1) * 100, 6);
    }),
  );
});

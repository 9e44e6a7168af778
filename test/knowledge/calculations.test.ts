import { describe, expect, test } from "@jest/globals";
import type { Calculation } from "../../src/knowledge/calculations/calculation.ts";
import { CALCULATIONS } from "../../src/knowledge/calculations/index.ts";

// Each calculation takes inputs of its own; its examples fit it.
const RECORDS = Object.entries(CALCULATIONS) as unknown as [string, Calculation<unknown>][];

const EXAMPLES = RECORDS.flatMap(([name, { work, examples }]) =>
  examples.map(({ given, gives, confirmed }) => ({
    name: `${name} of ${JSON.stringify(given)}`,
    worked: work(given),
    gives,
    confirmed,
  })),
);

describe("a calculation", () => {
  test("is known by its id", () => {
    expect(RECORDS.map(([, { id }]) => id)).toEqual(RECORDS.map(([name]) => name));
  });

  test.each(EXAMPLES)("$name", ({ worked, gives, confirmed }) => {
    const { code, params } = worked.result;
    const values = Object.values(params).map((param) => param.value);
    expect([[code, ...values], worked.confirmed]).toEqual([gives, confirmed]);
  });
});

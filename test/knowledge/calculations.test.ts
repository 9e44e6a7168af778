import { describe, expect, test } from "@jest/globals";
import { told } from "../../dialogs/calculations/answer.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import type { Calculation } from "../../src/knowledge/calculations/calculation.ts";
import { CALCULATIONS } from "../../src/knowledge/calculations/index.ts";
import { textsOf } from "../locales/catalogue.ts";

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

describe("the words of a calculation", () => {
  test.each(["nl", "fr"] as const)("tell every example, step by step (%s)", (language) => {
    for (const [, record] of RECORDS)
      for (const { given } of record.examples)
        expect(told(voiceOf(language), record, record.work(given), new Map())).not.toMatch(
          /\{\{|undefined|null|NaN/,
        );
  });

  test("are each said in an example, or by the dialog", () => {
    const coded = RECORDS.flatMap(([name, { work, examples }]) =>
      examples.flatMap(({ given }) => {
        const { result, steps, remarks } = work(given);
        return [result, ...steps, ...remarks].map(({ code }) => `calculations:${name}.${code}`);
      }),
    );
    const ofDialog = /^calculations:(ask|inputs|examples)\.|\.assumed$/;
    const unsaid = [...textsOf("nl").keys()].filter(
      (key) => key.startsWith("calculations:") && !ofDialog.test(key) && !coded.includes(key),
    );
    expect(unsaid).toEqual([]);
  });
});

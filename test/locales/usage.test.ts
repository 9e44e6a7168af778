import { describe, expect, test } from "@jest/globals";
import { reasonText } from "../../dialogs/explain/reasons.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import { evaluate } from "../../src/evaluate.ts";
import { EXAMPLE_DAY } from "../../src/product/examples.ts";
import { z } from "zod";
import { FACT_PATHS, factsSchema, RULES, TARIFF_LINES } from "../../src/index.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { exampleView } from "../product/says.ts";
import { textsOf } from "./catalogue.ts";
import { namesIn, namesInFolders, unusedKeys } from "./usage.ts";

const LANGUAGES = ["nl", "fr"] as const;
const keys = new Set(textsOf("nl").keys());

const messageOf = ({ id, message }: Rule): string => message ?? id;

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly enum?: readonly (string | number)[];
}

/** Every value of every fact that is one of a few, with the fact's path. */
const choicesOf = ({ properties = {}, enum: values = [] }: JsonSchema, path = ""): [string, string][] => [
  ...values.map((value): [string, string] => [path, String(value)]),
  ...Object.entries(properties).flatMap(([name, part]) =>
    choicesOf(part, path === "" ? name : `${path}.${name}`),
  ),
];

describe("every text", () => {
  test("is named somewhere in the code", () => {
    const own = [...keys].filter((key) => !/^(reasons|lines):/.test(key));
    expect(unusedKeys(own, namesInFolders("bot", "dialogs"))).toEqual([]);
  });

  test("of a reason belongs to a rule", () => {
    const messages = new Set(RULES.map((rule) => `reasons:${messageOf(rule)}`));
    const strays = [...keys].filter(
      (key) => key.startsWith("reasons:") && !messages.has(key.replace(/\.\w+$/, "")),
    );
    expect(strays).toEqual([]);
  });

  test("of a premium line belongs to a tariff line", () => {
    const lines = new Set(TARIFF_LINES.map(({ id }) => `lines:${id}`));
    const strays = [...keys].filter(
      (key) => key.startsWith("lines:") && !lines.has(key.replace(/\.\w+$/, "")),
    );
    expect(strays).toEqual([]);
  });
});

describe("every code of the core has its words", () => {
  test("each rule says what cannot be, and why", () => {
    const wanted = RULES.flatMap((rule) =>
      ["what", "why"].map((part) => `reasons:${messageOf(rule)}.${part}`),
    );
    expect([...new Set(wanted)].filter((key) => !keys.has(key))).toEqual([]);
  });

  test("each tariff line says what it is for, and why", () => {
    const wanted = TARIFF_LINES.flatMap(({ id }) => ["name", "why"].map((part) => `lines:${id}.${part}`));
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  test("each fact has its label, and each value to choose from its name", () => {
    const schema = z.toJSONSchema(factsSchema, { io: "input" }) as JsonSchema;
    const choices = choicesOf(schema);
    expect(choices.length).toBeGreaterThan(50);
    const wanted = [
      ...FACT_PATHS.map((path) => `facts:${path}.label`),
      ...choices.map(([path, value]) => `facts:${path}.values.${value}`),
    ];
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    "and %s gets every figure it shows",
    (_id, rule) => {
      const views = rule.examples
        .filter(({ says }) => says !== "none" && says !== "needs_info")
        .map(({ given }) => exampleView(given, rule));
      expect(views.length).toBeGreaterThan(0);
      for (const { facts } of views) {
        const reason = evaluate(facts, { today: EXAMPLE_DAY }).reasons[rule.id];
        expect(reason).toBeDefined();
        for (const language of LANGUAGES)
          expect(reasonText(voiceOf(language), reason!)).not.toMatch(/\{\{|undefined|null|NaN/);
      }
    },
  );
});

describe("the search for unused texts", () => {
  const names = namesIn([
    'type T = "ns:only-a-type"; t("ns:said"); t("count"); t(`ns:dynamic.${name}.end`); t(`${text}.ask`); const text = "ns:question";',
  ]);
  test.each(["ns:said", "ns:said_one", "common:count", "ns:dynamic.any.end", "ns:question.ask"])(
    "finds %s",
    (key) => {
      expect(unusedKeys([key], names)).toEqual([]);
    },
  );
  test.each(["ns:only-a-type", "ns:unsaid", "ns:dynamic.any", "ns:other.ask", "other:count"])(
    "misses %s",
    (key) => {
      expect(unusedKeys([key], names)).toEqual([key]);
    },
  );
});

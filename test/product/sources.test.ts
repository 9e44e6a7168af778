import { describe, expect, test } from "@jest/globals";
import { CALCULATIONS } from "../../src/knowledge/calculations/index.ts";
import { KNOWLEDGE } from "../../src/knowledge/index.ts";
import { DEDUCTIBLE_TABLE_GROUNDS } from "../../src/product/product-sheet/deductible-table.ts";
import { TARIFF_LINES } from "../../src/product/price-list.ts";
import { RULES } from "../../src/product/rules.ts";
import { UNTRACED } from "../../src/product/trace.ts";
import { DOCUMENTS } from "../../src/rules/evaluation.ts";
import type { Grounds } from "../../src/rules/rule.ts";
import { documentText, rulebookIds, testWithDocuments, unspaced } from "./shared-documents.ts";

type Record = Grounds & { readonly id: string };

const KNOWN: readonly Record[] = KNOWLEDGE.map((entry) => ({
  ...entry,
  id: `${entry.topic}.${entry.aspect}`,
}));
const RECORDS: readonly Record[] = [
  ...RULES,
  ...TARIFF_LINES,
  ...KNOWN,
  ...Object.values(CALCULATIONS),
  { ...DEDUCTIBLE_TABLE_GROUNDS, id: "deductible-table" },
];
const cited = new Set(RECORDS.flatMap(({ cites }) => cites));
const listed = UNTRACED.flatMap(({ ids }) => ids);

type Texts = ReadonlyMap<string, string>;

/** Records whose quotation, or a part of whose heading, does not stand in the document they name. */
function misquoted(records: readonly Record[], texts: Texts): string[] {
  return records.flatMap(({ id, quote, source }) => {
    const text = texts.get(source.document) ?? "";
    return [quote, ...source.heading.split(" - ")]
      .filter((words) => words === "" || !text.includes(unspaced(words)))
      .map((words) => `${id}: "${words}" does not stand in ${source.document}`);
  });
}

const without = (all: Iterable<string>, ...known: readonly Iterable<string>[]): string[] => {
  const seen = new Set(known.flatMap((ids) => [...ids]));
  return [...all].filter((id) => !seen.has(id));
};

describe("every record", () => {
  testWithDocuments("quotes its source word for word, under a heading of it", () => {
    const texts = new Map(DOCUMENTS.map((document) => [document, documentText(document)]));
    expect(misquoted(RECORDS, texts)).toEqual([]);
  });

  test("cites a statement", () => {
    expect(RECORDS.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });
});

describe("every statement of the rulebook", () => {
  testWithDocuments("is cited by a rule or a line, or listed with the reason why not", () => {
    expect(rulebookIds().size).toBeGreaterThan(200);
    expect(without(rulebookIds(), cited, listed)).toEqual([]);
  });

  testWithDocuments("that is cited or listed exists", () => {
    expect(without([...cited, ...listed], rulebookIds())).toEqual([]);
  });

  test("is listed once, and only while nothing cites it", () => {
    expect(listed.filter((id) => cited.has(id))).toEqual([]);
    expect(listed).toEqual([...new Set(listed)]);
  });
});

test("a changed word in a quotation or a heading is seen", () => {
  const texts = new Map([["product-sheet-2023-06", unspaced("Omnium 1/5 tot 24 maanden")]]);
  const record = (heading: string, quote: string): Record => ({
    id: "some-rule",
    source: { document: "product-sheet-2023-06", heading },
    quote,
    cites: ["PF-013"],
  });
  expect(misquoted([record("Omnium 1/5", "24 maanden")], texts)).toEqual([]);
  expect(misquoted([record("Omnium 1/5", "25 maanden")], texts)).toHaveLength(1);
  expect(misquoted([record("Omnium 1/5 - Waarde", "24 maanden")], texts)).toHaveLength(1);
  expect(misquoted([record("Omnium 1/5", "")], texts)).toHaveLength(1);
});

import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { outdatedEquivalents } from "./equivalents.ts";
import { mutantsOf } from "./sites.ts";

const changes = (text: string): string[] => mutantsOf("a.ts", text).map(({ from, to }) => `${from} ${to}`);

test.each([
  ["const a = 8;", ["8 9", "8 7"]],
  ["const a = 0n;", ["0n 1n", "0n -1n"]],
  ['const a = "77.90";', ['"77.90" "77.91"', '"77.90" "77.89"']],
  ['const a = "-5";', ['"-5" "-4"', '"-5" "-6"']],
  ['const a = "0.05";', ['"0.05" "0.06"', '"0.05" "0.04"']],
  ['const a = "2024-02-29";', ['"2024-02-29" "2024-03-01"', '"2024-02-29" "2024-02-28"']],
  ["const a = b >= c || b < c;", [">= >", "< <="]],
  ["const a = reaches(b, c);", ["reaches exceeds"]],
])("%s is changed by one step", (text, expected) => {
  expect(changes(text)).toEqual(expected);
});

test.each([
  'import { a } from "./8.ts";',
  "type A = 8;",
  'const a = { examples: [{ given: { b: 8 }, says: "8" }] };',
  'const a = { "vehicle.catalogueValue": "100.00" };',
  'const a = { quote: "8", id: "8" };',
  "const NOT_YET = 8;",
])("%s holds nothing to change", (text) => {
  expect(changes(text)).toEqual([]);
});

test("what changes is marked in its line", () => {
  expect(mutantsOf("a.ts", "\n  const a = b > 1;\n").map(({ line, code }) => `${line} ${code}`)).toEqual([
    "2 const a = b «>» 1;",
    "2 const a = b > «1»;",
    "2 const a = b > «1»;",
  ]);
});

test("every change on the list of those nobody can notice is still there", () => {
  const mutants = globSync("src/**/*.ts").flatMap((file) => mutantsOf(file, readFileSync(file, "utf8")));
  expect(mutants.length).toBeGreaterThan(500);
  expect(outdatedEquivalents(mutants)).toEqual([]);
});

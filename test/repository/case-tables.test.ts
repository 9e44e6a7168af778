import { expect, test } from "@jest/globals";
import { projectFiles } from "./files.ts";

/**
 * Where SQL may name a table of the cases, and why. Imports of the storage of cases are held by a boundary rule; these
 * tables could still be named in a statement anywhere.
 */
const MAY: Readonly<Record<string, string>> = {
  "bot/storage/case-documents.ts": "asked by the desk alone",
  "bot/storage/case-orders.ts": "asked by the desk alone",
  "bot/storage/case-queries.ts": "asked by the desk alone",
  "bot/storage/cases.ts": "asked by the desk alone",
  "bot/privacy/erase.ts": "erases what is somebody's own, and what was kept long enough",
  "bot/storage/conversations.ts": "tells a turn only whether somebody else changed the case in hand",
};

const NAMED =
  /\b(?:case_events|case_analyses|case_documents)\b|\b(?:from|update|into|join|table)\s+"?cases\b|From\("cases"/;

/** The files of the product that name such a table; migrations and the shape of the tables hold nobody's case. */
const naming = (files: readonly { readonly path: string; readonly text: string }[]): string[] =>
  files
    .filter(({ path }) => /^(bot|dialogs|src)\/.*\.ts$/.test(path))
    .filter(({ path }) => !path.startsWith("bot/storage/migrations/") && path !== "bot/storage/schema.ts")
    .filter(({ text }) => NAMED.test(text))
    .map(({ path }) => path)
    .toSorted();

test("no statement reaches a case but through what knows who asks", () => {
  expect(naming(projectFiles())).toEqual(Object.keys(MAY).toSorted());
});

test.each([
  "select * from cases",
  "update cases set owner = $1",
  "insert into case_documents",
  'query.selectFrom("cases")',
  'join "cases" on true',
])("it is seen in a statement: %s", (text) => {
  expect(naming([{ path: "bot/a.ts", text }])).toEqual(["bot/a.ts"]);
});

test("what only speaks of cases is none", () => {
  expect(
    naming([{ path: "bot/a.ts", text: 'import { cases } from "./cases.ts"; /cases/:reference' }]),
  ).toEqual([]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { SETTING_NAMES } from "../../bot/config/config.ts";
import { ROOT } from "./files.ts";

const readme = readFileSync(`${ROOT}README.md`, "utf8");
const ci = readFileSync(`${ROOT}.ci/run`, "utf8");
const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
  scripts: Record<string, string>;
};

const quoted = (text: string): string[] => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? "");

test("the two commands stand on a line each, and CI runs the second", () => {
  const lines = readme.split("\n");
  expect(lines).toContain("npm install && npm start");
  expect(lines).toContain("npm install && npm test");
  expect(ci).toContain("command='npm install && npm test'");
});

test("every command it names exists", () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => name !== "check:" && scripts[name] === undefined)).toEqual([]);
});

test("its table names every setting, and no other", () => {
  const rows = readme.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.flatMap((row) => quoted(row.split("|")[1] ?? "")).toSorted()).toEqual(SETTING_NAMES.toSorted());
});

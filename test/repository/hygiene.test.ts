import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { projectFiles, ROOT } from "./files.ts";
import { hygieneProblems, looseVersions } from "./hygiene.ts";

const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

test("no file of the project holds what may not stand there", () => {
  const files = projectFiles();
  expect(files.map(({ path }) => path)).toContain("package-lock.json");
  expect(hygieneProblems(files)).toEqual([]);
});

test("every dependency has one exact version", () => {
  expect(looseVersions(manifest)).toEqual([]);
});

describe("the checks see", () => {
  const problems = (path: string, text: string, bytes = text.length): string[] =>
    hygieneProblems([{ path, text, bytes }]);

  test.each([
    ["a machine's path", "bot/a.ts", 'open("/wo' + 'rk/main/x")'],
    ["a registry", "package-lock.json", '"res' + 'olved": "https://example.org/a.tgz"'],
    ["unfinished work", "src/a.ts", "// TO" + "DO later"],
    ["a stand-in", "bot/a.ts", "const st" + "ub = 1;"],
    ["a test that runs alone", "test/a.test.ts", "test.on" + "ly('a', () => {});"],
    ["a test switched off", "test/a.test.ts", "test.sk" + "ip('a', () => {});"],
    ["a lint rule switched off", "src/a.ts", "// eslint-dis" + "able-next-line complexity"],
    ["a folder that does not belong", "docs/a.md", ""],
    ["a name that is not kebab case", "src/myFile.ts", ""],
  ])("%s", (_what, path, text) => {
    expect(problems(path, text)).toHaveLength(1);
  });

  test("a file over the limit, the lock excepted", () => {
    expect(problems("test/a.json", "", 400_001)).toHaveLength(1);
    expect(problems("test/a.json", "", 400_000)).toEqual([]);
    expect(problems("package-lock.json", "", 400_001)).toEqual([]);
  });

  test("nothing in what is allowed", () => {
    const skipped = "// Skipped: needs a file that stands beside the clone\ntest.sk" + 'ip("a", () => {});';
    expect(problems("test/a.test.ts", skipped)).toEqual([]);
    expect(problems("bot/a.ts", 'fetch("https://example.org/work/x")')).toEqual([]);
  });

  test("a version with a range", () => {
    const loose = { dependencies: { zod: "^4.6.7" }, devDependencies: { jest: "30.5.2" } };
    expect(looseVersions(loose)).toEqual(['zod has "^4.6.7". Repair: npm install --save-exact zod@VERSION.']);
  });
});

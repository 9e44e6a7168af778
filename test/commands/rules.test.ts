import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const COMMAND = join(process.cwd(), "bot/commands/rules.ts");

const newFolder = (): string => mkdtempSync(join(tmpdir(), "rules-"));

function run(args: readonly string[], cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    encoding: "utf8",
  });
  return { status, lines: stdout.split("\n").filter((line) => line !== ""), errors: stderr };
}

const NAMES = ["rules.nl.md", "rules.nl.html", "rules.fr.md", "rules.fr.html"];

describe("npm run rules", () => {
  test("writes both languages, as Markdown and as HTML, and says where", () => {
    const folder = join(newFolder(), "a", "b");
    const { status, lines, errors } = run(["--out", folder]);
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    expect(lines).toEqual(NAMES.map((name) => join(folder, name)));
    expect(lines.map((path) => readFileSync(path, "utf8").slice(0, 11))).toEqual([
      "# VIVIUM Au",
      "<!doctype h",
      "# VIVIUM Au",
      "<!doctype h",
    ]);
  });

  test("writes to rules/ where no folder is named", () => {
    expect(run([], newFolder()).lines).toEqual(NAMES.map((name) => join("rules", name)));
  });

  test.each([
    [["--output", "x"], "--output"],
    [["x"], "x"],
    [["-o"], "-o"],
    [["--out"], "--out without a folder"],
    [["--out="], "--out without a folder"],
    [["--out", "--out", "x"], "--out without a folder"],
    [["--out", "x", "--out", "y"], "--out given twice"],
  ])("does not take %j", (args, found) => {
    const { status, lines, errors } = run(args, newFolder());
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(errors).toContain(`rules: ${found}: accepted is --out DIR, once. Repair: `);
    expect(errors.trim().split("\n")).toHaveLength(1);
  });

  test("says of a folder that cannot be written what is wrong with it", () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    const { status, lines, errors } = run(["--out", file]);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(errors).toContain(`rules: the folder "${file}": nothing can be written there (EEXIST)`);
    expect(errors).toContain("Repair: name another folder");
  });
});

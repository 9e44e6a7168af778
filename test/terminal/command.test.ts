import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";
import { temporaryDirectory } from "../support/database.ts";
import { keepLog, noteSaid } from "../support/run-log.ts";

const MAIN = fileURLToPath(new URL("../../bot/terminal/main.ts", import.meta.url));

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command with lines from a pipe until it ends. */
function chat(
  lines: readonly string[],
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"], ...environment };
    const child = execFile(process.execPath, [MAIN, ...args], { env }, (error, output, errors) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors });
    });
    child.stdin?.end(lines.join("\n"));
  });
}

it("holds a conversation from a pipe, on a database of its own, in 80 columns", async () => {
  await using directory = await temporaryDirectory();
  const environment = { DATA_DIR: directory.path };
  const name = ["--conversation", "mine"];
  const first = await chat(["fr", "mobilhome", "3500"], environment, name);
  expect(first).toMatchObject({ code: 0, errors: "" });
  expect(first.output).toMatch(
    /In welke taal[^]*Quelle est la masse maximale autorisée[^]*Quelle est la marque/,
  );
  expect(Math.max(...first.output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);

  const second = await chat(["résumé"], { ...environment, LANG: "fr_BE.UTF-8" }, name);
  expect(second.output).toMatch(/Type de véhicule : Mobilhome\n- M\.M\.A\. : 3 500 kg/);

  const log = join(directory.path, "chat", "chat.log");
  const logged = await readFile(log, "utf8");
  expect(logged).toContain("turn");
  keepLog(logged);
  noteSaid("mobilhome", "résumé");
});

it("explains an argument it does not know, and how it is used", async () => {
  const { code, errors } = await chat([], {}, ["--port", "1"]);
  expect(code).toBe(1);
  expect(errors).toContain("see npm run chat -- --help");
  expect(errors).not.toMatch(/^\s+at /m);

  const help = await chat([], {}, ["--help"]);
  expect(help).toMatchObject({ code: 0, errors: "" });
  expect(help.output).toContain("in no file");
});

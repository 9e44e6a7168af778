import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@jest/globals";
import { TODAY } from "./readers.ts";

interface Run {
  readonly code: number | null;
  readonly lines: readonly unknown[];
  readonly errors: string;
}

const start = (args: readonly string[]) => spawn(process.execPath, ["bot/commands/understand.ts", ...args]);

async function run(input: string, ...args: readonly string[]): Promise<Run> {
  const child = start(args);
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (errors += chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, "close")) as [number | null];
  const lines = output.split("\n").filter((line) => line !== "");
  return { code, lines: lines.map((line) => JSON.parse(line) as unknown), errors };
}

test("with a kind, every line gives its one value or null, in order", async () => {
  const { code, lines } = await run(
    "15.000 km\n10 à 15.000 km\n\nquinze mille\n",
    ...["--lang", "nl", "--kind", "distance"],
  );
  expect(lines).toEqual([{ value: 15000 }, { value: null }, { value: null }, { value: 15000 }]);
  expect(code).toBe(0);
});

test("an amount is a number of euro, a date an ISO day, counted from the day that was given", async () => {
  const money = await run("€ 32.500,50\n32.500 incl. btw", "--lang", "nl", "--kind", "money");
  expect(money.lines).toEqual([{ value: 32500.5 }, { value: null }]);
  const date = await run(
    "il y a 3 ans\nmars 2021\n31/02/2021",
    "--lang",
    "fr",
    "--kind",
    "date",
    "--today",
    TODAY,
  );
  expect(date.lines).toEqual([{ value: "2023-11-22" }, { value: null }, { value: null }]);
});

test("without a kind, a line gives facts, ranges and doubts; with --spans also the words", async () => {
  const { lines } = await run("Golf uit 2019, omnium, 34 jaar", "--lang", "nl", "--today", TODAY);
  expect(lines).toEqual([
    {
      facts: { vehicle: { make: "Volkswagen", model: "Golf" }, driver: { age: 34 } },
      partial: { "vehicle.firstRegistration": { from: "2019-01-01", to: "2019-12-31" } },
      unclear: [
        {
          text: "omnium",
          candidates: [
            { path: "request.omnium", value: "omnium" },
            { path: "request.omnium", value: "omnium_theft" },
          ],
        },
      ],
    },
  ]);
  const traced = await run("diesel", "--lang", "nl", "--spans");
  expect(traced.lines).toMatchObject([
    { spans: [{ path: "vehicle.energy", text: "diesel", start: 0, end: 6 }] },
  ]);
});

test("a line that is too long says nothing, and is named", async () => {
  const { code, lines, errors } = await run(`${"a".repeat(2001)}\n34 jaar`, "--lang", "nl", "--kind", "age");
  expect(lines).toEqual([{ value: null }, { value: 34 }]);
  expect(errors).toContain("line 1 is longer than 2000 characters");
  expect(code).toBe(1);
});

test("lines are answered as they come", async () => {
  const child = start(["--lang", "nl", "--kind", "yes_no"]);
  child.stdin.write("ja\n");
  const [first] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
  expect(JSON.parse(first)).toEqual({ value: true });
  child.stdin.end();
  await once(child, "close");
});

test.each([
  [[], "--lang (missing)"],
  [["--lang", "de"], "--lang de"],
  [["--lang", "nl", "--kind", "colour"], "--kind colour"],
  [["--lang", "nl", "--today", "2026-02-30"], "--today 2026-02-30"],
  [["--lang", "nl", "--sort"], "Unknown option '--sort'"],
])("arguments %p are refused with what was found", async (args, found) => {
  const { code, lines, errors } = await run("15", ...args);
  expect([code, lines]).toEqual([2, []]);
  expect(errors).toContain(found);
  expect(errors).not.toContain("    at ");
});

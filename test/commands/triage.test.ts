import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { evaluate, type Change, type Facts, withFact, type WayOut } from "../../src/index.ts";
import { runCommand } from "./run-command.ts";

// Thirty quotes, one for each kind of block and two that are none, and two lines that are no quote.
const FILE = "test/commands/quotes/blocked.ndjson";
const TRIAGE = ["bot/commands/triage.ts"];
const quotes = readFileSync(FILE, "utf8").trimEnd().split("\n");

interface Row {
  readonly line: number;
  readonly status: string;
  readonly blockedBy: readonly string[];
  /** Absent where the line could not be read. */
  readonly wayOut?: WayOut | null;
}

const rowsOf = (lines: readonly string[]): Row[] => lines.map((line) => JSON.parse(line) as Row);

const rows = runCommand([...TRIAGE, FILE, "--format", "json"], "").then(({ lines }) => rowsOf(lines));

const applied = (facts: Facts, changes: readonly Change[]): Facts =>
  changes.reduce((changed, { path, to }) => withFact(changed, path, to), facts);

// Worked out by hand from the product sheet and the release note.
const WAYS: readonly (readonly [line: number, blockedBy: string, way: string | null])[] = [
  [1, "english-vehicle-age", "request.deductible=low"],
  [2, "deductible-classic-catalogue-value", "request.deductible=low"],
  [3, "anti-theft-not-approved", "vehicle.antiTheft.system=TT3"],
  [4, "motorhome-mass", null],
  [5, "accident-assistance-light-vehicle", "request.accidentAssistance=none"],
  [6, "usage-commercial-line", null],
  [7, "consumer-without-named-driver", "driver.named=true"],
  [9, "theft-assistance-needs-theft", "request.omnium=mini_theft"],
  [11, "offer-age-tyres", "request.tyres=false"],
  [14, "omnium-glass-alone", "request.omnium=mini"],
  [18, "usage-outside-scope", null],
  [20, "no-source-2022", "effectDate=2023-06-01"],
  [21, "english-claims", "request.deductible=low"],
  [22, "value-basis-invoice-seller", "request.valueBasis=catalogue"],
  [23, "anti-theft-tt5", "vehicle.antiTheft.system=TT3"],
  [24, "accident-assistance-motorcycle-age", "request.accidentAssistance=none"],
  [25, "economic-unemployment-needs-omnium", "request.omnium=mini"],
  [26, "vehicle-not-in-sheet", "request.legalProtection=false"],
  [27, "accessories-over-ten-percent", null],
  [28, "upgrade-needs-replacement-vehicle", "request.accidentAssistance=with_replacement_vehicle"],
  [29, "compensation-agreed_24", "request.compensation=agreed_12"],
  [30, "goods-need-full-omnium", "request.omnium=omnium_theft"],
];

describe("triage of blocked quotes", () => {
  test.each(WAYS)("line %i is blocked by %s, and gets free by %s", async (line, rule, way) => {
    const row = (await rows).find((each) => each.line === line);
    const found = row?.wayOut?.changes.map(({ path, to }) => `${path}=${String(to)}`).join(" & ") ?? null;
    expect([row?.blockedBy.includes(rule), found]).toEqual([true, way]);
  });

  test("what it promises holds when it is done", async () => {
    const ways = (await rows).flatMap(({ line, wayOut }) => (wayOut ? [{ line, wayOut }] : []));
    expect(ways.length).toBeGreaterThan(10);
    for (const { line, wayOut } of ways) {
      const facts = JSON.parse(quotes[line - 1] ?? "") as Facts;
      const after = evaluate(applied(facts, wayOut.changes), { today: "2026-11-22" });
      expect([line, after.status]).toEqual([line, wayOut.status]);
    }
  });

  test.each([
    [
      "nl",
      "1. Deze aanvraag is zo niet mogelijk. De Engelse vrijstelling kan niet. Uitweg: Lage vrijstelling",
      "Samenvatting",
    ],
    ["fr", "1. Cette demande n’est pas possible telle quelle. La franchise anglaise", "Résumé"],
  ])("tells it in %s, a line per quote, with the counts below", async (lang, first, title) => {
    const { code, lines } = await runCommand([...TRIAGE, FILE, "--lang", lang], "");
    expect(code).toBe(1);
    expect(lines[0]).toContain(first);
    expect(lines.slice(0, quotes.length).every((line, index) => line.startsWith(`${index + 1}. `))).toBe(
      true,
    );
    expect(lines[quotes.length]).toBe(title);
  });

  test("writes codes as CSV, and the counts beside them", async () => {
    const { lines, errors } = await runCommand([...TRIAGE, "--format", "csv"], quotes.join("\n"));
    expect(lines[0]).toBe("line,status,blocked_by,way_out,status_after,premium_difference,error");
    expect(lines[1]).toBe("1,refused,english-vehicle-age,request.deductible=low,ok,-90.25,");
    expect(lines).toHaveLength(quotes.length + 1);
    expect(errors).toContain("Samenvatting");
  });

  test.each([
    [["--format", "xml"], "text, csv, json"],
    [["--lang", "de"], "nl or fr"],
    [["--fast"], "use FILE, --lang and --format"],
    [["no-such-file"], "the file that was named cannot be read"],
  ])("refuses %j with what is accepted", async (args, said) => {
    const { code, errors } = await runCommand([...TRIAGE, ...args], "");
    expect(code).toBe(2);
    expect(errors).toContain(said);
  });

  test("on a terminal every row stands, with a bar below them that goes away", () => {
    const { stdout } = spawnSync(
      "script",
      ["-qec", `${process.execPath} ${TRIAGE.join()} ${FILE}`, "/dev/null"],
      {
        encoding: "utf8",
      },
    );
    expect(stdout).toContain("100%");
    for (const line of [1, 10, quotes.length]) expect(stdout).toMatch(new RegExp(`^.*${line}\\. `, "m"));
    expect(stdout).toMatch(/\d {2}geen/);
  });
});

import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runCommand, type Run } from "./run-command.ts";

const COMMAND = ["bot/commands/evaluate.ts"];

const run = (
  input: string | Buffer,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> => runCommand([...COMMAND, ...args], input, env);

const json = (line: string | undefined): Record<string, unknown> =>
  JSON.parse(line ?? "null") as Record<string, unknown>;

const ENGLISH = {
  effectDate: "2026-11-22",
  policyholder: { type: "consumer" },
  usage: "private",
  vehicle: { category: "car", firstRegistration: "2023-03-01", owner: "first" },
  driver: { named: true },
  request: { omnium: "omnium", deductible: "english" },
};

describe("one object", () => {
  test("gives one evaluation, with a Dutch and a French text for each reason", async () => {
    const { code, lines } = await run(JSON.stringify(ENGLISH, null, 2));
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    const evaluation = json(lines[0]) as { status: string; reasons: Record<string, { text: unknown }> };
    expect(evaluation.status).toBe("refused");
    expect(evaluation.reasons["english-vehicle-age"]).toHaveProperty("unblock.0", {
      changes: [{ path: "request.deductible", to: "low" }],
      status: "ok",
      premiumDelta: null,
    });
    expect(evaluation.reasons["english-vehicle-age"]?.text).toEqual({
      nl: expect.stringContaining("3 jaar"),
      fr: expect.stringContaining("3 ans"),
    });
  });

  test.each([
    ["", "an empty line"],
    ["not json", "not JSON"],
    ['{"annualKm": 1', "not JSON"],
    ['{\n "annualKm": 1,\n', "not JSON"],
    ['{"annualKm": "many"}', "annualKm"],
    ["[]", "a list"],
    [`"${"x".repeat(10_000_000)}"`, "more than"],
    ["[".repeat(200_000), "not JSON"],
  ])("that is wrong ends with 2 and one line on standard error (%#)", async (input, expected) => {
    const { code, lines, errors } = await run(input);
    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(errors).toContain(expected);
    expect(errors.trim().split("\n")).toHaveLength(1);
  });
});

describe("one object per line", () => {
  test("a bad line gives its error in its place, the others their evaluation", async () => {
    const good = JSON.stringify(ENGLISH);
    const input = [good, "", "nonsense", '{"usage":"flying"}', "x".repeat(1_000_000), good, "", ""].join(
      "\n",
    );
    const { code, lines, errors } = await run(input);
    expect(code).toBe(1);
    expect(errors).toBe("");
    expect(lines.map((line) => json(line)["line"] ?? json(line)["status"])).toEqual([
      "refused",
      2,
      3,
      4,
      5,
      "refused",
    ]);
    expect(json(lines[3])["error"]).toEqual({ path: "usage", message: expect.stringContaining("flying") });
  });

  test("a first line that is bad does not take the others with it", async () => {
    const { code, lines } = await run(`nonsense\n{"annualKm":1}\n{"annualKm":2}\n`);
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
  });

  test("comes from a file as well", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "evaluate-")), "facts.ndjson");
    await writeFile(file, '{"annualKm":1}\n{"annualKm":2}\n');
    const { code, lines } = await run("", [file]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(2);
  });
});

describe("files that cannot be used", () => {
  test("a file that is not there is named without a stack trace", async () => {
    const { code, errors } = await run("", ["no-such-file.json"]);
    expect(code).toBe(2);
    expect(errors).not.toContain("    at ");
  });

  test("a tariff file that is no tariff stops the command and says where", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "evaluate-")), "tariff.json");
    await writeFile(file, '{"name": "x"}');
    const { code, errors } = await run('{"annualKm":1}', [], { TARIFF_FILE: file });
    expect(code).toBe(2);
    expect(errors).toContain("owner");
  });
});

test("a tariff file gives base premiums; what the facts say wins", async () => {
  const facts = { ...ENGLISH, driver: { named: true, bonusMalus: 0 }, basePremiums: { glass: "99.00" } };
  const { lines } = await run(JSON.stringify(facts), [], { TARIFF_FILE: "bot/tariff/example.json" });
  const { covers } = json(lines[0]) as { covers: Record<string, { premium: { base: string } }> };
  expect(covers["liability"]?.premium.base).toBe("520.00");
  expect(covers["glass"]?.premium.base).toBe("99.00");
});

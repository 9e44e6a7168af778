import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { canariesIn, leaks } from "./canaries.ts";
import { readRunLogs } from "./run-log.ts";

/** A run of everything logs and says more than this; less would mean that nothing is collected any more. */
const FEWEST = { lines: 1_000, canaries: 300 };
const MOST_SHOWN = 20;

/**
 * jest's globalTeardown: what was said in any test of the run may stand in no log of it.
 *
 * @throws Error with the lines in which something does
 */
export default async function endRun(globalConfig: Narrowed): Promise<void> {
  const directory = process.env["TEST_RUN_DIRECTORY"];
  if (directory === undefined) return;
  try {
    if (existsSync(directory)) checkLogs(directory, isWhole(globalConfig));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** What jest was told to narrow the run to. */
interface Narrowed {
  readonly testPathPatterns?: { readonly patterns?: readonly string[] };
  readonly testNamePattern?: string;
}

/** True for a run of every test there is. */
const isWhole = ({ testPathPatterns, testNamePattern = "" }: Narrowed): boolean =>
  (testPathPatterns?.patterns ?? []).length === 0 && testNamePattern === "";

function checkLogs(directory: string, whole: boolean): void {
  const { lines, said } = readRunLogs(directory);
  const canaries = new Set(said.flatMap(canariesIn)).size;
  process.stdout.write(`Logs of the run: ${lines.length} lines, searched for ${canaries} canaries.\n`);
  if (whole && (lines.length < FEWEST.lines || canaries < FEWEST.canaries))
    throw new Error("The logs of the run were not collected.");
  const found = leaks(lines, said);
  if (found.length === 0) return;
  const shown = found.slice(0, MOST_SHOWN).map(({ canary, line }) => `"${canary}" stands in: ${line}`);
  throw new Error(`What was said stands in the log (${found.length} times):\n${shown.join("\n")}`);
}

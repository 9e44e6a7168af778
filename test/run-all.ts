/**
 * `npm test`. With arguments: jest alone, with these. Without: every `check:` script of package.json, then every
 * test; it goes on after a failure, so that one run shows them all, and ends with "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const RESULTS = "artifacts/jest.json";
const SUMMARY = "artifacts/summary.txt";

interface Step {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** What jest's `--json` says, as far as it is read here. */
interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  /** Files that never came to a test: a syntax error, an import that does not resolve. */
  readonly numRuntimeErrorTestSuites: number;
}

function npmRun(script: string, options: readonly string[] = []): boolean {
  const npm = process.env["npm_execpath"];
  if (npm === undefined) throw new Error("npm is not known here. Start this as `npm test`.");
  const command = [npm, "run", "--silent", script, "--", ...options];
  return spawnSync(process.execPath, command, { stdio: "inherit" }).status === 0;
}

function step(name: string, options: readonly string[] = []): Step {
  process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  const passed = npmRun(name, options);
  return { name, passed, seconds: (performance.now() - start) / 1000 };
}

function checkNames(): string[] {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  return Object.keys(manifest.scripts).filter((name) => name.startsWith("check:"));
}

function jestResults(): JestResults {
  // Without a report jest itself broke down, which counts as one failure.
  if (!existsSync(RESULTS)) {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
  }
  return JSON.parse(readFileSync(RESULTS, "utf8")) as JestResults;
}

function everything(): boolean {
  mkdirSync("artifacts", { recursive: true });
  for (const file of [RESULTS, SUMMARY]) rmSync(file, { force: true });
  const checks = checkNames().map((name) => step(name));
  const tests = step("test:unit", ["--json", `--outputFile=${RESULTS}`]);
  const results = jestResults();

  process.stdout.write("\n");
  for (const { name, passed, seconds } of [...checks, tests]) {
    const verdict = passed ? "passed" : `FAILED  alone: npm run ${name}`;
    process.stdout.write(`${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${verdict}\n`);
  }
  if (results.numPendingTests > 0) process.stdout.write(`${String(results.numPendingTests)} skipped\n`);

  const testFailures = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const brokenRun = !tests.passed && testFailures === 0 ? 1 : 0;
  const failed = checks.filter(({ passed }) => !passed).length + testFailures + brokenRun;
  const line = `${String(results.numPassedTests)} passed, ${String(failed)} failed`;
  writeFileSync(SUMMARY, `${line}\n`);
  process.stdout.write(`${line}\n`);
  return failed === 0;
}

const options = process.argv.slice(2);
const passed = options.length > 0 ? npmRun("test:unit", options) : everything();
process.exitCode = passed ? 0 : 1;

import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLog } from "../../bot/log.ts";
import type { Logger } from "../../bot/log.ts";

/** Where the logs of a whole run of the tests are kept, and everything that was said in it; undefined outside jest. */
function fileOf(ending: string): string | undefined {
  const directory = process.env["TEST_RUN_DIRECTORY"];
  if (directory === undefined) return undefined;
  const path = join(directory, FOLDER);
  mkdirSync(path, { recursive: true });
  return join(path, `${process.pid}${ending}`);
}

const FOLDER = "run-log";

let log: Logger | undefined;

/** The log of whatever a test starts in its own process, as production writes it. */
export function runLog(): Logger {
  const file = fileOf(".log");
  log ??= file === undefined ? createLog("silent") : createLog("info", file);
  return log;
}

function add(ending: string, text: string): void {
  const file = fileOf(ending);
  if (file !== undefined) appendFileSync(file, text);
}

/** Adds what another process has logged. */
export const keepLog = (text: string): void => {
  add("-others.log", `${text}\n`);
};

/** Notes what a test says as a user, or who its users are: none of it may stand in a log. */
export function noteSaid(...texts: readonly unknown[]): void {
  const said = texts.filter((text) => typeof text === "string" && text !== "");
  if (said.length > 0) add(".said", said.map((text) => `${JSON.stringify(text)}\n`).join(""));
}

export interface RunLogs {
  /** Every line of every log, with PostgreSQL's own. */
  readonly lines: readonly string[];
  readonly said: readonly string[];
}

/** Everything that was logged and said in a run. */
export function readRunLogs(directory: string): RunLogs {
  const folder = join(directory, FOLDER);
  const own = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const files = [...own, join(directory, "postgres", "server.log")].filter((file) => existsSync(file));
  const linesOf = (ending: string): string[] =>
    files
      .filter((name) => name.endsWith(ending))
      .flatMap((name) => readFileSync(name, "utf8").split("\n"))
      .filter((line) => line !== "");
  const said = linesOf(".said").map((line) => JSON.parse(line) as string);
  return { lines: linesOf(".log"), said: [...new Set(said)] };
}

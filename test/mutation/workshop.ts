import { spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Mutant } from "./sites.ts";

/** The tests of the core's parts that the probe does not know about; slower, so only for what it misses. */
const FURTHER_TESTS = ["facts", "rules", "premium", "product", "core"].map((name) => `test/${name}`);

/** A loop that a change made endless is as good as noticed. */
const DEADLINE_MS = 60_000;

/** A copy of the project in which one change after the other is tried. */
export class Workshop {
  readonly #folder: string;
  readonly #expectations: string;

  constructor(folder: string, expectations: string) {
    this.#folder = folder;
    this.#expectations = expectations;
    rmSync(folder, { recursive: true, force: true });
    for (const part of ["src", "test", "package.json"])
      cpSync(part, `${folder}/${part}`, { recursive: true });
  }

  /** True when the tests pass in the copy as it stands. */
  async passes(): Promise<boolean> {
    const node = ["--disable-warning=ExperimentalWarning"];
    if (!(await this.#run([...node, "test/mutation/probe.ts", this.#expectations]))) return false;
    const tests = FURTHER_TESTS.filter((path) => existsSync(path));
    const jest = "../../../node_modules/jest/bin/jest.js";
    return this.#run([...node, "--experimental-vm-modules", jest, "--bail", "--runInBand", ...tests]);
  }

  /** True when no test notices the change. */
  async survives({ file, start, end, to }: Mutant): Promise<boolean> {
    const path = `${this.#folder}/${file}`;
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.slice(0, start) + to + text.slice(end));
    try {
      return await this.passes();
    } finally {
      writeFileSync(path, text);
    }
  }

  #run(args: readonly string[]): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, {
        cwd: this.#folder,
        stdio: "ignore",
        timeout: DEADLINE_MS,
        killSignal: "SIGKILL",
      });
      child.once("error", reject);
      child.once("exit", (code) => {
        resolve(code === 0);
      });
    });
  }
}

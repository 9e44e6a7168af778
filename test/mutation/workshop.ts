import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Mutant } from "./sites.ts";

/** The tests of the core's parts that the probe does not know about; slower, so only for what it misses. */
const CORE_TESTS = ["facts", "rules", "premium", "product", "locales"].map((name) => `test/${name}`);

/** What only these tests can notice. */
const TESTS_OF: Readonly<Record<string, readonly string[]>> = { "src/unblock": ["test/unblock"] };

const testsOf = (file: string): readonly string[] => TESTS_OF[dirname(file)] ?? CORE_TESTS;

/** A loop that a change made endless is as good as noticed. */
const DEADLINE_MS = 60_000;

/** A copy of the project in which one change after the other is tried. */
export class Workshop {
  readonly #place = mkdtempSync(join(tmpdir(), "mutation-"));
  readonly #folder = join(this.#place, "project");
  readonly #expectations: string;

  /** The file of expectations is copied too: whoever tidies up meanwhile does not end the run. */
  constructor(expectations: string) {
    for (const part of ["bot", "dialogs", "locales", "src", "test", "package.json"])
      cpSync(part, join(this.#folder, part), { recursive: true });
    symlinkSync(resolve("node_modules"), join(this.#folder, "node_modules"));
    // The insurer's documents, which stand beside the project.
    if (existsSync("../shared")) symlinkSync(resolve("../shared"), join(this.#place, "shared"));
    this.#expectations = join(this.#folder, "expectations.ndjson");
    cpSync(expectations, this.#expectations);
  }

  close(): void {
    rmSync(this.#place, { recursive: true });
  }

  /** True when the tests pass in the copy as it stands; what they print is only of interest when they should. */
  async passes(how: "aloud" | "quietly", tests: readonly string[] = CORE_TESTS): Promise<boolean> {
    const node = ["--disable-warning=ExperimentalWarning"];
    if (!(await this.#run(how, [...node, "test/mutation/probe.ts", this.#expectations]))) return false;
    const jest = [...node, "--experimental-vm-modules", "node_modules/jest/bin/jest.js"];
    return this.#run(how, [...jest, "--bail", "--runInBand", ...tests]);
  }

  /** True when no test notices the change. */
  async survives({ file, start, end, to }: Mutant): Promise<boolean> {
    const path = join(this.#folder, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.slice(0, start) + to + text.slice(end));
    try {
      return await this.passes("quietly", testsOf(file));
    } finally {
      writeFileSync(path, text);
    }
  }

  #run(how: "aloud" | "quietly", args: readonly string[]): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, {
        cwd: this.#folder,
        stdio: how === "aloud" ? "inherit" : "ignore",
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

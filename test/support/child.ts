import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { keepLog } from "./run-log.ts";

export const MAIN = new URL("../../bot/main.ts", import.meta.url);
export const COUNTER_SERVER = new URL("counter-server.ts", import.meta.url);

type Environment = Readonly<Record<string, string>>;

/** A program of this repository in a process of its own. */
export class Child {
  readonly #process: ChildProcessByStdio<null, Readable, Readable>;
  readonly #ended: Promise<number | null>;
  output = "";
  errors = "";

  private constructor(script: URL, args: readonly string[], environment: Environment) {
    this.#process = spawn(process.execPath, [fileURLToPath(script), ...args], {
      env: { PATH: process.env["PATH"], ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process.stdout.on("data", (chunk: Buffer) => (this.output += chunk.toString()));
    this.#process.stderr.on("data", (chunk: Buffer) => (this.errors += chunk.toString()));
    this.#ended = new Promise((resolve) => this.#process.once("close", resolve));
  }

  /** Starts a script that ends by itself; returns when it has. */
  static async run(
    script: URL,
    args: readonly string[],
    environment: Environment,
  ): Promise<Child & { code: number | null }> {
    const child = new Child(script, args, environment);
    return Object.assign(child, { code: await child.#ended });
  }

  /** Starts a bot; returns when it says where it listens. */
  static async start(script: URL, args: readonly string[], environment: Environment): Promise<Child> {
    const child = new Child(script, args, environment);
    // What a bot writes is its log, behind a few first lines: those are for who starts it, with the example identities.
    child.#process.once("close", () => {
      const logged = child.output.split("\n").filter((line) => line.startsWith("{"));
      keepLog([...logged, child.errors].join("\n"));
    });
    const over = child.#ended.then((code) => {
      throw new Error(`the process ended with ${code ?? "a signal"}: ${child.output}${child.errors}`);
    });
    over.catch(() => undefined);
    while (child.port === 0) await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 20))]);
    return child;
  }

  /** The port it says it listens on; 0 while it has not said. */
  get port(): number {
    return Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(this.output)?.[1] ?? 0);
  }

  /** Sends a signal; settles with the exit code, null when the signal killed it. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null> {
    this.#process.kill(signal);
    return this.#ended;
  }
}

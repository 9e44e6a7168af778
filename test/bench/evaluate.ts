/**
 * `npm run bench:evaluate`: lines per second of the evaluate command, as a process of its own fed through a pipe,
 * and its largest memory for few and for many lines (on Linux): constant memory is a ratio near 1.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { once } from "node:events";
import fc from "fast-check";
import { quotes } from "../properties/arbitraries.ts";

const FEW = 2_000;
const MANY = 20_000;

const sample = fc.sample(quotes, { numRuns: 2000, seed: 1 }).map((facts) => `${JSON.stringify(facts)}\n`);

interface Run {
  readonly linesPerSecond: number;
  readonly megabytes: number;
}

/** The most memory a process has had so far, in MB; NaN where the system does not tell. */
function peak(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? NaN) / 1024;
  } catch {
    return NaN;
  }
}

async function run(lines: number): Promise<Run> {
  const command = spawn(process.execPath, ["bot/commands/evaluate.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let [answered, megabytes] = [0, NaN];
  command.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answered += 1;
  });
  const watch = setInterval(() => {
    megabytes = Math.max(peak(command.pid ?? 0), Number.isNaN(megabytes) ? 0 : megabytes);
  }, 100);
  const start = performance.now();
  for (let line = 0; line < lines; line += 1) {
    if (!command.stdin.write(sample[line % sample.length])) await once(command.stdin, "drain");
  }
  command.stdin.end();
  await once(command, "close");
  clearInterval(watch);
  if (answered !== lines) throw new Error(`${lines} lines in, ${answered} out`);
  return { linesPerSecond: lines / ((performance.now() - start) / 1000), megabytes };
}

const few = await run(FEW);
const many = await run(MANY);
for (const [lines, { linesPerSecond, megabytes }] of [
  [FEW, few],
  [MANY, many],
] as const) {
  console.log(
    `${String(lines).padStart(7)} lines  ${linesPerSecond.toFixed(0).padStart(7)}/s  ${megabytes.toFixed(0)} MB`,
  );
}
console.log(`memory, many / few: ${(many.megabytes / few.megabytes).toFixed(2)}`);

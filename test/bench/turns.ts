/**
 * Turns of whole quotes against an echo: HTTP in, the dialogue, one durable commit, replies back, 20 in flight, in
 * alternating rounds so that whatever else the machine does weighs on both. Run: npm run bench:turns
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Activity } from "botbuilder";
import { activityOf } from "../support/caller.ts";
import { parseTranscript } from "../transcripts/format.ts";

const IN_FLIGHT = 20;
const ROUNDS = 6;
const ROUND = 4_000;

const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
const transcript = new URL("../transcripts/cases/omnium-private.nl.txt", import.meta.url);
const script = parseTranscript(await readFile(transcript, "utf8"))
  .steps.filter(({ act }) => act === "type" || act === "press")
  .map(({ words }) => words);
let conversations = 0;

/** A whole quote, with figures that no other one has. */
function* conversation(): Generator<Partial<Activity>> {
  const number = ++conversations;
  const own = (words: string): string =>
    words.replace("15.000", String(5_000 + (number % 14_000))).replace("32.500,50", `32.${number % 900},50`);
  for (const [turn, words] of script.entries()) {
    yield activityOf({ port: 0, conversation: `bench-${number}` }, { id: String(turn), text: own(words) });
  }
}

function post(port: number, activity: Partial<Activity>): Promise<void> {
  const body = JSON.stringify(activity);
  const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const call = request({ port, host: "127.0.0.1", path: "/api/messages", method: "POST", agent, headers });
    call.once("error", reject);
    call.once("response", (response) => {
      response.resume().once("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`the bot answered ${response.statusCode ?? "nothing"}`));
      });
    });
    call.end(body);
  });
}

interface Round {
  readonly perSecond: number;
  readonly latencies: readonly number[];
}

async function round(port: number): Promise<Round> {
  const latencies: number[] = [];
  const start = performance.now();
  const isOver = (): boolean => performance.now() - start >= ROUND;
  const caller = async (): Promise<void> => {
    while (!isOver()) {
      for (const activity of conversation()) {
        if (isOver()) return;
        const before = performance.now();
        await post(port, activity);
        latencies.push(performance.now() - before);
      }
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, caller));
  return { perSecond: latencies.length / ((performance.now() - start) / 1_000), latencies };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function percentile(rounds: readonly Round[], share: number): number {
  const all = rounds.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  return all[Math.floor(all.length * share)] ?? 0;
}

function report(name: string, rounds: readonly Round[]): number {
  const perSecond = median(rounds.map((round) => round.perSecond));
  const [p50, p99] = [percentile(rounds, 0.5), percentile(rounds, 0.99)];
  process.stdout.write(
    `${name.padEnd(10)} ${perSecond.toFixed(0).padStart(6)} turns/s   p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms\n`,
  );
  return perSecond;
}

const directory = await mkdtemp(join(tmpdir(), "bench-turns-"));
const server = fork(new URL("turns-server.ts", import.meta.url), [directory], {
  stdio: ["ignore", "inherit", "inherit", "ipc"],
});
try {
  const [ports] = (await once(server, "message")) as [{ turns: number; echo: number }];
  const rounds = { turns: [] as Round[], echo: [] as Round[] };
  for (let number = 0; number <= ROUNDS; number++) {
    const [echo, turns] = [await round(ports.echo), await round(ports.turns)];
    // The first round warms up.
    if (number > 0) {
      rounds.echo.push(echo);
      rounds.turns.push(turns);
    }
  }
  const echo = report("echo", rounds.echo);
  const turns = report("full turn", rounds.turns);
  process.stdout.write(`full turn / echo = 1 / ${(echo / turns).toFixed(1)} (aim: at least 1 / 5)\n`);
} finally {
  server.send("stop");
  await once(server, "exit");
  agent.destroy();
  await rm(directory, { recursive: true, force: true });
}

import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { call, say } from "../support/caller.ts";
import { Child, COUNTER_SERVER } from "../support/child.ts";
import { temporaryDirectory } from "../support/database.ts";

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
const running = new Set<Child>();

beforeEach(async () => {
  directory = await temporaryDirectory();
});
afterEach(async () => {
  // The last one to leave stops the server.
  for (const child of running) await child.end("SIGTERM");
  running.clear();
  await directory[Symbol.asyncDispose]();
});

async function start(): Promise<Child> {
  const child = await Child.start(COUNTER_SERVER, [], { DATA_DIR: directory.path });
  running.add(child);
  return child;
}

async function stop(child: Child, signal: "SIGTERM" | "SIGKILL"): Promise<number | null> {
  running.delete(child);
  return child.end(signal);
}

const pidFile = (): string => join(directory.path, "postgres", "cluster", "postmaster.pid");
const postmaster = async (): Promise<number> => Number((await readFile(pidFile(), "utf8")).split("\n")[0]);
/** Kills the server; it may be gone already, while one of its own processes still answered for it. */
async function killServer(): Promise<void> {
  try {
    process.kill(await postmaster(), "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

const isGone = async (): Promise<boolean> =>
  readFile(pidFile()).then(
    () => false,
    () => true,
  );

describe("the embedded database", () => {
  it("keeps its data from start to start, and is stopped with the last process", async () => {
    const first = await start();
    await say(first, "one");
    expect(await stop(first, "SIGTERM")).toBe(0);
    expect(await isGone()).toBe(true);
    expect(await say(await start(), "two")).toEqual(["2: two"]);
  }, 60_000);

  it("is made once when two processes start at once, and serves both", async () => {
    const [one, other] = await Promise.all([start(), start()]);
    await say(one, "one");
    expect(await say(other, "two")).toEqual(["2: two"]);
    await stop(one, "SIGTERM");
    expect(await say(other, "three")).toEqual(["3: three"]);
    await stop(other, "SIGTERM");
    expect(await isGone()).toBe(true);
  }, 60_000);

  it("outlives a process that is killed; the next one finds it and stops it", async () => {
    const killed = await start();
    await say(killed, "one");
    await stop(killed, "SIGKILL");
    const orphan = await postmaster();
    const next = await start();
    expect(await postmaster()).toBe(orphan);
    expect(await say(next, "two")).toEqual(["2: two"]);
    await stop(next, "SIGTERM");
    expect(await isGone()).toBe(true);
  }, 60_000);

  it("is started again when it is killed, and has lost nothing it acknowledged", async () => {
    const bot = await start();
    for (let kill = 0; kill < 2; kill++) {
      const said = await say(bot, "before");
      await killServer();
      // On a slow machine the restart may take longer than a turn waits; the channel then sends it again.
      let after = await call(bot, { id: `after-${kill}`, text: "after" });
      while (after.status === 503) after = await call(bot, { id: `after-${kill}`, text: "after" });
      expect(said).toEqual([`${2 * kill + 1}: before`]);
      expect(after.texts).toEqual([`${2 * kill + 2}: after`]);
    }
  }, 60_000);

  it("is started again when it and the process are killed together", async () => {
    const killed = await start();
    await say(killed, "one");
    await killServer();
    await stop(killed, "SIGKILL");
    expect(await say(await start(), "two")).toEqual(["2: two"]);
  }, 60_000);

  it("starts where a file claims that another program is its server", async () => {
    const first = await start();
    await say(first, "one");
    await stop(first, "SIGTERM");
    const lines = [process.pid, "cluster", Date.now(), 5432, "", "127.0.0.1", "", "ready"];
    await writeFile(pidFile(), `${lines.join("\n")}\n`);
    expect(await say(await start(), "two")).toEqual(["2: two"]);
  }, 60_000);

  it("runs below a directory that nobody else may enter, for root as well", async () => {
    await chmod(directory.path, 0o700);
    const bot = await start();
    expect(await say(bot, "one")).toEqual(["1: one"]);
    expect(await stop(bot, "SIGTERM")).toBe(0);
  }, 60_000);

  it("starts beside what a first start left that was killed half-way", async () => {
    await mkdir(join(directory.path, "postgres-new-half", "cluster"), { recursive: true });
    expect(await say(await start(), "one")).toEqual(["1: one"]);
    await rm(join(directory.path, "postgres-new-half"), { recursive: true });
  }, 60_000);
});

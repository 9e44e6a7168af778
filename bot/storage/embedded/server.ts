import { spawn } from "node:child_process";
import { open, unlink } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { Refusal } from "../../refusal.ts";
import type { Cluster } from "./cluster.ts";
import { DATABASE, OWNER } from "./cluster.ts";
import { isPostgres, pidFile, readPostmaster } from "./postmaster.ts";

const START_DEADLINE = 30_000;
const POLL = 20;

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  // A failing row would otherwise stand in the log with everything the user said.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_checkpoints: "off",
};

/**
 * Address of the running server of a cluster: the one that runs already, started by whomever, else a new one.
 * Any number of processes may call this at the same time: PostgreSQL lets only one server have a cluster, and
 * who loses the race finds the winner's.
 *
 * @throws Refusal when there is no server within 30 s
 */
export async function runningServer(cluster: Cluster): Promise<string> {
  const deadline = Date.now() + START_DEADLINE;
  while (Date.now() < deadline) {
    const found = await readPostmaster(cluster.directory);
    if (found === undefined) {
      await startServer(cluster, deadline);
    } else if (!(await isPostgres(found.pid))) {
      await forget(cluster, found.pid);
    } else if (found.ready) {
      const address = addressOf(cluster, found.port);
      if (await answersFor(cluster, address)) return address;
    }
    await wait(POLL);
  }
  throw new Refusal(
    `the embedded database did not start within ${START_DEADLINE / 1000} s`,
    `PostgreSQL says why in ${cluster.log}`,
    "repair what it names and start again, or set DATABASE_URL to a PostgreSQL server",
  );
}

const addressOf = (cluster: Cluster, port: number): string =>
  `postgres://${OWNER}:${cluster.password}@127.0.0.1:${port}/${DATABASE}`;

/** Removes the file of a server that is gone, unless another start has replaced it meanwhile. */
async function forget(cluster: Cluster, pid: number): Promise<void> {
  const found = await readPostmaster(cluster.directory);
  if (found?.pid === pid) await unlink(pidFile(cluster.directory)).catch(() => undefined);
}

/** Starts a server in its own session, so that Ctrl-C in our terminal does not stop it before we do. */
async function startServer(cluster: Cluster, deadline: number): Promise<void> {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const port = String(await freePort());
  const start = ["-D", cluster.directory, "-p", port, ...settings];
  const { file, args, ids } = cluster.account.command(cluster.binaries.postgres, start);
  const log = await open(cluster.log, "w");
  const server = spawn(file, args, {
    ...ids,
    cwd: cluster.directory,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
  };
  server.once("exit", end).once("error", end).unref();
  await log.close();
  const ready = async (): Promise<boolean> => (await readPostmaster(cluster.directory))?.ready === true;
  while (!ended.signal.aborted && Date.now() < deadline && !(await ready())) await wait(POLL);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Whether our own cluster answers there, not a stranger that has taken the port. */
async function answersFor(cluster: Cluster, address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const answer = await client.query<{ directory: string }>(
      "select current_setting('data_directory') as directory",
    );
    return answer.rows[0]?.directory === cluster.directory;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

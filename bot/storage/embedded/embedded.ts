import { execFile } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import type { Logger } from "../../log.ts";
import type { Cluster } from "./cluster.ts";
import { openCluster } from "./cluster.ts";
import { runningServer } from "./server.ts";

const run = promisify(execFile);
const PRESENCE = 718_281_828;
const RETRY = 200;

/** For connecting to our own server on this machine. */
const CONNECT_DEADLINE = 10_000;

/**
 * The embedded database of a data directory, shared by every process that uses that directory. Each of them
 * holds a shared lock in it as long as it runs; the last to leave stops the server.
 */
export class EmbeddedDatabase {
  readonly #cluster: Cluster;
  readonly #log: Logger;
  #starting: Promise<string> | undefined;
  #presence: pg.Client | undefined;
  #returning: Promise<void> | undefined;
  #leaving = false;

  private constructor(cluster: Cluster, log: Logger) {
    this.#cluster = cluster;
    this.#log = log;
  }

  static async open(dataDirectory: string, log: Logger): Promise<EmbeddedDatabase> {
    const database = new EmbeddedDatabase(await openCluster(dataDirectory), log);
    await database.#enter();
    return database;
  }

  /** Where the data is kept, for the user to read. */
  get directory(): string {
    return this.#cluster.directory;
  }

  /** Address of the running server; it is started again when it has died. */
  address(): Promise<string> {
    this.#starting ??= runningServer(this.#cluster).finally(() => (this.#starting = undefined));
    return this.#starting;
  }

  /** Leaves the database; as the last one, stops the server. */
  async close(): Promise<void> {
    this.#leaving = true;
    await this.#returning;
    try {
      await this.#presence?.query("select pg_advisory_unlock_all()");
      const answer = await this.#presence?.query<{ last: boolean }>(
        "select pg_try_advisory_lock($1) as last",
        [PRESENCE],
      );
      if (answer?.rows[0]?.last === true) await this.#stop();
    } catch (error) {
      this.#log.warn({ err: error }, "the embedded database was gone before it could be stopped");
    } finally {
      await this.#presence?.end().catch(() => undefined);
    }
  }

  async #stop(): Promise<void> {
    const stop = ["stop", "-D", this.#cluster.directory, "-m", "fast", "-w", "-t", "20", "-s"];
    const { file, args, ids } = this.#cluster.account.command(this.#cluster.binaries.pg_ctl, stop);
    await run(file, [...args], { ...ids, cwd: this.#cluster.directory });
  }

  /** Starts or finds the server and holds the shared lock; tries again where it is being stopped meanwhile. */
  async #enter(): Promise<void> {
    for (;;) {
      const presence = new pg.Client({
        connectionString: await this.address(),
        keepAlive: true,
        connectionTimeoutMillis: CONNECT_DEADLINE,
      });
      presence.on("error", () => undefined);
      try {
        await presence.connect();
        await presence.query("select pg_advisory_lock_shared($1)", [PRESENCE]);
        presence.once("end", () => {
          this.#returning = this.#return();
        });
        this.#presence = presence;
        return;
      } catch (error) {
        this.#log.debug({ err: error }, "the embedded database is going down; waiting to start it again");
        await presence.end().catch(() => undefined);
        await wait(RETRY);
      }
    }
  }

  /** The server has died or was stopped under us: start it again, as long as it takes. */
  async #return(): Promise<void> {
    this.#presence = undefined;
    while (!this.#leaving) {
      this.#log.warn("the embedded database is gone; starting it again");
      try {
        await this.#enter();
        return;
      } catch (error) {
        this.#log.error({ err: error }, "the embedded database did not start");
        await wait(RETRY);
      }
    }
  }
}

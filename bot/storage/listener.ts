import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import type { Logger } from "../log.ts";

const PAUSE = 1_000;

interface Hearing {
  readonly channel: string;
  readonly heard: (payload: string) => void;
  readonly lost: () => void;
}

/** Keeps one connection to hear what other processes, and this one, notify; a lost one is made again. */
export class Listener {
  readonly #connect: () => Promise<pg.PoolClient>;
  readonly #hearing: Hearing;
  readonly #log: Logger;
  readonly #stopped = new AbortController();
  readonly #listening: Promise<void>;

  constructor(connect: () => Promise<pg.PoolClient>, hearing: Hearing, log: Logger) {
    this.#connect = connect;
    this.#hearing = hearing;
    this.#log = log;
    this.#listening = this.#listenUntil(this.#stopped.signal);
  }

  /** Gives the connection back; nothing is heard afterwards. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#listening;
  }

  async #listenUntil(stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted) {
      await this.#listen(stopped).catch((error: unknown) => {
        this.#log.debug({ err: error }, "nothing can be heard from the database");
      });
      await wait(PAUSE, undefined, { signal: stopped }).catch(() => undefined);
    }
  }

  async #listen(stopped: AbortSignal): Promise<void> {
    const { channel, heard, lost } = this.#hearing;
    const client = await this.#connect();
    const ended = new Promise<void>((resolve) => {
      client.once("end", resolve).once("error", resolve);
      if (stopped.aborted) resolve();
      stopped.addEventListener("abort", () => {
        resolve();
      });
    });
    try {
      client.on("notification", ({ payload = "" }) => {
        heard(payload);
      });
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      lost();
      await ended;
    } finally {
      // It would go on listening for whoever has it next.
      client.release(true);
    }
  }
}

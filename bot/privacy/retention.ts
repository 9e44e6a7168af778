import { setTimeout as wait } from "node:timers/promises";
import type { Kysely } from "kysely";
import { CompiledQuery } from "kysely";
import type { Logger } from "../log.ts";
import type { Schema } from "../storage/schema.ts";
import { forgetExpired } from "../storage/sessions.ts";
import { leftOut } from "./erase.ts";

const SWEEP = 20_000;
/** As much at a time as nobody waits for. */
const BATCH = 500;

export interface Retention {
  /** Days after which what nobody looks at is erased. */
  readonly days: number;
  /** Days after which what was decided on is kept without whom it was about. */
  readonly decidedDays: number;
}

interface Parts {
  readonly query: Kysely<Schema>;
  readonly retention: Retention;
  readonly log: Logger;
}

/** Erases what has been kept long enough. Every process may run it: what one takes, another finds gone. */
export class RetentionJob {
  readonly #parts: Parts;
  readonly #stopped = new AbortController();
  #sweeping: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  start(): void {
    this.#sweeping = this.#sweepUntil(this.#stopped.signal);
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#sweeping;
  }

  async #sweepUntil(stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted) {
      await sweep(this.#parts.query, this.#parts.retention).catch((error: unknown) => {
        this.#parts.log.warn(
          { err: error },
          "what was kept long enough could not be erased; it is tried again",
        );
      });
      await wait(SWEEP, undefined, { signal: stopped }).catch(() => undefined);
    }
  }
}

/** One round: sessions that are over, then conversations, drafts and quotes nobody touched, then decided cases. */
export async function sweep(query: Kysely<Schema>, { days, decidedDays }: Retention): Promise<void> {
  await forgetExpired(query);
  const run = async (text: string, parameters: readonly unknown[]): Promise<void> => {
    await query.executeQuery(CompiledQuery.raw(text, [...parameters]));
  };
  for (const [table, key, moment, kept] of AGEING) {
    const old = `select ${key} from ${table} where ${moment} < now() - make_interval(days => $1) ${kept} limit ${BATCH}`;
    await run(`delete from ${table} where ${key} in (${old})`, [days]);
  }
  // The conversation in which somebody asked to be erased: the answer has been read by now.
  await run(
    "delete from direct_line_conversations where owner_name = '-' and changed_at < now() - interval '30 seconds'",
    [],
  );
  await run("delete from audit_trail where at < now() - make_interval(days => $1)", [decidedDays]);
  await query.transaction().execute(async (open) => {
    for (const { sql, parameters } of leftOut(decidedDays, BATCH)) {
      await open.executeQuery(CompiledQuery.raw(sql, [...parameters]));
    }
  });
}

const AGEING = [
  [
    "conversations",
    "id",
    "changed_at",
    "and not exists (select from outbox where outbox.conversation = conversations.id and abandoned_at is null)",
  ],
  ["direct_line_conversations", "id", "changed_at", ""],
  ["cases", "reference", "changed_at", "and not analysed and status in ('draft', 'quoted')"],
] as const;

import type { Kysely } from "kysely";
import { CompiledQuery } from "kysely";
import type { Logger } from "../log.ts";
import { Rounds } from "../rounds.ts";
import type { Schema } from "../storage/schema.ts";
import { forgetExpired } from "../storage/sessions.ts";
import { DECIDED, leftOut } from "./erase.ts";

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
export const retentionJob = ({ query, retention, log }: Parts): Rounds =>
  new Rounds(async () => {
    await sweep(query, retention).catch((error: unknown) => {
      log.warn({ err: error }, "what was kept long enough could not be erased; it is tried again");
    });
  }, SWEEP);

/**
 * One round: sessions that are over, then conversations, drafts and quotes nobody touched, with what quotes taught of
 * customers; then decided cases, and customers no file has named for as long.
 */
export async function sweep(query: Kysely<Schema>, { days, decidedDays }: Retention): Promise<void> {
  await forgetExpired(query);
  const run = async (text: string, parameters: readonly unknown[]): Promise<void> => {
    await query.executeQuery(CompiledQuery.raw(text, [...parameters]));
  };
  for (const [table, key, moment, kept] of AGEING) {
    const old = `select ${key} from ${table} where ${moment} < now() - make_interval(days => $1) ${kept} limit ${BATCH}`;
    await run(`delete from ${table} where ${key} in (${old})`, [days]);
  }
  for (const [table, key, told, lasts] of CUSTOMERS) {
    const old = `select ${key} from ${table} where ${told} and changed_at < now() - make_interval(days => $1) limit ${BATCH}`;
    await run(`delete from ${table} where (${key}) in (${old})`, [lasts === "quotes" ? days : decidedDays]);
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
  ["cases", "reference", "changed_at", `and not ${DECIDED}`],
] as const;

/** What quotes taught of customers ages like the quotes; what an office's file says, from the last time it said so. */
const CUSTOMERS = [
  ["customer_details", "customer, source", "source = 'quotes'", "quotes"],
  ["customer_cars", "customer, plate", "told_by is not null", "quotes"],
  ["customer_details", "customer, source", "source = 'file'", "file"],
  ["customer_cars", "customer, plate", "told_by is null", "file"],
] as const;

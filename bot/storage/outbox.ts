import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import { CompiledQuery, sql } from "kysely";
import type { Statement } from "./batch.ts";
import type { Schema } from "./schema.ts";

type Query = Kysely<Schema>;

/** A reply on its way out. */
export interface Waiting {
  readonly seq: string;
  readonly reply: Partial<Activity>;
  readonly attempts: number;
}

/** Longer than a postman keeps a batch; after a crash, others wait as long. */
const LEASE = sql`interval '12 seconds'`;
const BATCH = 5;

/** Adds replies to what is to be sent, in their order. */
export const enqueue = (
  conversation: string,
  activity: string,
  replies: readonly Partial<Activity>[],
): Statement => ({
  sql: `insert into outbox (conversation, activity, reply)
    select $1, $2, value from jsonb_array_elements($3) with ordinality order by ordinality`,
  parameters: [conversation, activity, JSON.stringify(replies)],
});

interface Announced {
  readonly conversation: string;
  /** The same name is announced once. */
  readonly name: string;
  readonly reply: Partial<Activity>;
}

/** Adds a message that answers nothing, once for each name; no rows where the conversation is not there, or has it. */
export const announcement = ({ conversation, name, reply }: Announced): Statement => ({
  sql: `with told as (
      insert into inbox (conversation, activity, replies)
      select id, $2, jsonb_build_array($3::jsonb) from conversations where id = $1
      on conflict do nothing returning conversation
    )
    insert into outbox (conversation, activity, reply) select conversation, $2, $3::jsonb from told`,
  parameters: [conversation, name, JSON.stringify(reply)],
});

/**
 * Adds a message that answers nothing, once for each name.
 *
 * @returns false when the conversation is not there, or has it already
 */
export async function announce(query: Query, announced: Announced): Promise<boolean> {
  const { sql: text, parameters } = announcement(announced);
  const { numAffectedRows = 0n } = await query.executeQuery(CompiledQuery.raw(text, [...parameters]));
  return numAffectedRows > 0n;
}

/**
 * The next replies of a conversation, in order, lent to the caller for a while. None while another process has
 * some, or while the first one waits for its next attempt: nothing overtakes.
 */
export function lend(query: Query, conversation: string): Promise<readonly Waiting[]> {
  return query.transaction().execute(async (open) => {
    // A crash after this only sends a reply twice, so it need not wait for the disk.
    await sql`set local synchronous_commit = off`.execute(open);
    await sql`select pg_advisory_xact_lock(hashtextextended(${conversation}, 1))`.execute(open);
    const heads = await open
      .selectFrom("outbox")
      .where("conversation", "=", conversation)
      .where("abandoned_at", "is", null)
      .orderBy("seq")
      .limit(BATCH)
      .select(["seq", "reply", "attempts"])
      .select(sql<boolean>`due_at > now() or coalesce(leased_until > now(), false)`.as("busy"))
      .execute();
    if (heads.length === 0 || heads[0]?.busy === true) return [];
    const seqs = heads.map(({ seq }) => seq);
    await open
      .updateTable("outbox")
      .where("seq", "in", seqs)
      .set({ leased_until: sql<Date>`now() + ${LEASE}` })
      .execute();
    return heads.map(({ seq, reply, attempts }) => ({ seq, reply, attempts }));
  });
}

/** Gives back what was lent: what was sent goes, the rest waits again. */
export function giveBack(query: Query, sent: readonly string[], unsent: readonly string[]): Promise<void> {
  return query.transaction().execute(async (open) => {
    await sql`set local synchronous_commit = off`.execute(open);
    if (sent.length > 0) await open.deleteFrom("outbox").where("seq", "in", sent).execute();
    if (unsent.length > 0) {
      await open.updateTable("outbox").where("seq", "in", unsent).set({ leased_until: null }).execute();
    }
  });
}

/** Notes a failed attempt, to be repeated in a number of seconds, or never (null). */
export async function noteFailure(
  query: Query,
  seq: string,
  error: string,
  again: number | null,
): Promise<void> {
  const next =
    again === null
      ? { abandoned_at: sql<Date>`now()` }
      : { due_at: sql<Date>`now() + make_interval(secs => ${again})` };
  await query
    .updateTable("outbox")
    .where("seq", "=", seq)
    .set((row) => ({ ...next, leased_until: null, last_error: error, attempts: row("attempts", "+", 1) }))
    .execute();
}

/** Conversations with something to send now. */
export async function conversationsDue(query: Query): Promise<readonly string[]> {
  const rows = await query
    .selectFrom("outbox")
    .where("abandoned_at", "is", null)
    .where("due_at", "<=", sql<Date>`now()`)
    .where((row) => row.or([row("leased_until", "is", null), row("leased_until", "<", sql<Date>`now()`)]))
    .select("conversation")
    .distinct()
    .limit(100)
    .execute();
  return rows.map((row) => row.conversation);
}

/** Forgets replies that no channel will ask for again. */
export async function forgetOldReplies(query: Query, days: number): Promise<void> {
  await query
    .deleteFrom("inbox")
    .where("answered_at", "<", sql<Date>`now() - make_interval(days => ${days})`)
    .execute();
}

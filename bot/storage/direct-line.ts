import { randomBytes } from "node:crypto";
import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Schema } from "./schema.ts";

type Query = Kysely<Schema>;

/** A conversation of our own Direct Line. */
export interface Line {
  readonly id: string;
  /** The person it belongs to, as sign-in names them. */
  readonly owner: string;
  readonly ownerName: string;
  readonly locale: string | null;
  /** Place of the last activity; "0" in a new conversation. */
  readonly last: string;
}

/** An activity in its place. */
export interface Placed {
  readonly seq: string;
  readonly activity: Partial<Activity>;
}

interface Entry {
  readonly conversation: string;
  /** Names it in its conversation; the same when it comes again. */
  readonly id: string;
  readonly activity: Partial<Activity>;
  readonly unanswered: boolean;
}

const COLUMNS = ["id", "owner", "owner_name as ownerName", "locale", "last_seq as last"] as const;

/** An unguessable name. */
export const newName = (): string => randomBytes(18).toString("base64url");

export const openLine = (query: Query, owner: string, ownerName: string): Promise<Line> =>
  query
    .insertInto("direct_line_conversations")
    .values({ id: newName(), owner, owner_name: ownerName })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();

export const findLine = (query: Query, id: string): Promise<Line | undefined> =>
  query.selectFrom("direct_line_conversations").select(COLUMNS).where("id", "=", id).executeTakeFirst();

/** The conversation in which a person was last active. */
export const latestLine = (query: Query, owner: string): Promise<Line | undefined> =>
  query
    .selectFrom("direct_line_conversations")
    .select(COLUMNS)
    .where("owner", "=", owner)
    .orderBy("changed_at", "desc")
    .limit(1)
    .executeTakeFirst();

export async function setLocale(query: Query, id: string, locale: string): Promise<void> {
  await query.updateTable("direct_line_conversations").set({ locale }).where("id", "=", id).execute();
}

/**
 * Adds an activity at the end of its conversation; every process hears of it. One that is there already, or whose
 * conversation is not, has no effect. Places become visible in their order: each addition waits for the one before.
 *
 * @returns whether it was added
 */
export async function append(
  query: Query,
  { conversation, id, activity, unanswered }: Entry,
): Promise<boolean> {
  const { rows } = await sql`
    with place as (
      update direct_line_conversations set last_seq = last_seq + 1, changed_at = now()
      where id = ${conversation}
        and not exists (select from direct_line_activities where conversation = ${conversation} and id = ${id})
      returning last_seq
    )
    insert into direct_line_activities (conversation, seq, id, activity, unanswered)
    select ${conversation}, last_seq, ${id}, ${JSON.stringify(activity)}::jsonb, ${unanswered} from place
    on conflict do nothing
    returning seq`.execute(query);
  return rows.length > 0;
}

/** What was said after a place, in order; arrivals are known to nobody but the bot. */
export const since = (query: Query, conversation: string, seq: string, most: number): Promise<Placed[]> =>
  query
    .selectFrom("direct_line_activities")
    .select(["seq", "activity"])
    .where("conversation", "=", conversation)
    .where("seq", ">", seq)
    .where(sql<boolean>`activity ->> 'type' <> 'conversationUpdate'`)
    .orderBy("seq")
    .limit(most)
    .execute();

/** The last places of conversations that are being listened to. */
export const lastPlaces = (
  query: Query,
  conversations: readonly string[],
): Promise<{ id: string; last: string }[]> =>
  query
    .selectFrom("direct_line_conversations")
    .select(["id", "last_seq as last"])
    .where("id", "in", conversations)
    .execute();

/** What a user said first of all that waits for an answer. */
export const firstUnanswered = (
  query: Query,
  conversation: string,
): Promise<(Placed & { readonly attempts: number }) | undefined> =>
  query
    .selectFrom("direct_line_activities")
    .select(["seq", "activity", "attempts"])
    .where("conversation", "=", conversation)
    .where("unanswered", "=", true)
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst();

export async function noteAnswered(query: Query, conversation: string, seq: string): Promise<void> {
  await query
    .updateTable("direct_line_activities")
    .set({ unanswered: false })
    .where("conversation", "=", conversation)
    .where("seq", "=", seq)
    .execute();
}

export async function noteAttempt(query: Query, conversation: string, seq: string): Promise<void> {
  await query
    .updateTable("direct_line_activities")
    .set((row) => ({ attempts: row("attempts", "+", 1), tried_at: sql<Date>`now()` }))
    .where("conversation", "=", conversation)
    .where("seq", "=", seq)
    .execute();
}

/** Conversations in which something has waited for an answer for longer than a number of seconds. */
export async function linesUnanswered(query: Query, seconds: number): Promise<readonly string[]> {
  const rows = await query
    .selectFrom("direct_line_activities")
    .select("conversation")
    .distinct()
    .where("unanswered", "=", true)
    .where("tried_at", "<", sql<Date>`now() - make_interval(secs => ${seconds})`)
    .limit(50)
    .execute();
  return rows.map(({ conversation }) => conversation);
}

/** Tells every process that somebody is typing; nothing of it is kept. */
export async function announceTyping(query: Query, conversation: string): Promise<void> {
  const payload = JSON.stringify({ conversation, typing: true });
  await sql`select pg_notify('direct_line', ${payload})`.execute(query);
}

import type { Activity } from "botbuilder";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { Language, Schema } from "./schema.ts";

type Open = Transaction<Schema>;

/** What the database knows of a conversation, and of the activity at hand. */
export interface Stored {
  /** Undefined for a conversation that begins. */
  readonly memory: unknown;
  readonly version: number | null;
  readonly language: Language | null;
  /** Turns in a row that ended in an error. */
  readonly failures: number;
  /** The replies this activity got before; undefined when it is new. */
  readonly replies: readonly Partial<Activity>[] | undefined;
}

/** Has the conversation for itself until the transaction ends, before every other process too, in order of asking. */
export async function lockConversation(open: Open, conversation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${conversation}, 0))`.execute(open);
}

export async function loadConversation(open: Open, conversation: string, activity: string): Promise<Stored> {
  const row = await open
    .selectFrom("conversations")
    .leftJoin("inbox", (join) =>
      join.onRef("inbox.conversation", "=", "conversations.id").on("inbox.activity", "=", activity),
    )
    .where("conversations.id", "=", conversation)
    .select(["memory", "memory_version", "language", "failures", "replies"])
    .executeTakeFirst();
  return {
    memory: row?.memory,
    version: row?.memory_version ?? null,
    language: row?.language ?? null,
    failures: row?.failures ?? 0,
    replies: row?.replies ?? undefined,
  };
}

/** A conversation as a turn leaves it. */
export interface Left {
  readonly memory: unknown;
  readonly version: number;
  readonly language: Language | null;
  readonly failures: number;
  readonly address: object;
}

export async function saveConversation(open: Open, id: string, left: Left): Promise<void> {
  const state = {
    memory: JSON.stringify(left.memory),
    memory_version: left.version,
    language: left.language,
    failures: left.failures,
    address: JSON.stringify(left.address),
  };
  await open
    .insertInto("conversations")
    .values({ id, ...state })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ ...state, changed_at: sql<Date>`now()` }))
    .execute();
}

export async function saveReplies(
  open: Open,
  conversation: string,
  activity: string,
  replies: readonly Partial<Activity>[],
): Promise<void> {
  await open
    .insertInto("inbox")
    .values({ conversation, activity, replies: JSON.stringify(replies) })
    .execute();
}

/** Keeps memory that could not be used, for support; returns the number it is found by. */
export async function setAside(
  open: Open,
  conversation: string,
  stored: Stored,
  reason: "unreadable" | "failing",
): Promise<string> {
  const row = await open
    .insertInto("set_aside")
    .values({
      conversation,
      memory: JSON.stringify(stored.memory),
      memory_version: stored.version ?? 0,
      reason,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

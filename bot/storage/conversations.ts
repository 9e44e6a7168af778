import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Statement } from "./batch.ts";
import type { Language, Schema } from "./schema.ts";

type Query = Kysely<Schema>;
export type Replies = readonly Partial<Activity>[];

/** What the database knows of a conversation, and of the activity at hand. */
export interface Stored {
  /** Undefined for a conversation that begins. */
  readonly memory: unknown;
  readonly version: number;
  readonly language: Language | null;
  /** Turns in a row that ended in an error. */
  readonly failures: number;
  /** References of the cases that were made in it. */
  readonly cases: readonly string[];
  /** The replies this activity got before; undefined when it is new. */
  readonly replies: Replies | undefined;
  /** True while such replies wait to be sent. */
  readonly waiting: boolean;
}

/** A conversation as a turn leaves it. */
export interface Left {
  readonly memory: unknown;
  readonly version: number;
  readonly language: Language | null;
  readonly failures: number;
  readonly address: object;
}

/** Has the conversation for itself until the transaction ends, before every other process too, in order of asking. */
export const lockConversation = (query: Query, conversation: string): Statement =>
  query.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${conversation}, 0))`.as("locked")).compile();

export const loadConversation = (query: Query, conversation: string, activity: string): Statement =>
  query
    .selectFrom("conversations")
    .leftJoin("inbox", (join) =>
      join.onRef("inbox.conversation", "=", "conversations.id").on("inbox.activity", "=", activity),
    )
    .where("conversations.id", "=", conversation)
    .select(["memory", "memory_version as version", "language", "failures", "replies"])
    .select((row) => [
      sql<string[]>`array(select reference from cases where conversation = ${conversation})`.as("cases"),
      row
        .exists(
          row
            .selectFrom("outbox")
            .where("outbox.conversation", "=", conversation)
            .where("outbox.activity", "=", activity)
            .where("abandoned_at", "is", null)
            .select("seq"),
        )
        .as("waiting"),
    ])
    .compile();

/** Reads the row of {@link loadConversation}, or its absence. */
export function storedFrom(row: Readonly<Record<string, unknown>> | undefined): Stored {
  const nothing = { version: 0, language: null, failures: 0, cases: [], waiting: false };
  if (row === undefined) return { ...nothing, memory: undefined, replies: undefined };
  const stored = row as unknown as Omit<Stored, "replies"> & { readonly replies: Replies | null };
  return { ...stored, replies: stored.replies ?? undefined };
}

export function saveConversation(query: Query, id: string, left: Left): Statement {
  const state = {
    memory: JSON.stringify(left.memory),
    memory_version: left.version,
    language: left.language,
    failures: left.failures,
    address: JSON.stringify(left.address),
  };
  return query
    .insertInto("conversations")
    .values({ id, ...state })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ ...state, changed_at: sql<Date>`now()` }))
    .compile();
}

export const saveReplies = (
  query: Query,
  conversation: string,
  activity: string,
  replies: Replies,
): Statement =>
  query
    .insertInto("inbox")
    .values({ conversation, activity, replies: JSON.stringify(replies) })
    .compile();

/** Keeps memory that could not be used, for support. */
export const setAside = (
  query: Query,
  conversation: string,
  { memory, version }: Stored,
  reason: "unreadable" | "failing",
  code: string,
): Statement =>
  query
    .insertInto("set_aside")
    .values({ code, conversation, memory: JSON.stringify(memory), memory_version: version, reason })
    .compile();

import type { Activity } from "botbuilder";
import type { Statement } from "./batch.ts";
import type { Language } from "./schema.ts";

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
  /** The newest revision of the quote's card; 0 before there is one. */
  readonly revision: number;
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

// Every turn sends these, so they are written out instead of being built anew each time.

/** Has the conversation for itself until the transaction ends, before every other process too, in order of asking. */
export const lockConversation = (conversation: string): Statement => ({
  sql: "select pg_advisory_xact_lock(hashtextextended($1, 0))",
  parameters: [conversation],
});

export const loadConversation = (conversation: string, activity: string): Statement => ({
  sql: `select memory, memory_version as version, language, failures, replies,
      coalesce((select revision from quote_cards where conversation = $1), 0) as revision,
      array(select reference from cases where conversation = $1) as cases,
      exists (select from outbox where conversation = $1 and activity = $2 and abandoned_at is null) as waiting
    from conversations
    left join inbox on inbox.conversation = $1 and inbox.activity = $2
    where conversations.id = $1`,
  parameters: [conversation, activity],
});

/** Reads the row of {@link loadConversation}, or its absence. */
export function storedFrom(row: Readonly<Record<string, unknown>> | undefined): Stored {
  const nothing = { version: 0, language: null, failures: 0, cases: [], revision: 0, waiting: false };
  if (row === undefined) return { ...nothing, memory: undefined, replies: undefined };
  const stored = row as unknown as Omit<Stored, "replies"> & { readonly replies: Replies | null };
  return { ...stored, replies: stored.replies ?? undefined };
}

export const saveConversation = (id: string, left: Left): Statement => ({
  sql: `insert into conversations (id, memory, memory_version, language, failures, address)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (id) do update set
      memory = excluded.memory, memory_version = excluded.memory_version, language = excluded.language,
      failures = excluded.failures, address = excluded.address, changed_at = now()`,
  parameters: [
    id,
    JSON.stringify(left.memory),
    left.version,
    left.language,
    left.failures,
    JSON.stringify(left.address),
  ],
});

export const saveReplies = (conversation: string, activity: string, replies: Replies): Statement => ({
  sql: "insert into inbox (conversation, activity, replies) values ($1, $2, $3)",
  parameters: [conversation, activity, JSON.stringify(replies)],
});

/** Keeps memory that could not be used, for support. */
export const setAside = (
  conversation: string,
  { memory, version }: Stored,
  reason: "unreadable" | "failing",
  code: string,
): Statement => ({
  sql: `insert into set_aside (code, conversation, memory, memory_version, reason) values ($1, $2, $3, $4, $5)`,
  parameters: [code, conversation, JSON.stringify(memory), version, reason],
});

import type { Activity } from "botbuilder";
import type { CaseStatus } from "../../src/cases/status.ts";
import type { Reading } from "../../src/index.ts";
import type { Statement } from "./batch.ts";
import { READINGS_AS_JSON } from "./readings.ts";
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
  /** The case of the quote that its memory holds, as it is now; undefined where it is not kept. */
  readonly inHand: InHand | undefined;
  /** The replies this activity got before; undefined when it is new. */
  readonly replies: Replies | undefined;
  /** How open readings were settled, as far as that is known when a conversation begins. */
  readonly readings: readonly Reading[];
  /** The newest revision of the quote's card; 0 before there is one. */
  readonly revision: number;
  /** True while such replies wait to be sent. */
  readonly waiting: boolean;
}

/** A case, as far as it tells whether somebody else has changed it. */
export interface InHand {
  readonly reference: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly changedBy: string;
  /** False as well for one whose conversation is gone. */
  readonly madeHere: boolean | null;
}

/** A conversation as a turn leaves it. */
export interface Left {
  readonly memory: unknown;
  readonly version: number;
  readonly language: Language | null;
  readonly failures: number;
  readonly address: object;
  /** Who was heard; null for somebody who is not known. */
  readonly person: string | null;
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
      (select json_build_object('reference', reference, 'version', version, 'status', status,
          'changedBy', changed_by, 'madeHere', cases.conversation = $1)
        from cases where reference = memory -> 'quote' ->> 'reference') as "inHand",
      ${READINGS_AS_JSON} as readings,
      exists (select from outbox where conversation = $1 and activity = $2 and abandoned_at is null) as waiting
    from (values (1)) as one
    left join conversations on conversations.id = $1
    left join inbox on inbox.conversation = conversations.id and inbox.activity = $2`,
  parameters: [conversation, activity],
});

/** Reads the row of {@link loadConversation}, which there is before the conversation as well. */
export function storedFrom(row: Readonly<Record<string, unknown>> | undefined): Stored {
  const nothing = {
    version: 0,
    language: null,
    failures: 0,
    inHand: undefined,
    revision: 0,
    waiting: false,
  };
  const { version = null, readings = [] } = (row ?? {}) as Partial<Stored>;
  if (version === null) return { ...nothing, readings, memory: undefined, replies: undefined };
  const stored = row as unknown as Omit<Stored, "replies" | "inHand"> & {
    readonly replies: Replies | null;
    readonly inHand: InHand | null;
  };
  return { ...stored, replies: stored.replies ?? undefined, inHand: stored.inHand ?? undefined };
}

export const saveConversation = (id: string, left: Left): Statement => ({
  sql: `insert into conversations (id, memory, memory_version, language, failures, address, person)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (id) do update set
      memory = excluded.memory, memory_version = excluded.memory_version, language = excluded.language,
      failures = excluded.failures, address = excluded.address, person = excluded.person, changed_at = now()`,
  parameters: [
    id,
    JSON.stringify(left.memory),
    left.version,
    left.language,
    left.failures,
    JSON.stringify(left.address),
    left.person,
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

import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Activities of which a channel was told that they are taken, and whose turn is still to be kept. */
export const taken: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  // The conversation may be one that begins with it, so it refers to none.
  `create table taken (
    conversation text not null,
    activity text not null,
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    attempts integer not null default 0 check (attempts >= 0),
    taken_at timestamptz not null default now(),
    due_at timestamptz not null,
    primary key (conversation, activity)
  )`,
  `create index taken_due on taken (due_at)`,
];

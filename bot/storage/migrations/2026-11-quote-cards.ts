import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** The one card of a conversation that shows its quote, for channels that can change what they have shown. */
export const quoteCards: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table quote_cards (
    conversation text primary key references conversations on delete cascade,
    revision integer not null check (revision > 0),
    shown integer not null default 0 check (shown >= 0),
    activity text check (activity <> '')
  )`,
];

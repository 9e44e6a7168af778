import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** The documents of a case. */
export const documents: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table case_documents (
    id text primary key,
    reference text not null references cases on delete cascade,
    name text not null check (name <> ''),
    type text not null check (type in ('application/pdf', 'image/png', 'image/jpeg')),
    content bytea not null,
    added_by text not null,
    added_by_name text not null,
    added_at timestamptz not null default now()
  )`,
  `create index case_documents_of on case_documents (reference, added_at)`,
];

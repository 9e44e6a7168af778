import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** How open readings of the documents were settled, and what users say is wrong. */
export const readings: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table readings (
    id bigint generated always as identity primary key,
    rule text not null check (rule <> ''),
    from_day date not null,
    verdict text not null check (verdict in ('confirmed', 'corrected')),
    note text not null check (note <> ''),
    person text not null,
    person_name text not null,
    at timestamptz not null default now()
  )`,
  `create table remarks (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    person text not null,
    person_name text not null,
    reference text,
    words text not null,
    answer text,
    facts jsonb not null,
    evaluation jsonb not null
  )`,
  `create index remarks_of_person on remarks (person)`,
];

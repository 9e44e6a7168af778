import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Sign-in sessions; conversations held over our own Direct Line, their tokens and the files sent in them. */
export const directLine: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table signing_keys (
    name text primary key,
    secret bytea not null check (length(secret) = 32)
  )`,
  `create table sessions (
    id text primary key,
    subject text not null check (subject <> ''),
    name text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
  )`,
  `create table direct_line_conversations (
    id text primary key,
    owner text not null check (owner <> ''),
    owner_name text not null,
    locale text,
    last_seq bigint not null default 0,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
  )`,
  `create index direct_line_conversations_of_owner on direct_line_conversations (owner, changed_at desc)`,
  `create table direct_line_activities (
    conversation text not null references direct_line_conversations on delete cascade,
    seq bigint not null,
    id text not null,
    activity jsonb not null check (jsonb_typeof(activity) = 'object'),
    unanswered boolean not null default false,
    attempts integer not null default 0,
    tried_at timestamptz not null default now(),
    primary key (conversation, seq),
    unique (conversation, id)
  )`,
  `create index direct_line_unanswered on direct_line_activities (conversation, seq) where unanswered`,
  `create table direct_line_tokens (
    id text primary key,
    conversation text not null references direct_line_conversations on delete cascade,
    session text not null references sessions on delete cascade,
    expires_at timestamptz not null
  )`,
  `create index direct_line_tokens_age on direct_line_tokens (expires_at)`,
  `create table uploads (
    id text primary key,
    conversation text not null references direct_line_conversations on delete cascade,
    name text not null,
    type text not null,
    content bytea not null,
    created_at timestamptz not null default now()
  )`,
  `create index uploads_of_conversation on uploads (conversation)`,
  // Every process hears of a new activity, whichever wrote it.
  `create function announce_direct_line() returns trigger language plpgsql as $$
    begin
      perform pg_notify('direct_line', json_build_object('conversation', new.conversation)::text);
      return null;
    end
  $$`,
  `create trigger announce_direct_line after insert on direct_line_activities
    for each row execute function announce_direct_line()`,
];

import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Conversations, what came in, what must still go out, cases, and memory that could not be read. */
export const conversations: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table conversations (
    id text primary key,
    memory jsonb not null,
    memory_version integer not null,
    language text check (language in ('nl', 'fr')),
    failures integer not null default 0 check (failures >= 0),
    address jsonb not null check (jsonb_typeof(address) = 'object'),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
  )`,
  `create table inbox (
    arrival bigint generated always as identity,
    conversation text not null references conversations on delete cascade,
    activity text not null,
    replies jsonb not null check (jsonb_typeof(replies) = 'array'),
    answered_at timestamptz not null default now(),
    primary key (conversation, activity)
  )`,
  `create index inbox_age on inbox (answered_at)`,
  `create table outbox (
    seq bigint generated always as identity primary key,
    conversation text not null references conversations on delete cascade,
    activity text not null,
    reply jsonb not null check (jsonb_typeof(reply) = 'object'),
    attempts integer not null default 0 check (attempts >= 0),
    due_at timestamptz not null default now(),
    leased_until timestamptz,
    abandoned_at timestamptz,
    last_error text,
    check (abandoned_at is null or leased_until is null)
  )`,
  `create index outbox_waiting on outbox (conversation, seq) where abandoned_at is null`,
  `create table cases (
    reference text primary key check (reference ~ '^[2-9CFHKMPRTWXY]{4}-[2-9CFHKMPRTWXY]{4}$'),
    conversation text not null references conversations,
    owner text not null check (owner <> ''),
    language text not null check (language in ('nl', 'fr')),
    status text not null check (status in ('draft', 'quoted')),
    facts jsonb not null check (jsonb_typeof(facts) = 'object'),
    evaluation jsonb not null check (jsonb_typeof(evaluation) = 'object'),
    edition text,
    effect_date date not null,
    tariff text check (tariff <> ''),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    check (changed_at >= created_at),
    check (edition is not distinct from evaluation ->> 'edition'),
    check (effect_date::text = evaluation ->> 'effectDate')
  )`,
  `create index cases_of_conversation on cases (conversation)`,
  `create table set_aside (
    code text primary key,
    conversation text not null references conversations on delete cascade,
    memory jsonb not null,
    memory_version integer not null,
    reason text not null check (reason in ('unreadable', 'failing')),
    set_aside_at timestamptz not null default now()
  )`,
];

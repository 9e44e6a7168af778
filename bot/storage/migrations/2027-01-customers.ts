import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";
import { CUSTOMER_FUNCTIONS } from "./2027-01-customer-functions.ts";

/**
 * The customers of each office: who they are, what is known of them from the office's own file and from its quotes,
 * and their cars. What quotes taught names who made those quotes, so that it goes with them.
 */
export const customers: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of [...TABLES, ...CUSTOMER_FUNCTIONS]) await sql.raw(statement).execute(db);
  },
};

const TABLES = [
  `create table customers (
    id bigint generated always as identity primary key,
    office text not null check (office <> ''),
    reference text check (reference <> '' and length(reference) <= 40),
    name text not null check (name <> '' and length(name) <= 200),
    key text not null check (key <> ''),
    words tsvector not null,
    born date,
    changed_at timestamptz not null default now(),
    unique (id, office)
  )`,
  `create unique index customers_by_reference on customers (office, upper(reference)) where reference is not null`,
  // Without a reference, the same name and day of birth are the same customer.
  `create unique index customers_without_reference on customers (office, key, born) nulls not distinct
    where reference is null`,
  `create index customers_by_key on customers (office, key)`,
  `create index customers_by_words on customers using gin (words) with (fastupdate = off)`,
  // The register gives full names: a case of Jan Peeters is looked for as Peeters too.
  `create index cases_by_surname on cases (office, lower(regexp_replace(customer, '^\\S+\\s+', '')) text_pattern_ops)
    where customer is not null`,
  `create table customer_details (
    customer bigint not null references customers on delete cascade,
    source text not null check (source in ('file', 'quotes')),
    type text check (type in ('consumer', 'self_employed', 'company')),
    birth_date date,
    licence_date date,
    bonus_malus integer check (bonus_malus between -2 and 22),
    post_code text check (post_code ~ '^[1-9][0-9]{3}$'),
    iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$'),
    plan text check (plan in ('yearly', 'half_yearly', 'quarterly', 'monthly')),
    told_by text[] not null default '{}',
    changed_at timestamptz not null default now(),
    primary key (customer, source),
    check (birth_date < licence_date),
    check (source = 'quotes' or told_by = '{}')
  )`,
  `create index customer_details_told on customer_details using gin (told_by) with (fastupdate = off)
    where source = 'quotes'`,
  `create index customer_details_age on customer_details (source, changed_at)`,
  `create table customer_cars (
    customer bigint not null,
    office text not null,
    plate text not null check (plate ~ '^[A-Z0-9]{1,8}$'),
    vin text check (vin ~ '^[A-HJ-NPR-Z0-9]{1,17}$'),
    make text check (make <> ''),
    model text check (model <> ''),
    energy text check (energy in ('petrol', 'diesel', 'lpg', 'cng', 'hydrogen', 'hybrid', 'plug_in_hybrid', 'electric')),
    first_registration date,
    told_by text check (told_by <> ''),
    changed_at timestamptz not null default now(),
    primary key (customer, plate),
    foreign key (customer, office) references customers (id, office) on delete cascade
  )`,
  `create index customer_cars_by_plate on customer_cars (office, plate)`,
  `create index customer_cars_told on customer_cars (told_by) where told_by is not null`,
  `create index customer_cars_age on customer_cars (changed_at)`,
];

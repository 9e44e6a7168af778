import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** The embedded vehicle database: vehicles by chassis number and plate, and types of vehicles by make and model. */
export const vehicles: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table vehicles (
    name text primary key,
    vin text check (vin <> ''),
    plate text check (plate <> ''),
    make text not null check (make <> ''),
    model text not null check (model <> ''),
    record jsonb not null,
    imported_at timestamptz not null default now()
  )`,
  `create unique index vehicles_of_vin on vehicles (vin)`,
  `create index vehicles_of_plate on vehicles (plate)`,
  `create index vehicle_types on vehicles (make, model) where vin is null and plate is null`,
];

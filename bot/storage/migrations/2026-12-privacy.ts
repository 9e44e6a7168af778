import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Erasure with its proof, a trail of who did what without what was said, and what may be taken out of a decided case. */
export const privacy: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table erasures (
    code text primary key,
    at timestamptz not null default now(),
    conversations integer not null,
    cases integer not null,
    pseudonymised integer not null
  )`,
  // References stay, for what they name may be gone; nobody's words are in it.
  `create table audit_trail (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    person text not null,
    role text not null,
    act text not null check (act <> ''),
    reference text
  )`,
  `create index audit_trail_of on audit_trail (person)`,
  `create index audit_trail_age on audit_trail (at)`,
  `create index conversations_age on conversations (changed_at)`,
  `create index cases_age on cases (changed_at)`,
  // Leaving a person out is the one change that decided cases allow.
  `create or replace function case_step() returns trigger language plpgsql as $$
    begin
      if old.status <> new.status and (old.status, new.status) not in (
        ('draft', 'quoted'), ('quoted', 'draft'),
        ('draft', 'in_analysis'), ('quoted', 'in_analysis'),
        ('in_analysis', 'quoted'), ('in_analysis', 'approved'), ('in_analysis', 'refused'),
        ('quoted', 'handed_over'), ('approved', 'handed_over'))
      then raise exception 'a case cannot go from % to %', old.status, new.status using errcode = 'VA422'; end if;
      if old.status not in ('draft', 'quoted')
        and (old.facts, old.evaluation) is distinct from (new.facts, new.evaluation)
        and current_setting('vivium.erasing', true) is distinct from 'on'
      then raise exception 'the facts of a case that is % stay as they are', old.status using errcode = 'VA422'; end if;
      return new;
    end
  $$`,
  /*
   * Leaves out of a case who it was about: name, plate, numbers and days of life become what the rules read of them.
   * Days in the evaluation that tell them become the first of their year.
   */
  `create function without_person(facts jsonb, effect date) returns jsonb language sql immutable as $$
    select jsonb_set(
      facts #- '{vehicle,plate}' #- '{vehicle,vin}' #- '{driver,birthDate}' #- '{driver,licenceDate}',
      '{driver}',
      coalesce(facts -> 'driver', '{}') - 'birthDate' - 'licenceDate'
        || case when facts #>> '{driver,birthDate}' is null then '{}' else jsonb_build_object('age',
          extract(year from age(effect, (facts #>> '{driver,birthDate}')::date))::int) end
        || case when facts #>> '{driver,licenceDate}' is null then '{}' else jsonb_build_object('licenceYears',
          greatest(0, extract(year from age(effect, (facts #>> '{driver,licenceDate}')::date))::int)) end)
  $$`,
];

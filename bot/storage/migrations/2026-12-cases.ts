import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * The life of a case: whose it is, how it stands, what happened to it, and what the company decided. Which step may
 * follow which stands in a trigger, so that no program can write a wrong one.
 */
export const cases: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `alter table conversations add person text`,
  `create index conversations_of_person on conversations (person, changed_at desc) where person is not null`,
  // A case outlives the conversation it was made in.
  `alter table cases drop constraint cases_conversation_fkey`,
  `alter table cases alter conversation drop not null`,
  `alter table cases add foreign key (conversation) references conversations on delete set null`,
  `alter table cases drop constraint cases_status_check`,
  `alter table cases add check (
    status in ('draft', 'quoted', 'in_analysis', 'approved', 'refused', 'handed_over'))`,
  `alter table cases
    add office text check (office <> ''),
    add owner_name text,
    add version integer not null default 1 check (version > 0),
    add quote jsonb check (jsonb_typeof(quote) = 'object'),
    add evaluated_on date,
    add until date,
    add total numeric(12, 2),
    add vehicle text,
    add plate text,
    add customer text check (customer <> ''),
    add origin text references cases on delete set null,
    add analysed boolean not null default false,
    add changed_by text`,
  // Cases of before belong to the person who made them, and to nobody else's office.
  `update cases set office = 'office of ' || owner, owner_name = owner, changed_by = owner,
    evaluated_on = changed_at::date, until = changed_at::date + 30,
    total = (evaluation -> 'totals' ->> 'net')::numeric,
    plate = facts -> 'vehicle' ->> 'plate',
    vehicle = nullif(trim(concat_ws(' ', facts -> 'vehicle' ->> 'make', facts -> 'vehicle' ->> 'model')), '')`,
  `alter table cases
    alter office set not null, alter owner_name set not null, alter evaluated_on set not null,
    alter until set not null, alter changed_by set not null`,
  `create index cases_of_owner on cases (owner, changed_at desc, reference desc)`,
  `create index cases_of_office on cases (office, changed_at desc, reference desc)`,
  `create index cases_by_status on cases (office, status, changed_at desc, reference desc)`,
  `create index cases_by_plate on cases (office, plate text_pattern_ops) where plate is not null`,
  `create index cases_by_customer on cases (office, lower(customer) text_pattern_ops) where customer is not null`,
  `create index cases_analysed on cases (status, changed_at desc, reference desc) where analysed`,
  `create table case_events (
    id bigint generated always as identity primary key,
    reference text not null references cases on delete cascade,
    at timestamptz not null default now(),
    person text not null,
    person_name text not null,
    kind text not null check (kind in ('made', 'changed', 'duplicated', 'taken_over', 'sent', 'withdrawn', 'asked',
      'answered', 'approved', 'refused', 'handed_over', 'attached', 'looked')),
    note text check (note <> ''),
    paths jsonb check (jsonb_typeof(paths) = 'array')
  )`,
  `create index case_events_of on case_events (reference, id)`,
  `create table case_analyses (
    id bigint generated always as identity primary key,
    reference text not null references cases on delete cascade,
    sent_at timestamptz not null default now(),
    sent_by text not null,
    sent_by_name text not null,
    motivation text not null check (motivation <> ''),
    question text check (question <> ''),
    asked_by text,
    answer text check (answer <> ''),
    decision text check (decision in ('approved', 'refused', 'withdrawn')),
    decided_at timestamptz,
    decided_by text,
    decided_by_name text,
    note text check (note <> ''),
    until date,
    check ((decision is null) = (decided_at is null)),
    check ((decision is null) = (decided_by is null)),
    check (decision is distinct from 'refused' or note is not null),
    check (decision = 'approved' or until is null),
    check ((question is null) = (asked_by is null)),
    check (question is not null or answer is null)
  )`,
  `create unique index case_analysis_open on case_analyses (reference) where decision is null`,
  `create index case_analyses_of on case_analyses (reference, id desc)`,
  `create function expect_one(counted bigint, what text) returns void language plpgsql as $$
    begin
      if counted <> 1 then raise exception '% was changed meanwhile', what using errcode = 'VA409'; end if;
    end
  $$`,
  `create function case_step() returns trigger language plpgsql as $$
    begin
      if old.status <> new.status and (old.status, new.status) not in (
        ('draft', 'quoted'), ('quoted', 'draft'),
        ('draft', 'in_analysis'), ('quoted', 'in_analysis'),
        ('in_analysis', 'quoted'), ('in_analysis', 'approved'), ('in_analysis', 'refused'),
        ('quoted', 'handed_over'), ('approved', 'handed_over'))
      then raise exception 'a case cannot go from % to %', old.status, new.status using errcode = 'VA422'; end if;
      if old.status not in ('draft', 'quoted') and (old.facts, old.evaluation) is distinct from (new.facts, new.evaluation)
      then raise exception 'the facts of a case that is % stay as they are', old.status using errcode = 'VA422'; end if;
      return new;
    end
  $$`,
  `create trigger case_step before update on cases for each row execute function case_step()`,
  // Checked when a transaction ends: a case is in analysis just as long as an analysis of it is open.
  `create function case_agrees() returns trigger language plpgsql as $$
    declare
      status text;
      open boolean;
      latest text;
    begin
      select cases.status into status from cases where reference = new.reference;
      if status is null then return null; end if;
      select decision is null, decision into open, latest from case_analyses
        where reference = new.reference order by id desc limit 1;
      if (status = 'in_analysis') <> coalesce(open, false)
        or (status in ('approved', 'refused') and latest is distinct from status)
      then raise exception 'case % is % beside an analysis that is %', new.reference, status, coalesce(latest, 'open or none')
        using errcode = 'VA422'; end if;
      return null;
    end
  $$`,
  `create constraint trigger case_agrees after insert or update of status on cases
    deferrable initially deferred for each row execute function case_agrees()`,
  `create constraint trigger analysis_agrees after insert or update on case_analyses
    deferrable initially deferred for each row execute function case_agrees()`,
];

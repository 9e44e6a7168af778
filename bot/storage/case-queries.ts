import type { ExpressionBuilder, Kysely, RawBuilder, Selectable, SelectQueryBuilder } from "kysely";
import { sql } from "kysely";
import type { Standing } from "../../src/cases/status.ts";
import type { Statement } from "./batch.ts";
import type { Schema } from "./schema.ts";

type Query = Kysely<Schema>;

/** Whose cases a list is about. */
export type Scope =
  | { readonly owner: string }
  | { readonly office: string }
  /** Those that were sent to the company; with `open`, that wait for it. */
  | { readonly analysed: true; readonly open: boolean };

export interface Sought {
  readonly scope: Scope;
  readonly standing?: Standing | undefined;
  readonly customer?: string | undefined;
  readonly plate?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Changed before this moment and reference: where a page goes on. */
  readonly before?: { readonly at: string; readonly reference: string } | undefined;
  readonly today: string;
  readonly limit: number;
}

/** A moment as the day it was in Brussels. */
const dayOf = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'Europe/Brussels', 'YYYY-MM-DD')`;

const LINE = [
  "reference",
  "status",
  "owner",
  "owner_name as ownerName",
  "office",
  "analysed",
  "customer",
  "plate",
  "vehicle",
  "total",
] as const;

/** The last letter there is: whatever begins with some words comes before them with this behind. */
const LAST = "\u{10ffff}";

/**
 * What begins with words that a user typed. Said as a range, which an index serves whatever the words are; of LIKE a
 * plan that is made once cannot know how the words begin.
 */
const begins = (column: RawBuilder<string>, words: string) =>
  sql<boolean>`${column} ~>=~ ${words} and ${column} ~<~ ${words + LAST}`;

const NAME = sql<string>`lower(customer)`;
/** What stands behind the first name. */
const SURNAME = sql<string>`lower(regexp_replace(customer, '^\\S+\\s+', ''))`;

/** The same order, which no index gives: else all cases of an office are gone through for a name that nobody has. */
const UNSERVED = sql`changed_at + interval '0'`;

/** What the company decided last, of the few rows that are shown. */
const latestDecision = (row: ExpressionBuilder<Schema, "cases">) =>
  row
    .selectFrom("case_analyses")
    .whereRef("case_analyses.reference", "=", "cases.reference")
    .orderBy("case_analyses.id", "desc")
    .limit(1)
    .select(
      sql<object>`json_build_object('decision', decision, 'note', note, 'until', case_analyses.until)`.as(
        "decision",
      ),
    )
    .as("decision");

/** Of as many of the newest cases a name is looked for in their own order: a common one is met often enough there. */
const NEWEST = 1_000;

/** Rows are cases as a list shows them, with `at`: where the next page begins. */
export function listCases(query: Query, sought: Sought): Statement {
  const { customer, limit } = sought;
  const cases = inScope(query, sought);
  if (customer === undefined) return newestFirst(shown(query, cases, sought)).compile();
  // Whom the newest cases fill a page with fills the first page; else the names have an index, but not their order.
  const met = newestFirst(shown(query, newestFirst(cases).limit(NEWEST), sought));
  const all = shown(query, cases, sought).orderBy(UNSERVED, "desc").orderBy("reference", "desc");
  const isFull = sql`(select count(*) from met) >= ${limit}`;
  return sql`with met as materialized (${met})
    select * from (
      select * from met where ${isFull} union all select * from (${all}) as named where not ${isFull}
    ) as found order by at::timestamptz desc, reference desc`.compile(query);
}

type Rows = SelectQueryBuilder<Schema, "cases", Selectable<Schema["cases"]>>;

/** The cases a list is about, from where it goes on and within its days. */
function inScope(query: Query, { scope, from, to, before }: Sought): Rows {
  let rows = query.selectFrom("cases").selectAll();
  if ("owner" in scope) rows = rows.where("owner", "=", scope.owner);
  else if ("office" in scope) rows = rows.where("office", "=", scope.office);
  else rows = rows.where("analysed", "=", true);
  if ("open" in scope && scope.open) rows = rows.where("status", "=", "in_analysis");
  if (from !== undefined) rows = rows.where("changed_at", ">=", startOf(from));
  if (to !== undefined) rows = rows.where("changed_at", "<", sql<Date>`${startOf(to)} + interval '1 day'`);
  if (before === undefined) return rows;
  const place = sql<boolean>`(changed_at, reference) < (${before.at}::timestamptz, ${before.reference})`;
  return rows.where(place);
}

const newestFirst = <O>(
  rows: SelectQueryBuilder<Schema, "cases", O>,
): SelectQueryBuilder<Schema, "cases", O> => rows.orderBy("changed_at", "desc").orderBy("reference", "desc");

/** Those of some cases that are sought, as a list shows them. */
function shown(query: Query, cases: Rows, { standing, customer, plate, today, limit }: Sought) {
  let rows = query
    .selectFrom(cases.as("cases"))
    .select(LINE)
    .select([sql<string>`until::text`.as("until"), dayOf("changed_at").as("changedOn")])
    .select(sql<string>`changed_at::text`.as("at"))
    .select(latestDecision)
    .limit(limit);
  if (customer !== undefined) {
    const name = customer.toLowerCase();
    rows = rows.where((row) => row.or([begins(NAME, name), begins(SURNAME, name)]));
  }
  if (plate !== undefined) rows = rows.where(begins(sql<string>`plate`, plate));
  return standing === undefined ? rows : rows.where(isAt(standing, today));
}

const startOf = (day: string) => sql<Date>`${day}::date::timestamp at time zone 'Europe/Brussels'`;

/** What is over is what was quoted or approved until a day that has passed. */
function isAt(standing: Standing, today: string) {
  const over = sql<boolean>`until < ${today}::date`;
  if (standing === "expired") return sql<boolean>`status in ('quoted', 'approved') and ${over}`;
  const ends = standing === "quoted" || standing === "approved";
  return ends ? sql<boolean>`status = ${standing} and not (${over})` : sql<boolean>`status = ${standing}`;
}

/** The row is a case with its latest analysis, or none. */
export const findCase = (query: Query, reference: string): Statement =>
  query
    .selectFrom("cases")
    .select(LINE)
    .select([
      "version",
      "language",
      "quote",
      "facts",
      "evaluation",
      "tariff",
      "origin",
      "changed_by as changedBy",
    ])
    .select([
      sql<string>`until::text`.as("until"),
      sql<string>`evaluated_on::text`.as("evaluatedOn"),
      dayOf("changed_at").as("changedOn"),
    ])
    .select((row) =>
      row
        .selectFrom("case_analyses")
        .whereRef("case_analyses.reference", "=", "cases.reference")
        .orderBy("case_analyses.id", "desc")
        .limit(1)
        .select(
          sql<object>`json_build_object(
            'sentOn', ${dayOf("sent_at")}, 'sentBy', sent_by, 'sentByName', sent_by_name, 'motivation', motivation,
            'question', question, 'askedBy', asked_by, 'answer', answer, 'decision', decision, 'decidedOn', ${dayOf("decided_at")},
            'decidedByName', decided_by_name, 'note', note, 'until', case_analyses.until)`.as("analysis"),
        )
        .as("analysis"),
    )
    .where("reference", "=", reference)
    .compile();

const MOST_EVENTS = 100;

/** Rows are the latest events of a case, the last one first. */
export const eventsOf = (query: Query, reference: string): Statement =>
  query
    .selectFrom("case_events")
    .select(["person_name as personName", "kind", "note", "paths"])
    .select(dayOf("at").as("on"))
    .where("reference", "=", reference)
    .orderBy("id", "desc")
    .limit(MOST_EVENTS)
    .compile();

/** The row is the conversation in which a person was heard last and alone, with its address and language. */
export const latestConversationOf = (query: Query, person: string): Statement =>
  query
    .selectFrom("conversations")
    .select(["id", "address", "language"])
    .where("person", "=", person)
    .where(sql<boolean>`coalesce((address -> 'conversation' ->> 'isGroup')::boolean, false) = false`)
    .orderBy("changed_at", "desc")
    .limit(1)
    .compile();

import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Language, Schema } from "./schema.ts";

type Query = Kysely<Schema>;

/** Names an activity across conversations. */
interface Name {
  readonly conversation: string;
  readonly activity: string;
}

/** An activity whose turn is still to be kept. */
export interface Taken extends Name {
  readonly content: Activity;
  readonly attempts: number;
}

/** Longer than a turn takes in the process that it came to; after a crash, another takes it up then. */
const PATIENCE = sql`interval '30 seconds'`;
const BATCH = 20;

/**
 * Keeps an activity, so that its sender may forget it.
 *
 * @returns the language of its conversation, where that is known
 */
export async function keepTaken(
  query: Query,
  { conversation, activity }: Name,
  content: Activity,
): Promise<Language | null> {
  const row = await query
    .insertInto("taken")
    .values({
      conversation,
      activity,
      content: JSON.stringify(content),
      due_at: sql<Date>`now() + ${PATIENCE}`,
    })
    .onConflict((conflict) => conflict.columns(["conversation", "activity"]).doUpdateSet({ attempts: 0 }))
    .returning((row) =>
      row.selectFrom("conversations").select("language").where("id", "=", conversation).as("language"),
    )
    .executeTakeFirstOrThrow();
  return row.language;
}

/** Its turn is kept: nobody needs it any more. */
export async function forgetTaken(query: Query, { conversation, activity }: Name): Promise<void> {
  await query
    .deleteFrom("taken")
    .where("conversation", "=", conversation)
    .where("activity", "=", activity)
    .execute();
}

/** What nobody has kept in time, in the order in which it came; it is the caller's for a while. */
export async function takeUp(query: Query): Promise<readonly Taken[]> {
  const { rows } = await sql<Taken>`
    with due as (
      select conversation, activity from taken where due_at <= now() order by taken_at limit ${BATCH}
      for update skip locked
    ), mine as (
      update taken set due_at = now() + ${PATIENCE}, attempts = attempts + 1
      from due where taken.conversation = due.conversation and taken.activity = due.activity
      returning taken.*
    )
    select conversation, activity, content, attempts from mine order by taken_at`.execute(query);
  return rows;
}

import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Statement } from "./batch.ts";
import type { Schema } from "./schema.ts";

/** Where the channel shows a conversation's card. */
export interface ShownCard {
  /** The channel's name of the message; null before it was shown. */
  readonly activity: string | null;
  /** The newest revision that the channel has taken. */
  readonly shown: number;
  /** True where so much was said below it that it is out of sight. */
  readonly isFar: boolean;
}

/** As many turns as are still in sight. */
const NEAR = 5;

/** Makes a revision the newest: buttons of older ones no longer count. */
export const saveRevision = (conversation: string, revision: number): Statement => ({
  sql: `insert into quote_cards (conversation, revision) values ($1, $2)
    on conflict (conversation) do update set revision = excluded.revision`,
  parameters: [conversation, revision],
});

export const findCard = (query: Kysely<Schema>, conversation: string): Promise<ShownCard | undefined> =>
  query
    .selectFrom("quote_cards")
    .select(["activity", "shown"])
    .select(
      sql<boolean>`(select count(*) from inbox
        where inbox.conversation = quote_cards.conversation and answered_at > sent_at) > ${NEAR}`.as("isFar"),
    )
    .where("conversation", "=", conversation)
    .executeTakeFirst();

/** Notes that the channel shows a revision, and in which message; a message of another name was sent just now. */
export async function noteShown(
  query: Kysely<Schema>,
  conversation: string,
  { revision, activity }: { readonly revision: number; readonly activity: string },
): Promise<void> {
  await query
    .updateTable("quote_cards")
    .set({
      activity,
      shown: sql<number>`greatest(shown, ${revision})`,
      sent_at: sql<Date>`case when activity is not distinct from ${activity} then sent_at else now() end`,
    })
    .where("conversation", "=", conversation)
    .execute();
}

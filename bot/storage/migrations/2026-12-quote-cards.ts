import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** When the message with the card was sent: one that stands far above is of no use. */
export const quoteCardsSent: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw("alter table quote_cards add sent_at timestamptz").execute(db);
  },
};

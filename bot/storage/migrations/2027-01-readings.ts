import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** A reading that was settled can be open again, from a day on. What was decided before stays written down. */
export const readingsReopened: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  "alter table readings drop constraint readings_verdict_check",
  `alter table readings add constraint readings_verdict_check
    check (verdict in ('confirmed', 'corrected', 'reopened'))`,
];

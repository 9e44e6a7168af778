import { createHash, randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Schema } from "./schema.ts";

type Query = Kysely<Schema>;

/** Who is signed in. */
export interface Session {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
}

const digest = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

/**
 * Begins a session; returns the secret that the browser holds from now on.
 *
 * @param seconds how long it lasts
 */
export async function beginSession(
  query: Query,
  { subject, name }: Pick<Session, "subject" | "name">,
  expires: Date,
): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await query
    .insertInto("sessions")
    .values({ id: digest(secret), subject, name, expires_at: expires })
    .execute();
  return secret;
}

export const findSession = (query: Query, secret: string, now: Date): Promise<Session | undefined> =>
  query
    .selectFrom("sessions")
    .select(["id", "subject", "name"])
    .where("id", "=", digest(secret))
    .where("expires_at", ">", now)
    .executeTakeFirst();

/** Ends a session, and with it every token that was given out in it. */
export async function endSession(query: Query, id: string): Promise<void> {
  await query.deleteFrom("sessions").where("id", "=", id).execute();
}

/** Those of the sessions that last. */
export async function lastingSessions(
  query: Query,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const rows = await query
    .selectFrom("sessions")
    .select("id")
    .where("id", "in", ids)
    .where("expires_at", ">", now)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Forgets what has expired. */
export async function forgetExpired(query: Query): Promise<void> {
  const now = sql<Date>`now()`;
  await query.deleteFrom("sessions").where("expires_at", "<", now).execute();
  await query.deleteFrom("direct_line_tokens").where("expires_at", "<", now).execute();
}

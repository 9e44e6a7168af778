import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Schema } from "./schema.ts";

type Query = Kysely<Schema>;

/** A token as it is known here; what is not known any more is not valid, whatever its signature. */
export interface KnownToken {
  readonly id: string;
  readonly conversation: string;
  readonly session: string;
  readonly expires: Date;
}

/** The secret that every process on this database signs with; the first one makes it. */
export async function signingKey(query: Query, name: string): Promise<Uint8Array> {
  await query
    .insertInto("signing_keys")
    .values({ name, secret: randomBytes(32) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { secret } = await query
    .selectFrom("signing_keys")
    .select("secret")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return new Uint8Array(secret);
}

export async function addToken(query: Query, token: KnownToken): Promise<void> {
  const { id, conversation, session, expires } = token;
  await query
    .insertInto("direct_line_tokens")
    .values({ id, conversation, session, expires_at: expires })
    .execute();
}

/** Puts a token in the place of another; false when that one is not known, so that only one of two callers has it. */
export async function replaceToken(query: Query, old: string, next: KnownToken): Promise<boolean> {
  const { rows } = await sql`
    with gone as (delete from direct_line_tokens where id = ${old} returning id)
    insert into direct_line_tokens (id, conversation, session, expires_at)
    select ${next.id}, ${next.conversation}, ${next.session}, ${next.expires} from gone
    returning id`.execute(query);
  return rows.length > 0;
}

/** Whether a token is known and the session it was given out in lasts. */
export async function isKnown(query: Query, id: string, now: Date): Promise<boolean> {
  const found = await query
    .selectFrom("direct_line_tokens")
    .innerJoin("sessions", "sessions.id", "direct_line_tokens.session")
    .select("direct_line_tokens.id")
    .where("direct_line_tokens.id", "=", id)
    .where("sessions.expires_at", ">", now)
    .executeTakeFirst();
  return found !== undefined;
}

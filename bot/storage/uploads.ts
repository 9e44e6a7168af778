import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

type Query = Kysely<Schema>;

/** A file that was sent in a conversation. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  /** Media type, as its content shows. */
  readonly type: string;
  readonly content: Buffer;
}

export async function countUploads(query: Query, conversation: string): Promise<number> {
  const { count } = await query
    .selectFrom("uploads")
    .select((row) => row.fn.countAll<string>().as("count"))
    .where("conversation", "=", conversation)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function keepUploads(
  query: Query,
  conversation: string,
  uploads: readonly Upload[],
): Promise<void> {
  if (uploads.length === 0) return;
  await query
    .insertInto("uploads")
    .values(uploads.map((upload) => ({ ...upload, conversation })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A file of a conversation, for its owner alone. */
export const findUpload = (
  query: Query,
  { id, conversation, owner }: Record<"id" | "conversation" | "owner", string>,
): Promise<Upload | undefined> =>
  query
    .selectFrom("uploads")
    .innerJoin("direct_line_conversations as line", "line.id", "uploads.conversation")
    .select(["uploads.id", "uploads.name", "uploads.type", "uploads.content"])
    .where("uploads.id", "=", id)
    .where("line.id", "=", conversation)
    .where("line.owner", "=", owner)
    .executeTakeFirst();

import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Deliver } from "../channel/connectors.ts";
import { announceTyping, append, newName } from "../storage/direct-line.ts";
import type { Schema } from "../storage/schema.ts";
import { BOT, CHANNEL } from "./channel.ts";

/** Brings a reply into its conversation, where every stream and poll finds it; one that comes again is there already. */
export const deliverTo =
  (query: Kysely<Schema>, now: () => Date): Deliver =>
  async (reply) => {
    const conversation = reply.conversation?.id ?? "";
    if (reply.type === "typing") return announceTyping(query, conversation);
    const id = nameOf(reply);
    const timestamp = now().toISOString();
    const frame = { id, channelId: CHANNEL, timestamp, from: { ...BOT, role: "bot" }, serviceUrl: undefined };
    await append(query, {
      conversation,
      id,
      activity: { ...reply, ...frame } as unknown as typeof reply,
      unanswered: false,
    });
  };

/** The same answer to the same activity has the same name, however often it is sent; a message of our own is new. */
const nameOf = (reply: Parameters<Deliver>[0]): string =>
  reply.replyToId === undefined
    ? newName()
    : createHash("sha256").update(JSON.stringify(reply)).digest("base64url").slice(0, 24);

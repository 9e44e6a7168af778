import { createHash } from "node:crypto";
import type { Activity } from "botbuilder";
import { z } from "zod";
import { BadRequest } from "../door/json.ts";
import { newName } from "../storage/direct-line.ts";
import type { Line } from "../storage/direct-line.ts";
import { BOT, CHANNEL } from "./channel.ts";

/** What of a client's activity is taken over. All else is left behind, above all who it says it is from. */
const sentSchema = z.object({
  type: z.string().min(1).max(100),
  text: z.string().optional(),
  textFormat: z.enum(["plain", "markdown", "xml"]).optional(),
  value: z.unknown().optional(),
  locale: z.string().max(50).optional(),
  localTimestamp: z.iso.datetime({ offset: true }).optional().catch(undefined),
  channelData: z
    .object({ clientActivityID: z.string().min(1).max(200).optional(), postBack: z.boolean().optional() })
    .optional()
    .catch(undefined),
});

/** An activity as it is kept and as the turn gets it. */
export interface Sent {
  readonly id: string;
  readonly activity: Partial<Activity>;
}

/**
 * Reads what a client sends into a conversation.
 *
 * @param now when it arrived
 * @throws BadRequest that names the first field that is wrong
 */
export function readSent(json: Record<string, unknown>, line: Line, now: Date): Sent {
  const read = sentSchema.safeParse(withoutNulls(json));
  if (!read.success) {
    const { path, message } = read.error.issues[0] ?? { path: [], message: "" };
    throw new BadRequest(
      400,
      "NotAnActivity",
      `The activity's "${path.join(".")}" is not right: ${message}.`,
    );
  }
  const { type, ...said } = read.data;
  const id = idOf(line, said.channelData?.clientActivityID);
  const locale = said.locale ?? line.locale ?? undefined;
  return {
    id,
    activity: {
      ...said,
      ...(locale !== undefined && { locale }),
      ...framed(line, id, type, now),
    } as Partial<Activity>,
  };
}

/** Somebody opens the conversation: the assistant greets, or says where they left off. */
export function arrival(line: Line, now: Date): Sent {
  const id = newName();
  const locale = line.locale === null ? {} : { locale: line.locale };
  const activity = {
    ...framed(line, id, "conversationUpdate", now),
    ...locale,
    membersAdded: [person(line), BOT],
  };
  return { id, activity: activity as Partial<Activity> };
}

/** The parts of an activity that no client decides. */
const framed = (line: Line, id: string, type: string, now: Date): object => ({
  type,
  id,
  timestamp: now.toISOString(),
  channelId: CHANNEL,
  conversation: { id: line.id },
  from: person(line),
  recipient: BOT,
});

const person = ({ owner, ownerName }: Line): object => ({ id: owner, name: ownerName, role: "user" });

/** A client that heard no answer sends again, with the same id of its own: that is the same activity. */
const idOf = (line: Line, clientId: string | undefined): string =>
  clientId === undefined
    ? newName()
    : createHash("sha256")
        .update(JSON.stringify([line.id, clientId]))
        .digest("base64url")
        .slice(0, 24);

const withoutNulls = (json: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null));

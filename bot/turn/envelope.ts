import { randomUUID } from "node:crypto";
import type { Activity } from "botbuilder";
import type { Brought } from "../teams/files.ts";

/** What a turn knows of an activity before it reads what is in it. */
export interface Envelope {
  /** Names the conversation across channels. */
  readonly conversation: string;
  /** Names the activity within its conversation; the same at every delivery of it. */
  readonly activity: string;
  /** True when the replies go back in the HTTP response instead of through the channel's own address. */
  readonly expectsReplies: boolean;
  /** True when it is heard again because nobody knows whether its turn was kept; what was answered stays answered. */
  readonly isAgain?: boolean;
  /** Files that came with it and were fetched before its turn began. */
  readonly brought?: Brought | undefined;
}

/** An activity without an id cannot be recognised when it comes again, so it gets one of its own. */
export function envelopeOf(activity: Activity): Envelope {
  const { channelId, conversation, type, id = randomUUID() } = activity;
  // An edited message keeps the id of the message; only its time tells one edit from the next.
  const edit = type === "messageUpdate" ? `@${String(activity.timestamp ?? "")}` : "";
  return {
    conversation: `${channelId}/${conversation.id}`,
    activity: `${type}/${id}${edit}`,
    expectsReplies: activity.deliveryMode === "expectReplies",
  };
}

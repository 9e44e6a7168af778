import type { Activity, ConversationReference } from "botbuilder";
import { TurnContext } from "botbuilder";
import type { Message } from "../../dialogs/message.ts";
import { presentOn } from "../present/present.ts";

/** A message that answers nothing, addressed to a conversation whose address was stored. */
export function unasked(reference: ConversationReference, message: Message): Partial<Activity> {
  const { channelId, conversation, serviceUrl, bot, user } = reference;
  const address = { channelId, conversation, serviceUrl, bot, user };
  const present = presentOn({ channelId, conversation, from: user ?? bot } as Activity);
  return TurnContext.applyConversationReference(present(message), address);
}

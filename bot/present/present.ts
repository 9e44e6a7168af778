import type { Activity, Attachment } from "botbuilder";
import { ActionTypes, InputHints } from "botbuilder";
import type { Choice, Message } from "../../dialogs/message.ts";
import { listCard, resultCard } from "./card.ts";
import type { Channel } from "./channels.ts";
import { channelOf } from "./channels.ts";
import { inert, withChoices } from "./text.ts";

/** How the channel of an activity shows a message. */
export function presentOn({
  channelId,
  conversation,
  from,
}: Activity): (message: Message) => Partial<Activity> {
  const channel = channelOf(channelId, conversation.isGroup);
  return (message) => present(message, channel, from.id);
}

function present(message: Message, channel: Channel, user: string): Partial<Activity> {
  const { choices = [], commands = [], locale } = message;
  const text = withChoices(message.text, choices);
  const attachment = channel.cards ? attachmentOf(message, channel) : undefined;
  const suggested = attachment === undefined ? [...choices, ...commands].slice(0, channel.suggestions) : [];
  return {
    type: "message",
    // Plain: nothing in the text is markup, whoever wrote it.
    textFormat: "plain",
    text: channel.links ? inert(text) : text,
    locale,
    inputHint:
      choices.length > 0 || message.card !== undefined
        ? InputHints.ExpectingInput
        : InputHints.AcceptingInput,
    ...(attachment && { attachments: [attachment], attachmentLayout: "list", summary: titleOf(message) }),
    ...(suggested.length > 0 && { suggestedActions: { to: [user], actions: suggested.map(suggestion) } }),
  };
}

function attachmentOf(message: Message, channel: Channel): Attachment | undefined {
  const { card, choices = [], commands = [] } = message;
  if (card !== undefined) return resultCard(message, card);
  return choices.length > channel.suggestions ? listCard(message, choices, commands) : undefined;
}

const titleOf = ({ text, card }: Message): string => inert(card?.title ?? text.split("\n")[0] ?? "");

const suggestion = ({ label }: Choice): { type: ActionTypes; title: string; value: string } => ({
  type: ActionTypes.ImBack,
  title: label,
  value: label,
});

import type { Activity, Attachment } from "botbuilder";
import { ActionTypes, InputHints } from "botbuilder";
import type { Choice, Message, ResultCard } from "../../dialogs/message.ts";
import { listCard, resultCard } from "./card.ts";
import type { Channel } from "./channels.ts";
import { channelOf } from "./channels.ts";
import { marked } from "./quote-card.ts";
import { inert, withChoices, xml } from "./text.ts";

/**
 * How the channel of an activity shows a message.
 *
 * @param revision of the quote's card, should the message hold it
 */
export function presentOn(
  { channelId, conversation, from }: Activity,
  revision = 1,
): (message: Message) => Partial<Activity> {
  const channel = channelOf(channelId, conversation.isGroup);
  return (message) =>
    channel.changesMessages === true && message.card !== undefined
      ? quoteCard(message, message.card, { channel, user: from.id, revision })
      : present(message, channel, from.id);
}

interface Place {
  readonly channel: Channel;
  readonly user: string;
  /** Of the card that is shown. */
  readonly revision: number;
}

/**
 * The quote's card with a few words beside it. The card may change far above in the conversation, so the words say
 * how the quote stands, and what may be said next is below them.
 */
function quoteCard(
  message: Message,
  card: ResultCard,
  { channel, user, revision }: Place,
): Partial<Activity> {
  const { text, beside = text, choices = [], commands = [], locale } = message;
  const { headline = card.title } = card;
  const suggested = [...choices, ...commands].slice(0, channel.suggestions);
  const shown = {
    type: "message",
    ...written(`${headline}\n\n${beside}`, channel),
    locale,
    inputHint: InputHints.ExpectingInput,
    attachments: [resultCard(message, card, revision)],
    attachmentLayout: "list",
    summary: inert(headline),
    ...(suggested.length > 0 && { suggestedActions: { to: [user], actions: suggested.map(suggestion) } }),
  };
  return marked(shown, revision);
}

function present(message: Message, channel: Channel, user: string): Partial<Activity> {
  const { choices = [], commands = [], locale } = message;
  const text = withChoices(message.text, choices);
  const attachment = channel.cards ? attachmentOf(message, channel) : undefined;
  const suggested = attachment === undefined ? [...choices, ...commands].slice(0, channel.suggestions) : [];
  return {
    type: "message",
    ...written(text, channel),
    locale,
    inputHint:
      choices.length > 0 || message.card !== undefined
        ? InputHints.ExpectingInput
        : InputHints.AcceptingInput,
    ...(attachment && { attachments: [attachment], attachmentLayout: "list", summary: titleOf(message) }),
    ...(suggested.length > 0 && { suggestedActions: { to: [user], actions: suggested.map(suggestion) } }),
  };
}

/** Nothing in the text is markup, whoever wrote it. */
function written(text: string, { links, foldsLines }: Channel): Pick<Activity, "text" | "textFormat"> {
  const harmless = links ? inert(text) : text;
  return foldsLines ? { textFormat: "xml", text: xml(harmless) } : { textFormat: "plain", text: harmless };
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

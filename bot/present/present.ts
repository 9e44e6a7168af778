import type { Activity, Attachment, CardAction } from "botbuilder";
import { ActionTypes, InputHints } from "botbuilder";
import type { Choice, Message, ResultCard } from "../../dialogs/message.ts";
import { linkCard, listCard, resultCard } from "./card.ts";
import type { Channel } from "./channels.ts";
import { channelOf } from "./channels.ts";
import { packed } from "./submission.ts";
import { marked } from "./quote-card.ts";
import { inert, summaryOf, withChoices, xml } from "./text.ts";

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
  const suggested = suggestions(channel, choices, commands);
  const shown = {
    type: "message",
    ...written(`${headline}\n\n${beside}`, channel),
    locale,
    inputHint: InputHints.ExpectingInput,
    attachments: [resultCard(message, card, revision)],
    attachmentLayout: "list",
    summary: summaryOf(headline),
    ...(suggested.length > 0 && { suggestedActions: { to: [user], actions: suggested } }),
  };
  return marked(shown, revision);
}

function present(message: Message, channel: Channel, user: string): Partial<Activity> {
  const { choices = [], locale } = message;
  const attachment = channel.cards ? attachmentOf(message, channel) : undefined;
  const suggested = suggestedWith(attachment, message, channel);
  const attachments = [...(attachment === undefined ? [] : [attachment]), ...linkCards(message, channel)];
  const isListed = channel.ownPage === true && suggested.length >= choices.length;
  const words = wordsFor(message, channel);
  const text = isListed ? words : withChoices(words, choices);
  const panel = channel.ownPage ? message.panel?.() : undefined;
  return {
    type: "message",
    ...(panel && { channelData: { panel } }),
    ...written(withLinks(text, message, channel), channel),
    locale,
    inputHint: asksFor(message) ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    ...(attachment && { summary: titleOf(message) }),
    ...(attachments.length > 0 && { attachments, attachmentLayout: "list" }),
    ...(suggested.length > 0 && { suggestedActions: { to: [user], actions: suggested } }),
  };
}

/** What is suggested with a card: nothing that it has itself. */
function suggestedWith(
  attachment: Attachment | undefined,
  { card, choices = [], commands = [] }: Message,
  channel: Channel,
): CardAction[] {
  // The cards of our own page only show: what may be pressed stands where one types, however long the card is.
  const isShownOnly = channel.ownPage === true && card !== undefined;
  return attachment === undefined || isShownOnly ? suggestions(channel, choices, commands) : [];
}

const asksFor = ({ choices = [], card }: Message): boolean => choices.length > 0 || card !== undefined;

/** Links below the text, as they are, where a channel has no cards for them. */
const withLinks = (text: string, { links = [] }: Message, { cards }: Channel): string =>
  cards ? text : [text, ...links.map(({ label, url }) => `${label}: ${url}`)].join("\n");

/** Links as buttons of a card. */
const linkCards = (message: Message, { cards }: Channel): Attachment[] =>
  cards && (message.links ?? []).length > 0 ? [linkCard(message)] : [];

/** Nothing in the text is markup, whoever wrote it. */
function written(text: string, { links, foldsLines }: Channel): Pick<Activity, "text" | "textFormat"> {
  const harmless = links ? inert(text) : text;
  return foldsLines ? { textFormat: "xml", text: xml(harmless) } : { textFormat: "plain", text: harmless };
}

function attachmentOf(message: Message, channel: Channel): Attachment | undefined {
  const { card, choices = [], commands = [] } = message;
  if (card !== undefined) return resultCard(message, channel.ownPage ? shownOnly(card) : card);
  return choices.length > channel.suggestions ? listCard(message, choices, commands) : undefined;
}

/** A card without anything to press. */
const shownOnly = ({ title, sections, footer }: ResultCard): ResultCard => ({
  title,
  sections: sections.map((section) => ({
    ...section,
    rows: section.rows.map(({ label, value, detail }) => ({
      label,
      value,
      ...(detail !== undefined && { detail }),
    })),
  })),
  footer,
  actions: [],
});

const titleOf = ({ text, card }: Message): string => summaryOf(card?.title ?? text.split("\n")[0] ?? "");

/** The text; beside a card or a quote that says the same only what it comes to, and what those do not say. */
const wordsFor = ({ text, beside = text, card }: Message, { ownPage = false }: Channel): string =>
  ownPage ? [card?.headline ?? "", beside].filter((part) => part !== "").join("\n\n") : text;

function suggestions(
  { suggestions: most, longestSuggestion: longest = Infinity, ownPage = false }: Channel,
  choices: readonly Choice[],
  commands: readonly Choice[],
): CardAction[] {
  const isLong = (label: string): boolean => label.length > longest;
  const numbered = choices.map(({ label, short = label }, index) =>
    ownPage ? `${index + 1}. ${label}` : isLong(label) ? short : label,
  );
  // An answer that is cut off can still be told by its number in the text; a command stands nowhere else.
  const offered = new Set(choices.flatMap(({ label, submit }) => [label, packed(submit)]));
  // The page itself has the languages above the conversation.
  const isOnPage = ({ submit }: Choice): boolean => ownPage && submit["do"] === "language";
  const whole = commands.filter(
    (command) =>
      !isLong(command.label) &&
      !offered.has(command.label) &&
      !offered.has(packed(command.submit)) &&
      !isOnPage(command),
  );
  return [...choices, ...whole]
    .slice(0, most)
    .map(({ label }, index) => ({ type: ActionTypes.ImBack, title: numbered[index] ?? label, value: label }));
}

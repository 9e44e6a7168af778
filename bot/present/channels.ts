/** What a channel can show. */
export interface Channel {
  /** Adaptive Cards; otherwise the text has to do, which is always enough. */
  readonly cards: boolean;
  /** Suggested answers above the input, at most as many. */
  readonly suggestions: number;
  /** Characters of a suggestion beyond which it is cut off. */
  readonly longestSuggestion?: number;
  /** Turns addresses in a text into links, also those in words of the user. */
  readonly links: boolean;
  /** Shows plain text as one line; only XML keeps lines apart. */
  readonly foldsLines: boolean;
  /** Can change a message that it shows: then the quote has one card, and the text beside it is short. */
  readonly changesMessages?: boolean;
  /**
   * The page of our own Web Chat: it shows the quote beside the conversation, cards always, and numbers on the
   * suggestions, so that the text need not say the same. It makes a link of no text, so names and words stay as they
   * were written: who copies "polis.pdf" copies nothing unseen with it.
   */
  readonly ownPage?: boolean;
}

const TERMINAL: Channel = { cards: false, suggestions: 0, links: false, foldsLines: false };
const TEAMS: Channel = {
  cards: true,
  suggestions: 6,
  longestSuggestion: 20,
  links: true,
  foldsLines: true,
  changesMessages: true,
};
/** Teams shows suggestions to one person only. */
const TEAMS_GROUP: Channel = { ...TEAMS, suggestions: 0 };
const OTHER: Channel = { cards: true, suggestions: 12, links: true, foldsLines: false };
const OWN_PAGE: Channel = { ...OTHER, links: false, ownPage: true };

/** The channel an activity came from. */
export function channelOf(channelId: string, isGroup = false): Channel {
  if (channelId === "terminal") return TERMINAL;
  if (channelId === "msteams") return isGroup ? TEAMS_GROUP : TEAMS;
  return channelId === "webchat" ? OWN_PAGE : OTHER;
}

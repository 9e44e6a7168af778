import type { Activity } from "botbuilder";
import { z } from "zod";
import { inParts } from "./parts.ts";

/** Marks a reply that holds the quote's card, with its revision. It never reaches the channel. */
const markSchema = z.looseObject({ quoteCard: z.int().positive() });

/** A reply that shows the quote's card. */
export const marked = (reply: Partial<Activity>, revision: number): Partial<Activity> => ({
  ...reply,
  channelData: { quoteCard: revision } satisfies z.infer<typeof markSchema>,
});

/** The revision of the quote's card that a reply holds; undefined when it holds none. */
export const revisionOf = ({ channelData }: Partial<Activity>): number | undefined =>
  markSchema.safeParse(channelData).data?.quoteCard;

/** A reply as the channel gets it. */
export const unmarked = (reply: Partial<Activity>): Partial<Activity> =>
  revisionOf(reply) === undefined ? reply : without(reply, "channelData");

/**
 * Replies as they are sent: the card apart from the words beside it, because the card changes what is already shown
 * while the words are new; and words that are too many for one message in several.
 */
export const parted = (replies: readonly Partial<Activity>[]): readonly Partial<Activity>[] =>
  replies.flatMap(withoutCard).flatMap(inParts);

const withoutCard = (reply: Partial<Activity>): readonly Partial<Activity>[] =>
  revisionOf(reply) === undefined
    ? [reply]
    : [
        without(reply, "attachments", "attachmentLayout", "summary", "channelData"),
        without(reply, "text", "textFormat", "suggestedActions"),
      ];

const without = (reply: Partial<Activity>, ...names: readonly (keyof Activity)[]): Partial<Activity> =>
  Object.fromEntries(Object.entries(reply).filter(([name]) => !names.includes(name as keyof Activity)));

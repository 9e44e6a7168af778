import type { Activity } from "botbuilder";
import { z } from "zod";

const mentionSchema = z.looseObject({
  type: z.literal("mention"),
  mentioned: z.looseObject({ id: z.string() }),
  text: z.string().min(1).max(1_000).optional(),
});
type Mention = z.infer<typeof mentionSchema>;

const GROUPS: ReadonlySet<string> = new Set(["groupChat", "channel"]);

/**
 * A message as the conversation hears it: without the bot's own mention, which is no text, and without the marks
 * around other people's names. Undefined for what people in a group say to each other: there only a mention or a
 * pressed button is for the bot.
 */
export function addressed(activity: Activity): Activity | undefined {
  // A channel may leave these out, whatever the SDK's type says.
  const sent: Partial<Activity> = activity;
  if (sent.type !== "message" && sent.type !== "messageUpdate") return activity;
  const own = mentionsIn(activity).filter(({ mentioned }) => mentioned.id === sent.recipient?.id);
  const isPressed = activity.value !== undefined && activity.value !== null;
  if (isGroup(activity) && own.length === 0 && !isPressed) return undefined;
  return { ...activity, text: spoken(sent.text ?? "", own) };
}

const isGroup = ({ conversation }: Activity): boolean =>
  conversation.isGroup || GROUPS.has(conversation.conversationType);

const mentionsIn = ({ entities = [] }: Activity): Mention[] =>
  entities.flatMap((entity) => mentionSchema.safeParse(entity).data ?? []);

function spoken(text: string, own: readonly Mention[]): string {
  const unmentioned = own.reduce((left, mention) => left.replaceAll(mention.text ?? "<at></at>", " "), text);
  return unmentioned
    .replaceAll(/<\/?at>/g, "")
    .replaceAll("&nbsp;", " ")
    .trim();
}

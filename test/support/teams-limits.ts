import { z } from "zod";

/**
 * What the Bot Framework's protocol and Teams ask of an activity that a bot sends, as far as this bot uses it; what
 * stands here in no list is refused, so that a new element is looked up before it is used.
 *
 * Sources: "Bot Framework -- Activity" (botframework-sdk/specs), "Cards reference" and "Format your bot messages"
 * in Teams' documentation.
 */

/** A message with everything in it. */
const MOST_BYTES = 28 * 1024;
const MOST_ACTIONS = 6;
const LOCALE = z.enum(["nl-BE", "fr-BE"]);

const id = z.string().min(1).max(1_000);
const account = z.looseObject({ id });
const scalar = z.union([z.string().max(1_000), z.number(), z.boolean()]);

const submit = z.strictObject({
  type: z.literal("Action.Submit"),
  title: z.string().min(1).max(200),
  data: z.record(z.string(), scalar),
  associatedInputs: z.literal("none").optional(),
});

const openUrl = z.strictObject({
  type: z.literal("Action.OpenUrl"),
  title: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }),
});

const spacing = z.enum(["None", "Small", "Default", "Medium", "Large"]).optional();
const separator = z.boolean().optional();

const textBlock = z.strictObject({
  type: z.literal("TextBlock"),
  text: z.string().min(1),
  style: z.enum(["default", "heading"]).optional(),
  weight: z.enum(["Lighter", "Default", "Bolder"]).optional(),
  size: z.enum(["Small", "Default", "Medium", "Large", "ExtraLarge"]).optional(),
  wrap: z.literal(true),
  spacing,
  separator,
});

const richTextBlock = z.strictObject({
  type: z.literal("RichTextBlock"),
  inlines: z
    .array(
      z.strictObject({
        type: z.literal("TextRun"),
        text: z.string().min(1),
        weight: z.literal("Bolder").optional(),
        isSubtle: z.boolean().optional(),
        size: z.literal("Small").optional(),
      }),
    )
    .min(1),
  horizontalAlignment: z.enum(["Left", "Center", "Right"]).optional(),
  spacing,
});

const choiceSet = z.strictObject({
  type: z.literal("Input.ChoiceSet"),
  id: z.string().min(1),
  style: z.enum(["compact", "expanded"]),
  choices: z.array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) })).min(1),
  label: z.string().min(1).optional(),
  placeholder: z.string().min(1).optional(),
  spacing,
});

const columnSet = z.strictObject({
  type: z.literal("ColumnSet"),
  spacing,
  columns: z
    .array(
      z.strictObject({
        type: z.literal("Column"),
        width: z.enum(["stretch", "auto"]),
        items: z.array(z.discriminatedUnion("type", [textBlock, richTextBlock])).min(1),
      }),
    )
    .min(1),
});

const card = z.strictObject({
  $schema: z.literal("http://adaptivecards.io/schemas/adaptive-card.json"),
  type: z.literal("AdaptiveCard"),
  // Teams shows up to 1.5.
  version: z.enum(["1.0", "1.1", "1.2", "1.3", "1.4", "1.5"]),
  lang: LOCALE,
  fallbackText: z.string().min(1),
  body: z.array(z.discriminatedUnion("type", [textBlock, richTextBlock, choiceSet, columnSet])).min(1),
  actions: z
    .array(z.union([submit, openUrl]))
    .min(1)
    .max(MOST_ACTIONS)
    .optional(),
});

/** What the connector fills in for whoever answers. */
const addressed = {
  channelId: z.literal("msteams"),
  serviceUrl: z.url(),
  conversation: account,
  from: account,
  recipient: account.optional(),
  replyToId: id.optional(),
  locale: z.string().optional(),
};

const suggestedActions = z.strictObject({
  to: z.array(id).min(1),
  // In a chat with one person only, as many as fit.
  actions: z
    .array(z.strictObject({ type: z.literal("imBack"), title: z.string().min(1), value: z.string().min(1) }))
    .min(1)
    .max(MOST_ACTIONS),
});

const attachment = z.strictObject({
  contentType: z.literal("application/vnd.microsoft.card.adaptive"),
  content: card,
});

const message = z
  .strictObject({
    ...addressed,
    type: z.literal("message"),
    locale: LOCALE,
    text: z.string().min(1).optional(),
    textFormat: z.literal("xml").optional(),
    inputHint: z.enum(["acceptingInput", "expectingInput", "ignoringInput"]),
    attachments: z.array(attachment).length(1).optional(),
    attachmentLayout: z.literal("list").optional(),
    summary: z.string().min(1).optional(),
    suggestedActions: suggestedActions.optional(),
    // Only a changed message has the name of what it changes.
    id: id.optional(),
  })
  .refine(({ text, attachments }) => text !== undefined || attachments !== undefined, "says nothing")
  .refine(({ text, textFormat }) => text === undefined || textFormat === "xml", "Teams would fold its lines");

const typing = z.strictObject({ ...addressed, type: z.literal("typing") });

const activity = z.discriminatedUnion("type", [message, typing]);

/** What is wrong with an activity that is sent to Teams, a sentence each. */
export function faultsForTeams(json: unknown): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(json));
  const tooLarge = bytes > MOST_BYTES ? [`${bytes} bytes; Teams takes ${MOST_BYTES}`] : [];
  const read = activity.safeParse(json);
  const issues = read.success
    ? []
    : read.error.issues.map(({ path, message: why }) => `${path.join(".")}: ${why}`);
  return [...tooLarge, ...issues];
}

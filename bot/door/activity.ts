import type { Activity } from "botbuilder";
import { z } from "zod";
import { BadRequest } from "./json.ts";

const id = z.string().min(1).max(1_000);
const account = z.looseObject({ id, name: z.string().optional(), aadObjectId: z.string().optional() });
/** Nothing depends on these; a wrong one is left out. */
const moment = z.iso
  .datetime({ offset: true, local: true })
  .transform((text) => new Date(text))
  .optional()
  .catch(undefined);

/** What must be right for a turn to begin; the rest of an activity passes as it came. */
const activitySchema = z
  .looseObject({
    type: z.string().min(1).max(100),
    id: id.optional(),
    channelId: id,
    conversation: z.looseObject({ id }),
    from: account,
    recipient: account.optional(),
    serviceUrl: z.url({ protocol: /^https?$/ }).optional(),
    text: z.string().nullish(),
    locale: z.string().max(50).nullish(),
    deliveryMode: z.string().nullish(),
    timestamp: moment,
    localTimestamp: moment,
    expiration: moment,
    entities: z.array(z.looseObject({ type: z.string() })).nullish(),
    attachments: z.array(z.looseObject({})).nullish(),
    membersAdded: z.array(account).nullish(),
  })
  .refine(({ deliveryMode, serviceUrl }) => deliveryMode === "expectReplies" || serviceUrl !== undefined, {
    path: ["serviceUrl"],
    message: 'needed to send the replies to, unless deliveryMode is "expectReplies"',
  });

/**
 * Checks an activity of the Bot Framework protocol.
 *
 * @throws BadRequest that names the first field that is wrong
 */
export function readActivity(json: Record<string, unknown>): Activity {
  const read = activitySchema.safeParse(json);
  if (read.success) return withoutNulls(read.data) as unknown as Activity;
  const { path, message } = read.error.issues[0] ?? { path: [], message: "" };
  throw new BadRequest(400, "NotAnActivity", `The activity's "${path.join(".")}" is not right: ${message}.`);
}

/** Channels write null where they mean nothing; the SDK expects the field to be absent. */
const withoutNulls = (activity: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(activity).filter(([, value]) => value !== null));

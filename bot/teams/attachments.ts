import type { Activity } from "botbuilder";
import { z } from "zod";

/** A file that a message in Teams speaks of, and how it is fetched. */
export interface Sent {
  /** Undefined for a picture that was pasted into the message. */
  readonly name: string | undefined;
  readonly url: string;
  /** How it is opened: by its address alone, or as one of the connector's own attachments. */
  readonly by: "address" | "connector";
}

/** What came with a message in Teams. */
export interface Attached {
  readonly sent: readonly Sent[];
  /** Names of what is no file that can be fetched, such as a voice message. */
  readonly others: readonly string[];
  /** True where a file is spoken of that Teams gives to no bot: in a group. */
  readonly isWithheld: boolean;
}

const FILE = "application/vnd.microsoft.teams.file.download.info";
const attachmentSchema = z.looseObject({
  id: z.string().optional().catch(undefined),
  contentType: z.string(),
  name: z.string().min(1).optional().catch(undefined),
  contentUrl: z.string().optional().catch(undefined),
  content: z.unknown().optional(),
});
type Attachment = z.infer<typeof attachmentSchema>;
const infoSchema = z.looseObject({ downloadUrl: z.string() });

/** Text as Teams writes it, references to other messages, and cards: no files. */
const NO_FILES =
  /^(?:text\/html|messageReference|forwardedMessageReference|application\/vnd\.microsoft\.(?:card|teams\.card)\b.*)$/;

/** Sorts the attachments of a message that Teams sent. */
export function attachedTo({ attachments = [] }: Activity): Attached {
  const all = attachments.flatMap((each) => attachmentSchema.safeParse(each).data ?? []);
  const files = all.filter(({ contentType }) => !NO_FILES.test(contentType));
  const sent = files.map(sentBy);
  return {
    sent: sent.filter((each) => each !== undefined),
    others: files.filter((_, place) => sent[place] === undefined).map(({ name = "?" }) => name),
    isWithheld: isWithheld(all),
  };
}

function sentBy({ contentType, name, content, contentUrl }: Attachment): Sent | undefined {
  if (contentType === FILE) {
    const info = infoSchema.safeParse(content).data;
    return info && { name, url: info.downloadUrl, by: "address" };
  }
  if (!/^image\//i.test(contentType) || contentUrl === undefined) return undefined;
  return { name, url: contentUrl, by: "connector" };
}

/** The text shows an attachment that is not among those that came: a file in a group stands there and nowhere else. */
function isWithheld(all: readonly Attachment[]): boolean {
  const came = new Set(all.map(({ id }) => id));
  return all
    .filter(({ contentType }) => contentType === "text/html")
    .flatMap(({ content }) => [
      ...(typeof content === "string" ? content : "").matchAll(/<attachment\s+id="([^"]*)"/g),
    ])
    .some(([, id]) => !came.has(id));
}

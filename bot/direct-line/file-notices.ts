import type { Activity } from "botbuilder";
import { z } from "zod";
import type { Notice } from "../turn/notices.ts";
import { SERVICE_URL } from "./channel.ts";
import { MOST_KEPT } from "./files.ts";
import { MOST_FILE_BYTES, MOST_FILES } from "./multipart.ts";

const filesSchema = z.object({
  files: z.object({ kept: z.array(z.string()), refused: z.array(z.string()) }),
});

const LIMITS = { size: MOST_FILE_BYTES / 1024 / 1024, each: MOST_FILES, all: MOST_KEPT };

/**
 * What is said of the files that came with a message: which were kept, what they are not used for, which were not.
 *
 * @param reference the case that they are added to, where there is one
 */
export function fileNotices(
  { serviceUrl, channelData }: Activity,
  reference: string | undefined,
): readonly Notice[] {
  if (serviceUrl !== SERVICE_URL) return [];
  const { kept, refused } = filesSchema.safeParse(channelData).data?.files ?? { kept: [], refused: [] };
  const added =
    reference === undefined
      ? noticeOf("kept", kept)
      : noticeOf("added", kept).map((each) => ({ ...each, reference }));
  return [added, noticeOf("notKept", refused)].flat();
}

/** The files that came with a message and were kept. */
export function filesOf({ serviceUrl, attachments = [] }: Activity): { id: string; name: string }[] {
  if (serviceUrl !== SERVICE_URL) return [];
  return attachments.flatMap(({ contentUrl = "", name = "?" }) => {
    const id = /\/attachments\/([\w-]+)$/.exec(contentUrl)?.[1];
    return id === undefined ? [] : [{ id, name }];
  });
}

const noticeOf = <K extends string>(kind: K, names: readonly string[]) =>
  names.length === 0 ? [] : [{ kind, names: names.join(", "), ...LIMITS }];

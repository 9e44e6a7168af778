import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import type { BusboyInstance } from "@fastify/busboy";
import { Busboy } from "@fastify/busboy";
import { BadRequest } from "../door/json.ts";

/** Bytes of one file; a photograph or a scanned page is smaller. */
export const MOST_FILE_BYTES = 4 * 1024 * 1024;
/** Files with one message. */
export const MOST_FILES = 5;
const MOST_ACTIVITY_BYTES = 256 * 1024;
/** Of a whole message: its files, and all else. */
const MOST_BYTES = MOST_FILES * MOST_FILE_BYTES + 1024 * 1024;

/** A file as it came in; without content when it is too large. */
export interface Arrived {
  readonly name: string;
  readonly content: Buffer | undefined;
}

/** A message with its files. */
export interface Parcel {
  /** The activity as text; undefined when there is none. */
  readonly activity: string | undefined;
  readonly files: readonly Arrived[];
}

/**
 * Reads a message that comes with files.
 *
 * @throws BadRequest for anything but multipart/form-data, a broken one, or too much
 */
export async function readParcel(request: IncomingMessage): Promise<Parcel> {
  const { "content-type": type = "", "content-length": length = "0" } = request.headers;
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw new BadRequest(415, "NotMultipart", "The content type is not multipart/form-data.");
  }
  if (Number(length) > MOST_BYTES) throw tooLarge();
  const files: Arrived[] = [];
  let activity: string | undefined;
  let reading: BusboyInstance;
  try {
    reading = new Busboy({
      headers: { ...request.headers, "content-type": type },
      limits: { fileSize: MOST_FILE_BYTES, files: MOST_FILES + 10, fields: 5, parts: 30, fieldSize: 1_000 },
      // One message is one activity and its files: every part of it is read, however it is called.
      isPartAFile: (name, contentType, fileName) => fileName !== undefined || isActivity(name, contentType),
    });
  } catch {
    throw broken();
  }
  reading.on("file", (field, stream, fileName, _encoding, mimeType) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("error", () => undefined);
    stream.on("end", () => {
      const content = Buffer.concat(chunks);
      if (!isActivity(field, mimeType))
        files.push({ name: fileName, content: stream.truncated ? undefined : content });
      else if (content.length <= MOST_ACTIVITY_BYTES) activity ??= content.toString("utf-8");
    });
  });
  await readThrough(request, reading);
  return { activity, files };
}

async function readThrough(request: IncomingMessage, reading: BusboyInstance): Promise<void> {
  let size = 0;
  const counted = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > MOST_BYTES) throw tooLarge();
      yield chunk;
    }
  };
  try {
    // Leaving the request must not cut the line: the caller is still to be told why.
    await pipeline(request.iterator({ destroyOnReturn: false }), counted, reading);
  } catch (error) {
    throw error instanceof BadRequest ? error : broken();
  }
}

const isActivity = (field: string | undefined, type: string | undefined): boolean =>
  field === "activity" || type === "application/vnd.microsoft.activity";

const tooLarge = (): BadRequest =>
  new BadRequest(413, "TooLarge", `The message is over ${MOST_BYTES} bytes. Send smaller files, or fewer.`);

const broken = (): BadRequest =>
  new BadRequest(400, "NotMultipart", "The message cannot be read. Send it again.");

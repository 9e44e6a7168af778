import type { IncomingMessage } from "node:http";
import { BadRequest } from "./json.ts";

const MOST_BYTES = 256 * 1024;

/**
 * The body of a request as text. restify's own reader is not used: it unpacks before it counts, and dies of a
 * broken gzip.
 *
 * @throws BadRequest for any content encoding, anything but JSON, or more than 256 KB
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const { "content-type": type = "", "content-length": length = "0" } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new BadRequest(415, "NotJson", "The content type is not application/json. Send JSON.");
  }
  const tooLarge = (): BadRequest =>
    new BadRequest(413, "TooLarge", `The body is over ${MOST_BYTES} bytes. Send a smaller activity.`);
  if (Number(length) > MOST_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop must not cut the line: the caller is still to be told why.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return new TextDecoder("utf-8").decode(Buffer.concat(chunks));
}

import type { IncomingMessage } from "node:http";
import { BadRequest } from "./json.ts";

const MOST_BYTES = 256 * 1024;
const MOST_FORM_BYTES = 4 * 1024;

/**
 * The body of a request as text. restify's own reader is not used: it unpacks before it counts, and dies of a
 * broken gzip.
 *
 * @throws BadRequest for anything but JSON, or more than 256 KB
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  if (!isOfType(request, "application/json")) {
    throw new BadRequest(415, "NotJson", "The content type is not application/json. Send JSON.");
  }
  return collect(request, MOST_BYTES);
}

/** Like {@link readBody}, for an address that can do without: an empty object when nothing was sent. */
export async function readOptionalBody(request: IncomingMessage): Promise<string> {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (encoding === undefined && Number(length ?? 0) === 0) return "{}";
  return readBody(request);
}

/**
 * The fields of a form.
 *
 * @throws BadRequest for anything but a form, or more than 4 KB
 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  if (!isOfType(request, "application/x-www-form-urlencoded")) {
    throw new BadRequest(415, "NotForm", "The content type is not that of a form.");
  }
  return new URLSearchParams(await collect(request, MOST_FORM_BYTES));
}

const isOfType = ({ headers }: IncomingMessage, type: string): boolean =>
  headers["content-type"]?.split(";")[0]?.trim().toLowerCase() === type;

async function collect(request: IncomingMessage, most: number): Promise<string> {
  const tooLarge = (): BadRequest =>
    new BadRequest(413, "TooLarge", `The body is over ${most} bytes. Send a smaller one.`);
  if (Number(request.headers["content-length"] ?? 0) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop must not cut the line: the caller is still to be told why.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return new TextDecoder("utf-8").decode(Buffer.concat(chunks));
}

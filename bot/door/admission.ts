import type { IncomingMessage } from "node:http";
import { BadRequest } from "./json.ts";

/** From where the server may be called. */
export interface Admission {
  /** Names a caller may use for this machine; undefined lets any pass. */
  readonly hosts: readonly string[] | undefined;
  /** The origin of our own pages; undefined: that of the name by which the caller calls. */
  readonly origin: string | undefined;
  /** How many of our own proxies stand before the server. */
  readonly proxies?: number;
}

/**
 * What can be held against a request before anything of it is read.
 *
 * @throws BadRequest for a packed body, another machine's name, or a page of another origin
 */
export function checkAdmission({ headers }: IncomingMessage, { hosts, origin }: Admission): void {
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding.toLowerCase() !== "identity") {
    throw new BadRequest(415, "Encoded", "A packed body is not taken. Send it without Content-Encoding.");
  }
  const host = (headers.host ?? "").toLowerCase();
  if (hosts?.includes(host.replace(/:\d+$/, "")) === false) {
    throw new BadRequest(
      421,
      "OtherHost",
      "This name is not this machine. Call the assistant by its own address.",
    );
  }
  if (headers.origin === undefined) return;
  const isOwn = origin === undefined ? hostOf(headers.origin) === host : headers.origin === origin;
  if (!isOwn)
    throw new BadRequest(403, "ForeignOrigin", "A page of another site may not call the assistant.");
}

/** Host and port of an origin; of one that is no address, such as "null", nothing that can be equal. */
const hostOf = (origin: string): string | undefined => URL.parse(origin)?.host;

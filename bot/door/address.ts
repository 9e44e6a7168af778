import type { IncomingMessage } from "node:http";

/**
 * Where a request comes from.
 *
 * @param proxies how many of our own proxies stand in between: what each of them has added to X-Forwarded-For is
 *   believed, and what a caller wrote there is not
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const own = socket.remoteAddress ?? "";
  if (proxies === 0) return own;
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",");
  const addresses = forwarded.split(",").map((each) => each.trim());
  return addresses.at(-proxies) ?? own;
}

import { bodyWithin } from "../body-within.ts";
import { isLoopback } from "../config/sign-in.ts";

/** Where Teams keeps the files of its users, in each of Microsoft's clouds; what is below them counts as well. */
export const MICROSOFT_FILE_HOSTS = ["sharepoint.com", "sharepoint.us", "sharepoint-mil.us", "sharepoint.cn"];

const DEADLINE = 8_000;
const MOST_REDIRECTS = 3;

/** From where something may be fetched. */
export interface Reach {
  /** Names of hosts; a host below one of them counts as well. */
  readonly hosts: readonly string[];
  /** Development: this machine too, without encryption. */
  readonly loopback: boolean;
}

/** Of a file that cannot be fetched: where it stands is no place of ours, or it did not come. */
export class Unreached extends Error {
  override readonly name = "Unreached";
}

interface Wanted {
  readonly url: string;
  readonly mostBytes: number;
  readonly reach: Reach;
  /** Given to the origin that stands with it, and to no other, whatever is redirected. */
  readonly token?: { readonly value: string; readonly origin: string } | undefined;
  readonly deadline?: number | undefined;
}

/**
 * Fetches a file, encrypted, from a host that is trusted, within a deadline for all of it.
 *
 * @returns its content; undefined when it is larger than `mostBytes`
 * @throws Unreached
 */
export async function download({
  url,
  mostBytes,
  reach,
  token,
  deadline = DEADLINE,
}: Wanted): Promise<Buffer | undefined> {
  const signal = AbortSignal.timeout(deadline);
  let address = trusted(url, reach);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const headers = new Headers();
    if (token?.origin === address.origin) headers.set("Authorization", `Bearer ${token.value}`);
    const response = await asked(address, { headers, signal });
    const next = redirectOf(response);
    if (next === undefined) return await contentOf(response, mostBytes);
    await response.body?.cancel();
    address = trusted(new URL(next, address).href, reach);
  }
  throw new Unreached("It is redirected too often.");
}

async function asked(
  address: URL,
  { headers, signal }: Pick<RequestInit, "headers" | "signal">,
): Promise<Response> {
  try {
    return await fetch(address, { headers, signal, redirect: "manual" });
  } catch (cause) {
    throw new Unreached(`${address.host} does not answer.`, { cause });
  }
}

const redirectOf = ({ status, headers }: Response): string | undefined =>
  status >= 300 && status < 400 ? (headers.get("location") ?? undefined) : undefined;

async function contentOf(response: Response, mostBytes: number): Promise<Buffer | undefined> {
  if (!response.ok || response.body === null) throw new Unreached(`It answers with ${response.status}.`);
  if (Number(response.headers.get("content-length") ?? "0") > mostBytes) {
    await response.body.cancel();
    return undefined;
  }
  try {
    return await bodyWithin(response, mostBytes);
  } catch (cause) {
    throw new Unreached("It broke off.", { cause });
  }
}

/** @throws Unreached for an address from which nothing is fetched */
function trusted(written: string, { hosts, loopback }: Reach): URL {
  const url = URL.parse(written);
  if (url === null) throw new Unreached("It has no address.");
  if (url.username !== "" || url.password !== "") throw new Unreached("Its address holds a name.");
  if (loopback && isLoopback(url.hostname) && /^https?:$/.test(url.protocol)) return url;
  const isKnown = hosts.some((host) => url.host === host || url.host.endsWith(`.${host}`));
  if (url.protocol !== "https:" || !isKnown) throw new Unreached(`${url.host} is no host of ours.`);
  return url;
}

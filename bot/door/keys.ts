import type { KeyObject } from "node:crypto";
import { createPublicKey } from "node:crypto";
import { z } from "zod";
import { BadRequest } from "./json.ts";

const FETCH_DEADLINE = 5_000;
/** Milliseconds after which keys are asked for again. */
const FRESH = 3_600_000;
/** Nobody makes us ask more often than this, however many unknown keys they name. */
const PAUSE = 30_000;
/** The same while there are no keys at all, and everybody waits for them. */
const SHORT_PAUSE = 1_000;

const metadataSchema = z.object({ jwks_uri: z.url() });
const setSchema = z.object({ keys: z.array(z.unknown()) });
const keySchema = z.object({
  kty: z.literal("RSA"),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  use: z.literal("sig").optional(),
  alg: z.string().optional(),
  /** A key that states its endorsements wrongly speaks for no channel. */
  endorsements: z.array(z.string()).optional().catch([]),
});

/** A key that channels sign with. */
export interface ChannelKey {
  readonly key: KeyObject;
  /** The only algorithm it signs with, where it says so. */
  readonly algorithm: string | undefined;
  /** Channels it may speak for; undefined when it does not say. */
  readonly endorsements: readonly string[] | undefined;
}

/** The keys of the Bot Framework. They stay in use while their server is out of reach. */
export class KeyRing {
  readonly #metadataUrl: string;
  readonly #now: () => number;
  #keys: ReadonlyMap<string, ChannelKey> | undefined;
  /** When the key server last gave the keys, and when it was last asked: Infinity while it is being asked. */
  #given = -Infinity;
  #asked = -Infinity;
  #answer: Promise<void> = Promise.resolve();

  /** @param metadataUrl where the key server says where its keys are */
  constructor(metadataUrl: string, now: () => number = Date.now) {
    this.#metadataUrl = metadataUrl;
    this.#now = now;
  }

  /**
   * The key of a name; undefined when there is none.
   *
   * @throws BadRequest 503 while that cannot be known, because the key server does not answer
   */
  async find(name: string): Promise<ChannelKey | undefined> {
    const known = this.#keys?.get(name);
    if (known !== undefined) {
      if (this.#now() - this.#given > FRESH) void this.#ask().catch(() => undefined);
      return known;
    }
    try {
      await this.#ask();
    } catch (cause) {
      throw new BadRequest(503, "NoKeys", "The keys to check tokens with cannot be had. Try again.", cause);
    }
    return this.#keys?.get(name);
  }

  /** Asks the key server; what it answered a moment ago holds. */
  #ask(): Promise<void> {
    const pause = this.#keys === undefined ? SHORT_PAUSE : PAUSE;
    if (this.#now() - this.#asked < pause) return this.#answer;
    this.#asked = Infinity;
    this.#answer = this.#fetch().finally(() => (this.#asked = this.#now()));
    return this.#answer;
  }

  async #fetch(): Promise<void> {
    const { jwks_uri } = metadataSchema.parse(await fetched(this.#metadataUrl));
    const { keys } = setSchema.parse(await fetched(jwks_uri));
    this.#keys = new Map(keys.flatMap(readKey));
    this.#given = this.#now();
  }
}

/** A key under its name; nothing for one that is broken or for another use: it must not take the others along. */
function readKey(json: unknown): [string, ChannelKey][] {
  const { kid, alg, endorsements, ...jwk } = keySchema.safeParse(json).data ?? {};
  try {
    const key = createPublicKey({ key: jwk, format: "jwk" });
    return kid === undefined ? [] : [[kid, { key, algorithm: alg, endorsements }]];
  } catch {
    return [];
  }
}

async function fetched(url: string): Promise<unknown> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_DEADLINE), redirect: "error" });
  if (!answer.ok) throw new Error(`the key server answers ${answer.status}`);
  return answer.json();
}

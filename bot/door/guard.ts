import { createHash } from "node:crypto";
import { Channels } from "botbuilder";
import type { Claim } from "botframework-connector";
import type { JWTPayload } from "jose";
import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { z } from "zod";
import { BadRequest } from "./json.ts";
import type { ChannelKey } from "./keys.ts";
import { KeyRing } from "./keys.ts";

const ALGORITHMS = ["RS256", "RS384", "RS512"] as const;
/** Seconds that two clocks may differ. */
const CLOCK_TOLERANCE = 300;
const MOST_TOKENS = 1_000;

const CHANNELS: ReadonlySet<string> = new Set(Object.values(Channels));

const headerSchema = z.looseObject({ alg: z.enum(ALGORITHMS), kid: z.string().min(1).max(200) });
const claimsSchema = z.looseObject({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
});

interface Expected {
  readonly appId: string;
  readonly issuer: string;
  readonly metadataUrl: string;
  /** The clock, in milliseconds; a test may have its own. */
  readonly now?: () => number;
}

/** The part of an activity that a token must agree with. */
interface Stated {
  readonly channelId: string;
  readonly serviceUrl?: string | undefined;
}

/** What a token says of itself; nothing of it is proven yet. */
interface Claimed {
  readonly header: z.infer<typeof headerSchema>;
  readonly payload: z.infer<typeof claimsSchema>;
}

/**
 * Checks who calls, in front of the adapter: the stock check keeps the issuers of forged tokens for ever and
 * takes tokens of the emulator with any address to reply to. What is plainly not for us costs no key and no
 * arithmetic, and leaves nothing behind.
 */
export class TokenGuard {
  readonly #expected: Expected;
  readonly #now: () => number;
  readonly #keys: KeyRing;
  /** Verified tokens: a channel uses one for an hour, and checking it once keeps messages in their order. */
  readonly #proofs = new Map<string, Promise<JWTPayload>>();

  constructor(expected: Expected) {
    this.#expected = expected;
    this.#now = expected.now ?? Date.now;
    this.#keys = new KeyRing(expected.metadataUrl, this.#now);
  }

  /**
   * @returns what the token says of the caller
   * @throws BadRequest 401 without a valid token, 503 while the keys cannot be had
   */
  async check(authorization: string | undefined, activity: Stated): Promise<readonly Claim[]> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
    if (token === undefined) throw refused("a bearer token is needed");
    const { header, payload } = read(token);
    this.#checkClaims(payload);
    checkActivity(payload, activity);
    const key = await this.#keys.find(header.kid);
    if (key === undefined) throw refused("no channel signs with this key");
    checkKey(key, header, activity);
    const proven = await this.#proof(token, key);
    return Object.entries(proven).map(([type, value]) => ({ type, value: String(value) }));
  }

  #checkClaims({ iss, aud, exp }: Claimed["payload"]): void {
    const { issuer, appId } = this.#expected;
    if (iss !== issuer) throw refused("the token is from another issuer");
    if (![aud].flat().includes(appId)) throw refused("the token is for another application");
    if (exp + CLOCK_TOLERANCE < this.#now() / 1_000) throw refused("the token has expired");
  }

  #proof(token: string, key: ChannelKey): Promise<JWTPayload> {
    const name = createHash("sha256").update(token).update(keyName(key)).digest("base64");
    const known = this.#proofs.get(name);
    if (known !== undefined) return known;
    const proof = this.#verify(token, key);
    this.#proofs.set(name, proof);
    // A token that does not pass leaves nothing behind.
    proof.catch(() => this.#proofs.delete(name));
    const oldest = this.#proofs.keys().next().value;
    if (this.#proofs.size > MOST_TOKENS && oldest !== undefined) this.#proofs.delete(oldest);
    return proof;
  }

  /** Everything once more, by the library and with the signature: the checks before it only save work. */
  async #verify(token: string, { key }: ChannelKey): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: this.#expected.issuer,
        audience: this.#expected.appId,
        algorithms: [...ALGORITHMS],
        clockTolerance: CLOCK_TOLERANCE,
        currentDate: new Date(this.#now()),
        requiredClaims: ["exp"],
      });
      return payload;
    } catch (error) {
      const { code } = error as { code?: unknown };
      throw refused(typeof code === "string" ? code : "the token cannot be verified");
    }
  }
}

function read(token: string): Claimed {
  try {
    return {
      header: headerSchema.parse(decodeProtectedHeader(token)),
      payload: claimsSchema.parse(decodeJwt(token)),
    };
  } catch {
    throw refused("the token is not one of a channel");
  }
}

function checkActivity(payload: Claimed["payload"], { channelId, serviceUrl }: Stated): void {
  const stated = payload["serviceurl"] ?? payload["serviceUrl"];
  if (typeof stated !== "string" || stated !== serviceUrl)
    throw refused("the token is for another service URL");
  if (!CHANNELS.has(channelId)) throw refused("the channel is not known");
}

function checkKey(
  { algorithm, endorsements }: ChannelKey,
  { alg }: Claimed["header"],
  { channelId }: Stated,
): void {
  if (algorithm !== undefined && algorithm !== alg) throw refused("the key signs in another way");
  if (endorsements !== undefined && !endorsements.includes(channelId)) {
    throw refused("the key does not speak for this channel");
  }
}

/** Tells two keys of one name apart: a proof does not outlive the key. */
const keyName = ({ key }: ChannelKey): Buffer => key.export({ type: "spki", format: "der" });

const refused = (why: string): BadRequest => new BadRequest(401, "Unauthorized", `Not authorised: ${why}.`);

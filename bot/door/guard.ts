import { createHash } from "node:crypto";
import type { Claim } from "botframework-connector";
import type { JWTPayload } from "jose";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { z } from "zod";
import { BadRequest } from "./json.ts";

const ALGORITHMS = ["RS256", "RS384", "RS512"];
const CLOCK_TOLERANCE = 300;
const FETCH_DEADLINE = 5_000;
const KEYS_FRESH = 3_600_000;
const MOST_TOKENS = 1_000;

const metadataSchema = z.object({ jwks_uri: z.url() });

/** A key that states its endorsements wrongly speaks for no channel. */
const endorsedSchema = z.object({ endorsements: z.array(z.string()).optional().catch([]) });

type Keys = ReturnType<typeof createRemoteJWKSet>;

interface Proof {
  readonly payload: JWTPayload;
  /** Channels the signing key may speak for; undefined when it does not say. */
  readonly endorsements: readonly string[] | undefined;
}

interface Expected {
  readonly appId: string;
  readonly issuer: string;
  readonly metadataUrl: string;
}

/** The part of an activity that a token must agree with. */
interface Stated {
  readonly channelId: string;
  readonly serviceUrl?: string | undefined;
}

/**
 * Checks who calls, in front of the adapter: the stock check keeps the issuers of forged tokens for ever and
 * takes tokens of the emulator with any address to reply to.
 */
export class TokenGuard {
  readonly #expected: Expected;
  #keys: Promise<Keys> | undefined;
  #fetched = 0;
  /** Verified tokens: a channel uses one for an hour, and checking it once keeps messages in their order. */
  readonly #proofs = new Map<string, Promise<Proof>>();

  constructor(expected: Expected) {
    this.#expected = expected;
  }

  /**
   * @returns what the token says of the caller
   * @throws BadRequest 401 without a valid token, 503 while the keys cannot be had
   */
  async check(authorization: string | undefined, activity: Stated): Promise<readonly Claim[]> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
    if (token === undefined) throw refused("a bearer token is needed");
    const { payload, endorsements } = await this.#proof(token);
    if ((payload.exp ?? 0) + CLOCK_TOLERANCE < Date.now() / 1000) throw refused("the token has expired");
    const serviceUrl = payload["serviceurl"] ?? payload["serviceUrl"];
    if (typeof serviceUrl !== "string" || serviceUrl !== activity.serviceUrl) {
      throw refused("the token is for another service URL");
    }
    if (endorsements !== undefined && !endorsements.includes(activity.channelId)) {
      throw refused("the key does not speak for this channel");
    }
    return Object.entries(payload).map(([type, value]) => ({ type, value: String(value) }));
  }

  #proof(token: string): Promise<Proof> {
    const name = createHash("sha256").update(token).digest("base64");
    const known = this.#proofs.get(name);
    if (known !== undefined) return known;
    const proof = this.#verify(token);
    this.#proofs.set(name, proof);
    // A token that does not pass leaves nothing behind.
    proof.catch(() => this.#proofs.delete(name));
    const oldest = this.#proofs.keys().next().value;
    if (this.#proofs.size > MOST_TOKENS && oldest !== undefined) this.#proofs.delete(oldest);
    return proof;
  }

  async #verify(token: string): Promise<Proof> {
    const keys = await this.#currentKeys();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: this.#expected.issuer,
        audience: this.#expected.appId,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE,
        requiredClaims: ["exp"],
      });
      const key = keys.jwks()?.keys.find(({ kid }) => kid === protectedHeader.kid);
      return { payload, endorsements: endorsedSchema.parse(key).endorsements };
    } catch (error) {
      const { code } = error as { code?: unknown };
      throw refused(typeof code === "string" ? code : "the token cannot be verified");
    }
  }

  /** Keys stay in use while the key server is out of reach; a key that is not known is looked up at once. */
  #currentKeys(): Promise<Keys> {
    this.#keys ??= this.#fetchKeys().catch((error: unknown) => {
      this.#keys = undefined;
      throw new BadRequest(503, "NoKeys", "The keys to check tokens with cannot be had. Try again.", error);
    });
    if (Date.now() - this.#fetched > KEYS_FRESH) {
      this.#fetched = Date.now();
      void this.#keys.then((keys) => keys.reload()).catch(() => undefined);
    }
    return this.#keys;
  }

  async #fetchKeys(): Promise<Keys> {
    const answer = await fetch(this.#expected.metadataUrl, { signal: AbortSignal.timeout(FETCH_DEADLINE) });
    const { jwks_uri } = metadataSchema.parse(await answer.json());
    const keys = createRemoteJWKSet(new URL(jwks_uri), {
      cacheMaxAge: Infinity,
      timeoutDuration: FETCH_DEADLINE,
    });
    await keys.reload();
    this.#fetched = Date.now();
    return keys;
  }
}

const refused = (why: string): BadRequest => new BadRequest(401, "Unauthorized", `Not authorised: ${why}.`);

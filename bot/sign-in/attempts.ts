import type { IncomingMessage } from "node:http";
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import type { Cookies } from "./cookies.ts";
import type { Attempt } from "./provider.ts";

const COOKIE = "sign-in";
/** Seconds for signing in at the provider. */
const LASTS = 600;

const attemptSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

/** Remembers, in the browser that began it, what must come back from the provider; signed, so that nobody plants one. */
export class Attempts {
  readonly #cookies: Cookies;
  readonly #key: () => Promise<Uint8Array>;

  constructor(cookies: Cookies, key: () => Promise<Uint8Array>) {
    this.#cookies = cookies;
    this.#key = key;
  }

  /** The `Set-Cookie` header that remembers an attempt. */
  async remember(attempt: Attempt): Promise<string> {
    const token = await new SignJWT({ ...attempt })
      .setProtectedHeader({ alg: "HS256" })
      .setAudience(COOKIE)
      .setExpirationTime(`${LASTS} s`)
      .sign(await this.#key());
    return this.#cookies.set(COOKIE, token, LASTS);
  }

  /** The attempt of this browser; undefined when it has none, or it is too long ago. */
  async recall(request: IncomingMessage): Promise<Attempt | undefined> {
    const token = this.#cookies.read(request, COOKIE);
    if (token === undefined) return undefined;
    const options = { audience: COOKIE, algorithms: ["HS256"], requiredClaims: ["exp"] };
    const verified = await jwtVerify(token, await this.#key(), options).catch(() => undefined);
    return attemptSchema.safeParse(verified?.payload).data;
  }

  /** The `Set-Cookie` header that ends it: it is good once. */
  forget(): string {
    return this.#cookies.set(COOKIE, "", 0);
  }
}

import type { Kysely } from "kysely";
import { errors, jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { BadRequest } from "../door/json.ts";
import { newName } from "../storage/direct-line.ts";
import type { Schema } from "../storage/schema.ts";
import { addToken, isKnown, replaceToken, signingKey } from "../storage/tokens.ts";

const ISSUER = "vivium-auto-assistant";
/** Seconds a token is good for; a client refreshes it when half of them are over. */
const LASTS = 30 * 60;
/** Seconds in which a stream has to be opened. */
const TICKET_LASTS = 60;

/** Whom a token speaks for, and where. */
export interface Pass {
  /** The token's own name. */
  readonly id: string;
  /** The person, as sign-in names them; whatever an activity says, it is from them. */
  readonly user: string;
  readonly conversation: string;
  /** The session it was given out in; it ends with it. */
  readonly session: string;
}

/** A token as the protocol gives it out. */
export interface Issued {
  readonly token: string;
  readonly expires_in: number;
}

const claimsSchema = z.object({
  jti: z.string(),
  user: z.string(),
  conv: z.string(),
  sid: z.string(),
});

interface Parts {
  readonly query: Kysely<Schema>;
  readonly now: () => Date;
}

/**
 * Tokens of Direct Line: signed, short-lived, for one person in one conversation. Each is known by name in the
 * database too, so that one that was refreshed, or whose session ended, is worth nothing at once.
 */
export class Tokens {
  readonly #parts: Parts;
  /** The same in every process, so looked up once. */
  #key: Promise<Uint8Array> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async issue(whom: Omit<Pass, "id">): Promise<Issued> {
    const { pass, expires } = this.#next(whom);
    await addToken(this.#parts.query, { ...pass, expires });
    return this.#issued(pass);
  }

  /**
   * Gives a new token for one that is still good; the old one is good no longer.
   *
   * @throws BadRequest 403 when it is not: also for the second of two callers at once
   */
  async refresh(old: Pass): Promise<Issued> {
    const { pass, expires } = this.#next(old);
    if (!(await replaceToken(this.#parts.query, old.id, { ...pass, expires }))) throw withdrawn();
    return this.#issued(pass);
  }

  /**
   * Checks the token of a request.
   *
   * @param authorization the header of that name
   * @throws BadRequest 401 without a token; 403 for one that is altered, expired, refreshed or signed out
   */
  async check(authorization: string | undefined): Promise<Pass> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
    if (token === undefined) {
      throw new BadRequest(401, "NoToken", "A token is needed: get one from /v3/directline/tokens/generate.");
    }
    const pass = await this.#verify(token, "direct-line");
    if (!(await isKnown(this.#parts.query, pass.id, this.#parts.now()))) throw withdrawn();
    return pass;
  }

  /** A token that only opens a stream, and soon: it stands in an address, which may be written down somewhere. */
  ticket(pass: Pass): Promise<string> {
    return this.#sign(pass, "stream", TICKET_LASTS);
  }

  /** @throws BadRequest 403 */
  checkTicket(ticket: string): Promise<Pass> {
    return this.#verify(ticket, "stream");
  }

  #next(whom: Omit<Pass, "id">): { readonly pass: Pass; readonly expires: Date } {
    const { user, conversation, session } = whom;
    const expires = new Date(this.#parts.now().getTime() + LASTS * 1_000);
    return { pass: { id: newName(), user, conversation, session }, expires };
  }

  async #issued(pass: Pass): Promise<Issued> {
    return { token: await this.#sign(pass, "direct-line", LASTS), expires_in: LASTS };
  }

  async #sign({ id, user, conversation, session }: Pass, audience: string, seconds: number): Promise<string> {
    const now = Math.floor(this.#parts.now().getTime() / 1000);
    return new SignJWT({ user, conv: conversation, sid: session })
      .setProtectedHeader({ alg: "HS256", typ: "JWT" })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setJti(id)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(await this.#secret());
  }

  async #verify(token: string, audience: string): Promise<Pass> {
    const secret = await this.#secret();
    try {
      const { payload } = await jwtVerify(token, secret, {
        algorithms: ["HS256"],
        issuer: ISSUER,
        audience,
        requiredClaims: ["exp"],
        currentDate: this.#parts.now(),
      });
      const { jti, user, conv, sid } = claimsSchema.parse(payload);
      return { id: jti, user, conversation: conv, session: sid };
    } catch (error) {
      if (error instanceof errors.JWTExpired) {
        throw new BadRequest(403, "TokenExpired", "The token has expired. Get a new one.");
      }
      throw new BadRequest(
        403,
        "TokenNotValid",
        "The token is not one of ours, or was altered. Get a new one.",
      );
    }
  }

  #secret(): Promise<Uint8Array> {
    this.#key ??= signingKey(this.#parts.query, "direct-line").catch((error: unknown) => {
      this.#key = undefined;
      throw error;
    });
    return this.#key;
  }
}

const withdrawn = (): BadRequest =>
  new BadRequest(
    403,
    "TokenWithdrawn",
    "The token was refreshed, or you have signed out. Use the newer one, or sign in again.",
  );

import type { IncomingMessage } from "node:http";
import type { Kysely } from "kysely";
import { BadRequest } from "../door/json.ts";
import type { Identity } from "../identities.ts";
import type { Schema } from "../storage/schema.ts";
import type { Session } from "../storage/sessions.ts";
import { beginSession, endSession, findSession } from "../storage/sessions.ts";
import type { Cookies } from "./cookies.ts";

const COOKIE = "session";
/** A working day, in seconds; whoever works longer signs in again. */
const LASTS = 12 * 3_600;

interface Parts {
  readonly query: Kysely<Schema>;
  readonly cookies: Cookies;
  readonly now: () => Date;
  /** Who may come in, by the id under which they sign in. */
  readonly identities: ReadonlyMap<string, Identity>;
}

/** A session, with the office and the role of whose it is. */
export interface SignedIn extends Session {
  readonly identity: Identity;
}

/** Who is signed in, from the cookie of the browser. */
export class Sessions {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Signs somebody in; returns the `Set-Cookie` header. */
  async begin(person: Pick<Session, "subject" | "name">): Promise<string> {
    const { query, cookies, now } = this.#parts;
    const secret = await beginSession(query, person, new Date(now().getTime() + LASTS * 1_000));
    return cookies.set(COOKIE, secret, LASTS);
  }

  /** Nobody without an office and a role: whom the identity file no longer names is not signed in either. */
  async find(request: IncomingMessage): Promise<SignedIn | undefined> {
    const { query, cookies, now, identities } = this.#parts;
    const secret = cookies.read(request, COOKIE);
    const session = secret === undefined ? undefined : await findSession(query, secret, now());
    const identity = identities.get(session?.subject ?? "");
    return session && identity && { ...session, identity };
  }

  /** @throws BadRequest 401 when nobody is signed in */
  async need(request: IncomingMessage): Promise<SignedIn> {
    const session = await this.find(request);
    if (session === undefined) {
      throw new BadRequest(401, "NotSignedIn", "You are not signed in, or no longer. Sign in at /sign-in.");
    }
    return session;
  }

  /** Signs out; every token of the session is worth nothing from then on. Returns the `Set-Cookie` header. */
  async end(request: IncomingMessage): Promise<string> {
    const session = await this.find(request);
    if (session !== undefined) await endSession(this.#parts.query, session.id);
    return this.#parts.cookies.set(COOKIE, "", 0);
  }
}

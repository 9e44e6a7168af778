import type { IncomingMessage } from "node:http";
import { parseCookie, stringifySetCookie } from "cookie";

/** The cookies of sign-in. No script reads them, and no other site's request carries them. */
export class Cookies {
  readonly #secure: boolean;

  /** @param secure false only where the server is reached without TLS, on this machine */
  constructor(secure: boolean) {
    this.#secure = secure;
  }

  /** The value of a cookie as the browser sent it. */
  read({ headers }: IncomingMessage, name: string): string | undefined {
    return parseCookie(headers.cookie ?? "")[this.#named(name)];
  }

  /**
   * A `Set-Cookie` header.
   *
   * @param seconds how long the browser keeps it; 0 removes it
   */
  set(name: string, value: string, seconds: number): string {
    return stringifySetCookie({
      name: this.#named(name),
      value,
      httpOnly: true,
      // Lax, not strict: the way back from the identity provider must bring it along.
      sameSite: "lax",
      secure: this.#secure,
      path: "/",
      maxAge: seconds,
    });
  }

  /** With this prefix, a browser takes the cookie only over TLS and from this host alone. */
  #named(name: string): string {
    return this.#secure ? `__Host-${name}` : name;
  }
}

import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { generateKeyPair, exportJWK } from "jose";
import Provider from "oidc-provider";

const CLIENT = { id: "vivium-auto", secret: "the secret of the client" };

/** A real OpenID Connect provider on this machine; whoever says a name is signed in as that. */
export class IdentityProvider {
  readonly issuer: string;
  readonly #server: Server;

  private constructor(server: Server, issuer: string) {
    this.#server = server;
    this.issuer = issuer;
  }

  static async open(publicUrl: string): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { privateKey } = await generateKeyPair("RS256", { extractable: true });
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [`${publicUrl}/sign-in/callback`],
          post_logout_redirect_uris: [`${publicUrl}/signed-out`],
        },
      ],
      jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: "RS256", use: "sig" }] },
      cookies: { keys: ["a key for the cookies of the provider"] },
      pkce: { required: () => true },
      conformIdTokenClaims: false,
      claims: { openid: ["sub"], profile: ["name"] },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: id, name: `Name of ${id}` }),
      }),
    });
    server.on("request", (request, response) => void provider.callback()(request, response));
    return new IdentityProvider(server, issuer);
  }

  environment(publicUrl: string): Record<string, string> {
    return {
      PUBLIC_URL: publicUrl,
      // Who is in it, the test says.
      IDENTITY_FILE: "identities.json",
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
    };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A browser that follows redirects by hand, with cookies per host and port. */
export class Wanderer {
  readonly #jars = new Map<string, Map<string, string>>();

  /** One request, without following where it leads. */
  async go(url: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const { host } = new URL(url);
    const jar = this.#jars.get(host) ?? new Map<string, string>();
    this.#jars.set(host, jar);
    const answer = await fetch(url, {
      redirect: "manual",
      headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  /** Follows redirects until one leads to an address that begins so, or none does; returns the last address. */
  async follow(url: string, until: string): Promise<string> {
    let current = url;
    while (!current.startsWith(until)) {
      const answer = await this.go(current);
      const next = answer.headers.get("location");
      if (next === null) return current;
      current = new URL(next, current).href;
    }
    return current;
  }

  cookiesOf(host: string): ReadonlyMap<string, string> {
    return this.#jars.get(host) ?? new Map();
  }

  /** Signs in at the provider, from the address of ours that begins it; returns the address of the way back. */
  async signIn(start: string, login: string, callback: string): Promise<string> {
    const first = await this.follow(start, callback);
    if (first.startsWith(callback)) return first;
    const afterLogin = await this.go(first, { prompt: "login", login, password: "any" });
    const second = await this.follow(afterLogin.headers.get("location") ?? "", callback);
    if (second.startsWith(callback)) return second;
    const afterConsent = await this.go(second, { prompt: "consent" });
    return this.follow(afterConsent.headers.get("location") ?? "", callback);
  }
}

import * as client from "openid-client";
import { BadRequest } from "../door/json.ts";

/** An OpenID Connect provider, and who we are to it. */
export interface ProviderSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where browsers reach us, such as `https://quotes.example.be`. */
  readonly publicUrl: URL;
}

/** What must be the same when the browser comes back. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says has signed in. */
export interface Person {
  readonly subject: string;
  readonly name: string;
}

/** Seconds for one request to the provider. */
const DEADLINE = 5;
const CALLBACK = "/sign-in/callback";
const SIGNED_OUT = "/signed-out";
const LONGEST_NAME = 200;

/** Sign-in at an OpenID Connect provider: authorization code flow with PKCE, state and nonce. */
export class Provider {
  readonly #settings: ProviderSettings;
  /** What the provider says of itself; asked again as long as it did not answer. */
  #configuration: Promise<client.Configuration> | undefined;

  constructor(settings: ProviderSettings) {
    this.#settings = settings;
  }

  /**
   * Asks the provider for its addresses.
   *
   * @throws BadRequest 503 while it does not answer
   */
  async prepare(): Promise<client.Configuration> {
    this.#configuration ??= this.#discover();
    try {
      return await this.#configuration;
    } catch (cause) {
      this.#configuration = undefined;
      throw new BadRequest(503, "NoProvider", "The identity provider does not answer. Try again.", cause);
    }
  }

  /** Where to send the browser, and what to remember until it comes back. */
  async begin(): Promise<{ readonly url: URL; readonly attempt: Attempt }> {
    const configuration = await this.prepare();
    const attempt = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: new URL(CALLBACK, this.#settings.publicUrl).href,
      scope: "openid profile",
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: "S256",
    });
    return { url, attempt };
  }

  /**
   * Learns who signed in, from the address with which the browser came back.
   *
   * @param query everything from the question mark on
   * @throws the client's error for an answer that is not to this attempt, or not from this provider
   */
  async finish(query: string, { state, nonce, verifier }: Attempt): Promise<Person> {
    const configuration = await this.prepare();
    const came = new URL(`${CALLBACK}${query}`, this.#settings.publicUrl);
    const tokens = await client.authorizationCodeGrant(configuration, came, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new TypeError("The provider answered without an ID token.");
    return { subject: claims.sub, name: nameIn(claims) };
  }

  /** Where a browser signs out at the provider too; undefined where the provider has no such place. */
  async signOut(): Promise<URL | undefined> {
    const configuration = await this.prepare();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return client.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: new URL(SIGNED_OUT, this.#settings.publicUrl).href,
    });
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const { protocol } = issuer;
    return client.discovery(issuer, clientId, clientSecret, undefined, {
      timeout: DEADLINE,
      execute: [
        // The ID token's signature is checked, not only the line it came over.
        client.enableNonRepudiationChecks,
        // The settings let this pass on this machine only.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is marked so only to stand out
        ...(protocol === "http:" ? [client.allowInsecureRequests] : []),
      ],
    });
  }
}

/** What to call a person; not every provider tells a name. */
function nameIn(claims: Readonly<Record<string, unknown>>): string {
  const names = [claims["name"], claims["preferred_username"], claims["email"], claims["sub"]];
  const name = names.find((text) => typeof text === "string" && text.trim() !== "") as string | undefined;
  return (name ?? "").replaceAll("\0", "").toWellFormed().slice(0, LONGEST_NAME);
}

import {
  AppCredentials,
  AuthenticationConstants,
  ServiceClientCredentialsFactory,
} from "botframework-connector";
import * as client from "openid-client";
import { isLoopback } from "../config/sign-in.ts";
import type { Credentials } from "./cloud.ts";

/** Seconds for one request. */
const DEADLINE = 5;
/** Seconds a token is good for, where its giver does not say. */
const LASTS = 3_600;
const MICROSOFT = AuthenticationConstants.ToChannelFromBotLoginUrlPrefix;

interface Token {
  readonly accessToken: string;
  readonly expiresOn: Date;
}

/** The token by which channels know us was not given. It is no fault of a message: that is sent later. */
class TokenRefused extends Error {
  override readonly name = "TokenRefused";
  /** The status, where there was an answer at all. */
  readonly code: string | undefined;
  /** How long to wait, where the giver of tokens said so. Not the answer itself: the SDK takes that for a channel's. */
  readonly retryAfter: string | undefined;

  constructor(response: Response | undefined, cause: unknown) {
    super("there is no token", { cause });
    this.code = response === undefined ? undefined : String(response.status);
    this.retryAfter = response?.headers.get("retry-after") ?? undefined;
  }
}

/** Credentials of the SDK, which keeps the token until five minutes before it ends. */
class SecretCredentials extends AppCredentials {
  readonly #fetch: () => Promise<Token>;

  constructor(appId: string, scope: string, fetch: () => Promise<Token>) {
    super(appId, undefined, scope);
    this.#fetch = fetch;
  }

  protected override refreshToken(): Promise<Token> {
    return this.#fetch();
  }
}

/**
 * Proves to the channels who we are with the bot's secret (OAuth 2.0 client credentials): one request with a deadline,
 * for all who wait for the token, and no second one after an error. The SDK's own client has no deadline, asks
 * Microsoft about every other giver of tokens first, and cannot be pointed at one on this machine.
 */
export class SecretFactory extends ServiceClientCredentialsFactory {
  readonly #credentials: Credentials;
  readonly #secret: string;
  readonly #underway = new Map<string, Promise<Token>>();

  constructor(credentials: Credentials, secret: string) {
    super();
    this.#credentials = credentials;
    this.#secret = secret;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.#credentials.appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(appId: string, audience = "", loginEndpoint: string): Promise<AppCredentials> {
    const ask = (): Promise<Token> => this.#together(audience, () => this.#token(loginEndpoint, audience));
    return Promise.resolve(new SecretCredentials(appId, audience, ask));
  }

  #together(scope: string, ask: () => Promise<Token>): Promise<Token> {
    const asked = this.#underway.get(scope) ?? ask().finally(() => this.#underway.delete(scope));
    this.#underway.set(scope, asked);
    return asked;
  }

  async #token(login: string, scope: string): Promise<Token> {
    const { appId, tenantId } = this.#credentials;
    const issuer = tenantId !== undefined && login.startsWith(MICROSOFT) ? `${MICROSOFT}${tenantId}` : login;
    const server = { issuer, token_endpoint: `${issuer}/oauth2/v2.0/token` };
    const configuration = new client.Configuration(
      server,
      appId,
      undefined,
      client.ClientSecretPost(this.#secret),
    );
    configuration.timeout = DEADLINE;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is marked so only to stand out
    if (isLoopback(new URL(issuer).hostname)) client.allowInsecureRequests(configuration);
    try {
      const { access_token: accessToken, expires_in: seconds = LASTS } = await client.clientCredentialsGrant(
        configuration,
        { scope: `${scope}/.default` },
      );
      return { accessToken, expiresOn: new Date(Date.now() + seconds * 1_000) };
    } catch (error) {
      throw new TokenRefused(answerIn(error), error);
    }
  }
}

/** The answer that an error of the client is about. */
function answerIn(error: unknown): Response | undefined {
  const { cause, response } = error as { readonly cause?: unknown; readonly response?: unknown };
  return [response, cause].find((part): part is Response => part instanceof Response);
}

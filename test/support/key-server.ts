import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { CryptoKey, JWK, JWTPayload } from "jose";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { PUBLIC_CLOUD } from "../../bot/channel/cloud.ts";

export const APP_ID = "11111111-2222-3333-4444-555555555555";
export const ISSUER = "https://issuer.example";

/** Publishes signing keys as the Bot Framework does, and signs tokens with them. */
export class KeyServer {
  readonly #server: Server;
  readonly #privateKey: CryptoKey;
  /** Requests it has answered. */
  asked = 0;

  private constructor(privateKey: CryptoKey, publicKey: JWK) {
    this.#privateKey = privateKey;
    const keys = {
      keys: [
        {
          ...publicKey,
          kid: "known",
          alg: "RS256",
          use: "sig",
          endorsements: ["test", "msteams", "webchat"],
        },
      ],
    };
    this.#server = createServer((request, response) => {
      this.asked += 1;
      response.setHeader("Content-Type", "application/json");
      response.end(
        JSON.stringify(request.url === "/keys" ? keys : { issuer: ISSUER, jwks_uri: `${this.url}/keys` }),
      );
    });
  }

  static async open(): Promise<KeyServer> {
    const { privateKey, publicKey } = await generateKeyPair("RS256");
    const server = new KeyServer(privateKey, await exportJWK(publicKey));
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The settings of a bot that trusts this server and nobody else. */
  get environment(): Record<string, string> {
    const nowhere = Object.fromEntries(
      Object.keys(PUBLIC_CLOUD).map((name) => [name, `${this.url}/nowhere`]),
    );
    return {
      ...nowhere,
      ToBotFromChannelTokenIssuer: ISSUER,
      ToBotFromChannelOpenIdMetadataUrl: `${this.url}/metadata`,
      MicrosoftAppId: APP_ID,
      MicrosoftAppType: "MultiTenant",
      MicrosoftAppPassword: "secret",
    };
  }

  /** A token that is right except for what is given. */
  sign(
    claims: JWTPayload = {},
    header: Record<string, unknown> = {},
    key: CryptoKey | Uint8Array = this.#privateKey,
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const right = {
      iss: ISSUER,
      aud: APP_ID,
      iat: now,
      nbf: now,
      exp: now + 3_600,
      serviceurl: "http://127.0.0.1:9",
    };
    return new SignJWT({ ...right, ...claims })
      .setProtectedHeader({ alg: "RS256", kid: "known", typ: "JWT", ...header })
      .sign(key);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

import type { KeyObject } from "node:crypto";
import { constants, createHmac, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { PUBLIC_CLOUD } from "../../bot/channel/cloud.ts";

export const APP_ID = "11111111-2222-3333-4444-555555555555";
export const ISSUER = "https://issuer.example";

type Parts = Readonly<Record<string, unknown>>;
/** Puts a signature under the text of a token. */
export type Signer = (text: string) => Buffer;

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token of these parts, whatever they are. */
export const tokenOf = (header: unknown, payload: unknown, signer: Signer): string => {
  const text = `${base64(header)}.${base64(payload)}`;
  return `${text}.${signer(text).toString("base64url")}`;
};

export const rsa =
  (key: KeyObject, hash = "sha256"): Signer =>
  (text) =>
    sign(hash, Buffer.from(text), key);
/** As in PS256. */
export const pss =
  (key: KeyObject): Signer =>
  (text) =>
    sign("sha256", Buffer.from(text), { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 });
export const hmac =
  (secret: string | Buffer, hash = "sha256"): Signer =>
  (text) =>
    createHmac(hash, secret).update(text).digest();

export const newRsa = (modulusLength = 2_048): { privateKey: KeyObject; publicKey: KeyObject } =>
  generateKeyPairSync("rsa", { modulusLength });

/** What is published beside a key. */
interface Published {
  readonly kid?: string | undefined;
  readonly [name: string]: unknown;
}

/** How the server treats who asks. */
type Mood = "answers" | "fails" | "hangs" | "talks nonsense";

/**
 * Publishes signing keys as the Bot Framework does, and signs tokens with them. Everything else that a bot could be
 * brought to ask has an address here as well, so that it would be noticed.
 */
export class KeyServer {
  readonly #server: Server;
  readonly #keys = new Map<string, { readonly privateKey: KeyObject; readonly publicKey: KeyObject }>();
  #published: object[] = [];
  /** The paths that were asked for. */
  readonly paths: string[] = [];
  mood: Mood = "answers";

  private constructor() {
    this.#server = createServer((request, response) => {
      this.paths.push(request.url ?? "");
      if (this.mood === "hangs") return;
      response.statusCode = this.mood === "fails" ? 500 : 200;
      response.setHeader("Content-Type", "application/json");
      const metadata = { issuer: ISSUER, jwks_uri: `${this.url}/keys` };
      const answer = request.url === "/keys" ? { keys: this.#published } : metadata;
      response.end(this.mood === "talks nonsense" ? "<html>" : JSON.stringify(answer));
    });
  }

  static async open(): Promise<KeyServer> {
    const server = new KeyServer();
    server.publish("known", { alg: "RS256", use: "sig", endorsements: ["test", "msteams", "webchat"] });
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  /** Makes a key and publishes it. */
  publish(name: string, published: Published = {}, pair = newRsa()): void {
    this.#keys.set(name, pair);
    this.#published.push({ ...pair.publicKey.export({ format: "jwk" }), kid: name, ...published });
  }

  /** Publishes what is no key. */
  publishNonsense(...things: readonly object[]): void {
    this.#published.push(...things);
  }

  /** Publishes none of them any more. */
  withdraw(): void {
    this.#published = [];
  }

  privateKey(name = "known"): KeyObject {
    const { privateKey } = this.#keys.get(name) ?? {};
    if (privateKey === undefined) throw new Error(`there is no key "${name}"`);
    return privateKey;
  }

  publicKey(name = "known"): KeyObject {
    const { publicKey } = this.#keys.get(name) ?? {};
    if (publicKey === undefined) throw new Error(`there is no key "${name}"`);
    return publicKey;
  }

  /** Requests it has had. */
  get asked(): number {
    return this.paths.length;
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

  /** What a right token says. */
  claims(change: Parts = {}): Parts {
    const now = Math.floor(Date.now() / 1_000);
    const times = { iat: now, nbf: now, exp: now + 3_600 };
    return { iss: ISSUER, aud: APP_ID, ...times, serviceurl: "http://127.0.0.1:9", ...change };
  }

  /** A token that is right except for what is given. */
  sign(claims: Parts = {}, header: Parts = {}, signer: Signer = rsa(this.privateKey())): string {
    return tokenOf({ alg: "RS256", kid: "known", typ: "JWT", ...header }, this.claims(claims), signer);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

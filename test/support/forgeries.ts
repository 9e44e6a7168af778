import { generateKeyPairSync, sign } from "node:crypto";
import { APP_ID, hmac, ISSUER, newRsa, pss, rsa, tokenOf } from "./key-server.ts";
import type { KeyServer, Signer } from "./key-server.ts";

/** Something that is not from whom it says. */
export interface Forgery {
  readonly name: string;
  readonly authorization: string | undefined;
  /** What is else than usual in its activity. */
  readonly activity?: Readonly<Record<string, unknown>>;
}

/** Keys beside the right one, each of which may not sign what it is used for here. */
export function publishOthers(keys: KeyServer): void {
  keys.publish("facebook only", { endorsements: ["facebook"] });
  keys.publish("speaks for nobody", { endorsements: [] });
  keys.publish("endorsed by a text", { endorsements: "test" });
  keys.publish("says nothing");
  keys.publish("for encryption", { use: "enc", endorsements: ["test"] });
  keys.publish("too short", { endorsements: ["test"] }, newRsa(1_024));
  keys.publish("without a name", { kid: undefined, endorsements: ["test"] });
  keys.publish("RS512 only", { alg: "RS512", endorsements: ["test"] });
  keys.publishNonsense(
    { kid: "secret", kty: "oct", k: "c2VjcmV0", alg: "HS256", endorsements: ["test"] },
    { kid: "broken", kty: "RSA", n: "?", e: "?" },
    { kid: "known too", kty: "RSA" },
  );
}

const now = Math.floor(Date.now() / 1_000);
const nothing: Signer = () => Buffer.alloc(0);

const wrongClaims: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "another issuer": { iss: "https://evil.example" },
  "no issuer": { iss: undefined },
  "an issuer with a slash": { iss: `${ISSUER}/` },
  "an issuer in capitals": { iss: ISSUER.toUpperCase() },
  "a list of issuers": { iss: [ISSUER] },
  "the issuer as an object": { iss: { toString: ISSUER } },
  "the emulator's first issuer": {
    iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
    appid: APP_ID,
    ver: "1.0",
  },
  "the emulator's second issuer": {
    iss: "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
    azp: APP_ID,
    ver: "2.0",
  },
  "the issuer of the public cloud": { iss: "https://api.botframework.com" },
  "another application": { aud: "99999999-2222-3333-4444-555555555555" },
  "no audience": { aud: undefined },
  "an empty audience": { aud: "" },
  "other audiences": { aud: ["someone-else", `${APP_ID} `] },
  "the channel as audience": { aud: "https://api.botframework.com" },
  "a number as audience": { aud: 11_111_111 },
  "the audience as an object": { aud: { "0": APP_ID } },
  "no expiry": { exp: undefined },
  "an expiry of null": { exp: null },
  "an expiry in words": { exp: String(now + 3_600) },
  "an expiry that is past": { exp: now - 301 },
  "an expiry of 0": { exp: 0 },
  "an expiry before all time": { exp: -1 },
  "a start in the future": { nbf: now + 1_000 },
  "a start in words": { nbf: "now" },
  "no service URL": { serviceurl: undefined },
  "an empty service URL": { serviceurl: "" },
  "another service URL": { serviceurl: "https://evil.example" },
  "a service URL with a slash": { serviceurl: "http://127.0.0.1:9/" },
  "a service URL in capitals": { serviceurl: "HTTP://127.0.0.1:9" },
  "a list of service URLs": { serviceurl: ["http://127.0.0.1:9"] },
};

/** Everything that somebody without the channel's key can try, and what the holder of another one can. */
export function forgeries(keys: KeyServer): readonly Forgery[] {
  return [
    ...Object.entries(wrongClaims).map(([name, claims]) => bearer(`claims: ${name}`, keys.sign(claims))),
    ...withoutToken(keys),
    ...otherAlgorithms(keys),
    ...otherKeys(keys),
    ...altered(keys),
    ...forOthers(keys),
  ];
}

const bearer = (name: string, token: string, activity?: Forgery["activity"]): Forgery => ({
  name,
  authorization: `Bearer ${token}`,
  ...(activity && { activity }),
});

function withoutToken(keys: KeyServer): readonly Forgery[] {
  const token = keys.sign();
  const headers: Readonly<Record<string, string | undefined>> = {
    "no header": undefined,
    "an empty header": "",
    "the scheme alone": "Bearer",
    "one part": "Bearer x",
    "two parts": "Bearer x.y",
    "three parts of nothing": "Bearer x.y.z",
    "dots alone": "Bearer ...",
    "a password": "Basic dXNlcjpwYXNz",
    "another scheme": `Token ${token}`,
    "the scheme in small letters": `bearer ${token}`,
    "two tokens": `Bearer ${token}, Bearer ${token}`,
    "a token and a space": `Bearer ${token} x`,
    "a fourth part": `Bearer ${token}.x`,
    "very many letters": `Bearer ${"a".repeat(5_000)}.b.c`,
    "JSON that is no object": `Bearer ${tokenOf([], 7, nothing)}AAAA`,
  };
  return Object.entries(headers).map(([name, authorization]) => ({ name: `header: ${name}`, authorization }));
}

function otherAlgorithms(keys: KeyServer): readonly Forgery[] {
  const publicKey = keys.publicKey();
  const jwk = JSON.stringify(publicKey.export({ format: "jwk" }));
  const pem = publicKey.export({ type: "spki", format: "pem" });
  const der = publicKey.export({ type: "spki", format: "der" });
  const right = rsa(keys.privateKey());
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const ed = generateKeyPairSync("ed25519").privateKey;
  const es256: Signer = (text) => sign("sha256", Buffer.from(text), { key: ec, dsaEncoding: "ieee-p1363" });
  const tries: readonly (readonly [alg: unknown, name: string, signer: Signer])[] = [
    ["none", "unsigned", nothing],
    ["none", "signed all the same", right],
    ["None", "unsigned in capitals", right],
    ["nOnE", "unsigned in mixed letters", right],
    ["", "without a name", right],
    [undefined, "not stated", right],
    [["RS256"], "as a list", right],
    ["HS256", "with the published key as a secret", hmac(jwk)],
    ["HS256", "with the public key as a secret", hmac(pem)],
    ["HS384", "with the public key's bytes as a secret", hmac(der, "sha384")],
    ["HS512", "with an empty secret", hmac("", "sha512")],
    ["PS256", "with the right key", pss(keys.privateKey())],
    ["RS512", "with a key for RS256", rsa(keys.privateKey(), "sha512")],
    ["RS1", "with a broken hash", rsa(keys.privateKey(), "sha1")],
    ["ES256", "with a curve", es256],
    ["EdDSA", "with another curve", (text) => sign(null, Buffer.from(text), ed)],
    ["RS256", "unsigned", nothing],
    ["RS256", "signed with zeros", () => Buffer.alloc(256)],
  ];
  const bySecret = keys.sign({}, { alg: "HS256", kid: "secret" }, hmac("secret"));
  return [
    ...tries.map(([alg, name, signer]) =>
      bearer(`algorithm ${JSON.stringify(alg)} ${name}`, keys.sign({}, { alg }, signer)),
    ),
    bearer("a published secret", bySecret),
    bearer("a critical extension", keys.sign({}, { crit: ["b64"], b64: false })),
    bearer("an unknown critical extension", keys.sign({}, { crit: ["evil"], evil: 1 })),
  ];
}

function otherKeys(keys: KeyServer): readonly Forgery[] {
  const { privateKey, publicKey } = newRsa();
  const own = rsa(privateKey);
  const jwk = { ...publicKey.export({ format: "jwk" }), kid: "known" };
  const evil = `${keys.url}/evil`;
  const published = (name: string): string => keys.sign({}, { kid: name }, rsa(keys.privateKey(name)));
  return [
    bearer("another key of the same name", keys.sign({}, {}, own)),
    bearer("a key of no known name", keys.sign({}, { kid: "unknown" }, own)),
    bearer("the name of a property", keys.sign({}, { kid: "__proto__" }, own)),
    bearer("a path as the key's name", keys.sign({}, { kid: "../../dev/null" }, own)),
    bearer("a key with an empty name", keys.sign({}, { kid: "" }, own)),
    bearer("a key without a name", keys.sign({}, { kid: undefined }, own)),
    bearer("the right key without its name", keys.sign({}, { kid: undefined })),
    bearer("the right key under another's name", keys.sign({}, { kid: "says nothing" })),
    bearer("its own key in the token", keys.sign({}, { jwk }, own)),
    bearer("its own key server", keys.sign({}, { jku: evil }, own)),
    bearer("its own certificate", keys.sign({}, { x5u: evil, x5c: ["AAAA"] }, own)),
    bearer("a key for another channel", published("facebook only")),
    bearer("a key for no channel", published("speaks for nobody")),
    bearer("a key with a text for endorsements", published("endorsed by a text")),
    bearer("a key for encryption", published("for encryption")),
    bearer("a key that is too short", published("too short")),
    bearer("a key for another algorithm", published("RS512 only")),
    bearer("a key without a published name", published("without a name")),
    bearer("a key that is broken", keys.sign({}, { kid: "broken" }, own)),
  ];
}

function altered(keys: KeyServer): readonly Forgery[] {
  const [header = "", payload = "", signature = ""] = keys.sign().split(".");
  const again = (change: object): string =>
    Buffer.from(JSON.stringify({ ...keys.claims(), ...change })).toString("base64url");
  return [
    bearer("a longer life after signing", `${header}.${again({ exp: now + 99_999 })}.${signature}`),
    bearer(
      "another service URL after signing",
      `${header}.${again({ serviceurl: "http://a" })}.${signature}`,
      {
        serviceUrl: "http://a",
      },
    ),
    bearer("another end of the signature", `${header}.${payload}.${signature.slice(0, -4)}AAAA`),
    bearer("half a signature", `${header}.${payload}.${signature.slice(0, 100)}`),
    bearer("a signature of something else", `${header}.${payload}.${keys.sign({ jti: "x" }).split(".")[2]}`),
  ];
}

function forOthers(keys: KeyServer): readonly Forgery[] {
  const token = keys.sign();
  const silent = keys.sign({}, { kid: "says nothing" }, rsa(keys.privateKey("says nothing")));
  return [
    bearer("right, for the emulator", token, { channelId: "emulator" }),
    bearer("right, for another channel", token, { channelId: "AseChannel:x" }),
    bearer("right, for a channel in capitals", token, { channelId: "TEST" }),
    bearer("right, for another service URL", token, { serviceUrl: "http://127.0.0.1:10" }),
    bearer("right, for a service URL with a slash", token, { serviceUrl: "http://127.0.0.1:9/" }),
    bearer("right, without a service URL", token, { serviceUrl: undefined }),
    bearer("a key that endorses nothing, for no known channel", silent, { channelId: "evil" }),
    bearer("a key that endorses nothing, for a property", silent, { channelId: "constructor" }),
  ];
}

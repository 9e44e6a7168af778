import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { generateKeyPair } from "jose";
import type { JWTPayload } from "jose";
import type { Service } from "../../bot/service.ts";
import { call } from "../support/caller.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { APP_ID, ISSUER, KeyServer } from "../support/key-server.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let url: string;
let keys: KeyServer;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  keys = await KeyServer.open();
  service = await startRunning(counting(), { environment: { DATABASE_URL: url, ...keys.environment } });
});
afterAll(async () => {
  await service.close();
  await keys.close();
  await server.stop();
});

async function status(authorization: string | undefined, change: object = {}): Promise<number> {
  const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization };
  return (await call({ port: service.port, headers }, { text: "one", ...change })).status;
}

const now = Math.floor(Date.now() / 1000);
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a caller", () => {
  it("with a token of the channel is let in", async () => {
    expect(await status(`Bearer ${await keys.sign()}`)).toBe(200);
    expect(await status(`Bearer ${await keys.sign()}`, { channelId: "msteams" })).toBe(200);
  });

  it("does not speak for our own Web Chat, whose users sign in elsewhere", async () => {
    expect(await status(`Bearer ${await keys.sign()}`, { channelId: "webchat" })).toBe(403);
  });

  it("has its messages handled in their order, however long a token takes to check", async () => {
    const headers = { Authorization: `Bearer ${await keys.sign({ jti: "fresh" })}` };
    const line = { port: service.port, conversation: "order", headers };
    const sent: Promise<{ texts: readonly string[] }>[] = [];
    for (let index = 0; index < 10; index++) {
      sent.push(call(line, { text: String(index) }));
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    const texts = (await Promise.all(sent)).flatMap((answer) => answer.texts);
    expect(texts).toEqual(Array.from({ length: 10 }, (_, index) => `${index + 1}: ${index}`));
  });
});

const wrongClaims: readonly JWTPayload[] = [
  { iss: "https://evil.example" },
  { iss: undefined },
  { iss: `${ISSUER}/` },
  { iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/" },
  { iss: "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0" },
  { aud: "99999999-2222-3333-4444-555555555555" },
  { aud: undefined },
  { aud: "" },
  { aud: ["someone-else"] },
  { aud: "https://api.botframework.com" },
  { exp: undefined },
  { exp: now - 301 },
  { exp: 0 },
  { exp: -1 },
  { nbf: now + 1_000 },
  { serviceurl: undefined },
  { serviceurl: "https://evil.example" },
  { serviceurl: "http://127.0.0.1:9/" },
  { serviceurl: ["http://127.0.0.1:9"] },
  { serviceurl: "", appid: APP_ID, ver: "1.0" },
];

describe("a forgery is turned away:", () => {
  it.each(wrongClaims.map((claims) => [claims]))("claims %j", async (claims) => {
    expect(await status(`Bearer ${await keys.sign(claims)}`)).toBe(401);
  });

  it.each([
    [undefined],
    [""],
    ["Bearer"],
    ["Bearer "],
    ["Bearer x"],
    ["Bearer x.y"],
    ["Bearer x.y.z"],
    ["Bearer ..."],
    ["Basic dXNlcjpwYXNz"],
    [`Bearer ${"a".repeat(5_000)}.b.c`],
    [`Bearer ${base64({ alg: "none" })}.${base64({ iss: ISSUER, aud: APP_ID, exp: now + 999 })}.`],
    [`Bearer ${base64({ alg: "none" })}.${base64({ iss: ISSUER, aud: APP_ID, exp: now + 999 })}.x`],
  ])("header %p", async (authorization) => {
    expect(await status(authorization)).toBe(401);
  });

  it("signed with another key of the same name, or of no known name", async () => {
    const { privateKey } = await generateKeyPair("RS256");
    expect(await status(`Bearer ${await keys.sign({}, {}, privateKey)}`)).toBe(401);
    expect(await status(`Bearer ${await keys.sign({}, { kid: "unknown" }, privateKey)}`)).toBe(401);
    expect(await status(`Bearer ${await keys.sign({}, { kid: undefined }, privateKey)}`)).toBe(401);
  });

  it("signed with the public key as a shared secret", async () => {
    const secret = new TextEncoder().encode(JSON.stringify(await (await fetch(`${keys.url}/keys`)).json()));
    expect(await status(`Bearer ${await keys.sign({}, { alg: "HS256" }, secret)}`)).toBe(401);
  });

  it("altered after it was signed", async () => {
    const [header, payload = "", signature] = (await keys.sign()).split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
    const altered = base64({ ...claims, exp: now + 99_999 });
    expect(await status(`Bearer ${header}.${altered}.${signature}`)).toBe(401);
    expect(await status(`Bearer ${header}.${payload}.${signature?.slice(0, -4)}AAAA`)).toBe(401);
  });

  it("right, but for another channel or another address to reply to", async () => {
    const token = await keys.sign();
    expect(await status(`Bearer ${token}`, { channelId: "emulator" })).toBe(401);
    expect(await status(`Bearer ${token}`, { channelId: "AseChannel:x" })).toBe(401);
    expect(await status(`Bearer ${token}`, { serviceUrl: "http://127.0.0.1:10" })).toBe(401);
    expect(await status(`Bearer ${token}`, { serviceUrl: undefined })).toBe(401);
  });

  it("and none of them had a turn, or made the keys be fetched over and over", async () => {
    const rows = await ask<{ turns: number }>(url, "select count(*)::int as turns from inbox");
    expect(rows[0]?.turns).toBe(12);
    expect(keys.asked).toBeLessThan(10);
  });
});

describe("without the key server", () => {
  it("known keys go on working, and a bot that has none says to come back", async () => {
    const other = await KeyServer.open();
    const { environment } = other;
    const known = `Bearer ${await other.sign()}`;
    const later = `Bearer ${await other.sign({ jti: "later" })}`;
    const first = await startRunning(counting(), { environment: { DATABASE_URL: url, ...environment } });
    const second = await startRunning(counting(), { environment: { DATABASE_URL: url, ...environment } });
    const ask1 = (service: Service, token: string): Promise<{ status: number }> =>
      call({ port: service.port, headers: { Authorization: token } }, { text: "one" });
    try {
      expect((await ask1(first, known)).status).toBe(200);
      await other.close();
      expect((await ask1(first, later)).status).toBe(200);
      expect((await ask1(second, known)).status).toBe(503);
    } finally {
      await first.close();
      await second.close();
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { IncomingMessage } from "node:http";
import { addressOf } from "../../bot/door/address.ts";
import type { Service } from "../../bot/service.ts";
import { call } from "../support/caller.ts";
import { counting } from "../support/counter.ts";
import { TestServer } from "../support/database.ts";
import { KeyServer } from "../support/key-server.ts";
import { startRunning } from "../support/running.ts";
import { Teams, TeamsUser } from "../support/teams.ts";

let server: TestServer;
let service: Service;
let url: string;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await startRunning(counting(), {
    environment: { DATABASE_URL: url, MESSAGES_PER_MINUTE: "5", REQUESTS_PER_MINUTE: "20" },
  });
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

const status = async (user: string): Promise<number> =>
  (await call({ port: service.port, user, conversation: user }, { text: "one" })).status;

describe("who sends too much", () => {
  it("is held off with 429 and told when to come back, and others are not", async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 8; count++) statuses.push(await status("flood"));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    expect(await status("somebody else")).toBe(200);
    const response = await fetch(`http://127.0.0.1:${service.port}/api/messages`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        type: "message",
        channelId: "test",
        conversation: { id: "flood" },
        from: { id: "flood" },
        deliveryMode: "expectReplies",
      }),
    });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({ error: { code: "TooMuch" } });
  });

  it("hears so once in Teams, in words", async () => {
    const teams = await Teams.open();
    const somebody = new TeamsUser({ port: service.port, teams });
    for (let count = 0; count < 9; count++) await somebody.say(`message ${count}`).catch(() => undefined);
    const told = teams.texts.filter((text) => text.includes("Dat zijn veel berichten tegelijk."));
    expect(told).toHaveLength(1);
    await teams.close();
  });

  it("by address is held off on every route but that of the channels", async () => {
    const ask = async (): Promise<number> => (await fetch(`http://127.0.0.1:${service.port}/healthz`)).status;
    const statuses: number[] = [];
    for (let count = 0; count < 25; count++) statuses.push(await ask());
    expect(statuses.filter((each) => each === 429).length).toBeGreaterThanOrEqual(5);
    expect(await status("a third one")).toBe(200);
  });
});

it("an address that keeps saying that it is a channel is held off before its token is read", async () => {
  const keys = await KeyServer.open();
  const guarded = await startRunning(counting(), {
    environment: {
      DATABASE_URL: url,
      MESSAGES_PER_MINUTE: "1000",
      REQUESTS_PER_MINUTE: "1000",
      ...keys.environment,
    },
  });
  try {
    const statuses: number[] = [];
    for (let count = 0; count < 32; count++) {
      const headers = { Authorization: "Bearer forged" };
      statuses.push((await call({ port: guarded.port, headers }, { text: "x" })).status);
    }
    expect(statuses.slice(0, 30).every((each) => each === 401 || each === 403)).toBe(true);
    expect(statuses.slice(30)).toEqual([429, 429]);
  } finally {
    await guarded.close();
    await keys.close();
  }
});

describe("the address of a caller", () => {
  const request = (forwarded?: string): IncomingMessage =>
    ({
      headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
      socket: { remoteAddress: "10.0.0.9" },
    }) as unknown as IncomingMessage;

  it.each([
    ["without proxies what a caller writes is not believed", "1.2.3.4", 0, "10.0.0.9"],
    ["behind one proxy it is what that one added", "6.6.6.6, 1.2.3.4", 1, "1.2.3.4"],
    ["behind two it is what the first one added", "6.6.6.6, 1.2.3.4, 10.0.0.2", 2, "1.2.3.4"],
    ["behind two, of a caller who passed one, it is the proxy's own", "1.2.3.4", 2, "10.0.0.9"],
  ])("%s", (_, forwarded, proxies, address) => {
    expect(addressOf(request(forwarded), proxies)).toBe(address);
  });
});

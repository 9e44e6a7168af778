import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Service } from "../../bot/service.ts";
import { call } from "../support/caller.ts";
import { TestChannel } from "../support/channel.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let url: string;
let service: Service;
let channel: TestChannel;

beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

beforeEach(async () => {
  url = await server.emptyDatabase();
  channel = await TestChannel.open();
  service = await startRunning(counting(), { environment: { DATABASE_URL: url } });
});
afterEach(async () => {
  await channel.close();
  await service.close();
});

const send = (text: string, id = text): Promise<{ status: number }> =>
  call({ port: service.port }, { id, text, deliveryMode: "normal", serviceUrl: channel.serviceUrl });

const waiting = async (): Promise<object[]> =>
  ask(
    url,
    "select reply ->> 'text' as text, attempts, abandoned_at is not null as abandoned from outbox order by seq",
  );

describe("the outbox", () => {
  it("sends replies to the address of the channel, and is empty afterwards", async () => {
    expect((await send("one")).status).toBe(200);
    expect(channel.taken).toEqual(["1: one"]);
    expect(await waiting()).toEqual([]);
  });

  it("keeps a reply the channel does not take, and sends it later, before those after it", async () => {
    channel.next(500);
    expect((await send("one")).status).toBe(200);
    expect(await waiting()).toEqual([{ text: "1: one", attempts: 1, abandoned: false }]);
    await send("two");
    await channel.until(2);
    expect(channel.taken).toEqual(["1: one", "2: two"]);
    expect(channel.attempts).toHaveLength(3);
  });

  it("waits as long as a busy channel asks", async () => {
    channel.next({ status: 429, headers: { "Retry-After": "3" } });
    await send("one");
    await channel.until(1);
    const [first = 0, second = 0] = channel.attempts;
    expect(second - first).toBeGreaterThanOrEqual(2_900);
  });

  it("gives up what the channel refuses for good, keeps it for support, and goes on with the next", async () => {
    channel.next(403);
    await send("one");
    await send("two");
    expect(channel.taken).toEqual(["2: two"]);
    expect(await waiting()).toEqual([{ text: "1: one", attempts: 1, abandoned: true }]);
  });

  it("does not wait for ever for a channel that hangs", async () => {
    channel.next("hang");
    const start = Date.now();
    expect((await send("one")).status).toBe(200);
    expect(Date.now() - start).toBeLessThan(9_000);
    await channel.until(1);
    expect(channel.taken).toEqual(["1: one"]);
  }, 20_000);

  it("sends the replies of a repeated activity again, but not twice while they wait", async () => {
    await send("one");
    await send("one");
    expect(channel.taken).toEqual(["1: one", "1: one"]);
    channel.next(500);
    await send("two");
    await send("two");
    await channel.until(3);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(channel.taken).toEqual(["1: one", "1: one", "2: two"]);
  });

  it("is emptied by the next start", async () => {
    channel.next(500);
    await send("one");
    await service.close();
    service = await startRunning(counting(), { environment: { DATABASE_URL: url } });
    await channel.until(1);
    expect(channel.taken).toEqual(["1: one"]);
  });

  it("is shared by two processes without sending twice or out of order", async () => {
    const other = await startRunning(counting(), { environment: { DATABASE_URL: url } });
    try {
      channel.next(500, 500);
      const texts = Array.from({ length: 10 }, (_, index) => String(index));
      for (const [index, text] of texts.entries()) {
        const { port } = index % 2 === 0 ? service : other;
        await call({ port }, { text, deliveryMode: "normal", serviceUrl: channel.serviceUrl });
      }
      await channel.until(10);
      expect(channel.taken).toEqual(texts.map((text, index) => `${index + 1}: ${text}`));
    } finally {
      await other.close();
    }
  }, 20_000);
});

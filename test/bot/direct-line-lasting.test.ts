import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Service } from "../../bot/service.ts";
import { Browser, Stream } from "../support/browser.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let url: string;
let service: Service;
let broker: Browser;

const start = (): Promise<Service> =>
  startRunning(counting(), {
    environment: { DATABASE_URL: url },
  });

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await start();
});
afterAll(async () => {
  await service.close();
  await server.stop();
});
beforeEach(async () => {
  broker = await Browser.signedIn(service.port);
});

describe("two processes on one database", () => {
  it("are one assistant: what is said to one is heard on a stream of the other", async () => {
    const other = await start();
    const elsewhere = new Browser(other.port);
    Object.assign(elsewhere, {
      cookie: broker.cookie,
      token: broker.token,
      conversation: broker.conversation,
    });
    const stream = await Stream.of(elsewhere);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? broker : elsewhere).say(`m${index}`)),
    );
    await stream.until(40);
    const answered = stream.texts.filter((text) => /^\d+: /.test(text ?? ""));
    expect(answered.map((text) => text?.split(":")[0])).toEqual(
      Array.from({ length: 20 }, (_, i) => `${i + 1}`),
    );
    await other.close();
    expect(await stream.closed).toBe(1012);
  });
});

describe("a database that cuts every connection", () => {
  it("costs no message and no stream", async () => {
    const stream = await Stream.of(broker);
    await broker.say("one");
    await stream.until(2);
    await ask(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const same = { channelData: { clientActivityID: "two" } };
    // The first attempt may meet a connection that is gone; a client tries again.
    while ((await broker.say("two", same)).status !== 200) await broker.say("two", same);
    await stream.until(4);
    expect(stream.texts).toEqual(["one", "1: one", "two", "2: two"]);
    stream.close();
  });
});

describe("a restart", () => {
  it("keeps the token, the conversation and what waits for an answer", async () => {
    await broker.say("one");
    await broker.texts(2);
    await service.close();
    // As if the process had been killed between taking a message and answering it.
    await ask(url, `update direct_line_conversations set last_seq = 3 where id = $1`, [broker.conversation]);
    await ask(
      url,
      `insert into direct_line_activities (conversation, seq, id, activity, unanswered, tried_at)
        select conversation, 3, 'waiting', activity || '{"id":"waiting","text":"two"}', true, now()
        from direct_line_activities where conversation = $1 and seq = 1`,
      [broker.conversation],
    );
    service = await start();
    const back = new Browser(service.port);
    Object.assign(back, { token: broker.token, conversation: broker.conversation });
    expect(await back.texts(4)).toEqual(["one", "1: one", "two", "2: two"]);
  }, 15_000);
});

describe("what has expired", () => {
  it("is forgotten at the next start", async () => {
    await ask(url, "insert into sessions values ('old', 'x', 'x', now(), now() - interval '1 minute')");
    await service.close();
    service = await start();
    const old = (): Promise<object[]> => ask(url, "select from sessions where id = 'old'");
    while ((await old()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await ask(url, "select from sessions")).not.toEqual([]);
  }, 15_000);
});

describe("a conversation that was erased", () => {
  it("is gone everywhere, and its streams close", async () => {
    await broker.say("one");
    const stream = await Stream.of(broker);
    await stream.until(2);
    const erased = broker.conversation;
    await ask(url, "delete from direct_line_conversations where id = $1", [erased]);
    expect(await broker.say("two")).toMatchObject({ status: 403, code: "TokenWithdrawn" });
    expect(await stream.closed).toBe(4401);
    expect(await broker.generate({ conversationId: erased })).toMatchObject({ status: 403 });
    await broker.generate({});
    expect(broker.conversation).not.toBe(erased);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { call } from "../support/caller.ts";
import { TestChannel } from "../support/channel.ts";
import { Child, COUNTER_SERVER } from "../support/child.ts";
import type { Counter } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";

const KILLS = 8;
const CONVERSATIONS = ["a", "b", "c"];

let server: TestServer;
let url: string;
let channel: TestChannel;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  channel = await TestChannel.open();
});
afterAll(async () => {
  await channel.close();
  await server.stop();
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const start = (): Promise<Child> => Child.start(COUNTER_SERVER, [], { DATABASE_URL: url, PAUSE: "8" });

/** One user: says 0, 1, 2, …; what gets no answer is sent again under the same id, as channels do. */
class User {
  readonly conversation: string;
  readonly replies: string[] = [];
  /** Replies go through the channel instead of the HTTP response. */
  readonly #away: boolean;

  constructor(conversation: string, away: boolean) {
    this.conversation = conversation;
    this.#away = away;
  }

  async talkTo(port: number, until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      const next = String(this.replies.length);
      const change = {
        id: next,
        text: next,
        ...(this.#away && { deliveryMode: "normal", serviceUrl: channel.serviceUrl }),
      };
      const answer = await call({ port, conversation: this.conversation }, change).catch(() => undefined);
      if (answer?.status === 200) this.replies.push(answer.texts.join());
    }
  }
}

describe("a process that is killed in the middle of turns, again and again", () => {
  it("loses nothing that was acknowledged, and counts nothing twice", async () => {
    const users = CONVERSATIONS.map((name) => new User(name, false));
    const away = new User("away", true);
    let child = await start();
    for (let kill = 0; kill < KILLS; kill++) {
      const spare = start();
      const until = new AbortController();
      const talks = [...users, away].map((user) => user.talkTo(child.port, until.signal));
      const progress = 1 + Math.floor(Math.random() * 8);
      const enough = users.reduce((sum, { replies }) => sum + replies.length, progress);
      while (users.reduce((sum, { replies }) => sum + replies.length, 0) < enough) await pause(1);
      await pause(Math.random() * 15);
      expect(await child.end("SIGKILL")).toBeNull();
      until.abort();
      await Promise.all(talks);
      child = await spare;
    }
    const acknowledged = away.replies.length;
    await channel.until(acknowledged);
    expect(await child.end("SIGTERM")).toBe(0);

    for (const { conversation, replies } of [...users, away]) {
      const rows = await ask<{ memory: Counter }>(url, "select memory from conversations where id = $1", [
        `test/${conversation}`,
      ]);
      const { count, heard } = rows[0]?.memory ?? { count: 0, heard: [] };
      // The last message may have been handled without its caller knowing.
      expect([replies.length, replies.length + 1]).toContain(count);
      expect(heard).toEqual(Array.from({ length: count }, (_, index) => String(index)));
    }
    for (const { replies } of users) {
      expect(replies).toEqual(replies.map((_, index) => `${index + 1}: ${index}`));
    }
    const arrived = new Set(channel.taken);
    const missing = Array.from({ length: acknowledged }, (_, index) => `${index + 1}: ${index}`);
    expect(missing.filter((text) => !arrived.has(text))).toEqual([]);
  }, 120_000);
});

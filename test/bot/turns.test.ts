import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Service } from "../../bot/service.ts";
import { activityOf, call, say } from "../support/caller.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { sendPipelined } from "../support/pipelined.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let url: string;
let service: Service;
let line: { port: number };

beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

beforeEach(async () => {
  url = await server.emptyDatabase();
  service = await startRunning(counting(), { environment: { DATABASE_URL: url } });
  line = { port: service.port };
});
afterEach(() => service.close());

const memoryOf = async (conversation = "test/conversation"): Promise<unknown> => {
  const rows = await ask<{ memory: unknown }>(url, "select memory from conversations where id = $1", [
    conversation,
  ]);
  return rows[0]?.memory;
};

describe("a turn", () => {
  it("remembers what the turns before it left", async () => {
    expect(await say(line, "one")).toEqual(["1: one"]);
    expect(await say(line, "two")).toEqual(["2: two"]);
    expect(await memoryOf()).toEqual({ count: 2, heard: ["one", "two"] });
  });

  it("gives a repeated activity its stored replies and changes nothing", async () => {
    await say(line, "before");
    const first = await call(line, { id: "again", text: "one" });
    const second = await call(line, { id: "again", text: "one" });
    expect(first.texts).toEqual(["2: one"]);
    expect(second.texts).toEqual(first.texts);
    expect(await memoryOf()).toEqual({ count: 2, heard: ["before", "one"] });
  });

  it("answers an activity that comes twice at the same time once, and both callers alike", async () => {
    const same = Array.from({ length: 10 }, () => call(line, { id: "twin", text: "one" }));
    const answers = await Promise.all(same);
    expect(new Set(answers.map(({ texts }) => texts.join()))).toEqual(new Set(["1: one"]));
    expect(await memoryOf()).toEqual({ count: 1, heard: ["one"] });
  });

  it("keeps conversations, channels and activity ids apart", async () => {
    await call({ ...line, conversation: "a" }, { id: "1", text: "one" });
    await call({ ...line, conversation: "b" }, { id: "1", text: "one" });
    await call({ ...line, conversation: "a", channelId: "msteams" }, { id: "1", text: "one" });
    expect(await memoryOf("test/a")).toEqual({ count: 1, heard: ["one"] });
    expect(await memoryOf("test/b")).toEqual({ count: 1, heard: ["one"] });
    expect(await memoryOf("msteams/a")).toEqual({ count: 1, heard: ["one"] });
  });

  it("handles fifty messages at once to one conversation one by one, in the order of arrival", async () => {
    const texts = Array.from({ length: 50 }, (_, index) => String(index));
    const bodies = texts.map((text) => JSON.stringify(activityOf(line, { text })));
    const answers = (await sendPipelined(service.port, bodies)) as { activities: { text: string }[] }[];
    const replies = answers.map(({ activities }) => activities[0]?.text);
    expect(replies).toEqual(texts.map((text, index) => `${index + 1}: ${text}`));
    expect(await memoryOf()).toEqual({ count: 50, heard: texts });
  });

  it("lets fifty conversations at once through on ten connections", async () => {
    const sent = Array.from({ length: 50 }, (_, index) => say({ ...line, conversation: `c${index}` }, "one"));
    expect((await Promise.all(sent)).flat()).toEqual(Array.from({ length: 50 }, () => "1: one"));
  });
});

describe("two processes on one database", () => {
  it("take turns on one conversation", async () => {
    const other = await startRunning(
      counting(() => 5),
      { environment: { DATABASE_URL: url } },
    );
    try {
      const ports = [service.port, other.port];
      const sent = Array.from({ length: 40 }, (_, index) =>
        say({ port: ports[index % 2] ?? 0 }, String(index)),
      );
      const counts = (await Promise.all(sent)).flat().map((text) => Number(text.split(":")[0]));
      expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
      expect(await memoryOf()).toMatchObject({ count: 40 });
    } finally {
      await other.close();
    }
  });

  it("recognise an activity that the other one answered", async () => {
    const other = await startRunning(counting(), { environment: { DATABASE_URL: url } });
    try {
      const first = await call(line, { id: "moved", text: "one" });
      const second = await call({ port: other.port }, { id: "moved", text: "one" });
      expect(second.texts).toEqual(first.texts);
    } finally {
      await other.close();
    }
  });
});

describe("an error in a turn", () => {
  it("is answered politely with a code, and loses no earlier answer", async () => {
    await say(line, "one");
    const [apology] = await say(line, "fail");
    expect(apology).toMatch(/^Er ging iets mis\. .*code E-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(await say(line, "two")).toEqual(["2: two"]);
    expect(await memoryOf()).toEqual({ count: 2, heard: ["one", "two"] });
  });

  it("speaks both languages while none is known", async () => {
    const { texts } = await call({ ...line, conversation: "new" }, { text: "fail", locale: "en-US" });
    expect(texts[0]).toMatch(/Er ging iets mis[^]*Un problème est survenu/);
  });

  it("cuts off a dialogue that hangs", async () => {
    const hasty = await startRunning(counting(), {
      environment: { DATABASE_URL: url },
      deadlines: { turn: 200 },
    });
    try {
      expect((await say({ port: hasty.port }, "hang"))[0]).toMatch(/^Er ging iets mis/);
      expect(await say({ port: hasty.port }, "one")).toEqual(["1: one"]);
    } finally {
      await hasty.close();
    }
  });

  it("sets the memory aside when it happens again and again, so that nobody is stuck for ever", async () => {
    await say(line, "one");
    await say(line, "fail");
    await say(line, "fail");
    const [notice, answer] = await say(line, "three");
    expect(notice).toMatch(/^Ik kon ons gesprek niet meer volledig lezen\./);
    expect(answer).toBe("2: ");
    const kept = await ask(url, "select reason, memory from set_aside");
    expect(kept).toEqual([{ reason: "failing", memory: { count: 1, heard: ["one"] } }]);
  });
});

describe("memory that cannot be read", () => {
  const damage = (memory: unknown): Promise<object[]> =>
    ask(url, "update conversations set memory = $1", [JSON.stringify(memory)]);

  it.each([
    [{ count: 7, heard: "not a list" }, "8: "],
    [{ version: 99 }, "1: "],
    ["text", "1: "],
    [null, "1: "],
  ])("is kept for support, and %j starts again with what could be saved", async (memory, answer) => {
    await say(line, "one");
    await damage(memory);
    const replies = await say(line, "two");
    expect(replies[0]).toMatch(/niet meer volledig lezen\. .*Code: M-[0-9A-Z]{4}-[0-9A-Z]{4}\./);
    expect(replies[1]).toBe(answer);
    const code = /M-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(replies[0] ?? "")?.[0];
    expect(await ask(url, "select code, reason, memory from set_aside")).toEqual([
      { code, reason: "unreadable", memory },
    ]);
    expect(await say(line, "three")).toHaveLength(1);
  });
});

describe("text that PostgreSQL cannot store", () => {
  it("loses only the characters themselves", async () => {
    expect(await say(line, "a\0b\ud800c")).toEqual(["1: ab\ufffdc"]);
    expect(await memoryOf()).toEqual({ count: 1, heard: ["ab\ufffdc"] });
  });
});

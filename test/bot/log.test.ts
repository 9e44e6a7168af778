import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Child, COUNTER_SERVER } from "../support/child.ts";
import { call, say } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";

/** What may never stand in a log: a plate, a number, a birth date, a name, words. */
const CANARIES = ["1ABC234", "WVWZZZ1JZXW000001", "12/03/1987", "Jean-Baptiste", "kanarievogel"];
const TEXT = CANARIES.join(" ");

let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
});
afterAll(() => server.stop());

/** Everything that goes wrong with a text in it: a failing turn, a row the database refuses, broken JSON. */
async function talk(child: Child): Promise<void> {
  const line = { port: child.port, conversation: TEXT, user: TEXT };
  await say(line, TEXT);
  await say(line, "fail");
  await ask(
    url,
    "alter table inbox add constraint short check (octet_length(replies::text) < 400) not valid",
  );
  expect((await call(line, { text: TEXT.repeat(10) })).status).toBe(503);
  await ask(url, "alter table inbox drop constraint short");
  await ask(url, "update conversations set memory = $1", [JSON.stringify({ words: TEXT })]);
  await say(line, TEXT);
  await call(line, { type: TEXT });
  const headers = { "Content-Type": "application/json" };
  await fetch(`http://127.0.0.1:${child.port}/api/messages`, {
    method: "POST",
    headers,
    body: `{"text": ${TEXT}`,
  });
  await fetch(`http://127.0.0.1:${child.port}/${encodeURIComponent(TEXT)}`);
}

describe("the log", () => {
  it("tells what happened, in JSON, without anything a user said", async () => {
    const child = await Child.start(COUNTER_SERVER, [], {
      DATABASE_URL: url,
      LOG_LEVEL: "info",
    });
    await talk(child);
    expect(await child.end("SIGTERM")).toBe(0);
    const [, ...lines] = child.output.trim().split("\n");
    const messages = lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(messages).toEqual(expect.arrayContaining(["turn", "memory set aside", "a turn was not kept"]));
    for (const canary of CANARIES) expect(child.output + child.errors).not.toContain(canary);
  }, 30_000);
});

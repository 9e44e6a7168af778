import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import type { Service } from "../../bot/service.ts";
import { activityOf, say } from "../support/caller.ts";
import { counting } from "../support/counter.ts";
import { TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
  const url = await server.emptyDatabase();
  const deadlines = { request: 1_000 };
  service = await startRunning(counting(), { environment: { DATABASE_URL: url }, deadlines });
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

let conversation = 0;
beforeEach(() => {
  conversation += 1;
});
/** Whatever was sent, the next caller is served. */
afterEach(async () => {
  const replies = await say({ port: service.port, conversation: `after-${conversation}` }, "still there");
  expect(replies).toEqual(["1: still there"]);
});

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
}

async function post(
  body: string | Buffer,
  headers: Record<string, string> = {},
  path = "/api/messages",
): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${service.port}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : new Uint8Array(body),
  });
  const text = await response.text();
  const { error } = JSON.parse(text) as { error?: { code: string } };
  return { status: response.status, code: error?.code, text };
}

/** Writes bytes on a connection and returns everything that comes back until it is closed. */
function raw(
  bytes: string,
  more: (write: (bytes: string) => void) => void = () => undefined,
): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(service.port, "127.0.0.1", () => {
      socket.write(bytes);
      more((next) => socket.write(next));
    });
    socket.on("data", (chunk) => (received += chunk.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(received);
    });
  });
}

const activity = (change: object = {}): string =>
  JSON.stringify({
    ...activityOf({ port: 0, conversation: `door-${conversation}` }),
    text: "one",
    ...change,
  });

const nested = (depth: number): object => (depth === 1 ? {} : { deeper: nested(depth - 1) });

describe("a body", () => {
  it("that is packed is refused before it is unpacked, broken or not", async () => {
    for (const body of [
      Buffer.from("1f8b08000000ff", "hex"),
      gzipSync(activity()),
      gzipSync(Buffer.alloc(50_000_000)),
    ]) {
      expect(await post(body, { "Content-Encoding": "gzip" })).toMatchObject({
        status: 415,
        code: "Encoded",
      });
    }
    expect(await post("x", { "Content-Encoding": "br, gzip" })).toMatchObject({
      status: 415,
      code: "Encoded",
    });
  });

  it("of more than 256 KB is refused, announced or not", async () => {
    const large = activity({ text: "x".repeat(256 * 1024) });
    expect(await post(large)).toMatchObject({ status: 413, code: "TooLarge" });
    const head = "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    const chunk = `8000\r\n${"x".repeat(0x8000)}\r\n`;
    const answer = await raw(`${head}Transfer-Encoding: chunked\r\n\r\n`, (write) => {
      for (let index = 0; index < 9; index++) write(chunk);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("of just under 256 KB is taken", async () => {
    const { status } = await post(activity({ channelData: "x".repeat(255 * 1024) }));
    expect(status).toBe(200);
  });

  it("that trickles in is cut off", async () => {
    const head = "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    const start = Date.now();
    const answer = await raw(`${head}Content-Length: 1000\r\n\r\n{`);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(Date.now() - start).toBeLessThan(4_000);
  });

  it.each([
    ["", "NotJson"],
    ["{", "NotJson"],
    ['{"a":1}}', "NotJson"],
    ["\u0000", "NotJson"],
    ["null", "NotAnObject"],
    ["[]", "NotAnObject"],
    ['"text"', "NotAnObject"],
    ["{}", "NotAnActivity"],
  ])("%j is refused as %s", async (body, code) => {
    expect(await post(body)).toMatchObject({ status: 400, code });
  });

  it("is refused when it is not said to be JSON: a web page could send that without asking", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/jsonx",
    ]) {
      expect(await post(activity(), { "Content-Type": type })).toMatchObject({
        status: 415,
        code: "NotJson",
      });
    }
  });

  it("may be 32 levels deep, and not one more", async () => {
    expect(await post(activity({ channelData: nested(31) }))).toMatchObject({ status: 200 });
    expect(await post(activity({ channelData: nested(32) }))).toMatchObject({ status: 400, code: "TooDeep" });
    const abyss = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect((await post(abyss)).status).toBe(400);
  });

  it("cannot reach a prototype", async () => {
    const polluted = activity().replace(
      "{",
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    expect((await post(polluted)).status).toBe(200);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("an activity", () => {
  it.each([
    ["type", { type: undefined }],
    ["type", { type: 5 }],
    ["channelId", { channelId: undefined }],
    ["conversation", { conversation: undefined }],
    ["conversation.id", { conversation: { id: "" } }],
    ["from", { from: null }],
    ["text", { text: { toString: "x" } }],
    ["serviceUrl", { serviceUrl: "file:///etc/passwd" }],
    ["serviceUrl", { serviceUrl: undefined, deliveryMode: "normal" }],
    ["entities", { entities: "mention" }],
  ])("with a wrong %s is refused by name: %j", async (field, change) => {
    const { status, code, text } = await post(activity(change));
    expect({ status, code }).toEqual({ status: 400, code: "NotAnActivity" });
    expect(text).toContain(`\\"${field}\\"`);
  });

  it("may leave out what nothing depends on, or say null", async () => {
    const sparse = {
      recipient: undefined,
      locale: null,
      timestamp: "yesterday",
      membersAdded: null,
      entities: null,
    };
    expect((await post(activity(sparse))).status).toBe(200);
  });

  it("that says nothing to the conversation has no effect", async () => {
    for (const type of ["typing", "messageReaction", "endOfConversation", "event"]) {
      expect(await post(activity({ type }))).toEqual({ status: 200, code: undefined, text: "{}" });
    }
    expect(await post(activity({ type: "invoke", name: "x" }))).toMatchObject({ status: 501 });
  });
});

describe("an address", () => {
  it.each([["/nothing"], ["/api/messages/"], ["/api"], ["/%ff"], ["/api/messages%00"], ["//evil/healthz"]])(
    "%s has nothing, and the answer repeats nothing",
    async (path) => {
      const { status, text } = await post(activity(), {}, path);
      expect(status).toBe(404);
      expect(text).not.toMatch(/evil|api|%|\bat\b.*\.js/);
    },
  );

  it("takes its own method only", async () => {
    const response = await fetch(`http://127.0.0.1:${service.port}/api/messages`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    expect((await post("{}", {}, "/healthz")).status).toBe(405);
  });

  it.each([
    ["GET http://[ HTTP/1.1"],
    ["GET /\u0001 HTTP/1.1"],
    ["NONSENSE / HTTP/1.1"],
    ["GET * HTTP/1.1"],
    ["garbage"],
  ])("written as %j harms nobody", async (line) => {
    expect(await raw(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 4\d\d /,
    );
  });

  it("called by a foreign name is refused: a web page may point its own name at this machine", async () => {
    const request = (host: string): Promise<string> =>
      raw(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(await request("evil.example")).toMatch(/^HTTP\/1\.1 421 /);
    expect(await request("localhost:1234")).toMatch(/^HTTP\/1\.1 200 /);
    expect(await request("[::1]:1234")).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("does not upgrade, and does not leave the socket open", async () => {
    const upgrade =
      "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13";
    expect(await raw(`GET /api/messages HTTP/1.1\r\nHost: localhost\r\n${upgrade}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 426 /,
    );
  });
});

describe("health", () => {
  it("is told of the process and of the database", async () => {
    const get = async (path: string): Promise<unknown> =>
      (await fetch(`http://127.0.0.1:${service.port}${path}`)).json();
    expect(await get("/healthz")).toEqual({ status: "ok" });
    expect(await get("/readyz")).toEqual({ status: "ok", database: "ok" });
  });
});

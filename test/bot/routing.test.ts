import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Limits } from "../../bot/door/limits.ts";
import { once } from "node:events";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { WebSocket } from "ws";
import { fileRoutes } from "../../bot/door/files.ts";
import { BadRequest } from "../../bot/door/json.ts";
import { Door } from "../../bot/door/server.ts";
import { temporaryDirectory } from "../support/database.ts";
import { runLog } from "../support/run-log.ts";

let door: Door;
let port = 0;
let folder: Awaited<ReturnType<typeof temporaryDirectory>>;

beforeAll(async () => {
  folder = await temporaryDirectory();
  const page = join(folder.path, "page");
  await mkdir(join(page, "sub"), { recursive: true });
  await writeFile(join(folder.path, "secret.txt"), "secret");
  await writeFile(join(page, ".env"), "secret");
  await writeFile(join(page, "sub", "a b.css"), "p{}");
  await writeFile(join(page, "index.html"), "<!doctype html><title>page</title>");
  await writeFile(join(page, "app.js"), "void 0;");
  await symlink(page, join(folder.path, "link"));
  door = new Door({
    limits: new Limits({ messages: undefined, requests: undefined }),
    routes: [
      ...fileRoutes("/", page),
      { method: "GET", path: "/named/:name", handle: ({ params }) => answer(params) },
      { method: "POST", path: "/named/:name", handle: ({ params }) => answer(params) },
      { method: "GET", path: "/query", handle: ({ query }) => answer({ all: [...query] }) },
      { method: "GET", path: "/fault", handle: () => Promise.reject(new Error("the name of a customer")) },
    ],
    sockets: [
      {
        path: "/streams/:name",
        admit: ({ params }) => {
          if (params["name"] === "closed") throw new BadRequest(403, "NotYours", "Not yours.");
          return Promise.resolve((socket) => {
            socket.send(JSON.stringify(params));
          });
        },
      },
    ],
    admission: { hosts: ["127.0.0.1"], origin: undefined },
    log: runLog(),
  });
  port = await door.listen(0, "127.0.0.1");
});
afterAll(async () => {
  await door.close();
  await folder[Symbol.asyncDispose]();
});

const answer = (body: object): Promise<{ status: number; body: object }> =>
  Promise.resolve({ status: 200, body });
const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, init);

/** The path as it is written: fetch would tidy it up. */
function asWritten(path: string): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    });
    socket.on("data", (chunk) => (received += chunk.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(received);
    });
  });
}

describe("a route", () => {
  it("gets what stands in the path and in the query", async () => {
    expect(await (await get("/named/an%20a%2Fb")).json()).toEqual({ name: "an a/b" });
    expect(await (await get("/query?a=1&b=%C3%A9?&a=2")).json()).toEqual({
      all: [
        ["a", "1"],
        ["b", "é?"],
        ["a", "2"],
      ],
    });
  });

  it("is found by its method, HEAD among GET; the others are told", async () => {
    expect((await get("/named/x", { method: "HEAD" })).status).toBe(200);
    const refused = await get("/named/x", { method: "DELETE" });
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("that fails says nothing of why", async () => {
    const response = await get("/fault");
    const text = await response.text();
    expect([response.status, text.includes("customer")]).toEqual([500, false]);
  });
});

describe("every answer", () => {
  it.each(["/", "/app.js", "/named/x", "/nowhere/at/all", "/fault"])(
    "at %s forbids what it may not be used for",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get("content-security-policy")).not.toMatch(/script-src[^;]*unsafe|\*/);
      expect(headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  it("is no to a page of another origin, whatever it asks", async () => {
    for (const origin of [
      "https://evil.example",
      "null",
      `http://127.0.0.1:${port + 1}`,
      "http://localhost",
      "x",
    ]) {
      const response = await get("/named/x", { method: "POST", headers: { Origin: origin } });
      expect([origin, response.status]).toEqual([origin, 403]);
    }
    const own = await get("/named/x", { headers: { Origin: `http://127.0.0.1:${port}` } });
    expect(own.status).toBe(200);
  });
});

describe("a file", () => {
  it("has its type, and is sent once", async () => {
    const first = await get("/app.js");
    expect(await first.text()).toBe("void 0;");
    expect(first.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect((await get("/sub/a%20b.css")).headers.get("content-type")).toMatch(/^text\/css/);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    // Without the second header, Node's fetch asks for a fresh copy.
    const headers = { "If-None-Match": etag, "Cache-Control": "max-age=0" };
    expect((await get("/app.js", { headers })).status).toBe(304);
    expect(await (await get("/")).text()).toMatch(/<title>page/);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/sub/..%2f..%2fsecret.txt",
    "/%252e%252e/secret.txt",
    "/..\\secret.txt",
    "/.env",
    "/sub/../.env",
    "/%2eenv",
    "/sub",
    "/sub/",
    "/app.js%00.css",
    "/%ff",
    "/nothing.js",
    "//127.0.0.1/secret.txt",
  ])("is not reached by %s", async (path) => {
    const received = await asWritten(path);
    expect(received).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(received).not.toMatch(/secret\b(?!\.txt)|p\{\}/);
  });
});

describe("a WebSocket", () => {
  const open = (path: string, headers: Record<string, string> = {}): WebSocket =>
    new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  const refused = async (socket: WebSocket): Promise<number | undefined> => {
    const [, response] = (await once(socket, "unexpected-response")) as [unknown, { statusCode?: number }];
    socket.on("error", () => undefined).terminate();
    return response.statusCode;
  };

  it("is opened at its own address and told what stands in the path", async () => {
    const socket = open("/streams/mine");
    const [data] = (await once(socket, "message")) as [Buffer];
    expect(JSON.parse(data.toString())).toEqual({ name: "mine" });
    socket.close();
  });

  it("is refused with the reason before the handshake", async () => {
    expect(await refused(open("/streams/closed"))).toBe(403);
    expect(await refused(open("/streams/mine", { Origin: "https://evil.example" }))).toBe(403);
    expect(await refused(open("/streams/mine", { Host: "evil.example" }))).toBe(421);
    expect(await refused(open("/named/x"))).toBe(426);
  });

  it("may say little; who says much is cut off", async () => {
    const socket = open("/streams/mine");
    await once(socket, "open");
    socket.send("x".repeat(5_000));
    const [code] = (await once(socket, "close")) as [number];
    expect(code).toBe(1009);
  });

  it("is told when the server stops, and does not hold it", async () => {
    const own = new Door({
      limits: new Limits({ messages: undefined, requests: undefined }),
      routes: [],
      sockets: [{ path: "/s", admit: () => Promise.resolve(() => undefined) }],
      admission: { hosts: undefined, origin: "https://own.example" },
      log: runLog(),
    });
    const socket = new WebSocket(`ws://127.0.0.1:${await own.listen(0, "127.0.0.1")}/s`);
    await once(socket, "open");
    const closed = once(socket, "close");
    await own.close();
    const [code] = (await closed) as [number];
    expect(code).toBe(1012);
  });
});

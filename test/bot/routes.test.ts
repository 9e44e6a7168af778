import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { EXAMPLE_IDENTITIES } from "../../bot/identities.ts";
import { routesOf, socketsOf } from "../../bot/routes.ts";
import type { Service } from "../../bot/service.ts";
import { entranceOf } from "../../bot/sign-in/entrance.ts";
import { Browser } from "../support/browser.ts";
import { counting } from "../support/counter.ts";
import { TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { nested } from "./hostile/nested.ts";

/** Here for 15 s, so that the test need not wait for them. */
const DEADLINE = 1_000;
const MOST_BYTES = 256 * 1024;

let server: TestServer;
let service: Service;
let browser: Browser;

beforeAll(async () => {
  server = await TestServer.start();
  service = await startRunning(counting(), {
    environment: { DATABASE_URL: await server.emptyDatabase() },
    deadlines: { request: DEADLINE },
  });
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

const config = { development: true, publicUrl: undefined, signIn: undefined };
// Only where they are is asked of these routes: nothing of them is called.
const nothing = undefined as never;
const parts = { identities: EXAMPLE_IDENTITIES.people, query: nothing, now: nothing, log: nothing };
const entrance = entranceOf({ config, ...parts });
const ROUTES = [
  ...routesOf({
    ...parts,
    entrance,
    reception: nothing,
    line: nothing,
    publicUrl: undefined,
    tariff: undefined,
    ready: nothing,
  }),
  ...socketsOf({ line: nothing }).map(({ path }) => ({ method: "GET", path })),
].map(({ method, path }) => ({ method, path }));

/** What a route reads, of those that read anything; all else that is sent is left where it is. */
const READS: Readonly<Record<string, "json" | "form" | "files">> = {
  "/api/messages": "json",
  "/v3/directline/tokens/generate": "json",
  "/v3/directline/conversations": "json",
  "/v3/directline/conversations/:id/activities": "json",
  "/v3/directline/conversations/:id/upload": "files",
  "/sign-in": "form",
};
const TYPES = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  files: "multipart/form-data; boundary=b",
} as const;

interface Asked {
  readonly method: string;
  readonly path: string;
}

const readsOf = ({ method, path }: Asked): keyof typeof TYPES | undefined =>
  method === "POST" ? READS[path] : undefined;

/** The head of a request by somebody who is signed in, up to what says how long the body is. */
async function head(asked: Asked, type: string): Promise<string> {
  browser = await Browser.signedIn(service.port);
  const path = asked.path.replace(":id", browser.conversation).replaceAll(/:\w+/g, "x");
  // A page asks with its cookie, a client of Direct Line with its token; both together are neither.
  const isTokenless = asked.path === "/v3/directline/tokens/generate" || !asked.path.startsWith("/v3/");
  const pass = isTokenless ? `Cookie: ${browser.cookie}` : `Authorization: Bearer ${browser.token}`;
  const host = `127.0.0.1:${service.port}`;
  return `${asked.method} ${path} HTTP/1.1\r\nHost: ${host}\r\n${pass}\r\nContent-Type: ${type}\r\n`;
}

interface Ended {
  readonly answer: string;
  /** Milliseconds until the server ended the connection. */
  readonly after: number;
}

/** Writes to the server, piece after piece, until it ends the connection. */
async function send(pieces: Iterable<string>, pause = 0): Promise<Ended> {
  const socket = connect(service.port, "127.0.0.1");
  const [start, chunks] = [Date.now(), [] as Buffer[]];
  socket.on("data", (data) => chunks.push(data));
  // What is written to somebody who has hung up is lost, as it should be.
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => {
    socket.once("close", () => {
      resolve();
    });
  });
  for (const piece of pieces) {
    if (socket.destroyed) break;
    socket.write(piece);
    if (pause > 0) await wait(pause);
  }
  await Promise.race([closed, wait(DEADLINE * 6)]);
  const after = socket.destroyed ? Date.now() - start : Infinity;
  socket.destroy();
  return { answer: Buffer.concat(chunks).toString(), after };
}

const statusOf = ({ answer }: Ended): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

/** An endless supply of one piece. */
function* always(first: string, piece: string): Generator<string> {
  yield first;
  for (let count = 0; count < 2_000; count++) yield piece;
}

describe.each(ROUTES)("$method $path", (asked) => {
  const reads = readsOf(asked);
  const type = TYPES[reads ?? "json"];

  it("cuts off who sends slowly, in the head or in the body", async () => {
    const start = await head(asked, type);
    const inHead = await send(always(start, "X-Slow: 1\r\n"), 100);
    expect([statusOf(inHead), inHead.after < DEADLINE * 4]).toEqual([408, true]);
    const inBody = await send(always(`${start}Content-Length: 500\r\n\r\n{`, " "), 100);
    // Who reads no body has answered already.
    expect(inBody.after).toBeLessThan(DEADLINE * 4);
    if (reads !== undefined) expect(statusOf(inBody)).toBe(408);
    else expect(statusOf(inBody)).toBeLessThan(500);
  });

  it("takes no more than it reads, announced or not", async () => {
    const start = await head(asked, type);
    const large = "x".repeat(0x8000);
    const most = reads === "files" ? 64 * 1024 * 1024 : MOST_BYTES + 1;
    const announced = await send([`${start}Content-Length: ${most}\r\n\r\n`, large]);
    const chunked = await send([
      `${start}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array.from({ length: 12 }, () => `8000\r\n${large}\r\n`),
    ]);
    for (const ended of [announced, chunked]) expect(ended.after).toBeLessThan(DEADLINE * 4);
    if (reads === "json" || reads === "form")
      expect([statusOf(announced), statusOf(chunked)]).toEqual([413, 413]);
    else for (const ended of [announced, chunked]) expect(statusOf(ended)).toBeLessThan(500);
  });

  it("reads no JSON of more than 32 levels", async () => {
    const start = await head(asked, "application/json");
    const body = JSON.stringify(nested(35));
    const ended = await send([`${start}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`]);
    if (reads === "json")
      expect([statusOf(ended), ended.answer]).toEqual([400, expect.stringContaining("TooDeep")]);
    else expect(statusOf(ended)).toBeLessThan(500);
  });
});

it("knows every route there is", () => {
  expect(ROUTES.length).toBeGreaterThan(20);
  const paths = new Set(ROUTES.filter(({ method }) => method === "POST").map(({ path }) => path));
  for (const path of Object.keys(READS)) expect([...paths]).toContain(path);
});

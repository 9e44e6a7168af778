import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { ConnectionStatus, DirectLine } from "botframework-directlinejs";
import type { Activity } from "botframework-directlinejs";
import { WebSocket } from "ws";
import type { Service } from "../../bot/service.ts";
import { Browser } from "../support/browser.ts";
import { counting } from "../support/counter.ts";
import { TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { FetchRequest } from "../support/xhr.ts";

// What Web Chat itself talks with: Microsoft's client, as published.
Object.assign(globalThis, { XMLHttpRequest: FetchRequest, WebSocket });

let server: TestServer;
let url: string;
let port = 0;
let service: Service;
let broker: Browser;

const start = (): Promise<Service> =>
  startRunning(counting(), { environment: { DATABASE_URL: url, PORT: String(port) } });

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  port = await freePort();
  service = await start();
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port: free } = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  return free;
}

/** Ending a conversation is an error to the client. */
const ignore = (): void => undefined;

/** The client, what it has shown and which states it went through. */
class Client {
  readonly shown: Activity[] = [];
  readonly states: ConnectionStatus[] = [];
  readonly line: DirectLine;

  constructor(options: object) {
    this.line = new DirectLine({
      domain: `http://127.0.0.1:${port}/v3/directline`,
      token: broker.token,
      pollingInterval: 200,
      ...options,
    });
    this.line.connectionStatus$.subscribe((status) => this.states.push(status), ignore);
    this.line.activity$.subscribe((activity) => this.shown.push(activity), ignore);
  }

  get texts(): (string | undefined)[] {
    return this.shown.map((activity) => (activity.type === "message" ? activity.text : activity.type));
  }

  post(activity: object): Promise<string> {
    return new Promise((resolve, reject) => {
      this.line.postActivity(activity as Activity).subscribe(resolve, reject);
    });
  }

  say(text: string): Promise<string> {
    return this.post({ type: "message", text, from: { id: "whoever" } });
  }

  async until(count: number): Promise<void> {
    while (this.shown.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let clients: Client[] = [];
const connect = (options: object = {}): Client => {
  const client = new Client(options);
  clients.push(client);
  return client;
};

beforeEach(async () => {
  broker = await Browser.signedIn(port);
});
afterEach(() => {
  for (const { line } of clients) line.end();
  clients = [];
});

describe.each([
  ["its stream", true],
  ["polling", false],
])("the official client over %s", (_, webSocket) => {
  it("holds a conversation", async () => {
    const client = connect({ webSocket });
    await client.until(1);
    const id = await client.say("one");
    await client.until(3);
    expect(client.texts).toEqual(["1: ", "one", "2: one"]);
    expect(client.shown[1]).toMatchObject({ id, from: { id: "example-broker", role: "user" } });
    expect(client.states).toContain(ConnectionStatus.Online);
    expect(await client.post({ type: "typing", from: { id: "x" } })).toBeTruthy();
  });

  it("finds everything again in a second tab", async () => {
    const client = connect({ webSocket });
    await client.until(1);
    await client.say("one");
    await client.until(3);
    const other = connect({ webSocket });
    // Opening the tab was an arrival too: the counter answers it.
    await other.until(4);
    await other.say("two");
    await Promise.all([client.until(6), other.until(6)]);
    expect(client.texts).toEqual(["1: ", "one", "2: one", "3: ", "two", "4: two"]);
    expect(other.texts).toEqual(client.texts);
  });

  it("uploads a file", async () => {
    const client = connect({ webSocket });
    await client.until(1);
    const contentUrl = URL.createObjectURL(new Blob(["%PDF-1.7"], { type: "application/pdf" }));
    const attachments = [{ contentType: "application/pdf", contentUrl, name: "polis.pdf" }];
    await client.post({ type: "message", from: { id: "example-broker" }, attachments });
    await client.until(3);
    expect(client.texts[2]).toContain("polis.pdf");
    URL.revokeObjectURL(contentUrl);
  });
});

describe("the official client", () => {
  it("comes back by itself after a restart, and has missed nothing", async () => {
    const client = connect();
    await client.until(1);
    await client.say("one");
    await client.until(3);
    await service.close();
    service = await start();
    await broker.say("while away");
    // It waits 3 to 15 s before it comes back.
    await client.until(5);
    await client.say("two");
    await client.until(7);
    expect(client.texts).toEqual(["1: ", "one", "2: one", "while away", "3: while away", "two", "4: two"]);
  });

  it("says that its token has expired when it was withdrawn", async () => {
    const client = connect();
    await client.until(1);
    await broker.ask("POST", "tokens/refresh");
    await client.say("one").catch(() => undefined);
    expect(client.states).toContain(ConnectionStatus.ExpiredToken);
  });
});

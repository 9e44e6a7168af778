import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Service } from "../../bot/service.ts";
import { Chat } from "../../bot/terminal/chat.ts";
import { Connection } from "../../bot/terminal/connection.ts";
import { counting } from "../support/counter.ts";
import { TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
  service = await startRunning(counting(), { environment: { DATABASE_URL: await server.emptyDatabase() } });
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

async function closedPort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** What a person sees and types; the streams are those of a terminal, or of a pipe. */
class Desk {
  readonly input = new PassThrough();
  readonly output = new PassThrough();
  readonly errors = new PassThrough();
  readonly #seen: Record<"output" | "errors", string> = { output: "", errors: "" };

  constructor({ isTerminal }: { readonly isTerminal: boolean }) {
    Object.assign(this.input, { isTTY: isTerminal, setRawMode: () => undefined });
    Object.assign(this.output, { isTTY: isTerminal, columns: 40 });
    for (const name of ["output", "errors"] as const) {
      this[name].on("data", (data: Buffer) => (this.#seen[name] += data.toString()));
    }
  }

  get shown(): string {
    return this.#seen.output;
  }

  get told(): string {
    return this.#seen.errors;
  }

  async until(condition: () => boolean): Promise<void> {
    for (let tries = 0; !condition() && tries < 500; tries++) await wait(10);
  }

  sit(conversation: string, url = `http://127.0.0.1:${service.port}/api/messages`): Chat {
    const line = { url, conversation, language: "nl" as const, user: "terminal-user" };
    const streams = this as unknown as Pick<
      ConstructorParameters<typeof Chat>[0],
      "input" | "output" | "errors"
    >;
    return new Chat({
      input: streams.input,
      output: streams.output,
      errors: streams.errors,
      connection: new Connection(line),
      language: "nl",
      conversation,
    });
  }
}

describe("a chat through a pipe", () => {
  it("takes each line as a turn, in order, and shows the replies and nothing else", async () => {
    const desk = new Desk({ isTerminal: false });
    desk.input.end("one\n\ntwo\nthree");
    expect(await desk.sit("pipe").talk()).toBe(true);
    expect(desk.shown.split("\n").filter((line) => /^\d: \w/.test(line))).toEqual([
      "2: one",
      "3: two",
      "4: three",
    ]);
    expect(desk.shown).not.toMatch(/>/);
    expect(desk.told).toBe("");
  });

  it("breaks off when nobody answers, and says what, why and the repair", async () => {
    const nobody = `http://127.0.0.1:${await closedPort()}/api/messages`;
    const desk = new Desk({ isTerminal: false });
    desk.input.end("one\n");
    expect(await desk.sit("pipe", nobody).talk()).toBe(false);
    expect(desk.told).toMatch(/geen antwoord van http:\/\/127\.0\.0\.1:\d+\/api/);
    expect(desk.told).toContain("ECONNREFUSED");
    expect(desk.told).toContain("npm start");
  });

  it("tells an address that is no assistant's from one where nobody is", async () => {
    const desk = new Desk({ isTerminal: false });
    desk.input.end("one\n");
    expect(await desk.sit("pipe", `http://127.0.0.1:${service.port}/elsewhere`).talk()).toBe(false);
    expect(desk.told).toMatch(/nam uw bericht niet aan \(404: There is nothing/);
  });
});

describe("a chat in a terminal", () => {
  it("prompts, remembers what was typed for the arrow keys, and ends politely at the end of the input", async () => {
    const desk = new Desk({ isTerminal: true });
    const talk = desk.sit("terminal").talk();
    await desk.until(() => desk.shown.includes("> "));
    desk.input.write("one\r");
    await desk.until(() => desk.shown.includes("2: one"));
    desk.input.write("\u001b[A\r");
    await desk.until(() => desk.shown.includes("3: one"));
    desk.input.write("\u0004");
    expect(await talk).toBe(true);
    expect(desk.shown).toContain("3: one");
    expect(desk.told).toMatch(/Tot ziens.*--conversation\s+terminal/s);
  });

  it("ends politely at Ctrl-C", async () => {
    const desk = new Desk({ isTerminal: true });
    const talk = desk.sit("interrupted").talk();
    await desk.until(() => desk.shown.includes("> "));
    desk.input.write("half a wo\u0003");
    expect(await talk).toBe(true);
    expect(desk.told).toContain("Tot ziens");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { EXAMPLE_TARIFF, loadTariff } from "../../bot/tariff/load.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { parseTranscript } from "./format.ts";
import { Player } from "./player.ts";

const CASES = new URL("./cases/", import.meta.url);
const files = readdirSync(CASES)
  .filter((name) => name.endsWith(".txt"))
  .sort();

const HOUR = 60 * 60 * 1000;

let server: TestServer;
let url: string;
let moment = 0;
const services: Partial<Record<"none" | "example", Service>> = {};

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  const running = {
    environment: { DATABASE_URL: url },
    now: () => new Date(moment),
  };
  services.none = await startRunning(assistantDialogue(), running);
  services.example = await startRunning(assistantDialogue(), {
    ...running,
    tariff: await loadTariff(EXAMPLE_TARIFF),
  });
});

afterAll(async () => {
  for (const service of Object.values(services)) await service.close();
  await server.stop();
});

const stored = async (conversation: string): Promise<unknown> => [
  await ask(url, "select * from conversations where id = $1", [conversation]),
  await ask(url, "select * from cases where conversation = $1", [conversation]),
  await ask(url, "select count(*) from inbox where conversation = $1", [conversation]),
];

describe("a conversation", () => {
  for (const file of files) {
    const transcript = parseTranscript(readFileSync(new URL(file, CASES), "utf8"));
    it(`${file}: ${transcript.title}`, async () => {
      moment = Date.parse(`${transcript.today}T12:00:00Z`);
      const letTimePass = (hours: number): void => {
        moment += hours * HOUR;
      };
      const port = services[transcript.tariff]!.port;
      expect(await new Player(port, transcript, stored, letTimePass).play()).toEqual([]);
    });
  }
});

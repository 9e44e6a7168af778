import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { say } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let url: string;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await startRunning(assistantDialogue(), { environment: { DATABASE_URL: url } });
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

const ENGLISH =
  '{"effectDate":"2026-11-22","policyholder":{"type":"consumer"},"usage":"private","vehicle":{"category":"car","firstRegistration":"2023-03-01","owner":"first"},"driver":{"named":true},"request":{"omnium":"omnium","deductible":"english"}}';

describe("a saved quote that is named by its reference", () => {
  it("is opened for its owner, in any conversation of theirs, and for nobody else", async () => {
    const line = { port: service.port };
    await say({ ...line, conversation: "first" }, ENGLISH);
    const [kept] = await ask<{ reference: string; facts: unknown }>(
      url,
      "select reference, facts from cases",
      [],
    );
    const reference = kept?.reference ?? "";
    expect(reference).toMatch(/^.{4}-.{4}$/);

    const [own = ""] = await say({ ...line, conversation: "second" }, "wagen").then(() =>
      say({ ...line, conversation: "second" }, `waarom is ${reference.toLowerCase()} geblokkeerd?`),
    );
    expect(own).toContain("De Engelse vrijstelling kan niet.");
    expect(own).toContain(`Dossier ${reference}: nog niet af.`);

    const stranger = { ...line, conversation: "third", user: "somebody else" };
    await say(stranger, "wagen");
    const [other = ""] = await say(stranger, `waarom is ${reference} geblokkeerd?`);
    expect(other).toContain(`Ik vind geen dossier ${reference} dat u mag inzien.`);
    expect(other).not.toContain("Engelse");

    const [same] = await ask(url, "select facts from cases where reference = $1", [reference]);
    expect(same).toEqual({ facts: kept?.facts });
  });
});

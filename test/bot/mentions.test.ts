import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Activity } from "botbuilder";
import { assistantDialogue } from "../../bot/assistant.ts";
import { addressed } from "../../bot/door/mentions.ts";
import type { Service } from "../../bot/service.ts";
import { activityOf, call } from "../support/caller.ts";
import type { Called } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

const TEAM = { id: "team", isGroup: true, conversationType: "channel", name: "" };
const mention = (id: string, text: string) => ({ type: "mention", mentioned: { id, name: "" }, text });

const heard = (change: Partial<Activity>): string | undefined =>
  addressed(activityOf({ port: 0 }, change) as Activity)?.text;

test("in a group only a mention or a button is for the bot", () => {
  const group = { conversation: TEAM };
  expect(heard({ ...group, text: "15.000 km" })).toBeUndefined();
  expect(
    heard({ ...group, text: "<at>Jan</at> 15.000 km", entities: [mention("jan", "<at>Jan</at>")] }),
  ).toBe(undefined);
  expect(
    heard({ ...group, text: "<at>VIVIUM</at> 15.000 km", entities: [mention("bot", "<at>VIVIUM</at>")] }),
  ).toBe("15.000 km");
  expect(heard({ ...group, text: "", value: { do: "reviewed" } })).toBe("");
  const chat = { conversation: { ...TEAM, isGroup: false, conversationType: "groupChat" } };
  expect(heard({ ...chat, text: "15.000 km" })).toBeUndefined();
});

test("the mention itself is no text, wherever it stands; other people keep their names", () => {
  const entities = [mention("bot", "<at>VIVIUM Auto</at>"), mention("jan", "<at>Jan</at>")];
  const text = "<at>Jan</at>, vraag het <at>VIVIUM Auto</at>&nbsp;eens";
  expect(heard({ conversation: TEAM, text, entities })).toBe("Jan, vraag het   eens");
  expect(heard({ text: "<at>VIVIUM Auto</at> diesel", entities })).toBe("diesel");
});

test("a channel that names no recipient and sends no text is no harm", () => {
  const bare: Partial<Activity> = activityOf({ port: 0 });
  delete bare.recipient;
  expect(addressed(bare as Activity)?.text).toBe("");
});

test("entities that are no mentions are no harm", () => {
  const odd = [
    { type: "mention" },
    { type: "mention", mentioned: "bot" },
    { type: "clientInfo" },
    mention("bot", ""),
  ];
  expect(heard({ text: "diesel", entities: odd })).toBe("diesel");
  expect(heard({ conversation: TEAM, text: "diesel", entities: odd })).toBeUndefined();
});

let server: TestServer;
let service: Service;
let url: string;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await startRunning(assistantDialogue(), { environment: { DATABASE_URL: url } });
});

afterAll(async () => {
  await service.close();
  await server.stop();
});

const inTeam = (text: string, more: Partial<Activity> = {}): Promise<Called> =>
  call({ port: service.port, channelId: "msteams" }, { conversation: TEAM, text, ...more });

test("what a group says to itself brings no reply and leaves nothing behind", async () => {
  const ignored = await inTeam("wagen");
  expect([ignored.status, ignored.texts]).toEqual([200, []]);
  expect(await ask(url, "select * from conversations")).toEqual([]);
  const entities = [mention("bot", "<at>VIVIUM</at>")];
  const [first] = (await inTeam("<at>VIVIUM</at> bromfiets", { entities })).texts;
  expect(first).toContain("merk");
  expect(first).not.toContain("VIVIUM&#62;");
});

test("an edited message corrects the answer it had given", async () => {
  const line = { port: service.port, channelId: "msteams", conversation: "edited" };
  await call(line, { id: "1", text: "wagen" });
  const answered = await call(line, { id: "2", text: "Golf, diesel, 15.000 km per jaar" });
  expect(answered.texts.join()).toContain("15.000");
  const edit: Partial<Activity> = { type: "messageUpdate", id: "2", timestamp: new Date(0) };
  const edited = await call(line, { ...edit, text: "Golf, benzine, 15.000 km per jaar" });
  expect(edited.texts.join()).toContain("Uw gewijzigde bericht is verwerkt.");
  expect(edited.texts.join()).toContain("Benzine (was Diesel)");
  // The same edit, delivered again, changes nothing and brings the same replies.
  const again = await call(line, { ...edit, text: "Golf, benzine, 15.000 km per jaar" });
  expect(again.texts).toEqual(edited.texts);
});

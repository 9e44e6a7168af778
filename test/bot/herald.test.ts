import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { Herald } from "../../bot/outbox/herald.ts";
import type { Service } from "../../bot/service.ts";
import type { Database } from "../../bot/storage/database.ts";
import { openDatabase } from "../../bot/storage/database.ts";
import type { Message } from "../../dialogs/message.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { Teams, TeamsUser } from "../support/teams.ts";
import { runLog } from "../support/run-log.ts";

let server: TestServer;
let url: string;
let teams: Teams;
let service: Service;
let user: TeamsUser;
let database: Database;
let herald: Herald;

beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

beforeEach(async () => {
  url = await server.emptyDatabase();
  teams = await Teams.open();
  service = await startRunning(counting(), { environment: { DATABASE_URL: url } });
  user = new TeamsUser({ port: service.port, teams });
  await user.say("one");
  // Another process: it only writes to the outbox, and the running one sends.
  database = await openDatabase({ databaseUrl: url, dataDirectory: "" }, runLog());
  herald = new Herald(database.query, { deliver: () => Promise.resolve() });
});
afterEach(async () => {
  await database.close();
  await service.close();
  await teams.close();
  expect(teams.faults).toEqual([]);
});

const conversation = (): string => `msteams/${user.conversation}`;
const news = (language: string | null): Message => ({ text: `Nieuws (${language ?? "?"})`, locale: "nl-BE" });

describe("a message that answers nothing", () => {
  it("comes into the conversation, in its language, once for each name", async () => {
    expect(await herald.tell(conversation(), "a", news)).toBe(true);
    expect(await herald.tell(conversation(), "a", news)).toBe(false);
    expect(await herald.tell(conversation(), "b", news)).toBe(true);
    await teams.until(() => teams.texts.length === 3);
    expect(teams.texts).toEqual(["1: one", "Nieuws (nl)", "Nieuws (nl)"]);
    expect(teams.made.at(-1)?.activity).toMatchObject({
      conversation: { id: user.conversation },
      recipient: { id: "29:user" },
      from: { id: "28:bot" },
    });
    expect(teams.made.at(-1)?.activity.replyToId).toBeUndefined();
  });

  it("is sent again until Teams has taken it", async () => {
    teams.next(503);
    await herald.tell(conversation(), "a", news);
    await teams.until(() => teams.texts.includes("Nieuws (nl)"));
  });

  it("is told nowhere when the conversation is gone", async () => {
    expect(await herald.tell("msteams/gone", "a", news)).toBe(false);
    expect(await ask(url, "select 1 from outbox")).toEqual([]);
  });
});

describe("what was taken and can never be answered", () => {
  it("is given up, and the user is told so", async () => {
    const never = user.activity({ type: "invoke", id: "never" });
    await ask(
      url,
      `insert into taken (conversation, activity, content, attempts, due_at)
       values ($1, 'invoke/never', $2, 19, now())`,
      [conversation(), JSON.stringify(never)],
    );
    await teams.until(() => teams.texts.length === 2);
    expect(teams.said).toMatch(/^Uw bericht kon nu niet bewaard worden\..* Code: E-/);
    expect(await ask(url, "select 1 from taken")).toEqual([]);
  });
});

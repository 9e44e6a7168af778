import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import pg from "pg";
import type { Service } from "../../bot/service.ts";
import { Child, COUNTER_SERVER } from "../support/child.ts";
import { counting } from "../support/counter.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { Teams, TeamsUser } from "../support/teams.ts";

const WAITS = { typing: 150, slow: 600 };
const SLOW = "Dit duurt langer dan gewoonlijk. Ik ben er nog mee bezig. Mijn antwoord volgt.";

let server: TestServer;
let url: string;
let teams: Teams;
let service: Service;
let user: TeamsUser;

beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const running = (): Promise<Service> =>
  startRunning(counting(), { environment: { DATABASE_URL: url }, waits: WAITS });

beforeEach(async () => {
  url = await server.emptyDatabase();
  teams = await Teams.open();
  service = await running();
  user = new TeamsUser({ port: service.port, teams });
});
afterEach(async () => {
  await service.close();
  await teams.close();
  expect(teams.faults).toEqual([]);
});

/** Holds something in the database, as another process would that is slow; settles when it does. */
async function holding(statement: string, values: unknown[] = []): Promise<{ release: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("begin");
  await client.query(statement, values);
  return { release: () => client.end() };
}

/** Makes every turn of the user wait. */
const slowTurns = (): Promise<{ release: () => Promise<void> }> =>
  holding("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`msteams/${user.conversation}`]);

const left = async (): Promise<number> => (await ask(url, "select activity from taken")).length;

describe("a turn that takes long", () => {
  it("is shown to be under way, then said to be, and its answer comes later", async () => {
    const { release } = await slowTurns();
    expect((await user.say("one")).status).toBe(200);
    await teams.until(() => teams.texts.length === 1);
    expect(teams.made.map(({ activity }) => activity.type)).toEqual(["typing", "message"]);
    expect(teams.texts).toEqual([SLOW]);
    expect(await left()).toBe(1);
    await release();
    await teams.until(() => teams.texts.length === 2);
    expect(teams.texts).toEqual([SLOW, "1: one"]);
    while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it("is nothing to be shown when it does not", async () => {
    await user.say("one");
    await new Promise((resolve) => setTimeout(resolve, WAITS.slow + 200));
    expect(teams.made.map(({ activity }) => activity.text)).toEqual(["1: one"]);
  });

  it("has its effect once, however often it is delivered meanwhile", async () => {
    const { release } = await slowTurns();
    await Promise.all([user.say("one", { id: "same" }), user.say("one", { id: "same" })]);
    await release();
    await teams.until(() => teams.texts.includes("1: one"));
    await user.say("two");
    expect(teams.said).toBe("2: two");
  });

  it("is refused in time where it cannot be kept, and answered all the same", async () => {
    const turn = await slowTurns();
    const table = await holding("lock table taken in access exclusive mode");
    const start = Date.now();
    expect((await user.say("one")).status).toBe(503);
    expect(Date.now() - start).toBeLessThan(15_000);
    await table.release();
    await turn.release();
    await teams.until(() => teams.texts.includes("1: one"));
  });

  it("tells who waits for the replies themselves to ask again, and then has them", async () => {
    const { release } = await slowTurns();
    const asked = { id: "same", deliveryMode: "expectReplies" };
    const first = await user.say("one", asked);
    expect([first.status, first.texts.join()]).toEqual([503, SLOW]);
    await release();
    const second = await user.say("one", asked);
    expect([second.status, second.texts]).toEqual([200, ["1: one"]]);
  });
});

describe("a process that dies after it let the channel go", () => {
  it("leaves the turn to the next one, which takes it once", async () => {
    await service.close();
    const child = await Child.start(COUNTER_SERVER, [], { DATABASE_URL: url, SLOW: "300" });
    const talking = new TeamsUser({ port: child.port, teams });
    const held = await holding("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
      `msteams/${talking.conversation}`,
    ]);
    expect((await talking.say("one")).status).toBe(200);
    await teams.until(() => teams.texts.length === 1);
    await child.end("SIGKILL");
    await held.release();
    // The next one need not wait until nobody can have it any more.
    await ask(url, "update taken set due_at = now()");
    service = await running();
    await teams.until(() => teams.texts.includes("1: one"));
    while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(teams.texts).toEqual([SLOW, "1: one"]);
  }, 30_000);

  it("after it kept the turn: it is not answered twice", async () => {
    await user.say("one", { id: "one" });
    await ask(
      url,
      "insert into taken (conversation, activity, content, due_at) values ($1, 'message/one', $2, now())",
      [`msteams/${user.conversation}`, JSON.stringify(user.activity({ id: "one", text: "one" }))],
    );
    while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await user.say("two");
    expect(teams.texts).toEqual(["1: one", "2: two"]);
  });
});

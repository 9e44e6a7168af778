import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Kysely, PostgresDialect } from "kysely";
import { Migrator } from "kysely/migration";
import pg from "pg";
import { openDatabase } from "../../bot/storage/database.ts";
import { MIGRATIONS } from "../../bot/storage/migrations/index.ts";
import { ask, TestServer } from "../support/database.ts";
import { runLog } from "../support/run-log.ts";

let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
});
afterAll(() => server.stop());

/** The last migration of the release before cases had a life. */
const BEFORE = "2026-11-taken";

/** Brings an empty database to the tables of that release. */
async function migrateTo(name: string): Promise<void> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }),
  });
  const provider = { getMigrations: () => Promise.resolve(MIGRATIONS) };
  const { error } = await new Migrator({ db, provider }).migrateTo(name);
  await db.destroy();
  if (error !== undefined) throw error as Error;
}

test("cases of the release before are kept, belong to who made them, and can be listed and found", async () => {
  await migrateTo(BEFORE);
  await ask(
    url,
    `insert into conversations (id, memory, memory_version, language, address) values ('test/c', '{}', 2, 'nl', '{}');
     insert into cases (reference, conversation, owner, language, status, facts, evaluation, edition, effect_date, tariff)
       values ('K7M2-9XF4', 'test/c', 'test/user', 'nl', 'quoted',
         '{"vehicle": {"make": "Renault", "model": "Clio", "plate": "1ABC123"}}',
         '{"edition": "2023-06", "effectDate": "2026-11-22", "totals": {"net": "812.30"}}', '2023-06', '2026-11-22',
         'Example');
     insert into cases (reference, conversation, owner, language, status, facts, evaluation, edition, effect_date)
       values ('2222-2222', 'test/c', 'test/user', 'fr', 'draft', '{}',
         '{"edition": null, "effectDate": "2020-01-01", "totals": {"net": null}}', null, '2020-01-01')`,
  );
  const database = await openDatabase({ databaseUrl: url, dataDirectory: "" }, runLog());
  await database.close();
  expect(
    await ask(
      url,
      `select reference, office, owner_name as owner, version, total, vehicle, plate, analysed, changed_by as "by",
        until = changed_at::date + 30 as lasts from cases order by reference`,
    ),
  ).toEqual([
    {
      reference: "2222-2222",
      office: "office of test/user",
      owner: "test/user",
      version: 1,
      total: null,
      vehicle: null,
      plate: null,
      analysed: false,
      by: "test/user",
      lasts: true,
    },
    {
      reference: "K7M2-9XF4",
      office: "office of test/user",
      owner: "test/user",
      version: 1,
      total: "812.30",
      vehicle: "Renault Clio",
      plate: "1ABC123",
      analysed: false,
      by: "test/user",
      lasts: true,
    },
  ]);
});

test("a second start finds nothing left to do", async () => {
  const database = await openDatabase({ databaseUrl: url, dataDirectory: "" }, runLog());
  await database.close();
  expect(await ask(url, "select count(*)::int as count from cases")).toEqual([{ count: 2 }]);
});

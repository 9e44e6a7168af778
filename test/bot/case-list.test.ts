import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import { createLog } from "../../bot/log.ts";
import { listCases } from "../../bot/storage/case-queries.ts";
import type { Sought } from "../../bot/storage/case-queries.ts";
import { openDatabase } from "../../bot/storage/database.ts";
import type { Schema } from "../../bot/storage/schema.ts";
import { ask, TestServer } from "../support/database.ts";

const query = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** More than are looked through in their own order. Dupont is common, Rare has only old cases, each a day older. */
const CASES = 2_500;
const SEED = `insert into cases (reference, owner, owner_name, office, language, status, facts, evaluation, edition,
    effect_date, evaluated_on, until, customer, changed_by, created_at, changed_at)
  select '2222-' || translate(lpad(to_hex(n), 4, '0'), '0123456789abcdef', '23456789CFHKMPRT'), 'owner', 'owner', 'office', 'nl',
    case when n % 3 = 0 then 'draft' else 'quoted' end, '{}', '{"edition": "2023-06", "effectDate": "2026-11-22"}',
    '2023-06', '2026-11-22', '2026-11-22', '2027-01-01',
    case when n % 10 = 0 then 'Jan Dupont ' || n when n > ${CASES} - 14 then 'Rare ' || n else 'Piet Maes ' || n end,
    'owner', '2000-01-01', '2026-11-22'::timestamptz - n * interval '1 day'
  from generate_series(1, ${CASES}) as n`;

let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  await (await openDatabase({ databaseUrl: url, dataDirectory: "" }, createLog("silent"))).close();
  await ask(url, SEED);
});
afterAll(() => server.stop());

const PAGE = 9;

/** The references of every page, one after the other. */
async function paged(sought: Omit<Sought, "scope" | "today" | "limit" | "before">): Promise<string[]> {
  const found: string[] = [];
  let before: Sought["before"];
  for (;;) {
    const scope = { office: "office" };
    const { sql, parameters } = listCases(query, {
      ...sought,
      scope,
      today: "2026-11-22",
      limit: PAGE,
      before,
    });
    const rows = await ask<{ at: string; reference: string }>(url, sql, [...parameters]);
    found.push(...rows.map(({ reference }) => reference));
    before = rows.at(-1);
    if (rows.length < PAGE) return found;
  }
}

const expected = async (where: string): Promise<string[]> =>
  (
    await ask<{ reference: string }>(
      url,
      `select reference from cases where ${where} order by changed_at desc, reference desc`,
    )
  ).map(({ reference }) => reference);

test.each([
  ["a name that many have", { customer: "Dupont" }, "customer like '% Dupont %'"],
  ["a first name", { customer: "jan " }, "customer like 'Jan %'"],
  ["a name of old cases only", { customer: "rare" }, "customer like 'Rare%'"],
  ["one of many", { customer: "dupont 77" }, "customer like '% Dupont 77%'"],
  ["a name that nobody has", { customer: "xyz" }, "false"],
  [
    "a name and a status",
    { customer: "dupont", standing: "draft" as const },
    "customer like '% Dupont %' and status = 'draft'",
  ],
  [
    "a name and days",
    { customer: "maes", from: "2026-09-01", to: "2026-10-01" },
    "customer like '% Maes %' and changed_at >= '2026-09-01 Europe/Brussels' and changed_at < '2026-10-02 Europe/Brussels'",
  ],
  ["no name", { from: "2026-10-15" }, "changed_at >= '2026-10-15 Europe/Brussels'"],
])("every page of %s, newest first, none twice", async (_, sought, where) => {
  expect(await paged(sought)).toEqual(await expected(where));
});

test("a page of a name that many have is filled by the newest cases alone", async () => {
  const sought = { scope: { office: "office" }, customer: "dupont", today: "2026-11-22", limit: PAGE };
  const { sql, parameters } = listCases(query, sought);
  const plan = await ask<{ "QUERY PLAN": string }>(url, `explain (analyze, costs off) ${sql}`, [
    ...parameters,
  ]);
  expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toContain("Limit (never executed)");
});

/**
 * `npm run bench:cases [MOST]`: how long each list of cases takes with 10,000 cases and with a million (or MOST), and
 * how much it grows. The cases are spread as they would be: offices of very different sizes, most cases old and
 * quoted, few with the company.
 */
import { createHash } from "node:crypto";
import { mkdtemp, rm, chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { createLog } from "../../bot/log.ts";
import { listCases } from "../../bot/storage/case-queries.ts";
import type { Sought } from "../../bot/storage/case-queries.ts";
import { openDatabase } from "../../bot/storage/database.ts";
import type { Schema } from "../../bot/storage/schema.ts";
import { EmbeddedDatabase } from "../../bot/storage/embedded/embedded.ts";

const FEW = 10_000;
const MOST = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 30;
const TODAY = "2026-11-22";

/** References are drawn from the number of a case; a real one is random, which makes no difference to a list. */
const SEED = `insert into cases (reference, owner, owner_name, office, language, status, facts, evaluation, edition,
    effect_date, evaluated_on, until, total, vehicle, plate, customer, analysed, changed_by, created_at, changed_at)
  select
    regexp_replace(translate(lpad(to_hex(n), 8, '0'), '0123456789abcdef', '23456789CFHKMPRT'), '^(....)', '\\1-'),
    'owner ' || floor(power(random(), 3) * 4000), 'owner', 'office ' || floor(power(random(), 3) * 1000), 'nl',
    (array['quoted','quoted','quoted','quoted','quoted','quoted','draft','draft','draft','handed_over'])[1 + floor(random() * 10)],
    '{}', '{"edition": "2023-06", "effectDate": "2026-11-22"}', '2023-06', '2026-11-22', '2026-11-22',
    '2026-11-22'::date + floor(random() * 60)::int - 30, 500 + random() * 1000, 'Renault Clio',
    '1' || chr(65 + floor(random() * 26)::int) || chr(65 + floor(random() * 26)::int) || chr(65 + floor(random() * 26)::int)
      || lpad(floor(random() * 1000)::text, 3, '0'),
    (array['','','Jan ','Marie '])[1 + floor(random() * 4)]
      || (array['Janssens','Peeters','Dupont','Maes','Lambert','Willems','Claes','Goossens'])[1 + floor(random() * 8)]
      || ' ' || n,
    random() < 0.02, 'owner', '2023-01-01',
    '2026-11-22'::timestamptz - random() * interval '900 days'
  from generate_series($1::int, $2::int) as n`;

const office = { office: "office 0" };
const LISTS: Readonly<Record<string, Omit<Sought, "today" | "limit">>> = {
  mine: { scope: { owner: "owner 0" } },
  "of a large office": { scope: office },
  "of a small office": { scope: { office: "office 900" } },
  "a later page": { scope: office, before: { at: "2025-06-01 00:00:00+00", reference: "ZZZZ-ZZZZ" } },
  drafts: { scope: office, standing: "draft" },
  quoted: { scope: office, standing: "quoted" },
  expired: { scope: office, standing: "expired" },
  "handed over": { scope: office, standing: "handed_over" },
  "in analysis, where there is none": { scope: office, standing: "in_analysis" },
  "by customer": { scope: office, customer: "dupont" },
  "by customer, a later page": {
    scope: office,
    customer: "dupont",
    before: { at: "2025-06-01 00:00:00+00", reference: "ZZZZ-ZZZZ" },
  },
  "of one owner, by customer": { scope: { owner: "owner 0" }, customer: "maes" },
  "by customer, one": { scope: office, customer: "dupont 77" },
  "by customer nobody has": { scope: office, customer: "xyz" },
  "by plate": { scope: office, plate: "1ABC" },
  "by days": { scope: office, from: "2025-01-01", to: "2025-01-31" },
  "expired, by days": { scope: office, standing: "expired", from: "2025-01-01", to: "2025-01-31" },
  queue: { scope: { analysed: true, open: true } },
  analysed: { scope: { analysed: true, open: false } },
};

const directory = await mkdtemp(join(tmpdir(), "vivium-bench-"));
await chmod(directory, 0o755);
const embedded = await EmbeddedDatabase.open(directory, createLog("fatal"));
const url = await embedded.address();
await (await openDatabase({ databaseUrl: url, dataDirectory: "" }, createLog("fatal"))).close();
const pool = new pg.Pool({ connectionString: url, max: 1 });
const query = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });

async function seed(from: number, to: number): Promise<void> {
  await pool.query("alter table cases disable trigger user");
  await pool.query(SEED, [from, to]);
  await pool.query("alter table cases enable trigger user");
  await pool.query("vacuum analyze cases");
}

/** The median of a list, in milliseconds. */
async function time(sought: Omit<Sought, "today" | "limit">): Promise<number> {
  const { sql, parameters } = listCases(query, { ...sought, today: TODAY, limit: 9 });
  const name = createHash("sha1").update(sql).digest("hex");
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await pool.query({ name, text: sql, values: [...parameters] });
    taken.push(performance.now() - start);
  }
  return taken.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
}

async function timeAll(): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const [name, sought] of Object.entries(LISTS)) times.set(name, await time(sought));
  return times;
}

await seed(1, FEW);
const few = await timeAll();
await seed(FEW + 1, MOST);
const many = await timeAll();
console.log(`median of ${ROUNDS}, first page of 8, aim under 50 ms`);
console.log(`${"".padEnd(34)} ${FEW}  ${MOST}  growth`);
for (const [name, ms] of many) {
  const before = few.get(name) ?? NaN;
  console.log(
    `${name.padEnd(34)} ${before.toFixed(2).padStart(6)}  ${ms.toFixed(2).padStart(8)}  ${(ms / before).toFixed(1)}`,
  );
}
await pool.end();
await embedded.close();
await rm(directory, { recursive: true, force: true });

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import { sweep } from "../../bot/privacy/retention.ts";
import type { Service } from "../../bot/service.ts";
import { openDatabase } from "../../bot/storage/database.ts";
import { heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { runLog } from "../support/run-log.ts";

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "kanarie-an", name: "Anneke Kanarie", role: "broker" as const, office: "Peeters" },
    { id: "els", name: "Els Acceptatie", role: "underwriter" as const, office: "acceptance" },
    { id: "sam", name: "Sam Service", role: "service_center" as const, office: "service center" },
  ],
};
/** What tells who somebody is, or what they said. */
const CANARIES = [
  "kanarie-an",
  "Anneke",
  "1KNR123",
  "1983-07-19",
  "2004-05-23",
  "Dupontkanarie",
  "kleine kanarie",
  "BE68539007547034",
];
const QUOTE = JSON.stringify({
  usage: "private",
  policyholder: { type: "consumer" },
  vehicle: { category: "car", plate: "1KNR123", firstRegistration: "2023-03-01" },
  driver: { named: true, birthDate: "1983-07-19", licenceDate: "2004-05-23" },
});

let server: TestServer;
let url: string;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url },
    identities: IDENTITIES,
  });
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

const says = (user: string, text: string, conversation = user): Promise<string> =>
  heard({ port: service.port, user, conversation }, text);

/** Where a text still stands, in any column of any table. */
async function standsIn(words: string): Promise<string[]> {
  const tables = await ask<{ name: string }>(
    url,
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await ask<{ count: number }>(
        url,
        `select count(*)::int as count from "${name}" as row where strpos(row::text, $1) > 0`,
        [words],
      );
      return (row?.count ?? 0) > 0 ? name : undefined;
    }),
  );
  return found.filter((name) => name !== undefined).toSorted();
}

const references = async (): Promise<string[]> =>
  (await ask<{ reference: string }>(url, "select reference from cases order by created_at")).map(
    ({ reference }) => reference,
  );

test("at first contact one reads that answers are kept, and on request why and how long", async () => {
  expect(await says("sam", "hallo")).toContain("Typ “privacy” voor het doel en de termijn.");
  const told = await says("sam", "privacy");
  expect(told).toContain("wis ik na 180 dagen");
  expect(told).toContain("blijven 10 jaar bewaard");
});

test("everything of somebody is erased on request, in every table; what was decided on stays without them", async () => {
  await says("kanarie-an", "nieuwe klant Dupontkanarie");
  await says("kanarie-an", QUOTE);
  await says("kanarie-an", "IBAN BE68 5390 0754 7034");
  await says("kanarie-an", "stuur naar analyse: voor mijn kleine kanarie");
  const [decided = ""] = await references();
  await says("els", `open ${decided}`);
  await says("els", "keur goed: geen");
  await says("kanarie-an", "nieuwe klant", "another");
  await says("kanarie-an", QUOTE, "another");
  const [, draft = ""] = await references();
  await says("sam", `open ${draft}`);
  for (const canary of CANARIES) expect(await standsIn(canary)).not.toEqual([]);

  expect(await says("kanarie-an", "wis mijn gegevens")).toContain("kan niet ongedaan gemaakt worden");
  const told = await says("kanarie-an", "ja");
  expect(told).toContain("2 gesprekken en 1 dossiers");
  expect(told).toContain(`zonder naam, plaat of geboortedatum: ${decided}.`);
  const [, code = ""] = /(W-\S{4}-\S{4})/.exec(told) ?? [];
  expect(
    await ask(url, "select conversations, cases, pseudonymised from erasures where code = $1", [code]),
  ).toEqual([{ conversations: 2, cases: 1, pseudonymised: 1 }]);
  // The conversation that got the answer bears the name of whom it answers, until the answer is sent.
  expect(await standsIn("kanarie-an")).toEqual(["conversations", "inbox"]);
  for (const canary of CANARIES.slice(1))
    expect({ canary, in: await standsIn(canary) }).toEqual({ canary, in: [] });
  expect(await ask(url, "select status, owner_name, facts -> 'driver' as driver from cases")).toEqual([
    { status: "approved", owner_name: "-", driver: { age: 43, named: true, licenceYears: 22 } },
  ]);
  const database = await openDatabase({ databaseUrl: url, dataDirectory: "" }, runLog());
  await sweep(database.query, { days: 180, decidedDays: 3_650 }).finally(() => database.close());
  expect(await standsIn("kanarie-an")).toEqual([]);
  expect(await says("kanarie-an", "mijn zaken")).toContain("er zijn er geen");
  expect(await says("sam", "prijs")).not.toContain(draft);
});

test("what nobody opens is erased after its time, and what was decided on loses the person after its own", async () => {
  await says("sam", QUOTE);
  await says("kanarie-an", QUOTE);
  await says("kanarie-an", "stuur naar analyse: nog eens proberen");
  const database = await openDatabase({ databaseUrl: url, dataDirectory: "" }, runLog());
  const age = (days: number): Promise<unknown> =>
    ask(
      url,
      `update cases set created_at = now() - interval '${days} days', changed_at = now() - interval '${days} days';
       update conversations set changed_at = now() - interval '${days} days'`,
    );
  const kept = { days: 180, decidedDays: 3_650 };
  const left = (): Promise<unknown> =>
    ask(
      url,
      `select (select count(*)::int from conversations) as conversations,
        (select count(*)::int from cases where status = 'draft') as drafts,
        (select count(*)::int from cases where owner = 'kanarie-an') as named`,
    );
  try {
    await age(179);
    await sweep(database.query, kept);
    expect(await left()).toEqual([{ conversations: 3, drafts: 1, named: 1 }]);
    await age(181);
    await sweep(database.query, kept);
    expect(await left()).toEqual([{ conversations: 0, drafts: 0, named: 1 }]);
    await age(3_651);
    await sweep(database.query, kept);
    expect(await left()).toEqual([{ conversations: 0, drafts: 0, named: 0 }]);
  } finally {
    await database.close();
  }
});

test("what quotes taught the register is erased with them, what the office's own file says is not, until its own time", async () => {
  await ask(
    url,
    `select import_customer('Peeters', '{"name": "Jan Vogel", "key": "jan vogel", "words": ["jan", "vogel"],
      "birth_date": "1975-02-14", "car": {"plate": "1VGL001"}}')`,
  );
  await says("kanarie-an", "nieuwe klant Jan Vogel", "third");
  await says("kanarie-an", "Golf van 2023, nummerplaat 1-KNR-123", "third");
  await says("kanarie-an", "nieuwe klant Rita Vogel", "third");
  await says("kanarie-an", QUOTE, "third");
  const known = (): Promise<unknown> =>
    ask(
      url,
      `select name, array(select source from customer_details where customer = customers.id order by 1) as sources,
        array(select plate from customer_cars where customer = customers.id order by 1) as plates
      from customers order by name`,
    );
  expect(await known()).toEqual([
    { name: "Jan Vogel", sources: ["file", "quotes"], plates: ["1KNR123", "1VGL001"] },
    { name: "Rita Vogel", sources: ["quotes"], plates: ["1KNR123"] },
  ]);
  await says("kanarie-an", "wis mijn gegevens", "third");
  await says("kanarie-an", "ja", "third");
  expect(await known()).toEqual([{ name: "Jan Vogel", sources: ["file"], plates: ["1VGL001"] }]);
  const database = await openDatabase({ databaseUrl: url, dataDirectory: "" }, runLog());
  const sweepAt = async (days: number): Promise<unknown> => {
    await ask(
      url,
      `update customer_details set changed_at = now() - interval '${days} days';
       update customer_cars set changed_at = now() - interval '${days} days'`,
    );
    await sweep(database.query, { days: 180, decidedDays: 3_650 });
    return known();
  };
  try {
    expect(await sweepAt(3_649)).toEqual([{ name: "Jan Vogel", sources: ["file"], plates: ["1VGL001"] }]);
    expect(await sweepAt(3_651)).toEqual([]);
  } finally {
    await database.close();
  }
});

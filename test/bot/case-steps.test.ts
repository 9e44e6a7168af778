import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Database } from "../../bot/storage/database.ts";
import { openDatabase } from "../../bot/storage/database.ts";
import { STEPS } from "../../src/cases/actions.ts";
import { CASE_STATUSES } from "../../src/cases/status.ts";
import type { CaseStatus } from "../../src/cases/status.ts";
import { ask, TestServer } from "../support/database.ts";
import { runLog } from "../support/run-log.ts";

let server: TestServer;
let url: string;
let database: Database;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  database = await openDatabase({ databaseUrl: url, dataDirectory: "" }, runLog());
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

/** A case in a status, with the analysis that belongs to it. */
const caseIn = (status: CaseStatus): string => `
  delete from cases;
  insert into cases (reference, language, status, facts, evaluation, edition, effect_date, owner, owner_name,
    office, evaluated_on, until, changed_by)
  values ('2222-2222', 'nl', '${status}', '{"annualKm": 1}', '{"effectDate": "2026-01-01"}', null, '2026-01-01',
    'o', 'o', 'o', '2026-01-01', '2026-01-01', 'o');
  ${analysisOf(status)}`;

const analysisOf = (status: CaseStatus): string => {
  const columns = "reference, sent_by, sent_by_name, motivation, decision, decided_at, decided_by, note";
  if (status === "in_analysis")
    return `insert into case_analyses (${columns}) values ('2222-2222', 'o', 'o', 'm', null, null, null, null);`;
  if (status === "approved" || status === "refused")
    return `insert into case_analyses (${columns})
      values ('2222-2222', 'o', 'o', 'm', '${status}', now(), 'u', 'because');`;
  return "";
};

const tries = (text: string): Promise<string> =>
  ask(url, `begin; ${text} commit;`).then(
    () => "done",
    (error: unknown) => (error as { code: string }).code,
  );

const pairs = CASE_STATUSES.flatMap((from) =>
  CASE_STATUSES.filter((to) => to !== from).map((to): [CaseStatus, CaseStatus] => [from, to]),
);

test.each(pairs)("the database lets a case go from %s to %s just when the product does", async (from, to) => {
  const isEdit = ["draft quoted", "quoted draft"].includes(`${from} ${to}`);
  const isStep = isEdit || STEPS.some(([before, after]) => before === from && after === to);
  const left =
    from === "in_analysis"
      ? `update case_analyses set decision = '${to === "approved" || to === "refused" ? to : "withdrawn"}', decided_at = now(), decided_by = 'u', note = 'n';`
      : "";
  const begun = to === "in_analysis" ? analysisOf("in_analysis") : "";
  const step = `${left} ${begun} update cases set status = '${to}';`;
  expect(await tries(caseIn(from))).toBe("done");
  expect(await tries(step)).toBe(isStep ? "done" : "VA422");
});

test.each(["in_analysis", "approved", "refused", "handed_over"] as const)(
  "the facts of a case that is %s stay as they are",
  async (status) => {
    expect(await tries(caseIn(status))).toBe("done");
    expect(await tries(`update cases set facts = '{"annualKm": 2}';`)).toBe("VA422");
  },
);

test.each(["draft", "approved", "refused"] as const)(
  "an analysis cannot be open beside a case that is %s",
  async (status) => {
    expect(await tries(caseIn(status))).toBe("done");
    expect(await tries(analysisOf("in_analysis"))).toBe("VA422");
  },
);

test("a case is with the company only with an analysis, and has one open at a time", async () => {
  expect(await tries(caseIn("quoted"))).toBe("done");
  expect(await tries("update cases set status = 'in_analysis';")).toBe("VA422");
  expect(await tries(caseIn("in_analysis"))).toBe("done");
  expect(await tries(analysisOf("in_analysis"))).toBe("23505");
});

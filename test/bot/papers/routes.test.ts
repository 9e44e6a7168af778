import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import { assistantDialogue } from "../../../bot/assistant.ts";
import { machineJsonSchema, machineSchema } from "../../../bot/papers/machine-schema.ts";
import type { Service } from "../../../bot/service.ts";
import { EXAMPLE_TARIFF, loadTariff } from "../../../bot/tariff/load.ts";
import { call, heard } from "../../support/caller.ts";
import { textOf } from "../../support/paper-text.ts";
import { ask, TestServer } from "../../support/database.ts";
import { startRunning } from "../../support/running.ts";

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "an", name: "An Peeters", role: "broker" as const, office: "Kantoor Peeters" },
    { id: "carla", name: "Carla Claes", role: "broker" as const, office: "Kantoor Claes" },
    { id: "sam", name: "Sam Service", role: "service_center" as const, office: "service center" },
  ],
};
const LONG_NAME = `Van ${"Zeerlangenaam".repeat(12)} & Zonen <b>`;
const QUOTE = {
  policyholder: { type: "consumer" },
  usage: "private",
  annualKm: 12_000,
  vehicle: {
    category: "car",
    make: "Renault",
    model: "Clio",
    energy: "petrol",
    firstRegistration: "2026-03-01",
    owner: "first",
    plate: "1ABC123",
    catalogueValue: "31000.00",
    adas: true,
    garagedAtNight: true,
    antiTheft: { system: "manufacturer", incertCertificate: false, proofProvided: true },
  },
  trailer: { towsOver750kg: false },
  driver: {
    named: true,
    birthDate: "2003-01-01",
    licenceDate: "2021-06-01",
    claimsLast5Years: 1,
    bonusMalus: 11,
  },
  request: {
    omnium: "omnium_theft",
    valueBasis: "catalogue",
    compensation: "agreed_6",
    deductible: "english",
    driverProtection: "basic",
    legalProtection: true,
    accidentAssistance: "none",
    breakdownAssistance: true,
    tyres: false,
    goods: 0,
    economicUnemployment: 0,
  },
  basePremiums: {
    liability: "500.00",
    glass: "60.00",
    naturalForces: "20.00",
    animals: "15.00",
    fire: "30.00",
    theft: "90.00",
    materialDamage: "400.00",
  },
};

let server: TestServer;
let url: string;
let service: Service;
let reference: string;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url },
    identities: IDENTITIES,
    tariff: await loadTariff(EXAMPLE_TARIFF),
  });
  await says(`nieuwe klant ${LONG_NAME.slice(0, 70)}`);
  await says(JSON.stringify(QUOTE));
  reference = (await ask<{ reference: string }>(url, "select reference from cases"))[0]?.reference ?? "";
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

const says = (text: string): Promise<string> =>
  heard({ port: service.port, user: "an", conversation: "an" }, text);

/** Asks for something at the server, as somebody who signed in with the chooser. */
async function get(path: string, identity?: string): Promise<Response> {
  const base = `http://127.0.0.1:${service.port}`;
  let cookie = "";
  if (identity !== undefined) {
    const signedIn = await fetch(`${base}/sign-in`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: base },
      body: new URLSearchParams({ identity }),
      redirect: "manual",
    });
    cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  }
  return fetch(`${base}${path}`, { headers: { Cookie: cookie }, redirect: "manual" });
}

const bytes = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());

describe.each([
  ["nl", "Intern gebruik door de makelaar", "Engelse vrijstelling kan nu niet", "geen aanbod"],
  ["fr", "Usage interne par le courtier", "franchise anglaise", "pas une offre"],
])("the papers of a case in %s", (language, internal, refusal, noOffer) => {
  it("tell the broker every line with its percentage, its source and the edition", async () => {
    const response = await get(`/cases/${reference}/broker.pdf?lang=${language}`, "an");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("content-disposition")).toContain(`${reference}-`);
    const text = await textOf(await bytes(response));
    for (const part of [internal, noOffer, reference, "An Peeters", "Renault", "1ABC123", "%", "06.2023"]) {
      expect(text).toContain(part);
    }
    expect(text.toLowerCase()).toContain(refusal.toLowerCase());
  });

  it("tell the customer outcomes, amounts, criteria and why something is refused, and nothing of the sheet", async () => {
    const response = await get(`/cases/${reference}/customer.pdf?lang=${language}`, "an");
    const text = await textOf(await bytes(response));
    for (const part of [noOffer, reference, "Kantoor Peeters", "1ABC123"]) expect(text).toContain(part);
    expect(text.toLowerCase()).toContain(refusal.toLowerCase());
    for (const part of ["%", "06.2023", internal, "V-Connect", "PF-", "RN-"])
      expect(text).not.toContain(part);
  });

  it("list the answers to copy, a field a line", async () => {
    const text = await (await get(`/cases/${reference}/fields.txt?lang=${language}`, "an")).text();
    expect(text).toContain(": 1ABC123\n");
    expect(text).toMatch(/: 12[. \u202f]000 km\n/);
  });
});

it("a case for other programs has the shape that is published for it", async () => {
  const machine = machineSchema.parse(await (await get(`/cases/${reference}/case.json`, "an")).json());
  expect([machine.facts.annualKm, machine.owner, machine.office]).toEqual([
    12_000,
    "An Peeters",
    "Kantoor Peeters",
  ]);
  const published = await get("/schemas/case.json");
  expect(published.headers.get("content-type")).toContain("application/schema+json");
  expect(await published.json()).toEqual(JSON.parse(JSON.stringify(machineJsonSchema())));
});

it("everything comes in one file, with the documents that were added", async () => {
  await ask(
    url,
    `insert into case_documents (id, reference, name, type, content, added_by, added_by_name)
      values ('d1', $1, 'keuring.pdf', 'application/pdf', '%PDF-1.4', 'an', 'An Peeters')`,
    [reference],
  );
  const files = unzipSync(await bytes(await get(`/cases/${reference}/bundle.zip`, "an")));
  expect(Object.keys(files).toSorted()).toEqual(
    [
      `${reference}-klant.pdf`,
      `${reference}-makelaar.pdf`,
      `${reference}-velden.txt`,
      `${reference}.json`,
      "documents/1-keuring.pdf",
    ].toSorted(),
  );
  const document = await get(`/cases/${reference}/documents/d1`, "an");
  expect(await document.text()).toBe("%PDF-1.4");
});

it("the customer reads what the company decided, and why", async () => {
  await ask(
    url,
    `begin;
     insert into case_analyses (reference, sent_by, sent_by_name, motivation) values ('${reference}', 'an', 'An', 'm');
     update cases set status = 'in_analysis', analysed = true where reference = '${reference}';
     commit;
     begin;
     update case_analyses set decision = 'refused', decided_at = now(), decided_by = 'els', decided_by_name = 'Els',
       note = 'Te veel ongevallen.' where reference = '${reference}';
     update cases set status = 'refused' where reference = '${reference}';
     commit`,
  );
  const text = await textOf(await bytes(await get(`/cases/${reference}/customer.pdf?lang=nl`, "an")));
  expect(text).toContain("De maatschappij heeft uw aanvraag geweigerd.");
  expect(text).toContain("Reden: Te veel ongevallen.");
});

describe.each([
  ["nl", "nederlands", "mobilhome", "Vul het voorstel aan", "voorstel"],
  ["fr", "français", "mobilhome", "Complétez la proposition", "proposition"],
])("a case that the backoffice decides, in %s,", (language, own, category, what, name) => {
  const speaks = (text: string): Promise<string> =>
    heard({ port: service.port, user: "carla", conversation: `carla-${language}` }, text);

  it("has a proposal to sign and a mail beside its papers, and what to do with them", async () => {
    for (const text of [own, category, "5501 kg"]) await speaks(text);
    const { body } = await call(
      { port: service.port, user: "carla", conversation: `carla-${language}` },
      { text: "pdf" },
    );
    const said = JSON.stringify(body);
    expect(said).toContain(what);
    const [, path = ""] = /(\/cases\/[^/"]+\/)proposal\.pdf/.exec(said) ?? [];
    const proposal = await get(`${path}proposal.pdf?lang=${language}`, "carla");
    expect(proposal.headers.get("content-disposition")).toContain(`-${name}.pdf`);
    expect(await textOf(await bytes(proposal))).toMatch(/5.501 kg/);
    const mail = await get(`${path}backoffice.eml?lang=${language}`, "carla");
    expect([mail.status, mail.headers.get("content-type")]).toEqual([200, "message/rfc822"]);
    expect((await get(`${path}backoffice.eml`, "an")).status).toBe(404);
  });
});

it.each(["proposal.pdf", "backoffice.eml"])("a case that it does not decide has no %s", async (paper) => {
  expect((await get(`/cases/${reference}/${paper}`, "an")).status).toBe(404);
});

it("links of before lead to the papers of today", async () => {
  const response = await get(`/cases/${reference}/pdf`, "an");
  expect([response.status, response.headers.get("location")]).toEqual([
    301,
    `/cases/${reference}/broker.pdf`,
  ]);
});

describe("a paper", () => {
  it.each([
    ["nobody who is signed in", undefined, 401],
    ["somebody of another office", "carla", 404],
    ["the service center, which has the reference", "sam", 200],
  ])("for %s", async (_, identity, status) => {
    expect((await get(`/cases/${reference}/broker.pdf`, identity)).status).toBe(status);
    expect((await get(`/cases/${reference}/documents/d1`, identity)).status).toBe(status);
  });

  it.each(["/cases/2222-2222/broker.pdf", "/cases/%2e%2e/broker.pdf", `/cases/x/constructor`])(
    "that is not there, %s, is not there",
    async (path) => {
      expect((await get(path, "an")).status).toBe(404);
    },
  );

  it("is written down each time", async () => {
    const rows = await ask<{ act: string }>(url, "select distinct act from audit_trail where person = 'sam'");
    expect(rows.map(({ act }) => act).toSorted()).toEqual([
      "download broker.pdf",
      "download document",
      "look",
    ]);
  });
});

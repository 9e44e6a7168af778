import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { call, heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "an", name: "An Peeters", role: "broker" as const, office: "Peeters" },
    { id: "piet", name: "Piet Product", role: "product_manager" as const, office: "product" },
    { id: "els", name: "Els Wouters", role: "underwriter" as const, office: "acceptance" },
    { id: "luc", name: "Luc Dupont", role: "broker" as const, office: "Dupont" },
  ],
};
/** The English deductible with a degree of 0: one condition of it is not to be read. */
const QUOTE = JSON.stringify({
  policyholder: { type: "consumer" },
  usage: "private",
  vehicle: { category: "car", firstRegistration: "2026-03-01", owner: "first", catalogueValue: "30000" },
  driver: {
    named: true,
    birthDate: "1980-01-01",
    licenceDate: "2000-01-01",
    claimsLast5Years: 0,
    bonusMalus: 0,
  },
  request: { omnium: "omnium_theft", deductible: "english" },
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

const says = (user: string, text: string): Promise<string> =>
  heard({ port: service.port, user, conversation: user }, text);

const RULE = "english-fourth-condition";

it("a reading is settled by whoever decides, from a day on, with a reason", async () => {
  await says("an", QUOTE);
  const before = await says("an", "waarom");
  expect(before).toContain("Nog te bevestigen door het Service Center");

  expect(await says("an", `bevestig ${RULE}: omdat het zo is`)).toContain("Dat kan enkel met de rol");
  expect(await says("piet", `bevestig ${RULE}`)).toContain("Schrijf ook waarom");
  expect(await says("piet", `bevestig ${RULE} vanaf blauw: reden`)).toContain(
    "“blauw” lees ik niet als een dag",
  );
  expect(await says("piet", "bevestig lezing 999: reden")).toContain("Ik vind geen lezing “999”");
  expect(await says("piet", "bevestig lezing vrijstelling: reden")).toContain("Welke bedoelt u?");
  expect(await says("piet", `bevestig ${RULE} vanaf 01/11/2026: zo beslist op het productoverleg`)).toContain(
    "Genoteerd vanaf 01/11/2026",
  );
  expect(await ask(url, "select rule, verdict, person_name, from_day::text as day from readings")).toEqual([
    { rule: RULE, verdict: "confirmed", person_name: "Piet Product", day: "2026-11-01" },
  ]);
  expect(await says("piet", "lezing engelse vierde voorwaarde")).toContain(
    "Bevestigd door Piet Product, vanaf 01/11/2026: “zo beslist op het productoverleg”.",
  );
  expect(await says("an", "waarom")).toContain("Bevestigd door Piet Product, vanaf 01/11/2026");
});

it("what was settled is opened again from a day on, with a reason, and what was decided before stays", async () => {
  const detail = () => says("piet", `lezing ${RULE}`);
  expect(await detail()).toContain("Heropenen: typ “heropen");
  expect(await says("an", `heropen ${RULE}: ik twijfel`)).toContain("Dat kan enkel met de rol");
  expect(await says("piet", `heropen ${RULE}`)).toContain("Schrijf ook waarom: “heropen");
  expect(await says("piet", `heropen ${RULE} vanaf 31/10/2026: te vroeg`)).toContain(
    "Op 31/10/2026 is dit niet beslist",
  );
  expect(await says("els", "français")).toContain("« Nederlands » change la langue");
  expect(await says("els", `rouvrez ${RULE} à partir du 15/11/2026 : la fiche change`)).toContain(
    "Rouvert à partir du 15/11/2026",
  );
  expect(await says("an", "waarom")).toContain("Nog te bevestigen door het Service Center");
  const reopened = await detail();
  expect(reopened).toContain(
    "Niet bevestigd.\nHeropend door Els Wouters, vanaf 15/11/2026: “la fiche change”.",
  );
  expect(reopened).toContain("Vroeger:\n- Bevestigd door Piet Product, vanaf 01/11/2026");
  expect(reopened).not.toContain("Heropenen: typ");

  // Replaced from a later day on: until then it stays open.
  await says("piet", `corrigeer lezing ${RULE} vanaf 01/01/2099: enkel drie voorwaarden`);
  expect(await says("els", `lecture ${RULE}`)).toContain("À lire selon Piet Product, à partir du 01/01/2099");
  expect(await says("an", "waarom")).toContain("Nog te bevestigen door het Service Center");
  await says("piet", `bevestig ${RULE} vanaf 20/11/2026: toch zo`);
  expect(await says("piet", `heropen ${RULE} vanaf 21/11/2026: weer open`)).toContain(
    "Vanaf 01/01/2099 blijft gelden: Te lezen volgens Piet Product",
  );
  expect(await ask(url, "select verdict, person_name as by from readings order by id")).toEqual([
    { verdict: "confirmed", by: "Piet Product" },
    { verdict: "reopened", by: "Els Wouters" },
    { verdict: "corrected", by: "Piet Product" },
    { verdict: "confirmed", by: "Piet Product" },
    { verdict: "reopened", by: "Piet Product" },
  ]);
});

it("what somebody says is wrong is kept with the answer and the calculation, for those who decide", async () => {
  await says("an", "waarom");
  expect(await says("an", "dit klopt niet: graad 0 mag volgens mij wel")).toContain("Ik bewaar uw opmerking");
  const [row] = await ask<{ words: string; answer: string; degree: number }>(
    url,
    "select words, answer, (facts -> 'driver' ->> 'bonusMalus')::int as degree from remarks",
  );
  expect(row?.words).toContain("graad 0 mag volgens mij wel");
  expect(row?.answer).toContain("Engelse vrijstelling");
  expect(row?.degree).toBe(0);
  expect(await says("an", "opmerkingen")).toContain("Dat kan enkel met de rol");
  expect(await says("piet", "opmerkingen")).toContain("An Peeters, dossier");
});

it.each([
  ["nl-BE", "dit klopt niet: mijn klant betaalt al minder", "Ik bewaar uw opmerking"],
  ["en-US", "dit klopt niet: het kantoor in Gent kreeg een andere premie", "Ik bewaar uw opmerking"],
  ["fr-BE", "c'est faux : la prime de mon client est plus basse", "Je conserve votre remarque"],
  ["en-US", "c'est faux : le bureau de Namur a une autre prime", "Je conserve votre remarque"],
])("what is wrong is kept as the very first message too (%s: %s)", async (locale, text, kept) => {
  const line = { port: service.port, user: "luc", conversation: `first ${locale} ${text}` };
  const { texts } = await call(line, { text, locale });
  expect(texts.join("\n")).toContain(kept);
  const rows = await ask<{ words: string }>(url, "select words from remarks where person = 'luc'");
  expect(rows.map(({ words }) => words)).toContain(text);
});

it("a request that came before the language was known counts once it is", async () => {
  const line = { port: service.port, user: "piet", conversation: "unread" };
  const { texts } = await call(line, { text: "register", locale: "en-US" });
  expect(texts.join("\n")).toContain("In welke taal wilt u verdergaan?");
  const chosen = await call(line, { text: "2", locale: "en-US" });
  expect(chosen.texts.join("\n").replaceAll("\u00a0", " ")).toContain("Lectures des documents :");
});

it.each(["els", "piet"])(
  "%s, who makes no quotes, comes for the readings and is asked nothing",
  async (user) => {
    const line = { port: service.port, user, conversation: `${user} alone` };
    const first = await heard(line, "lezingen");
    expect(first).toContain("Lezingen van de documenten");
    expect(first).not.toContain("Over welk voertuig");
    const more = await heard(line, "lezingen vanaf 11");
    expect(more).toContain("\n11. ");
    expect(more).not.toContain("Welkom terug");
    expect(more).not.toContain("Over welk voertuig");
    expect(await heard(line, `lezing ${RULE}`)).toContain("Beslissen: typ");
  },
);

it("a broker who comes for the readings reads them above the first question, once", async () => {
  const line = { port: service.port, user: "luc", conversation: "readings first" };
  const { texts } = await call(line, { text: "lezingen" });
  expect(texts).toHaveLength(1);
  expect(texts[0]).toMatch(/Lezingen van de documenten[^]*Over welk voertuig/u);
});

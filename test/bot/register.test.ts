import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "an", name: "An Peeters", role: "broker" as const, office: "Peeters" },
    { id: "piet", name: "Piet Product", role: "product_manager" as const, office: "product" },
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

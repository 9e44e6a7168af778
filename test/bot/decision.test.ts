import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { restored } from "../../dialogs/cases/restore.ts";
import { panelOf } from "../../dialogs/panel/panel.ts";
import { quoteView } from "../../dialogs/quote-view.ts";
import type { Turn } from "../../dialogs/turn.ts";
import { FULL } from "../support/full-quote.ts";
import { keptCase } from "../support/kept-case.ts";

const ANALYSIS = {
  sentOn: "2026-11-21",
  sentBy: "an",
  sentByName: "An Peeters",
  motivation: "goede klant",
  question: null,
  askedBy: null,
  answer: null,
  decidedOn: "2026-11-22",
  decidedByName: "Els Acceptatie",
  note: "alleen met een garage",
};

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "an", name: "An Peeters", role: "broker", office: "Peeters" },
    { id: "luc", name: "Luc Dupont", role: "broker", office: "Dupont" },
    { id: "els", name: "Els Acceptatie", role: "underwriter", office: "acceptance" },
  ],
} satisfies Parameters<typeof startRunning>[1]["identities"];

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
  await says("an", "nederlands");
  await says("luc", "français");
  await says("els", "nederlands");
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

const says = (user: string, text: string): Promise<string> =>
  heard({ port: service.port, user, conversation: user }, text);

/** A car of more than ten years: its legal protection is for the company to decide. */
const REFERRED = JSON.stringify({
  policyholder: { type: "consumer" },
  usage: "private",
  annualKm: 12_000,
  vehicle: {
    category: "car",
    energy: "petrol",
    firstRegistration: "2010-03-01",
    owner: "first",
    adas: false,
  },
  driver: {
    named: true,
    birthDate: "1980-01-01",
    licenceDate: "2000-01-01",
    claimsLast5Years: 0,
    bonusMalus: 3,
  },
  request: { omnium: "none", legalProtection: true },
});

async function sent(user: "an" | "luc"): Promise<string> {
  await says(user, user === "an" ? "nieuwe klant" : "nouveau client");
  await says(user, REFERRED);
  const [row] = await ask<{ reference: string }>(
    url,
    "select reference from cases order by created_at desc limit 1",
  );
  const { reference = "" } = row ?? {};
  await says(user, user === "an" ? "stuur naar analyse: goede klant" : "envoie en analyse : bon client");
  return reference;
}

/** A case as the company decided on it, beside the conversation. */
function panelAt(language: "nl" | "fr", status: "approved" | "refused" | "handed_over") {
  const decision = status === "refused" ? "refused" : "approved";
  const analysis = { ...ANALYSIS, decision, until: status === "refused" ? null : "2027-01-15" } as const;
  const kept = keptCase({ facts: FULL, on: "2026-11-20", as: { status, analysed: true, analysis } });
  const quote = restored(kept, "2026-11-22");
  const view = quoteView({ quote, language, today: "2026-11-22", tariff: undefined });
  return panelOf({ ...view, memory: { quote, language }, surroundings: {} } as unknown as Turn);
}

const DAY = /\d{2}\/\d{2}\/\d{4}/u;

describe("the panel of a case that the company decided on", () => {
  it.each([
    ["nl", "approved", "De maatschappij keurde dit goed op 22/11/2026."],
    ["nl", "refused", "De maatschappij weigerde dit op 22/11/2026."],
    ["nl", "handed_over", "Dit dossier is afgerond. De maatschappij keurde het goed op 22/11/2026."],
    ["fr", "approved", "La compagnie a approuvé ce dossier le 22/11/2026."],
    ["fr", "refused", "La compagnie a refusé ce dossier le 22/11/2026."],
    ["fr", "handed_over", "Ce dossier est finalisé. La compagnie l’a approuvé le 22/11/2026."],
  ] as const)("says so (%s, %s)", (language, status, said) => {
    const panel = panelAt(language, status);
    expect(panel?.status).toBe(said);
    expect(panel?.sections[0]?.notes?.join(" ")).toContain("alleen met een garage");
  });
});

describe("what the company decided", () => {
  it("is told wherever an approved case is shown, with its conditions and its last day once", async () => {
    const reference = await sent("an");
    await says("els", `keur goed ${reference}: enkel met keuring, tot 31/12/2027`);
    const after = await says("an", "hallo");
    expect(after).not.toContain("moet dit eerst bevestigen");

    const opened = await says("an", `open ${reference}`);
    expect(opened).toMatch(/De maatschappij keurde dit goed op \d{2}\/\d{2}\/\d{4}\./u);
    expect(opened).toContain("enkel met keuring, tot 31/12/2027");
    expect(opened.split("31/12/2027")).toHaveLength(2);
    expect(opened).not.toContain("moet dit eerst bevestigen");
    expect(await says("an", "waarom")).not.toContain("moet dit eerst bevestigen");
    const list = await says("an", "mijn zaken");
    expect(list).toContain("goedgekeurd · Voorwaarden: enkel met keuring, tot 31/12/2027");
  });

  it("stays told of a case that was handed over after that", async () => {
    const reference = await sent("an");
    await says("els", `keur goed ${reference}: tot 31/12/2027`);
    await says("an", `open ${reference}`);
    await says("an", "dossier klaar");
    const opened = await says("an", `open ${reference}`);
    expect(opened).toMatch(/Dit dossier is afgerond\. De maatschappij keurde het goed op \d{2}/u);
    expect(opened).toContain("Geldig tot en met 31/12/2027.");
    expect(opened).not.toContain("moet dit eerst bevestigen");
    expect(await says("an", "mijn zaken")).toContain("afgerond · Geldig tot en met 31/12/2027");
  });

  it("is told with its reason where it was refused, in French as well", async () => {
    const reference = await sent("luc");
    await says("els", `weiger ${reference}: te veel schade`);
    const opened = await says("luc", `ouvre ${reference}`);
    expect(opened).toMatch(/La compagnie a refusé ce dossier le \d{2}/u);
    expect(opened).toContain("te veel schade");
    expect(opened).not.toContain("doit d’abord confirmer");
    expect(await says("luc", "mes dossiers")).toContain("refusé · Motif : te veel schade");
  });

  it("is told to the underwriter as well, right after deciding", async () => {
    const reference = await sent("an");
    await says("els", `open ${reference}`);
    await says("els", "keur goed: geen");
    const opened = await says("els", `open ${reference}`);
    expect(opened).toMatch(DAY);
    expect(opened).toContain("De maatschappij keurde dit goed");
    expect(opened).not.toContain("Voorwaarden:");
  });
});

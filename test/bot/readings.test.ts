import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { dossierOf } from "../../bot/papers/dossier.ts";
import { headLines } from "../../bot/papers/head.ts";
import { machineOf } from "../../bot/papers/machine.ts";
import { NUMBERED } from "../../dialogs/register/find.ts";
import type { Facts, Reading } from "../../src/index.ts";
import { heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { FULL } from "../support/full-quote.ts";
import { keptCase } from "../support/kept-case.ts";
import { startRunning } from "../support/running.ts";

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "an", name: "An Peeters", role: "broker" as const, office: "Peeters" },
    { id: "luc", name: "Luc Dupont", role: "broker" as const, office: "Dupont" },
    { id: "piet", name: "Piet Product", role: "product_manager" as const, office: "product" },
    { id: "els", name: "Els Wouters", role: "underwriter" as const, office: "acceptance" },
  ],
};

/** A quote with everything priced, in which a rule, an option, a line and the taxes are open. */
const QUOTE: Facts = {
  ...FULL,
  driver: { ...FULL.driver, bonusMalus: 0 },
  request: { ...FULL.request, deductible: "english" },
};
const PASTED = JSON.stringify(QUOTE);

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
  for (const [user, language] of [
    ["an", "nederlands"],
    ["piet", "nederlands"],
    ["luc", "français"],
    ["els", "français"],
  ] as const)
    await says(user, language);
  await says("an", PASTED);
  await says("luc", PASTED);
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

const says = (user: string, text: string): Promise<string> =>
  heard({ port: service.port, user, conversation: user }, text);

/** What is asked where something is open, and what is said as long as it is. */
const PLACES = {
  an: [
    ["waarom engelse vrijstelling", "Nog te bevestigen door het Service Center"],
    ["prijs", "Nog te bevestigen door het Service Center"],
    ["prijs met taksen", "niet bevestigd"],
    ["prijs met taksen", "dit bedrag is een raming"],
    ["hoeveel per maand?", "als raming"],
    ["wat is een eerste eigenaar?", "Nog te bevestigen door het Service Center"],
    ["BRB 45 dagen, hernieuwing 04/04", "niet duidelijk: vraag het na"],
    ["wat is brb?", "is de lezing niet zeker"],
    ["economische werkloosheid, 12 dagen stilstand, formule 30 dagen", "de fiche zegt dat niet"],
    ["welke vrijstelling bij een erkende garage, waarde 30.000 euro", "legt die kolom niet uit"],
    ["privacy", "nog te bevestigen"],
  ],
  luc: [
    ["pourquoi franchise anglaise", "Encore à confirmer par le Service Center"],
    ["avec les taxes", "non confirmé"],
    ["combien par mois ?", "estimation"],
    ["c'est quoi un premier propriétaire ?", "Encore à confirmer par le Service Center"],
    ["privacy", "doit encore confirmer"],
  ],
} as const;

async function doubtsOf(user: keyof typeof PLACES): Promise<string[]> {
  const doubts: string[] = [];
  for (const [question, doubt] of PLACES[user]) {
    const text = await says(user, question);
    if (text.includes(doubt)) doubts.push(question);
  }
  return doubts;
}

const allOf = (user: keyof typeof PLACES): string[] => PLACES[user].map(([question]) => question);

const kept = keptCase({ facts: QUOTE, on: "2026-11-20" });
const dossier = (readings: readonly Reading[]) =>
  dossierOf({ kept, language: "nl", tariff: undefined, documents: [], made: "2026-11-20", readings });

describe("in the chat", () => {
  it("whatever is open says so, also when it is settled for later", async () => {
    const said = await says("piet", `bevestig 1-${NUMBERED.length} vanaf 01/01/2099: beslist voor later`);
    expect(said).toContain("Genoteerd vanaf 01/01/2099");
    expect(await doubtsOf("an")).toEqual(allOf("an"));
    expect(await doubtsOf("luc")).toEqual(allOf("luc"));
  });

  it("each reading is settled by its number, in both languages, and none is open after that", async () => {
    for (const { number, id } of NUMBERED) {
      const said =
        number % 2 === 0
          ? await says("piet", `bevestig lezing ${number} vanaf 01/11/2026: zo beslist`)
          : await says("els", `confirme ${number} à partir du 01/11/2026 : ainsi décidé`);
      expect(said).toContain(number % 2 === 0 ? "Genoteerd vanaf 01/11/2026" : "Noté à partir du 01/11/2026");
      expect(await says("piet", `lezing ${id}`)).toMatch(/Bevestigd door (?:Piet Product|Els Wouters)/u);
    }
    const settled = await ask(url, "select distinct rule from readings where from_day = '2026-11-01'");
    expect(settled).toHaveLength(NUMBERED.length);
    expect(await says("piet", "lezingen")).toContain("waarvan 0 niet bevestigd");
    expect(await says("els", "lectures")).toContain("dont 0 non confirmées");
    expect(await doubtsOf("an")).toEqual([]);
    expect(await doubtsOf("luc")).toEqual([]);
  });

  it("the customer never reads who settled what", async () => {
    await says("an", "waarom engelse vrijstelling");
    expect(await says("an", "voor de klant")).not.toMatch(/Bevestigd door|Els Wouters|Piet Product/u);
  });

  it("a correction is told where the reading is", async () => {
    await says("piet", "corrigeer lezing firstOwner.what vanaf 01/11/2026: ook een directiewagen");
    const told = await says("an", "wat is een eerste eigenaar?");
    expect(told).toContain("Te lezen volgens Piet Product, vanaf 01/11/2026: “ook een directiewagen”");
    expect(await says("luc", "c'est quoi un premier propriétaire ?")).toContain(
      "À lire selon Piet Product, à partir du 01/11/2026 : « ook een directiewagen »",
    );
  });

  it("shows pages, groups and what words find", async () => {
    const first = await says("piet", "lezingen");
    expect(first).toContain("Aanvaarding\n1. ");
    expect(first).toContain("typ “lezingen vanaf 11”");
    expect(await says("piet", "lezingen vanaf 11")).toMatch(/\n11\. .*\n12\. /u);
    expect(await says("els", "lectures taxes")).toContain("Lectures sur « taxes »");
    expect(await says("els", "lectures girafe")).toContain("Je ne trouve pas de lecture « girafe »");
  });
});

describe("in the papers of a case", () => {
  const settled = (from: string): Reading[] =>
    NUMBERED.map(({ id }) => ({ rule: id, from, verdict: "confirmed", note: "zo", by: "Els Wouters" }));

  it.each([
    ["2026-11-21", false],
    ["2026-11-20", true],
  ])("codes and the validity are confirmed from the day on (%s)", (from, confirmed) => {
    const { telebib2, covers, validityConfirmed } = machineOf(dossier(settled(from)));
    const codes = [...telebib2, ...covers.map((cover) => cover.telebib2)];
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes.map((code) => code.confirmed))]).toEqual([confirmed]);
    expect(validityConfirmed).toBe(confirmed);
    const head = headLines(dossier(settled(from)))
      .flat()
      .join("\n");
    expect(head.includes("Hoe lang een berekening geldt, is nog te bevestigen")).toBe(!confirmed);
  });
});

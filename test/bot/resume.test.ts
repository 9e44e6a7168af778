import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { EXAMPLE_TARIFF, loadTariff } from "../../bot/tariff/load.ts";
import type { Facts, Tariff } from "../../src/index.ts";
import { heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { PRICED } from "../support/priced-quote.ts";
import { startRunning } from "../support/running.ts";

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "an", name: "An Peeters", role: "broker", office: "Peeters" },
    { id: "sam", name: "Sam Service", role: "service_center", office: "service center" },
  ],
} satisfies Parameters<typeof startRunning>[1]["identities"];

const EXAMPLE = await loadTariff(EXAMPLE_TARIFF);
/** The example tariff with another liability premium. */
const DEARER: Tariff = {
  ...EXAMPLE,
  basePremiums: { ...EXAMPLE.basePremiums, liability: [{ amount: "999.00" }] },
};

let server: TestServer;
let url: string;
let service: Service | undefined;

beforeAll(async () => {
  server = await TestServer.start();
});
afterEach(async () => {
  await service?.close();
  service = undefined;
});
afterAll(() => server.stop());

/** The service as it runs from a day on; a day later with another tariff it is started again. */
async function on(day: string, tariff: Tariff = EXAMPLE): Promise<void> {
  await service?.close();
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url },
    identities: IDENTITIES,
    tariff,
    now: () => new Date(`${day}T10:00:00Z`),
  });
}

const says = (user: string, text: string): Promise<string> =>
  heard({ port: service?.port ?? 0, user, conversation: user }, text);

const WORDS = {
  nl: {
    hello: "hallo",
    open: "open",
    since: "is dit veranderd:",
    tariff: "Het tarief is veranderd: € ",
    edition:
      "De editie is veranderd: V-Connect Auto Release Nota 11, juni 2022 werd Productfiche VIVIUM Auto 06.2023.",
    over: "De berekening gold tot en met 22/12/2026. Ik heb ze opnieuw gemaakt.",
    gone: "Nu is ze niet volledig.",
    same: "is er niets veranderd",
  },
  fr: {
    hello: "bonjour",
    open: "ouvre",
    since: "ceci a changé :",
    tariff: "Le tarif a changé : ",
    edition: "L’édition a changé : ",
    over: "22/12/2026",
    gone: "Elle n’est plus complète.",
    same: "Rien n’a changé",
  },
} as const;

async function quoted(language: "nl" | "fr", day: string, facts: Facts): Promise<string> {
  url = await server.emptyDatabase();
  await on(day);
  for (const user of ["an", "sam"]) await says(user, language === "nl" ? "nederlands" : "français");
  await says("an", JSON.stringify(facts));
  const [row] = await ask<{ reference: string }>(url, "select reference from cases");
  return row?.reference ?? "";
}

const WAYS = ["by its maker", "by its reference"] as const;

/** The quote as its maker meets it again, or as somebody opens it by its reference. */
const resumed = (language: "nl" | "fr", way: (typeof WAYS)[number], reference: string): Promise<string> =>
  way === "by its maker"
    ? says("an", WORDS[language].hello)
    : says("sam", `${WORDS[language].open} ${reference}`);

const CASES = (["nl", "fr"] as const).flatMap((language) => WAYS.map((way) => [language, way] as const));

/** The driver turns 26 on 1 December. */
const YOUNG: Facts = {
  ...PRICED,
  driver: { named: true, birthDate: "2000-12-01", licenceYears: 5, claimsLast5Years: 0, bonusMalus: 0 },
};

describe.each(CASES)("a quote that is resumed, in %s, %s,", (language, way) => {
  const words = WORDS[language];

  it("tells by how many euros an age boundary moved it", async () => {
    const reference = await quoted(language, "2026-11-22", YOUNG);
    await on("2026-12-02");
    const text = await resumed(language, way, reference);
    expect(text).toContain(words.since);
    expect(text).toMatch(/[-−] ?€ 15,00|[-−]15,00 €|[-−]€ 15,00/u);
  });

  it("tells by how many euros the tariff moved it", async () => {
    const reference = await quoted(language, "2026-11-22", { ...PRICED, basePremiums: {} });
    await ask(
      url,
      `update conversations set memory = jsonb_set(memory, '{quote,premiums}', '"tariff"')
      where memory -> 'quote' ->> 'reference' = $1`,
      [reference],
    );
    await says("an", language === "nl" ? "prijs" : "prix");
    await on("2026-11-24", DEARER);
    const text = await resumed(language, way, reference);
    expect(text).toContain(words.tariff);
    expect(text).toMatch(/\(\+ ?[\d.,€\s]+\)/u);
    expect(text).not.toContain(words.same);
  });

  it("tells that another edition holds now", async () => {
    const reference = await quoted(language, "2023-05-20", PRICED);
    await on("2023-06-10");
    expect(await resumed(language, way, reference)).toContain(words.edition);
  });

  it("is calculated again once its time is over, and says what the premium was where it is gone", async () => {
    const tyres = {
      ...PRICED,
      vehicle: { ...PRICED.vehicle, firstRegistration: "2022-01-01" },
      request: { ...PRICED.request, tyres: true },
    };
    const reference = await quoted(language, "2026-11-22", tyres);
    await ask(url, "update cases set status = 'quoted'");
    await on("2027-01-20");
    const text = await resumed(language, way, reference);
    expect(text).toContain(words.over);
    expect(text).toContain(words.gone);
    const rows = await ask(url, "select until::text as until from cases");
    expect(rows).toEqual([{ until: "2027-02-19" }]);
  });
});

describe("a quote in which nothing moved", () => {
  const row = () =>
    ask<{ version: number }>(url, "select version, until::text as until, changed_by as by from cases");

  it.each(WAYS)("stays as it was written when it is met on another day, %s", async (way) => {
    const reference = await quoted("nl", "2026-11-22", PRICED);
    const before = await row();
    await on("2026-11-25");
    expect(await resumed("nl", way, reference)).toContain(reference);
    expect(await row()).toEqual(before);
  });

  it("holds again from the day on which it is gone on with, where its time was over", async () => {
    const reference = await quoted("nl", "2026-11-22", PRICED);
    await ask(
      url,
      `update conversations set memory = jsonb_set(memory, '{quote,reviewed}', 'true')
      where memory -> 'quote' ->> 'reference' = $1`,
      [reference],
    );
    await says("an", "prijs");
    expect(await row()).toMatchObject([{ until: "2026-12-22", by: "An Peeters" }]);
    await on("2027-01-20");
    await resumed("nl", "by its maker", reference);
    expect(await row()).toMatchObject([{ until: "2027-02-19" }]);
  });

  it("is not renewed by somebody who only opens it once its time is over", async () => {
    const reference = await quoted("nl", "2026-11-22", PRICED);
    await ask(url, "update cases set status = 'quoted', quote = jsonb_set(quote, '{reviewed}', 'true')");
    const before = await row();
    await on("2027-01-20");
    expect(await resumed("nl", "by its reference", reference)).toContain(WORDS.nl.over);
    expect(await row()).toEqual(before);
  });
});

import { describe, expect, it } from "@jest/globals";
import { brokerPdf } from "../../../bot/papers/broker-pdf.ts";
import { customerPdf } from "../../../bot/papers/customer-pdf.ts";
import { dossierOf } from "../../../bot/papers/dossier.ts";
import type { Dossier } from "../../../bot/papers/dossier.ts";
import { fieldLines } from "../../../bot/papers/field-lines.ts";
import { EXAMPLE_TARIFF, loadTariff } from "../../../bot/tariff/load.ts";
import { machineOf } from "../../../bot/papers/machine.ts";
import type { KeptCase } from "../../../dialogs/cases/desk.ts";
import type { QuoteMemory } from "../../../dialogs/memory.ts";
import type { Language } from "../../../locales/index.ts";
import { FULL } from "../../support/full-quote.ts";
import { keptCase } from "../../support/kept-case.ts";
import { pagesOf, textOf } from "../../support/paper-text.ts";
import { PRICED } from "../../support/priced-quote.ts";

const ON = "2026-11-20";
const TARIFF = await loadTariff(EXAMPLE_TARIFF);

/** The company said yes, without a last day. */
const APPROVED: NonNullable<KeptCase["analysis"]> = {
  sentOn: ON,
  sentBy: "an",
  sentByName: "An Peeters",
  motivation: "goede klant",
  question: null,
  askedBy: null,
  answer: null,
  decision: "approved",
  decidedOn: ON,
  decidedByName: "Els Wouters",
  note: null,
  until: null,
};

const dossier = (kept: KeptCase, language: Language, made = "2026-11-27"): Dossier =>
  dossierOf({ kept, language, tariff: TARIFF, documents: [], made, readings: [] });

/** A licence of three years and a second-hand car: no English deductible, which has +45 % on material damage. */
const ENGLISH = keptCase({
  on: ON,
  facts: {
    ...FULL,
    driver: { ...FULL.driver, licenceDate: "2023-06-01" },
    request: { ...FULL.request, deductible: "english" },
  },
});

describe.each([
  ["nl", "Keuze geweigerd", "Engelse vrijstelling (keuze geweigerd)", "De Engelse vrijstelling kan niet"],
  ["fr", "Choix refusé", "Franchise anglaise (choix refusé)", "La franchise anglaise n’est pas possible"],
] as const)("a refused choice that is still asked for, in %s,", (language, mark, answer, motivation) => {
  const { materialDamage, liability } = (ENGLISH.evaluation as Dossier["evaluation"]).covers;
  const [unpriced, priced] = [materialDamage, liability].map(({ premium }) =>
    premium?.net?.replace(".", ","),
  );

  it("has no price in the customer's paper, is no criterion, and its refusal is motivated", async () => {
    const text = await textOf(await customerPdf(dossier(ENGLISH, language)));
    for (const part of [mark, answer, motivation, priced]) expect(text).toContain(part);
    expect(text).not.toContain(unpriced);
    const [, effects = ""] = text.split(
      language === "nl" ? "invloed op de premie:" : "influence sur la prime :",
    );
    const [criteria = ""] = effects.split(language === "nl" ? "Voor deze berekening" : "Ce calcul repose");
    expect(criteria).not.toMatch(/Engelse|anglaise/);
    expect(criteria).toMatch(/ADAS/);
  });

  it("has no price and no percentage in the broker's paper", async () => {
    const text = await textOf(await brokerPdf(dossier(ENGLISH, language)));
    for (const part of [mark, answer, motivation]) expect(text).toContain(part);
    expect(text).not.toContain(unpriced);
    expect(text).not.toMatch(/\+45 ?%/);
  });

  it("has no price among the lines to copy", () => {
    const text = fieldLines(dossier(ENGLISH, language));
    expect(text).toContain(`: ${mark}\n`);
    expect(text).toContain(answer);
    expect(text).not.toContain(unpriced);
  });
});

describe.each([
  ["nl", "Verlopen op 21/12/2026. Een nieuwe berekening is nodig.", "VERLOPEN"],
  ["fr", "Expiré le 21/12/2026. Un nouveau calcul est nécessaire.", "EXPIRÉ"],
] as const)("papers of a case whose time is over, in %s,", (language, remark, foot) => {
  const kept = keptCase({ facts: FULL, on: ON });

  it.each([
    ["broker's", brokerPdf],
    ["customer's", customerPdf],
  ])("say so at the top of the %s and under each page", async (_, make) => {
    const pages = await pagesOf(await make(dossier(kept, language, "2026-12-21")));
    expect(pages[0]?.startsWith(remark)).toBe(true);
    for (const page of pages) expect(page).toContain(foot);
  });

  it("say so above the lines to copy", () => {
    expect(fieldLines(dossier(kept, language, "2026-12-21")).startsWith(`${remark}\n`)).toBe(true);
  });

  it("say nothing of it on the last day", async () => {
    const current = dossier(kept, language, "2026-12-20");
    for (const text of [await textOf(await brokerPdf(current)), fieldLines(current)]) {
      expect(text).not.toContain(remark);
      expect(text).not.toContain(foot);
    }
  });

  it.each(["draft", "in_analysis", "approved"] as const)("say so whatever it stands at: %s", (status) => {
    const text = fieldLines(dossier({ ...kept, status }, language, "2026-12-21"));
    expect(text).toContain(remark);
  });

  it.each(["refused", "handed_over"] as const)("leave what is history as it is: %s", (status) => {
    const text = fieldLines(dossier({ ...kept, status }, language, "2026-12-21"));
    expect(text).not.toContain(remark);
  });
});

describe.each([
  [
    "nl",
    "De maatschappij heeft uw aanvraag",
    "goedgekeurd",
    "geweigerd",
    "Te bevestigen door",
    "beslist hierover",
  ],
  ["fr", "La compagnie a", "approuvé", "refusé", "À confirmer par", "en décide"],
] as const)("what the company decided, in %s,", (language, company, approved, refused, awaited, decides) => {
  const asked = {
    ...FULL,
    vehicle: { ...FULL.vehicle, catalogueValue: "120000.00", invoiceValue: "99000.00" },
    request: { ...FULL.request, deductible: "high" as const },
  };
  const analysis = {
    sentOn: ON,
    sentBy: "an",
    sentByName: "An Peeters",
    motivation: "m",
    question: null,
    askedBy: null,
    answer: null,
    decidedOn: "2026-11-22",
    decidedByName: "Els Wouters",
    note: "Alleen met een garage.",
    until: null,
  };
  const kept = keptCase({ facts: asked, on: ON });

  it("stands before the premiums, with its conditions, and nothing waits for it any more", async () => {
    const decided = { ...kept, status: "approved", analysed: true } as const;
    const told = dossier({ ...decided, analysis: { ...analysis, decision: "approved" } }, language);
    const text = await textOf(await customerPdf(told));
    const [before = ""] = text.split(language === "nl" ? "Premie per jaar" : "Prime par an");
    for (const part of [company, approved, "Alleen met een garage."]) expect(before).toContain(part);
    for (const part of [awaited, decides]) expect(text).not.toContain(part);
  });

  it("is still awaited in a case that waits for it", async () => {
    const text = await textOf(await customerPdf(dossier(kept, language)));
    expect(text).toContain(decides);
    expect(text).not.toContain(company);
  });

  it("leaves a case that is refused without premiums, with the reason", async () => {
    const decided = { ...kept, status: "refused", analysed: true } as const;
    const told = dossier({ ...decided, analysis: { ...analysis, decision: "refused" } }, language);
    const text = await textOf(await customerPdf(told));
    for (const part of [company, refused, "Alleen met een garage."]) expect(text).toContain(part);
    expect(text).not.toContain(language === "nl" ? "Premie per jaar" : "Prime par an");
    expect(text).not.toMatch(/1[. ]\d{3},\d{2}/);
    // What it had to decide, it has.
    expect(text).not.toContain(decides);
  });

  it("stands at the cover in which a choice waits for it", async () => {
    const text = await textOf(await customerPdf(dossier({ ...kept, status: "in_analysis" }, language)));
    const [, cover = ""] = text.split(language === "nl" ? "Materiële schade" : "Dégâts matériels");
    expect(cover.slice(0, 60)).toContain(awaited);
  });
});

describe.each([
  [
    "nl",
    "er ontbreken antwoorden",
    "Alles wat u vroeg, is mogelijk",
    "Betaling per maand",
    "Er is nog geen totaal",
  ],
  [
    "fr",
    "des réponses manquent",
    "Tout ce que vous avez demandé",
    "Paiement mensuel",
    "Il n’y a pas encore de total",
  ],
] as const)("a case of which answers are missing, in %s,", (language, missing, possible, plan, noTotal) => {
  const facts = { vehicle: { category: "car" as const }, request: { omnium: "mini" as const } };
  const kept = keptCase({ facts, on: ON, payment: { plan: "monthly" } });

  it("is not said to be possible", async () => {
    const text = await textOf(await customerPdf(dossier(kept, language)));
    expect(text).toContain(missing);
    expect(text).not.toContain(possible);
  });

  it("says once why there is no total, and how it is to be paid", async () => {
    const text = await textOf(await brokerPdf(dossier(kept, language)));
    expect(text).toContain(plan);
    expect(text).not.toContain(noTotal);
  });
});

describe.each([
  ["nl", "Totaal per jaar met taksen: € 635,50.", "raming"],
  ["fr", "Total par an, taxes comprises : 635,50 €.", "estimation"],
] as const)("a total with taxes in %s", (language, total, estimate) => {
  const facts = { ...PRICED, request: { ...PRICED.request, legalProtection: false } };
  const own = { ...facts, basePremiums: { liability: "500.00" } };

  it("is no estimate where every rate is confirmed", async () => {
    const text = await textOf(await customerPdf(dossier(keptCase({ facts: own, on: ON }), language)));
    expect(text).toContain(total);
    expect(text).not.toContain(estimate);
  });

  it("is one as soon as a rate is not", async () => {
    const more = { ...own, request: { ...own.request, legalProtection: true } };
    const text = await textOf(await customerPdf(dossier(keptCase({ facts: more, on: ON }), language)));
    expect(text).toContain(estimate);
  });

  it("of a fictitious tariff says once that it is invented, and is complete", async () => {
    const kept = keptCase({ facts: { ...facts, basePremiums: {} }, on: ON, tariff: TARIFF });
    const text = await textOf(await customerPdf(dossier(kept, language)));
    expect(kept.total).not.toBeNull();
    expect(text).not.toContain(estimate);
    const [, payment = ""] = text.split(/Betaling|Paiement/);
    expect(payment.match(/FICTI(EF|F)/g)).toHaveLength(1);
  });
});

describe.each(["nl", "fr"] as const)("the papers in %s", (language) => {
  const long = keptCase({ facts: FULL, on: ON, payment: { plan: "monthly", iban: "BE68539007547034" } });
  const cases: readonly KeptCase[] = [
    long,
    ENGLISH,
    keptCase({ facts: PRICED, on: ON }),
    { ...long, until: "2026-11-01" },
    ...[1, 2, 3, 4, 5, 6].map((count) => ({ ...long, customer: "Jana Janssens ".repeat(count * 8) })),
  ];

  it("end no page with a heading", async () => {
    for (const kept of cases) {
      const told = { ...dossier(kept, language), documents: ["keuring.pdf", "foto.png"] };
      const { t } = told.view.voice;
      const headings = [
        ...(
          [
            ...(["premiums", "others", "payment", "reasons", "open", "answers", "criteria"] as const),
            ...(["refusals", "documents", "analysis"] as const),
          ] as const
        ).map((key) => t(`papers:${key}`)),
        ...(["vehicle", "usage", "driver", "covers", "premiums"] as const).map((topic) =>
          t(`${topic}:topic`),
        ),
      ];
      for (const make of [brokerPdf, customerPdf]) {
        for (const page of await pagesOf(await make(told))) {
          const [body = ""] = page.split(` ${kept.reference} · `);
          for (const heading of headings) expect(body.endsWith(` ${heading}`)).toBe(false);
        }
      }
    }
  });

  it("have no page for the documents alone, however much stands before them", async () => {
    const title = dossier(long, language).view.voice.t("papers:documents");
    for (let words = 0; words < 5; words++) {
      const kept = { ...long, customer: "Jana Janssens ".repeat(1 + words * 14) };
      const pages = await pagesOf(
        await brokerPdf({ ...dossier(kept, language), documents: ["keuring.pdf"] }),
      );
      const last = pages.at(-1) ?? "";
      expect(pages.join(" ")).toContain(` ${title} keuring.pdf `);
      expect(last.trim().startsWith(title)).toBe(false);
    }
  });

  it("tell the deductible in euro, to the customer where there is but one amount", async () => {
    const one = keptCase({
      facts: { ...FULL, request: { ...FULL.request, valueBasis: "catalogue" } },
      on: ON,
    });
    const title = dossier(one, language).view.voice.t("result:deductible");
    for (const make of [brokerPdf, customerPdf])
      expect(await textOf(await make(dossier(one, language)))).toMatch(
        new RegExp(`${title} [^.]{3,40}(?:€ )?950,00`, "u"),
      );
    expect(await textOf(await brokerPdf(dossier(long, language)))).toMatch(/950,00[^.]*750,00/u);
    expect(await textOf(await customerPdf(dossier(long, language)))).not.toContain("750,00");
  });

  it("tell what is open for V-Connect alone, and do not call everything answered", async () => {
    const quote = { ...(long.quote as QuoteMemory), open: ["vehicle.vin" as const] };
    const told = dossier({ ...long, quote }, language);
    const { t } = told.view.voice;
    const text = await textOf(await brokerPdf(told));
    expect(text).not.toContain(t("papers:nothingOpen"));
    expect(text).toContain(`${t("papers:forVConnect")} ${t("facts:vehicle.vin.label")}`);
  });

  it("give the whole account and the plan to copy, and say that the tariff is invented", () => {
    const lines = fieldLines(
      dossier({ ...long, quote: { ...(long.quote as object), premiums: "tariff" } }, language),
    );
    const { t } = dossier(long, language).view.voice;
    expect(lines).toContain(`${t("papers:copy.plan")}: ${t("papers:copy.plans.monthly")}\n`);
    expect(lines).toContain(`${t("papers:copy.account")}: BE68 5390 0754 7034\n`);
    expect(lines).toMatch(/FICTI(?:EF|F)/u);
  });

  it("doubt how long a calculation holds, and not the last day that the company set", () => {
    const analysis = { ...APPROVED, until: "2026-12-31" };
    const approved = keptCase({
      facts: FULL,
      on: ON,
      as: { status: "approved", until: "2026-12-31", analysis },
    });
    const doubt = dossier(long, language).view.voice.t("papers:head.untilOpen");
    expect(fieldLines(dossier(long, language))).toContain(doubt);
    expect(fieldLines(dossier(approved, language))).not.toContain(doubt);
    expect(machineOf(dossier(approved, language)).validityConfirmed).toBe(true);
    const endless = { ...approved, analysis: APPROVED };
    expect(fieldLines(dossier(endless, language))).toContain(doubt);
  });

  it("name the day by which the return slip must be back", async () => {
    const told = dossier(long, language);
    for (const text of [await textOf(await brokerPdf(told)), fieldLines(told)])
      expect(text).toContain("30/12/2026");
  });
});

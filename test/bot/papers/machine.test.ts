import { describe, expect, it } from "@jest/globals";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { dossierOf } from "../../../bot/papers/dossier.ts";
import { machineJsonSchema } from "../../../bot/papers/machine-schema.ts";
import type { Machine } from "../../../bot/papers/machine-schema.ts";
import { machineOf } from "../../../bot/papers/machine.ts";
import { EXAMPLE_TARIFF, loadTariff } from "../../../bot/tariff/load.ts";
import type { Analysis, KeptCase } from "../../../dialogs/cases/desk.ts";
import type { Facts } from "../../../src/index.ts";
import { FULL } from "../../support/full-quote.ts";
import { keptCase } from "../../support/kept-case.ts";
import { PRICED } from "../../support/priced-quote.ts";

const ON = "2026-11-20";
const TARIFF = await loadTariff(EXAMPLE_TARIFF);

const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(machineJsonSchema());

const machine = (kept: KeptCase, made = "2026-11-27"): Machine =>
  machineOf(
    dossierOf({ kept, language: "nl", tariff: TARIFF, documents: ["keuring.pdf"], made, readings: [] }),
  );

const ANALYSIS: Analysis = {
  sentOn: "2026-11-21",
  sentBy: "an",
  sentByName: "An Peeters",
  motivation: "Goede klant.",
  question: null,
  askedBy: null,
  answer: null,
  decision: "approved",
  decidedOn: "2026-11-22",
  decidedByName: "Els Wouters",
  note: "Alleen met een garage.",
  until: "2027-01-15",
};

const full = keptCase({ facts: FULL, on: ON, payment: { plan: "quarterly", iban: "BE68539007547034" } });
const approved: KeptCase = { ...full, status: "approved", analysed: true, analysis: ANALYSIS };
const refused: KeptCase = {
  ...approved,
  status: "refused",
  analysis: { ...ANALYSIS, decision: "refused", note: "Te veel ongevallen.", until: null },
};
const { basePremiums: own = {}, ...unpriced } = FULL;
const withTariff = keptCase({ facts: unpriced, on: ON, tariff: TARIFF });
const english = keptCase({
  facts: {
    ...FULL,
    driver: { ...FULL.driver, licenceDate: "2023-06-01" },
    request: { ...FULL.request, deductible: "english" },
  },
  on: ON,
});

describe("the published schema", () => {
  it.each([
    ["with everything", full],
    ["with a tariff", withTariff],
    ["approved", approved],
    ["refused by the company", refused],
    ["with a refused choice", english],
    ["old, with liability alone", keptCase({ facts: PRICED, on: ON })],
    ["hardly begun", keptCase({ facts: { usage: "private" }, on: ON, as: { status: "draft" } })],
  ])("holds for a case %s", (_, kept) => {
    const told: unknown = JSON.parse(JSON.stringify(machine(kept)));
    expect([validate(told), validate.errors]).toEqual([true, null]);
  });

  it.each([
    ["a field that nobody knows", (told: Machine) => ({ ...told, more: 1 })],
    ["an earlier version", (told: Machine) => ({ ...told, version: 1 })],
    ["money that is a number", (told: Machine) => ({ ...told, totals: { ...told.totals, net: 1.5 } })],
    ["a missing owner", (told: Machine) => ({ ...told, owner: undefined })],
  ])("refuses %s", (_, spoil) => {
    expect(validate(JSON.parse(JSON.stringify(spoil(machine(full)))))).toBe(false);
  });
});

describe("a case for other programs", () => {
  it("says whose it is, for whom, how it is paid and by when the return slip is due", () => {
    const told = machine(full);
    expect(told).toMatchObject({
      owner: "An Peeters",
      office: "Kantoor Peeters",
      customer: { name: "Jana Janssens", reference: null },
      payment: { plan: "quarterly", iban: "BE68539007547034", instalments: { count: 4 } },
      returnSlip: { days: 30, limit: "2026-12-30" },
      documents: ["keuring.pdf"],
      decision: null,
    });
    expect(own.liability).toBe("500.00");
  });

  it("holds the lines of each premium, which add up to it, named in both languages", () => {
    for (const { base, lines, premium } of machine(full).covers) {
      const cents = [base ?? "0", ...lines.map(({ amount }) => amount ?? "0")].map((amount) =>
        Math.round(Number(amount) * 100),
      );
      expect(cents.reduce((sum, each) => sum + each, 0)).toBe(Math.round(Number(premium) * 100));
      for (const { name } of lines) expect(name.nl).not.toBe("");
    }
    const liability = machine(full).covers.find(({ cover }) => cover === "liability");
    expect(liability?.lines[0]).toMatchObject({
      percent: "15",
      amount: "75.00",
      name: { nl: "Bestuurder jonger dan 26 jaar", fr: "Conducteur de moins de 26 ans" },
    });
  });

  it("holds what the company decided", () => {
    expect(machine(approved).decision).toEqual({
      outcome: "approved",
      on: "2026-11-22",
      by: "Els Wouters",
      note: "Alleen met een garage.",
      until: "2027-01-15",
    });
    expect(machine({ ...approved, analysis: { ...ANALYSIS, decision: "withdrawn" } }).analysis).toBeNull();
  });

  it("gives no premium to what a refused choice makes", () => {
    const cover = machine(english).covers.find((each) => each.cover === "materialDamage");
    expect(cover).toMatchObject({ choiceRefused: true, base: null, lines: [], premium: null });
  });

  it("says of a vehicle that was looked up whether it was typed in", () => {
    const lookedUp = (lookUp: object): KeptCase => ({
      ...full,
      quote: { ...(full.quote as object), lookUp },
    });
    const filled = [{ asked: "vehicle.energy", value: FULL.vehicle?.energy }];
    expect(machine(full).vehicleSource).toBeNull();
    expect(
      machine(lookedUp({ asked: "{}", answer: "filled", type: "1.5 TSI", filled })).vehicleSource,
    ).toEqual({ manual: false, type: "1.5 TSI" });
    for (const answer of ["unknown", "down", "other"]) {
      const source = machine(lookedUp({ asked: "{}", answer })).vehicleSource;
      expect(source).toEqual({ manual: true, type: null });
    }
    // Whoever corrects all that was filled in has typed it.
    const wrong = [{ asked: "vehicle.energy", value: "diesel" }];
    expect(machine(lookedUp({ asked: "{}", answer: "filled", filled: wrong })).vehicleSource?.manual).toBe(
      true,
    );
    expect(machineJsonSchema()).toHaveProperty("properties.vehicleSource");
  });

  it("is expired once its time is over", () => {
    expect(machine(full, "2026-12-20")).toMatchObject({ expired: false, status: "quoted" });
    expect(machine(full, "2026-12-21")).toMatchObject({ expired: true, status: "expired" });
  });

  it("has its reasons and its notice in both languages", () => {
    const { reasons, notice } = machine(english);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { nl, fr } of [notice, ...reasons.map(({ text }) => text)]) expect(nl).not.toBe(fr);
  });
});

/** Codes as the published lists of 2019 give them. */
const CODES: readonly (readonly [Facts, string, string, string])[] = [
  [FULL, "usage", "5200", "21"],
  [FULL, "usage", "Z280", "3"],
  [PRICED, "usage", "Z280", "1"],
  [PRICED, "vehicle.energy", "5015", "2"],
  [FULL, "vehicle.owner", "5410", "1"],
  [FULL, "vehicle.antiTheft.system", "5634", "O"],
  [FULL, "trailer.insuredDetachedOver750kg", "5003", "AR"],
  [FULL, "request.omnium", "X058", "540"],
  [FULL, "request.valueBasis", "5400", "B"],
  [FULL, "request.compensation", "5400", "2"],
  [FULL, "request.deductible", "P11V", "1"],
  [FULL, "request.deductible", "X028", "033"],
  [FULL, "driver.bonusMalus", "5300", "5"],
  [FULL, "vehicle.plate", "X050", "010"],
  [{ vehicle: { category: "motorhome" } }, "vehicle.category", "5003", "SA"],
  [{ vehicle: { category: "van", maxMassKg: 3_400 } }, "vehicle.category", "5003", "CT"],
  [{ vehicle: { category: "van", maxMassKg: 3_501 } }, "vehicle.category", "5003", "CV"],
];

describe("Telebib2", () => {
  it.each(CODES)("%#: %p has at %s the code %s %s", (facts, path, list, code) => {
    const { telebib2 } = machine(keptCase({ facts, on: ON }));
    expect(telebib2).toContainEqual(expect.objectContaining({ path, list, code, confirmed: false }));
  });

  it("codes what becomes of a case, and its plan", () => {
    const codes = (kept: KeptCase): string[] =>
      machine(kept).telebib2.map(({ path, list, code }) => `${path} ${list} ${code}`);
    expect(codes(full)).toContain("payment.plan A325 3");
    expect(codes(approved)).toContain("status A055 2");
    expect(codes({ ...approved, analysis: { ...ANALYSIS, note: null } })).toContain("status A055 8");
    expect(codes({ ...full, status: "in_analysis" })).toContain("status A055 7");
    expect(codes(refused)).toEqual(expect.arrayContaining(["status A055 11", "decision.note X019 032"]));
  });

  it.each<[string, Facts]>([
    ["a van at the limit between two codes", { vehicle: { category: "van", maxMassKg: 3_500 } }],
    ["a moped, whose class is not asked", { vehicle: { category: "moped" } }],
    ["a hybrid, whose fuel is not asked", { vehicle: { energy: "hybrid" } }],
  ])("guesses nothing of %s", (_, facts) => {
    const { telebib2 } = machine(keptCase({ facts, on: ON }));
    expect(telebib2.filter(({ list }) => list === "5003" || list === "5015")).toEqual([]);
  });

  it("gives every cover a code, those without one of their own the list's other", () => {
    const codes = Object.fromEntries(
      machine(full).covers.map(({ cover, telebib2 }) => [cover, telebib2.code]),
    );
    expect(codes).toMatchObject({ liability: "510", theft: "552", tyres: "998", goods: "998" });
  });
});

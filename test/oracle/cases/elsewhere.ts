import type { Facts } from "../../../src/facts/schema.ts";
import { type Case, OPEN, quote } from "./case.ts";

const another = (category: NonNullable<Facts["vehicle"]>["category"], more: Facts["vehicle"] = {}): Facts =>
  quote({
    request: { accidentAssistance: "with_replacement_vehicle" },
    vehicle: { category, maxMassKg: 300, ...more },
  });

export const vehicleCases: readonly Case[] = [
  {
    says: "mopeds, tricycles and quads get no accident assistance",
    facts: another("moped"),
    expected: {
      status: "refused",
      "covers.accidentAssistance.outcome": "refused",
      "options.accidentAssistance.without_replacement_vehicle.outcome": "refused",
      "options.accidentAssistance.none.outcome": "offered",
      "options.omnium.none.outcome": "offered",
      "options.omnium.mini.outcome": "refer",
      "covers.tyres.outcome": "refer",
      antiTheft: { required: null, satisfied: null, accepts: [] },
    },
  },
  {
    says: "a motorcycle does, on its eighth anniversary too",
    facts: another("motorcycle", { firstRegistration: "2018-11-22" }),
    expected: {
      status: "ok",
      "covers.accidentAssistance.outcome": "offered",
      // 3.5 % of 400.00
      "covers.accidentAssistance.premium": {
        base: null,
        factor: "1",
        lines: [{ kind: "surcharge", percent: "3.5", amount: "14.00", confirmed: false }],
        factorRange: null,
        net: "14.00",
      },
      "options.accidentAssistance.with_replacement_vehicle.percent": null,
    },
  },
  {
    says: "and the day after no more",
    facts: another("motorcycle", { firstRegistration: "2018-11-21" }),
    expected: { "covers.accidentAssistance.outcome": "refused" },
  },
  {
    says: "a motorhome's is for the company, at any age",
    facts: another("motorhome", { firstRegistration: "2000-01-01" }),
    expected: {
      status: "refer",
      "covers.accidentAssistance.outcome": "refer",
      "options.accidentAssistance.with_replacement_vehicle.outcome": "refer",
      "covers.liability.outcome": "offered",
    },
  },
  {
    says: "the sheet's own rules do not reach a quad: a company's assistance for persons is referred",
    facts: quote({ policyholder: { type: "company" }, usage: "mixed", vehicle: { category: "quad" } }),
    expected: { "covers.personsAssistance.outcome": "refer", "covers.goods.outcome": "refer" },
  },
  {
    says: "a van is read as a car",
    facts: quote({ vehicle: { category: "van", firstRegistration: "2018-11-22" } }),
    expected: { "covers.fire.outcome": "refused", "covers.legalProtection.outcome": "offered" },
  },
];

const dated = (effectDate: string, changes: Facts = {}): Facts => ({ ...quote(changes), effectDate });

export const editionCases: readonly Case[] = [
  {
    says: "before 19 June 2022 everything is referred, whatever it is",
    facts: dated("2022-06-18", { policyholder: { type: "company" }, vehicle: { category: "moped" } }),
    expected: {
      edition: null,
      status: "refer",
      "covers.liability.outcome": "refer",
      "covers.accidentAssistance.outcome": "refer",
      "options.deductible.english.outcome": "refer",
      missing: { decision: [], price: [] },
      "totals.net": null,
      "totals.complete": false,
    },
  },
  {
    says: "on 19 June 2022 the commercial line's usage starts to count",
    facts: dated("2022-06-19", { policyholder: { type: "company" } }),
    expected: { edition: "2022-06", status: "backoffice" },
  },
  {
    says: "a consumer's driving school is not in the release note, nor is the named driver",
    facts: dated("2023-05-31", { usage: "driving_school", driver: { named: false } }),
    expected: { edition: "2022-06", status: "refer", "covers.liability.outcome": "refer" },
  },
  {
    says: "on 1 June 2023 the product sheet is in force",
    facts: dated("2023-06-01", { driver: { named: false } }),
    expected: { edition: "2023-06", status: "refused" },
  },
  {
    says: "in 2022 a motorcycle's accident assistance is offered and a moped's refused",
    facts: dated("2022-12-01", { vehicle: { category: "motorcycle", firstRegistration: "2014-12-01" } }),
    expected: { "covers.accidentAssistance.outcome": "offered", "covers.legalProtection.outcome": "refer" },
  },
  {
    says: "not the day after its eighth anniversary",
    facts: dated("2022-12-02", { vehicle: { category: "motorcycle", firstRegistration: "2014-12-01" } }),
    expected: { "covers.accidentAssistance.outcome": "refused" },
  },
  {
    says: "a moped's",
    facts: dated("2022-12-01", { vehicle: { category: "moped" } }),
    expected: { "covers.accidentAssistance.outcome": "refused" },
  },
  {
    says: "the motorhome's mass counts in 2022",
    facts: dated("2022-12-01", { vehicle: { category: "motorhome", maxMassKg: 5001 } }),
    expected: { status: "backoffice" },
  },
  {
    says: "English in 2022: +50 % from two years on",
    facts: dated("2022-12-01", { vehicle: { firstRegistration: "2020-12-01" } }),
    expected: {
      "options.deductible.english": { outcome: "offered", percent: "50", amount: null, confirmed: true },
      "options.deductible.low.outcome": "refer",
    },
  },
  {
    says: "or above bonus-malus 0, whatever the car's age is",
    facts: dated("2022-12-01", { vehicle: { firstRegistration: OPEN }, driver: { bonusMalus: 1 } }),
    expected: { "options.deductible.english.percent": "50" },
  },
  {
    says: "and not documented for the others",
    facts: dated("2022-12-01", { vehicle: { firstRegistration: "2020-12-02" } }),
    expected: { "options.deductible.english.percent": null, "options.deductible.english.outcome": "offered" },
  },
  {
    says: "a figure that no source documents at a date is null",
    facts: dated("2022-12-01", { request: { legalProtection: true } }),
    expected: {
      "covers.legalProtection.outcome": "refer",
      "covers.legalProtection.premium.net": null,
      "covers.liability.premium.base": "400.00",
      "covers.liability.premium.factor": null,
      "covers.liability.premium.net": null,
      "totals.net": null,
    },
  },
];

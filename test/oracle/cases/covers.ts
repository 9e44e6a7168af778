import type { Facts } from "../../../src/facts/schema.ts";
import { type Case, OPEN, quote } from "./case.ts";

const registered = (firstRegistration: string, more: Facts = {}): Facts =>
  quote({ ...more, vehicle: { ...more.vehicle, firstRegistration } });

const professional = { policyholder: { type: "self_employed" }, usage: "professional" } as const;
const expensive = (more: Facts["vehicle"]): Facts =>
  quote({ request: { omnium: "mini_theft" }, vehicle: { catalogueValue: "100000.01", ...more } });

export const ageCases: readonly Case[] = [
  {
    says: "one day before the eighth anniversary the covers of the car are offered",
    facts: registered("2018-11-23"),
    expected: {
      "covers.naturalForces.outcome": "offered",
      "covers.materialDamage.outcome": "offered",
      "covers.glass.outcome": "offered",
      "options.omnium.glass.outcome": "refused",
      "options.omnium.omnium.outcome": "offered",
      "options.compensation.actual.outcome": "offered",
      "options.valueBasis.invoice.outcome": "offered",
      "options.deductible.low.outcome": "offered",
    },
  },
  {
    says: "from eight years on only glass is left, and what hangs on the formula goes with it",
    facts: registered("2018-11-22"),
    expected: {
      "covers.naturalForces.outcome": "refused",
      "covers.animals.outcome": "refused",
      "covers.fire.outcome": "refused",
      "covers.theft.outcome": "refused",
      "covers.materialDamage.outcome": "refused",
      "covers.theftAssistance.outcome": "refused",
      "covers.goods.outcome": "refused",
      "covers.glass.outcome": "offered",
      "options.omnium.glass": { outcome: "offered", percent: null, amount: null, confirmed: false },
      "options.omnium.mini.outcome": "refused",
      "options.compensation.actual.outcome": "refused",
      "options.valueBasis.catalogue.outcome": "refused",
      "options.deductible.low.outcome": "refused",
      "options.deductible.english.outcome": "refused",
    },
  },
  {
    says: "on the tenth anniversary nothing changes yet",
    facts: registered("2016-11-22"),
    expected: {
      "covers.glass.outcome": "offered",
      "covers.legalProtection.outcome": "offered",
      "options.omnium.glass.outcome": "offered",
    },
  },
  {
    says: "after it liability is offered, the rest referred, and what was refused stays refused",
    facts: registered("2016-11-21", { request: { legalProtection: true } }),
    expected: {
      status: "refer",
      "covers.liability.outcome": "offered",
      "covers.glass.outcome": "refer",
      "covers.accidentAssistance.outcome": "refer",
      "covers.fire.outcome": "refused",
      "covers.tyres.outcome": "refused",
      "options.omnium.glass.outcome": "refer",
      // A referral still has a price: 400.00 + 77.90.
      "totals.net": "477.90",
    },
  },
  {
    says: "the anniversary of 29 February is 1 March in a common year",
    facts: { ...registered("2020-02-29"), effectDate: "2028-02-28" },
    expected: { "covers.fire.outcome": "offered" },
  },
  {
    says: "eight years after 29 February 2016, in a leap year, it is 29 February",
    facts: { ...registered("2016-02-29"), effectDate: "2024-02-29" },
    expected: { "covers.fire.outcome": "refused" },
  },
  {
    says: "five years after 29 February 2020 are complete on 1 March 2025, not on 28 February",
    facts: { ...registered("2020-02-29"), effectDate: "2025-02-28" },
    expected: { "covers.tyres.outcome": "offered", "options.compensation.agreed_0.outcome": "offered" },
  },
  {
    says: "and on 1 March they are",
    facts: { ...registered("2020-02-29"), effectDate: "2025-03-01" },
    expected: { "covers.tyres.outcome": "refused", "options.compensation.actual.outcome": "offered" },
  },
  {
    says: "a first registration after the effect date gives age 0",
    facts: registered("2027-01-15"),
    expected: { "covers.fire.outcome": "offered", "options.compensation.agreed_24.outcome": "offered" },
  },
];

export const theftCases: readonly Case[] = [
  {
    says: "above 100000.00 a first owner needs an approved system",
    facts: expensive({ antiTheft: { system: "none" } }),
    expected: {
      status: "refused",
      "covers.theft.outcome": "refused",
      "options.omnium.mini_theft.outcome": "refused",
      "options.omnium.mini.outcome": "offered",
      antiTheft: { required: true, satisfied: false, accepts: ["TT3", "TT4"] },
    },
  },
  {
    says: "exactly at the limit nothing is required, unconfirmed",
    facts: quote({ vehicle: { catalogueValue: "100000.00", antiTheft: { system: "none" } } }),
    expected: {
      "covers.theft.outcome": "offered",
      "covers.theft.confirmed": false,
      "antiTheft.required": false,
      "antiTheft.satisfied": true,
    },
  },
  {
    says: "second hand the limit is 65000.00, and the invoice value counts when it is the insured value",
    facts: quote({
      request: { valueBasis: "invoice" },
      vehicle: {
        owner: "second_hand",
        seller: "belgian_vat_dealer",
        catalogueValue: "90000.00",
        invoiceValue: "65000.00",
        antiTheft: { system: "none" },
      },
    }),
    expected: { "covers.theft.outcome": "offered", "covers.theft.confirmed": false },
  },
  {
    says: "one cent more and it is required",
    facts: quote({
      vehicle: { owner: "second_hand", catalogueValue: "65000.01", antiTheft: { system: "TT4" } },
    }),
    expected: {
      "covers.theft.outcome": "offered",
      "covers.theft.confirmed": false,
      "antiTheft.required": true,
    },
  },
  {
    says: "proof that was provided takes the reserve away",
    facts: expensive({ antiTheft: { system: "TT3", proofProvided: true } }),
    expected: { "covers.theft.outcome": "offered", "covers.theft.confirmed": true, status: "ok" },
  },
  {
    says: "TT2 is for hybrids and electric cars",
    facts: expensive({ energy: "plug_in_hybrid", antiTheft: { system: "TT2", proofProvided: true } }),
    expected: {
      "covers.theft.outcome": "offered",
      "antiTheft.accepts": ["TT3", "TT4", "TT1", "TT2"],
    },
  },
  {
    says: "and not for a diesel",
    facts: expensive({ antiTheft: { system: "TT2", proofProvided: true } }),
    expected: { "covers.theft.outcome": "refused" },
  },
  {
    says: "the company decides about TT5",
    facts: expensive({ antiTheft: { system: "TT5" } }),
    expected: { status: "refer", "covers.theft.outcome": "refer", "antiTheft.satisfied": false },
  },
  {
    says: "Porsche's own system needs its Incert certificate",
    facts: expensive({ make: "PORSCHE", antiTheft: { system: "manufacturer", incertCertificate: false } }),
    expected: { "covers.theft.outcome": "refused" },
  },
  {
    says: "and is asked for it",
    facts: expensive({ make: "Porsche", antiTheft: { system: "manufacturer" } }),
    expected: {
      "covers.theft.outcome": "needs_info",
      "missing.decision": ["vehicle.antiTheft.incertCertificate"],
    },
  },
  {
    says: "Land Rover with a model beginning Range Rover counts as Range Rover, case and accents aside",
    facts: expensive({
      make: "land rôver",
      model: "range rover Sport",
      antiTheft: { system: "manufacturer" },
    }),
    expected: { "covers.theft.outcome": "offered" },
  },
  {
    says: "another Land Rover does not",
    facts: expensive({ make: "Land Rover", model: "Defender", antiTheft: { system: "manufacturer" } }),
    expected: { "covers.theft.outcome": "refused" },
  },
  {
    says: "above both limits the owner no longer matters; below both neither does the system",
    facts: expensive({ owner: OPEN, antiTheft: { system: "none" } }),
    expected: { "covers.theft.outcome": "refused", "antiTheft.required": true },
  },
  {
    says: "between the limits it does, and what cannot matter is not asked for",
    facts: expensive({ owner: OPEN, catalogueValue: "70000.00", antiTheft: { system: "none" } }),
    expected: { status: "needs_info", "missing.decision": ["vehicle.owner"], "antiTheft.required": null },
  },
];

export const assistanceCases: readonly Case[] = [
  {
    says: "theft assistance needs a formula with theft, and not theft's other verdicts",
    facts: quote({
      request: { omnium: "mini_theft", theftAssistance: true },
      vehicle: { catalogueValue: "100000.01", antiTheft: { system: "none" } },
    }),
    expected: { "covers.theft.outcome": "refused", "covers.theftAssistance.outcome": "offered" },
  },
  {
    says: "without that formula it is refused",
    facts: quote({ request: { omnium: "omnium", theftAssistance: true } }),
    expected: { status: "refused", "covers.theftAssistance.outcome": "refused" },
  },
  {
    says: "a formula that is not answered is asked for",
    facts: quote({ request: { theftAssistance: true } }),
    expected: { status: "needs_info", "missing.decision": ["request.omnium"] },
  },
  {
    says: "the upgrade needs accident assistance with a replacement vehicle",
    facts: quote({
      request: {
        accidentAssistance: "without_replacement_vehicle",
        breakdownAssistance: false,
        vehicleUpgrade: true,
      },
    }),
    expected: { status: "refused", "covers.vehicleUpgrade.outcome": "refused" },
  },
  {
    says: "or breakdown assistance, unconfirmed",
    facts: quote({
      request: { accidentAssistance: "none", breakdownAssistance: true, vehicleUpgrade: true },
    }),
    expected: { "covers.vehicleUpgrade.outcome": "offered", "covers.vehicleUpgrade.confirmed": false },
  },
  {
    says: "one of the two unanswered leaves it open",
    facts: quote({ request: { accidentAssistance: "none", vehicleUpgrade: true } }),
    expected: {
      "covers.vehicleUpgrade.outcome": "needs_info",
      "missing.decision": ["request.breakdownAssistance"],
    },
  },
  {
    says: "assistance for persons is not for a company",
    facts: quote({ policyholder: { type: "company" }, usage: "mixed" }),
    expected: { "covers.personsAssistance.outcome": "refused" },
  },
  {
    says: "goods need a professional and the full omnium with theft",
    facts: quote({ ...professional, request: { omnium: "omnium", goods: 5000, economicUnemployment: 30 } }),
    expected: { "covers.goods.outcome": "refused", "covers.economicUnemployment.outcome": "offered" },
  },
  {
    says: "economic unemployment takes any of the four formulas, not glass alone",
    facts: quote({ ...professional, request: { omnium: "glass" } }),
    expected: { "covers.economicUnemployment.outcome": "refused", "covers.goods.requested": false },
  },
  {
    says: "a consumer gets neither",
    facts: quote({ request: { omnium: "omnium_theft", goods: 12500 } }),
    expected: { "covers.goods.outcome": "refused", "covers.economicUnemployment.outcome": "refused" },
  },
];

import { type Case, OPEN, quote } from "./case.ts";

export const wholeQuote: readonly Case[] = [
  {
    says: "liability counts always; a cover whose choice is absent is not requested",
    facts: quote({}),
    expected: {
      status: "ok",
      effectDate: "2026-11-22",
      edition: "2023-06",
      "covers.liability.requested": true,
      "covers.glass.requested": false,
      "covers.glass.outcome": "offered",
      "covers.glass.premium": null,
      missing: { decision: [], price: [] },
      "totals.net": "400.00",
      "totals.complete": true,
    },
  },
  {
    says: "a motorhome over 5000 kg goes to the backoffice with every cover, and its options keep their own outcome",
    facts: quote({ vehicle: { category: "motorhome", maxMassKg: 5001 } }),
    expected: {
      status: "backoffice",
      "covers.liability": { requested: true, outcome: "backoffice", confirmed: true, premium: null },
      "covers.accidentAssistance.outcome": "backoffice",
      "options.accidentAssistance.with_replacement_vehicle.outcome": "refer",
      "options.deductible.low.outcome": "refer",
      "totals.net": null,
    },
  },
  {
    says: "a motorhome of exactly 5000 kg: liability offered, the rest referred, price lines unconfirmed",
    facts: quote({ vehicle: { category: "motorhome", maxMassKg: 5000 }, annualKm: 4999 }),
    expected: {
      status: "ok",
      "covers.liability.outcome": "offered",
      "covers.legalProtection.outcome": "refer",
      // 400.00 x 0.90
      "covers.liability.premium": {
        base: "400.00",
        factor: "0.9",
        lines: [{ kind: "discount", percent: "-10", amount: "-40.00", confirmed: false }],
        factorRange: null,
        net: "360.00",
      },
      "totals.confirmed": false,
    },
  },
  {
    says: "the commercial line takes mixed and professional use only",
    facts: quote({ policyholder: { type: "company" } }),
    expected: { status: "backoffice", "covers.liability.confirmed": true },
  },
  {
    says: "a self-employed person's mixed use is fine, without a named driver too",
    facts: quote({ policyholder: { type: "self_employed" }, usage: "mixed", driver: { named: false } }),
    expected: { status: "ok", "covers.personsAssistance.outcome": "refused" },
  },
  {
    says: "a consumer's driving school goes to the backoffice, unconfirmed",
    facts: quote({ usage: "driving_school" }),
    expected: { status: "backoffice", "covers.liability.confirmed": false },
  },
  {
    says: "an unknown policyholder's loan car goes to the backoffice whoever it is",
    facts: quote({ policyholder: OPEN, usage: "loan_car" }),
    // The driver is named, so that nothing can refuse any more.
    expected: { status: "backoffice", missing: { decision: [], price: [] } },
  },
  {
    says: "a consumer needs a named driver; refused wins over backoffice, and a refused quote asks nothing more",
    facts: quote({ driver: { named: false }, usage: "other", annualKm: OPEN }),
    expected: {
      status: "refused",
      "covers.liability.outcome": "refused",
      "covers.tyres.outcome": "refused",
      "options.omnium.mini.outcome": "offered",
      missing: { decision: [], price: [] },
    },
  },
  {
    says: "backoffice for certain, and a missing driver can still refuse it",
    facts: quote({ driver: { named: OPEN }, usage: "other" }),
    expected: { status: "backoffice", "missing.decision": ["driver.named"] },
  },
  {
    says: "private use by an unknown policyholder: the backoffice or not, a refusal no more",
    facts: quote({ policyholder: OPEN }),
    expected: { status: "needs_info", "missing.decision": ["policyholder.type"], "totals.net": null },
  },
  {
    says: "facts that can still refuse stand before the interview's order",
    facts: quote({ policyholder: OPEN, usage: OPEN, driver: { named: OPEN }, vehicle: { category: OPEN } }),
    expected: {
      "missing.decision": [
        "policyholder.type",
        "driver.named",
        "vehicle.category",
        "vehicle.maxMassKg",
        "usage",
      ],
    },
  },
  {
    says: "3000 kg settle the mass, so that the category cannot change liability",
    facts: quote({ vehicle: { category: OPEN, maxMassKg: 3000 } }),
    expected: { "covers.liability.outcome": "offered", "covers.legalProtection.outcome": "needs_info" },
  },
  {
    says: "branches that exclude each other and agree: over ten years a car refers, every other vehicle too",
    facts: quote({ vehicle: { category: OPEN, maxMassKg: 3000, firstRegistration: "2016-11-21" } }),
    expected: {
      "covers.legalProtection.outcome": "refer",
      "covers.glass.outcome": "refer",
      // A car would be refused, a motorcycle referred.
      "covers.fire.outcome": "needs_info",
    },
  },
  {
    says: "independent rules: what one gives for certain stands, however much another leaves open",
    // Over ten years refers in every category; only a motorhome of 5001 kg would go to the backoffice.
    facts: quote({ vehicle: { category: OPEN, maxMassKg: 5001, firstRegistration: "2016-11-21" } }),
    expected: { "covers.legalProtection.outcome": "refer", "covers.liability.outcome": "needs_info" },
  },
  {
    says: "a driving school goes to the backoffice in every category; a moped's assistance could still be refused",
    facts: quote({ usage: "driving_school", vehicle: { category: OPEN } }),
    expected: { "covers.accidentAssistance.outcome": "backoffice", "missing.decision": [] },
  },
];

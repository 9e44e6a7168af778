import type { Facts } from "../../../src/facts/schema.ts";
import { type Case, OPEN, quote } from "./case.ts";

const line = (percent: string, amount: string | null, confirmed = true) => ({
  kind: percent.startsWith("-") ? "discount" : "surcharge",
  percent,
  amount,
  confirmed,
});
const fixed = (amount: string, confirmed = true) => ({ kind: "fixed", percent: null, amount, confirmed });
const priced = (amount: string) => ({
  base: null,
  factor: "1",
  lines: [fixed(amount)],
  factorRange: null,
  net: amount,
});

const damage = (request: Facts["request"], changes: Facts = {}): Facts =>
  quote({
    ...changes,
    request: { omnium: "omnium", deductible: "medium", compensation: "agreed_6", ...request },
  });

const DAMAGE = "covers.materialDamage.premium";
const LIABILITY = "covers.liability.premium";

export const liabilityCases: readonly Case[] = [
  {
    says: "every line of liability, then the detached trailer; accident assistance leaves that trailer out",
    // 840.00 x 1.15 = 966.00 (+126.00); x 1.10 = 1062.60 (+96.60); x 0.90 = 956.34 (-106.26);
    // x 0.75 = 717.255 -> 717.26, an exact tie. The last line takes the rounding: 717.26 - 956.34 = -239.08.
    // 717.26 + 15.00 = 732.26. Assistance: 3.5 % of 717.26 = 25.1041 -> 25.10.
    facts: quote({
      annualKm: 4999,
      vehicle: { energy: "electric" },
      trailer: { towsOver750kg: true, insuredDetachedOver750kg: true },
      driver: { age: 25 },
      basePremiums: { liability: "840" },
      request: { accidentAssistance: "with_replacement_vehicle" },
    }),
    expected: {
      [LIABILITY]: {
        base: "840.00",
        factor: "0.853875",
        lines: [
          line("15", "126.00"),
          line("10", "96.60"),
          line("-10", "-106.26"),
          line("-25", "-239.08"),
          fixed("15.00"),
        ],
        factorRange: null,
        net: "732.26",
      },
      "covers.accidentAssistance.premium": {
        base: null,
        factor: "1",
        lines: [line("3.5", "25.10")],
        factorRange: null,
        net: "25.10",
      },
      // 732.26 + 25.10
      "totals.net": "757.36",
      "totals.complete": true,
    },
  },
  {
    says: "5000 km is the second tier, hybrids 15 %, driver aids 5 %",
    // 400 x 0.95 = 380 (-20); x 0.85 = 323 (-57); x 0.95 = 306.85 (-16.15)
    facts: quote({ annualKm: 5000, vehicle: { energy: "hybrid", adas: true } }),
    expected: {
      [`${LIABILITY}.factor`]: "0.767125",
      [`${LIABILITY}.lines`]: [line("-5", "-20.00"), line("-15", "-57.00"), line("-5", "-16.15")],
      [`${LIABILITY}.net`]: "306.85",
    },
  },
  {
    says: "on the 26th birthday the surcharge ends; the day before it holds",
    facts: quote({ driver: { age: OPEN, birthDate: "2000-11-22" } }),
    expected: { [`${LIABILITY}.factor`]: "1", [`${LIABILITY}.lines`]: [], [`${LIABILITY}.net`]: "400.00" },
  },
  {
    says: "26 whole years are no longer under 26",
    facts: quote({ driver: { age: 26 } }),
    expected: { [`${LIABILITY}.lines`]: [] },
  },
  {
    says: "petrol is not diesel: 10 % on liability",
    // 400 x 0.90; assistance without a replacement vehicle: 1.5 % of 360.00 = 5.40
    facts: quote({
      vehicle: { energy: "petrol" },
      request: { accidentAssistance: "without_replacement_vehicle" },
    }),
    expected: {
      [`${LIABILITY}.lines`]: [line("-10", "-40.00")],
      "covers.accidentAssistance.premium.lines": [line("1.5", "5.40")],
    },
  },
  {
    says: "one day short of 26",
    facts: quote({ driver: { age: OPEN, birthDate: "2000-11-23" } }),
    expected: { [`${LIABILITY}.lines`]: [line("15", "60.00")] },
  },
  {
    says: "without a named driver nobody's age is asked",
    facts: quote({
      policyholder: { type: "company" },
      usage: "mixed",
      driver: { named: false, age: OPEN, licenceYears: OPEN },
    }),
    expected: { [`${LIABILITY}.net`]: "400.00", "missing.price": [] },
  },
  {
    says: "a missing percentage leaves factor, amounts and net open; what is known is shown",
    facts: quote({ annualKm: OPEN, vehicle: { adas: true } }),
    expected: {
      status: "ok",
      // 0.95 x 0.90 below 5,000 km, 0.95 from 20,000 on
      [LIABILITY]: {
        base: "400.00",
        factor: null,
        lines: [line("-5", null)],
        factorRange: ["0.855", "0.95"],
        net: null,
      },
      missing: { decision: [], price: ["annualKm"] },
      totals: { net: null, complete: false, confirmed: true },
    },
  },
  {
    says: "so does a missing base, but not the factor",
    facts: quote({ vehicle: { adas: true }, basePremiums: { liability: OPEN } }),
    expected: {
      [LIABILITY]: { base: null, factor: "0.95", lines: [line("-5", null)], factorRange: null, net: null },
      "missing.price": ["basePremiums.liability"],
    },
  },
];

export const damageCases: readonly Case[] = [
  {
    says: "choices that are still open span every value they have, refused ones included",
    facts: damage({ deductible: OPEN, compensation: OPEN, valueBasis: "invoice" }),
    // 0.90 x 0.95 x 0.9475, and 1.45 x 1.125 x 1
    expected: { [`${DAMAGE}.factor`]: null, [`${DAMAGE}.factorRange`]: ["0.8101125", "1.63125"] },
  },
  {
    says: "the example of section 2: low deductible, two discounts, twelve months",
    // 400 x 1.20 = 480 (+80); x 0.95 = 456 (-24); x 0.95 = 433.20 (-22.80); x 1.075 = 465.69 (+32.49)
    facts: damage(
      { deductible: "low", compensation: "agreed_12" },
      { annualKm: 4999, vehicle: { energy: "petrol" } },
    ),
    expected: {
      [DAMAGE]: {
        base: "400.00",
        factor: "1.164225",
        lines: [line("20", "80.00"), line("-5", "-24.00"), line("-5", "-22.80"), line("7.5", "32.49")],
        factorRange: null,
        net: "465.69",
      },
    },
  },
  {
    says: "electric cars and hybrids get no energy discount on material damage, and 5000 km none either",
    facts: damage({}, { annualKm: 5000, vehicle: { energy: "electric" } }),
    expected: { [`${DAMAGE}.lines`]: [], [`${DAMAGE}.net`]: "400.00" },
  },
  {
    says: "the invoice discount: 35 % of the share below the catalogue value",
    // (30000 - 27000) / 30000 = 10 %; x 35 % = 3.5 %. 400 x 0.965 = 386.
    facts: damage({ valueBasis: "invoice" }, { vehicle: { invoiceValue: "27000.00" } }),
    expected: {
      [`${DAMAGE}.lines`]: [line("-3.5", "-14.00")],
      "options.valueBasis.invoice.percent": "-3.5",
      // Every omnium cover takes it: theft is not in this formula, fire is: 50 x 0.965 = 48.25.
      "covers.fire.premium.net": "48.25",
      "covers.theft.premium": null,
    },
  },
  {
    says: "capped at 15 %, so at 5.25 %",
    facts: damage({ valueBasis: "invoice" }, { vehicle: { invoiceValue: "20000.00" } }),
    expected: { [`${DAMAGE}.factor`]: "0.9475", [`${DAMAGE}.net`]: "379.00" },
  },
  {
    says: "never below 0",
    facts: damage({ valueBasis: "invoice" }, { vehicle: { invoiceValue: "30000.01" } }),
    expected: { [`${DAMAGE}.lines`]: [], "options.valueBasis.invoice.percent": "0" },
  },
  {
    says: "without a finite decimal: printed to twelve, computed from the fraction",
    // 1000 / 30000 = 1/30; 35 % of it = 7/600 = 1.1666...; 400 x (1 - 7/600) = 395.333... -> 395.33
    facts: damage({ valueBasis: "invoice" }, { vehicle: { invoiceValue: "29000.00" } }),
    expected: {
      [`${DAMAGE}.lines`]: [line("-1.166666666667", "-4.67")],
      [`${DAMAGE}.factor`]: "0.988333333333",
      [`${DAMAGE}.net`]: "395.33",
    },
  },
  {
    says: "a tie that only the exact fraction sees",
    // 1/30 below: factor 593/600. 150.00 x 593/600 = 148.25 exactly; 0.30 x 593/600 = 0.2965 -> 0.30.
    facts: damage(
      { valueBasis: "invoice" },
      { vehicle: { invoiceValue: "29000.00" }, basePremiums: { materialDamage: "150.00", fire: "0.30" } },
    ),
    expected: { [`${DAMAGE}.net`]: "148.25", "covers.fire.premium.net": "0.30" },
  },
  {
    says: "a refused option still counts with its percentage",
    facts: damage(
      { deductible: "english", compensation: "agreed_24" },
      { vehicle: { owner: "second_hand" } },
    ),
    // 400 x 1.45 = 580 (+180); x 1.125 = 652.50 (+72.50)
    expected: { status: "refused", [`${DAMAGE}.net`]: "652.50", "totals.net": null },
  },
  {
    says: "no deductible or compensation chosen: both are needed for the price, neither for the decision",
    facts: quote({ request: { omnium: "omnium" } }),
    expected: {
      status: "ok",
      missing: { decision: [], price: ["request.compensation", "request.deductible"] },
      [`${DAMAGE}.net`]: null,
    },
  },
  {
    says: "the garage counts on theft, glass and natural forces, after the compensation formula",
    // theft: 100 x 0.95 = 95 (-5); x 0.85 = 80.75 (-14.25). fire: 50 x 0.95 = 47.50. animals: 20 x 0.95 = 19.
    // natural forces: 30 x 0.95 x 0.85 = 24.225 -> 24.23; -1.50, then 24.23 - 28.50 = -4.27.
    facts: quote({
      vehicle: { garagedAtNight: true },
      request: { omnium: "mini_theft", compensation: "agreed_0" },
    }),
    expected: {
      "covers.theft.premium.lines": [line("-5", "-5.00"), line("-15", "-14.25")],
      "covers.theft.premium.net": "80.75",
      "covers.naturalForces.premium.lines": [line("-5", "-1.50"), line("-15", "-4.27")],
      "covers.naturalForces.premium.net": "24.23",
      "covers.fire.premium.net": "47.50",
      "covers.animals.premium.lines": [line("-5", "-1.00")],
    },
  },
];

export const fixedCases: readonly Case[] = [
  {
    says: "fixed prices",
    // 400.00 + 60 + 77.90 + 20 + 25 + 30 + 30 + 14.00 (3.5 % of 400.00)
    // + glass 40 + natural forces 30 + animals 20 + fire 50 + theft 100 = 896.90
    facts: quote({
      request: {
        driverProtection: "extended",
        legalProtection: true,
        omnium: "mini_theft",
        compensation: "agreed_6",
        theftAssistance: true,
        personsAssistance: true,
        vehicleUpgrade: true,
        accidentAssistance: "with_replacement_vehicle",
        tyres: true,
      },
    }),
    expected: {
      "covers.driverProtection.premium": priced("60.00"),
      "covers.legalProtection.premium": priced("77.90"),
      "covers.theftAssistance.premium": priced("20.00"),
      "covers.personsAssistance.premium": priced("25.00"),
      "covers.vehicleUpgrade.premium": priced("30.00"),
      "covers.tyres.premium": priced("30.00"),
      "totals.net": "896.90",
    },
  },
  {
    says: "driver protection: 30.00 for basic",
    facts: quote({ request: { driverProtection: "basic" } }),
    expected: { "covers.driverProtection.premium": priced("30.00"), "totals.net": "430.00" },
  },
  {
    says: "common law is 8 % of the base premium, whatever liability itself comes to",
    // 8 % of 406.31 = 32.5048 -> 32.50
    facts: quote({
      annualKm: OPEN,
      basePremiums: { liability: "406.31" },
      request: { driverProtection: "common_law" },
    }),
    expected: {
      "covers.driverProtection.premium": {
        base: null,
        factor: "1",
        lines: [line("8", "32.50")],
        factorRange: null,
        net: "32.50",
      },
      "options.driverProtection.common_law.percent": "8",
    },
  },
  {
    says: "goods and economic unemployment",
    facts: quote({
      policyholder: { type: "company" },
      usage: "mixed",
      request: { omnium: "omnium_theft", goods: 12500, economicUnemployment: 90 },
    }),
    expected: {
      "covers.goods.premium": priced("220.00"),
      "covers.economicUnemployment.premium": priced("25.00"),
    },
  },
  {
    says: "and their lower levels",
    facts: quote({
      policyholder: { type: "company" },
      usage: "mixed",
      request: { omnium: "omnium_theft", goods: 5000, economicUnemployment: 30 },
    }),
    expected: {
      "covers.goods.premium": priced("95.00"),
      "covers.economicUnemployment.premium": priced("9.00"),
    },
  },
  {
    says: "breakdown assistance by the car's age at its registration; another amount at the effect date is told",
    // Registered to the holder at 3 years less a day; today it is 5 years old.
    facts: quote({
      vehicle: { owner: "second_hand", firstRegistration: "2021-11-22", registeredToHolder: "2024-11-21" },
      request: { breakdownAssistance: true },
    }),
    expected: {
      "covers.breakdownAssistance.premium": {
        base: null,
        factor: "1",
        lines: [fixed("10.00", false)],
        factorRange: null,
        net: "10.00",
        alternativeAmount: "70.00",
      },
    },
  },
  {
    says: "without that date a first owner registered it new",
    facts: quote({ vehicle: { firstRegistration: "2023-11-22" }, request: { breakdownAssistance: true } }),
    expected: {
      "covers.breakdownAssistance.premium.net": "10.00",
      "covers.breakdownAssistance.premium.alternativeAmount": "40.00",
    },
  },
  {
    says: "and second hand it is the age at the effect date",
    facts: quote({
      vehicle: { owner: "second_hand", firstRegistration: "2021-11-23" },
      request: { breakdownAssistance: true },
    }),
    expected: { "covers.breakdownAssistance.premium": priced("40.00") },
  },
];

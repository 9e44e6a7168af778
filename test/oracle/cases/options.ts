import type { Facts } from "../../../src/facts/schema.ts";
import { type Case, OPEN, quote } from "./case.ts";

const english = (changes: Facts = {}): Facts =>
  quote({ ...changes, request: { omnium: "omnium", deductible: "english", compensation: "agreed_6" } });

const ENGLISH = "options.deductible.english";

export const deductibleCases: readonly Case[] = [
  {
    says: "English with every condition met is offered, unconfirmed",
    facts: english(),
    expected: {
      status: "ok",
      [ENGLISH]: { outcome: "offered", percent: "45", amount: "750.00", confirmed: false },
    },
  },
  {
    says: "one year and 364 days is under two, two years is not",
    facts: english({ vehicle: { firstRegistration: "2024-11-23" } }),
    expected: { [`${ENGLISH}.outcome`]: "offered" },
  },
  {
    says: "exactly two years",
    facts: english({ vehicle: { firstRegistration: "2024-11-22" } }),
    expected: {
      status: "refused",
      [ENGLISH]: { outcome: "refused", percent: "45", amount: "750.00", confirmed: true },
    },
  },
  {
    says: "second hand",
    facts: english({ vehicle: { owner: "second_hand" } }),
    expected: { [`${ENGLISH}.outcome`]: "refused" },
  },
  {
    says: "a licence of exactly five years",
    facts: english({ driver: { licenceYears: OPEN, licenceDate: "2021-11-22" } }),
    expected: { [`${ENGLISH}.outcome`]: "refused" },
  },
  {
    says: "a licence of five years and a day",
    facts: english({ driver: { licenceYears: OPEN, licenceDate: "2021-11-21" } }),
    expected: { [`${ENGLISH}.outcome`]: "offered" },
  },
  {
    says: "five whole years cannot settle it",
    facts: english({ driver: { licenceYears: 5 } }),
    expected: { status: "needs_info", "missing.decision": ["driver.licenceDate"] },
  },
  {
    says: "four whole years do",
    facts: english({ driver: { licenceYears: 4 } }),
    expected: { [`${ENGLISH}.outcome`]: "refused" },
  },
  {
    says: "and so do six",
    facts: english({ driver: { licenceYears: 6 } }),
    expected: { [`${ENGLISH}.outcome`]: "offered" },
  },
  {
    says: "on 29 February of a leap year five completed years are always more than five",
    // Licence of 28 February 2023: its fifth anniversary was yesterday. Of 1 March 2023: only four are completed.
    facts: {
      ...english({ driver: { licenceYears: 5 }, vehicle: { firstRegistration: "2027-06-01" } }),
      effectDate: "2028-02-29",
    },
    expected: { [`${ENGLISH}.outcome`]: "offered" },
  },
  {
    says: "two claims",
    facts: english({ driver: { claimsLast5Years: 2 } }),
    expected: { [`${ENGLISH}.outcome`]: "refused" },
  },
  {
    says: "a bonus-malus above 0 is for the company, once the conditions are met",
    facts: english({ driver: { bonusMalus: 1 } }),
    expected: { status: "refer", [`${ENGLISH}.outcome`]: "refer", [`${ENGLISH}.confirmed`]: true },
  },
  {
    says: "with a condition open it is not",
    facts: english({ driver: { bonusMalus: 1, claimsLast5Years: OPEN } }),
    expected: { status: "needs_info", "missing.decision": ["driver.claimsLast5Years"] },
  },
  {
    says: "one condition failing refuses whatever else is open",
    facts: english({
      vehicle: { owner: "second_hand" },
      driver: { claimsLast5Years: OPEN, bonusMalus: OPEN },
    }),
    expected: { status: "refused", "missing.decision": [] },
  },
  {
    says: "what can refuse comes before the bonus-malus, which can only refer",
    facts: english({ driver: { claimsLast5Years: OPEN, bonusMalus: OPEN } }),
    expected: { "missing.decision": ["driver.claimsLast5Years", "driver.bonusMalus"] },
  },
  {
    says: "high and medium end at a catalogue value of 100000.00",
    facts: quote({ vehicle: { catalogueValue: "100000.00" } }),
    expected: {
      "options.deductible.high": { outcome: "refused", percent: "-10", amount: null, confirmed: true },
      "options.deductible.medium.outcome": "refused",
      "options.deductible.low": { outcome: "offered", percent: "20", amount: "1500.00", confirmed: true },
    },
  },
  {
    says: "one cent below they do not",
    facts: quote({ vehicle: { catalogueValue: "99999.99" } }),
    expected: {
      "options.deductible.high": { outcome: "offered", percent: "-10", amount: "1850.00", confirmed: true },
    },
  },
  {
    says: "an insured value below it makes them a question for the company; the other band's amount is added",
    facts: quote({
      request: { valueBasis: "invoice" },
      vehicle: { catalogueValue: "100000.00", invoiceValue: "99999.99" },
    }),
    expected: {
      "options.deductible.high": {
        outcome: "refer",
        percent: "-10",
        amount: null,
        alternativeAmount: "1850.00",
        confirmed: false,
      },
      "options.deductible.low.alternativeAmount": "1150.00",
    },
  },
  {
    says: "an invoice value that is not the insured value changes nothing",
    facts: quote({ vehicle: { catalogueValue: "100000.00", invoiceValue: "99999.99" } }),
    expected: { "options.deductible.high.outcome": "refused" },
  },
  {
    says: "and one of exactly 100000.00 does not",
    facts: quote({
      request: { valueBasis: "invoice" },
      vehicle: { catalogueValue: "120000.00", invoiceValue: "100000.00" },
    }),
    expected: { "options.deductible.medium.outcome": "refused" },
  },
];

/** The first and the last cent of every band: high, medium, low and English. */
const bands: readonly (readonly [string, string, string | null, string | null, string, string])[] = [
  ["0.01", "12499.99", "550.00", "350.00", "200.00", "625.00"],
  ["12500.00", "24999.99", "850.00", "550.00", "300.00", "625.00"],
  ["25000.00", "37499.99", "1150.00", "800.00", "450.00", "750.00"],
  ["37500.00", "59999.99", "1450.00", "1050.00", "750.00", "750.00"],
  ["60000.00", "79999.99", "1650.00", "1150.00", "950.00", "950.00"],
  ["80000.00", "99999.99", "1850.00", "1450.00", "1150.00", "1150.00"],
  ["100000.00", "150000.00", null, null, "1500.00", "1500.00"],
  ["150000.01", "999999.99", null, null, "2000.00", "2000.00"],
];

export const bandCases: readonly Case[] = bands.flatMap(([first, last, high, medium, low, englishAmount]) =>
  [first, last].map((catalogueValue) => ({
    says: `the band of ${catalogueValue}`,
    facts: quote({ vehicle: { catalogueValue } }),
    expected: {
      "options.deductible.high.amount": high,
      "options.deductible.medium.amount": medium,
      "options.deductible.low.amount": low,
      [`${ENGLISH}.amount`]: englishAmount,
    },
  })),
);

export const otherOptionCases: readonly Case[] = [
  {
    says: "first owner under two years: every agreed value, no actual value",
    facts: quote({}),
    expected: {
      "options.compensation.agreed_24": {
        outcome: "offered",
        percent: "12.5",
        amount: null,
        confirmed: true,
      },
      "options.compensation.agreed_12.outcome": "offered",
      "options.compensation.actual.outcome": "refused",
    },
  },
  {
    says: "second hand under two years: not 24 months",
    facts: quote({ vehicle: { owner: "second_hand" } }),
    expected: {
      "options.compensation.agreed_24.outcome": "refused",
      "options.compensation.agreed_0.outcome": "offered",
    },
  },
  {
    says: "from two years on the owner makes no difference",
    facts: quote({ vehicle: { owner: OPEN, firstRegistration: "2024-11-22" } }),
    expected: {
      "options.compensation.agreed_24.outcome": "refused",
      "options.compensation.agreed_12.outcome": "offered",
    },
  },
  {
    says: "from five to eight: actual value",
    facts: quote({ vehicle: { firstRegistration: "2021-11-22" } }),
    expected: {
      "options.compensation.actual": { outcome: "offered", percent: "0", amount: null, confirmed: true },
      "options.compensation.agreed_0.outcome": "refused",
    },
  },
  {
    says: "invoice value second hand: only from a Belgian dealer with VAT",
    facts: quote({ vehicle: { owner: "second_hand", seller: "foreign_dealer" } }),
    expected: {
      "options.valueBasis.invoice.outcome": "refused",
      "options.valueBasis.catalogue.outcome": "offered",
    },
  },
  {
    says: "whoever the owner is, when the dealer is Belgian",
    facts: quote({ vehicle: { owner: OPEN, seller: "belgian_vat_dealer" } }),
    expected: { "options.valueBasis.invoice.outcome": "offered" },
  },
  {
    says: "status counts the deductible with material damage only, compensation and value basis with a formula only",
    facts: quote({
      request: { omnium: "none", deductible: "english", compensation: "actual", valueBasis: "invoice" },
      vehicle: { owner: "second_hand", seller: "private_person" },
    }),
    expected: { status: "ok", "options.omnium.none.outcome": "offered" },
  },
  {
    says: "glass alone, from eight to ten years, takes neither value basis nor compensation",
    facts: quote({
      request: { omnium: "glass", valueBasis: "invoice", compensation: "actual" },
      vehicle: { firstRegistration: "2017-11-22", garagedAtNight: true, invoiceValue: "20000.00" },
    }),
    expected: {
      status: "ok",
      // 40.00 x 0.85
      "covers.glass.premium.net": "34.00",
      "covers.glass.premium.factor": "0.85",
    },
  },
];

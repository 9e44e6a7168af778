import type { Fraction } from "../../facts/fraction.ts";
import { cents } from "../../facts/money.ts";
import type { AmountLine, ChoiceLine, Rate, TierLine } from "../../premium/line.ts";
import { all, below, is } from "../../rules/condition.ts";
import type { Params } from "../../rules/evaluation.ts";
import { kg, years } from "../../rules/figure.ts";
import { PRODUCT_SHEET } from "../editions.ts";
import { FORMULA_NAMES } from "../subjects.ts";
import { driverAge, insuredDetachedOver750kg, named, omnium, towsOver750kg } from "../vocabulary.ts";

// Tariefinformatie: what changes the premium of liability and of the omnium covers.

const tariff = (block: string) =>
  ({ document: "product-sheet-2023-06", heading: `Tariefinformatie - ${block}` }) as const;

const NOT_YET = { effectDate: "2023-05-31" } as const;

export const youngDriver: TierLine = {
  kind: "tiers",
  id: "young-driver",
  source: tariff("Burgerlijke aansprakelijkheid"),
  quote: "• Gebruikelijke bestuurder jonger dan 26 jaar: 15% bijpremie",
  cites: ["PF-300"],
  inForce: PRODUCT_SHEET,
  tiers: [{ when: all(is(named, true), below(driverAge, years(26))), percent: "15" }],
  examples: [
    { given: { "driver.named": true, "driver.age": 25 }, gives: "15" },
    { given: { "driver.named": true, "driver.age": 26 }, gives: "none" },
    { given: { "driver.named": true, "driver.birthDate": "2000-11-23" }, gives: "15" },
    { given: { "driver.named": true, "driver.birthDate": "2000-11-22" }, gives: "none" },
    { given: { "driver.named": false, "driver.age": 20 }, gives: "none" },
    { given: { "driver.named": true }, gives: "unknown" },
    { given: { "driver.age": 20 }, gives: "unknown" },
    { given: { "driver.age": 30 }, gives: "none" },
    { given: { ...NOT_YET, "driver.named": true, "driver.age": 20 }, gives: "undocumented" },
  ],
};

const HEAVY_TRAILER = kg(750);

export const towedTrailer: TierLine = {
  kind: "tiers",
  id: "towed-trailer",
  source: tariff("Burgerlijke aansprakelijkheid"),
  quote: "• Trekken van een aanhangwagens van meer dan 750 kg: 10% bijpremie",
  cites: ["PF-301"],
  inForce: PRODUCT_SHEET,
  figures: { over: HEAVY_TRAILER },
  tiers: [{ when: is(towsOver750kg, true), percent: "10" }],
  examples: [
    { given: { "trailer.towsOver750kg": true }, gives: "10" },
    { given: { "trailer.towsOver750kg": false }, gives: "none" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, "trailer.towsOver750kg": true }, gives: "undocumented" },
  ],
};

export const detachedTrailer: AmountLine = {
  kind: "amounts",
  id: "detached-trailer",
  source: tariff("Burgerlijke aansprakelijkheid"),
  quote: "• Niet-aangekoppelde aanhangwagen > 750 kg (verzekerd als afzonderlijk risico): 15 euro",
  cites: ["PF-302"],
  inForce: PRODUCT_SHEET,
  figures: { over: HEAVY_TRAILER },
  tiers: [{ when: is(insuredDetachedOver750kg, true), amount: "15.00" }],
  examples: [
    { given: { "trailer.insuredDetachedOver750kg": true }, gives: "15.00" },
    { given: { "trailer.insuredDetachedOver750kg": false }, gives: "none" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, "trailer.insuredDetachedOver750kg": true }, gives: "undocumented" },
  ],
};

export const deductibleLine: ChoiceLine = {
  kind: "choice",
  id: "deductible",
  choice: "deductible",
  source: tariff("Omnium - Vrijstelling"),
  quote:
    "• Vrijstelling Low: +20% • Vrijstelling Medium: basistarief • Vrijstelling High: -10% • Engelse vrijstelling: +45%",
  cites: ["PF-307"],
  inForce: PRODUCT_SHEET,
  percents: { low: "20", medium: "0", high: "-10", english: "45" },
  examples: [
    { given: { "request.deductible": "low" }, gives: "20" },
    { given: { "request.deductible": "medium" }, gives: "none" },
    { given: { "request.deductible": "high" }, gives: "-10" },
    { given: { "request.deductible": "english" }, gives: "45" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, "request.deductible": "low" }, gives: "undocumented" },
  ],
};

/** 35 % of the reduction on the catalogue value, which counts for 15 % at most and never below 0 (AMB-22). */
export const INVOICE_SHARE: Fraction = { numerator: 35n, denominator: 100n };

export const INVOICE_CAP_PERCENT = 15n;

const discountFor = (ratioPercent: Fraction): Fraction => ({
  numerator: -INVOICE_SHARE.numerator * ratioPercent.numerator,
  denominator: INVOICE_SHARE.denominator * ratioPercent.denominator,
});

const NO_DISCOUNT: Fraction = { numerator: 0n, denominator: 1n };
const MOST_DISCOUNT = discountFor({ numerator: INVOICE_CAP_PERCENT, denominator: 1n });

const invoiceDiscount: Rate = {
  name: "invoiceDiscount",
  figures: {
    share: { kind: "percent", value: String((100n * INVOICE_SHARE.numerator) / INVOICE_SHARE.denominator) },
    cap: { kind: "percent", value: String(INVOICE_CAP_PERCENT) },
  },
  open: ({ facts }) => [
    ...(facts.vehicle?.catalogueValue === undefined ? (["vehicle.catalogueValue"] as const) : []),
    ...(facts.vehicle?.invoiceValue === undefined ? (["vehicle.invoiceValue"] as const) : []),
  ],
  // A catalogue value of nothing has no ratio, whatever the invoice says.
  range: ({ facts: { vehicle } }) =>
    vehicle?.catalogueValue !== undefined && cents(vehicle.catalogueValue) === 0n
      ? [NO_DISCOUNT, NO_DISCOUNT]
      : [MOST_DISCOUNT, NO_DISCOUNT],
  shows: ({ facts }): Params => {
    const { catalogueValue, invoiceValue } = facts.vehicle ?? {};
    if (catalogueValue === undefined || invoiceValue === undefined) return {};
    return {
      catalogueValue: { kind: "money", value: catalogueValue },
      invoiceValue: { kind: "money", value: invoiceValue },
    };
  },
  value: ({ facts }) => {
    const { catalogueValue, invoiceValue } = facts.vehicle ?? {};
    if (catalogueValue === undefined || invoiceValue === undefined) return undefined;
    const catalogue = cents(catalogueValue);
    const reduction = catalogue - cents(invoiceValue);
    if (reduction <= 0n) return NO_DISCOUNT;
    const capped = 100n * reduction > INVOICE_CAP_PERCENT * catalogue;
    const ratioPercent: Fraction = capped
      ? { numerator: INVOICE_CAP_PERCENT, denominator: 1n }
      : { numerator: 100n * reduction, denominator: catalogue };
    return discountFor(ratioPercent);
  },
};

const WITH_FORMULA = is(omnium, ...FORMULA_NAMES);

const INVOICED = { "request.omnium": "omnium", "request.valueBasis": "invoice" } as const;

export const valueBasisLine: ChoiceLine = {
  kind: "choice",
  id: "value-basis",
  choice: "valueBasis",
  source: tariff("Omnium - Verzekerde waarde"),
  quote: "• Factuurwaarde: tot -5,25% op basis van -15% (cataloguswaarde – factuurwaarde) / cataloguswaarde",
  cites: ["PF-308", "PF-309", "PF-131"],
  inForce: PRODUCT_SHEET,
  percents: { catalogue: "0", invoice: invoiceDiscount },
  only: WITH_FORMULA,
  examples: [
    { given: { "request.omnium": "mini" }, gives: "none" },
    { given: { "request.omnium": "mini", "request.valueBasis": "catalogue" }, gives: "none" },
    { given: { ...INVOICED, "vehicle.catalogueValue": "40000.00" }, gives: "unknown" },
    {
      given: { ...INVOICED, "vehicle.catalogueValue": "40000.00", "vehicle.invoiceValue": "36000.00" },
      gives: "-3.5",
    },
    {
      given: { ...INVOICED, "vehicle.catalogueValue": "40000.00", "vehicle.invoiceValue": "34000.00" },
      gives: "-5.25",
    },
    {
      given: { ...INVOICED, "vehicle.catalogueValue": "40000.00", "vehicle.invoiceValue": "34000.01" },
      gives: "-5.24999125",
    },
    {
      given: { ...INVOICED, "vehicle.catalogueValue": "40000.00", "vehicle.invoiceValue": "33999.99" },
      gives: "-5.25",
    },
    {
      given: { ...INVOICED, "vehicle.catalogueValue": "40000.00", "vehicle.invoiceValue": "32000.00" },
      gives: "-5.25",
    },
    {
      given: { ...INVOICED, "vehicle.catalogueValue": "40000.00", "vehicle.invoiceValue": "40000.00" },
      gives: "none",
    },
    {
      given: { ...INVOICED, "vehicle.catalogueValue": "40000.00", "vehicle.invoiceValue": "41000.00" },
      gives: "none",
    },
    {
      given: { ...INVOICED, "vehicle.catalogueValue": "30000.00", "vehicle.invoiceValue": "29900.00" },
      gives: "-0.116666666667",
    },
    { given: { "request.omnium": "glass", "request.valueBasis": "invoice" }, gives: "none" },
    { given: { ...NOT_YET, "request.omnium": "mini" }, gives: "undocumented" },
  ],
};

export const compensationLine: ChoiceLine = {
  kind: "choice",
  id: "compensation",
  choice: "compensation",
  source: tariff("Omnium - Vergoedingssysteem"),
  quote:
    "• Werkelijke waarde: basistarief • Aangenomen waarde: • 0 maanden: -5% • 6 maanden: Basistarief • 12 maanden: +7,5% • 24 maanden: +12,5%",
  cites: ["PF-310", "PF-311", "PF-013"],
  inForce: PRODUCT_SHEET,
  percents: { actual: "0", agreed_0: "-5", agreed_6: "0", agreed_12: "7.5", agreed_24: "12.5" },
  only: WITH_FORMULA,
  examples: [
    { given: { "request.omnium": "mini", "request.compensation": "actual" }, gives: "none" },
    { given: { "request.omnium": "mini", "request.compensation": "agreed_0" }, gives: "-5" },
    { given: { "request.omnium": "mini_theft", "request.compensation": "agreed_6" }, gives: "none" },
    { given: { "request.omnium": "omnium", "request.compensation": "agreed_12" }, gives: "7.5" },
    { given: { "request.omnium": "omnium_theft", "request.compensation": "agreed_24" }, gives: "12.5" },
    { given: { "request.omnium": "glass", "request.compensation": "agreed_24" }, gives: "none" },
    { given: { "request.omnium": "mini" }, gives: "unknown" },
    {
      given: { ...NOT_YET, "request.omnium": "mini", "request.compensation": "agreed_0" },
      gives: "undocumented",
    },
  ],
};

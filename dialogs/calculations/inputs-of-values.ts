import { cents, type Money } from "../../src/facts/money.ts";
import { deductibleBand, OPTIONS } from "../../src/index.ts";
import type { DoubledDeductibleInputs } from "../../src/knowledge/calculations/doubled-deductible.ts";
import type { InvoiceDiscountInputs } from "../../src/knowledge/calculations/invoice-discount.ts";
import { names } from "./heard.ts";
import { amount, labelled, lacking, type Given, type InputReader } from "./inputs.ts";

export const invoiceDiscount: InputReader<InvoiceDiscountInputs> = ({ heard, facts: { vehicle = {} } }) => {
  const catalogue = labelled(heard, "catalogue", ["invoice"])?.value ?? vehicle.catalogueValue;
  const invoice = labelled(heard, "invoice", ["catalogue"])?.value ?? vehicle.invoiceValue;
  const isMissing = catalogue === undefined || cents(catalogue) === 0n;
  if (isMissing || invoice === undefined)
    return lacking(isMissing && "catalogue", invoice === undefined && "invoice");
  return { state: "ready", inputs: { catalogue, invoice } };
};

/** No deductible of the table comes near; a larger amount is the value of the car. */
const LEAST_CAR_VALUE = cents("5000.00");

const isCarValue = (value: Money): boolean => cents(value) >= LEAST_CAR_VALUE;

/** The amount said, else the amount of the level that is said or chosen, for the value that is said or known. */
export const doubledDeductible: InputReader<DoubledDeductibleInputs> = (given) => {
  const said = amount(given.heard.amounts);
  const level = levelIn(given);
  if (said !== undefined && !isCarValue(said))
    return { state: "ready", inputs: { amount: said, english: names(given.heard, "english") } };
  const value = said ?? given.facts.vehicle?.catalogueValue;
  const found = value !== undefined && level !== undefined && deductibleBand(cents(value)).amounts[level];
  if (typeof found !== "string") return lacking("deductible");
  return { state: "ready", inputs: { amount: found, english: level === "english" } };
};

const levelIn = ({ heard, facts }: Given) =>
  OPTIONS.deductible.find((level) => names(heard, level)) ?? facts.request?.deductible;

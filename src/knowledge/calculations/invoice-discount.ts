import { decimalOf, times, type Fraction } from "../../facts/fraction.ts";
import { cents, roundToCents, type Money } from "../../facts/money.ts";
import { INVOICE_CAP_PERCENT, INVOICE_SHARE } from "../../product/product-sheet/tariff.ts";
import type { Param } from "../../rules/evaluation.ts";
import { said, type Calculation } from "./calculation.ts";

export interface InvoiceDiscountInputs {
  /** Excluding VAT, with options and accessories; more than nothing. */
  readonly catalogue: Money;
  readonly invoice: Money;
}

const CAP: Fraction = { numerator: INVOICE_CAP_PERCENT, denominator: 1n };

/** The discount on the omnium for insuring the invoice value (AMB-22); the tariff line computes the same. */
export const invoiceDiscount = {
  id: "invoiceDiscount",
  source: { document: "product-sheet-2023-06", heading: "Tariefinformatie - Omnium - Verzekerde waarde" },
  quote: "• Factuurwaarde: tot -5,25% op basis van -15% (cataloguswaarde – factuurwaarde) / cataloguswaarde",
  cites: ["PF-309"],
  work: ({ catalogue, invoice }) => {
    const full = cents(catalogue);
    const ratio: Fraction = { numerator: 100n * (full - cents(invoice)), denominator: full };
    const values = {
      catalogue: { kind: "money", value: catalogue },
      invoice: { kind: "money", value: invoice },
    } as const;
    const steps = [said("ratio", { ...values, ratio: percent(ratio) })];
    if (ratio.numerator <= 0n) return { result: said("none", {}), steps, remarks: [], confirmed: true };
    const capped = ratio.numerator > CAP.numerator * ratio.denominator;
    const counted = capped ? CAP : ratio;
    const discount = times(INVOICE_SHARE, counted);
    return {
      result: said("discount", { discount: percent(discount) }),
      steps: [
        ...steps,
        ...(capped ? [said("capped", { cap: percent(CAP) })] : []),
        said("share", {
          share: percent(times(INVOICE_SHARE, { numerator: 100n, denominator: 1n })),
          counted: percent(counted),
          discount: percent(discount),
        }),
      ],
      remarks: [said("perimeter"), ...(isRounded(discount) ? [said("rounded")] : [])],
      confirmed: true,
    };
  },
  examples: [
    { given: { catalogue: "40000.00", invoice: "36000.00" }, gives: ["discount", "3.5"], confirmed: true },
    { given: { catalogue: "40000.00", invoice: "34000.00" }, gives: ["discount", "5.25"], confirmed: true },
    { given: { catalogue: "40000.00", invoice: "33999.99" }, gives: ["discount", "5.25"], confirmed: true },
    { given: { catalogue: "40000.00", invoice: "32000.00" }, gives: ["discount", "5.25"], confirmed: true },
    { given: { catalogue: "40000.00", invoice: "40000.00" }, gives: ["none"], confirmed: true },
    { given: { catalogue: "40000.00", invoice: "41000.00" }, gives: ["none"], confirmed: true },
    {
      given: { catalogue: "30000.00", invoice: "29000.00" },
      gives: ["discount", "1.1667"],
      confirmed: true,
    },
  ],
} as const satisfies Calculation<InvoiceDiscountInputs>;

/** Four decimals: as many as a premium line shows. */
const DECIMALS = 10_000n;

function percent({ numerator, denominator }: Fraction): Param {
  const scaled = roundToCents({ numerator: numerator * DECIMALS, denominator });
  return { kind: "percent", value: decimalOf({ numerator: scaled, denominator: DECIMALS }) };
}

const isRounded = ({ numerator, denominator }: Fraction): boolean =>
  (numerator * DECIMALS) % denominator !== 0n;

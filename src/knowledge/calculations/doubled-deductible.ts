import { cents, type Money } from "../../facts/money.ts";
import { euro } from "./amounts.ts";
import { doubt, said, type Calculation } from "./calculation.ts";

export interface DoubledDeductibleInputs {
  readonly amount: Money;
  readonly english?: boolean;
}

const YOUNG = { age: { kind: "years", value: 26 } } as const;

/** The deductible after a claim caused by a young driver who does not stand in the contract. */
export const doubledDeductible = {
  id: "doubledDeductible",
  source: { document: "product-sheet-2023-06", heading: "Omnium 3/5 - Vrijstelling" },
  quote:
    "Vrijstelling verdubbelt bij schadegeval veroorzaakt door een bestuurder van -26 jaar die niet in het contract is opgenomen",
  cites: ["PF-148"],
  work: ({ amount, english = false }) => {
    const doubled = euro(2n * cents(amount));
    return {
      result: said("doubled", { ...YOUNG, doubled }),
      steps: [said("single", { single: { kind: "money", value: amount }, doubled })],
      // An English deductible is a threshold; that it doubles as well is not said (AMB-28).
      remarks: english ? [doubt("english")] : [],
      confirmed: !english,
    };
  },
  examples: [
    { given: { amount: "450.00" }, gives: ["doubled", 26, "900.00"], confirmed: true },
    { given: { amount: "1850.00" }, gives: ["doubled", 26, "3700.00"], confirmed: true },
    { given: { amount: "750.00", english: true }, gives: ["doubled", 26, "1500.00"], confirmed: false },
  ],
} as const satisfies Calculation<DoubledDeductibleInputs>;

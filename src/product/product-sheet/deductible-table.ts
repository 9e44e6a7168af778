import { cents, type Money } from "../../facts/money.ts";
import type { OptionValue, Period } from "../../rules/evaluation.ts";
import type { Grounds } from "../../rules/rule.ts";
import { PRODUCT_SHEET } from "../editions.ts";

type Deductible = OptionValue<"deductible">;

/** One value band of the deductible table; amounts in euro, null where the table has a dash. */
export interface DeductibleBand {
  /** The band ends below this value, or with it where `inclusive`; null: no end. */
  readonly end: Money | null;
  readonly inclusive?: true;
  readonly amounts: Readonly<Record<Deductible, Money | null>>;
  /** Columns "Korting service garage" and "VIVIUM Comfort Deal" (AMB-13); no quote computes with them. */
  readonly approvedGarageReduction: Money;
  readonly comfortDeal: Money;
}

const band = (
  end: Money | null,
  [high, medium, low, english]: readonly [Money | null, Money | null, Money, Money],
  [approvedGarageReduction, comfortDeal]: readonly [Money, Money],
  inclusive?: true,
): DeductibleBand => ({
  end,
  ...(inclusive && { inclusive }),
  amounts: { high, medium, low, english },
  approvedGarageReduction,
  comfortDeal,
});

/** Omnium 4/5 (PF-149). Columns: high, medium, low, English; approved garage, Comfort Deal. */
export const DEDUCTIBLE_TABLE: readonly DeductibleBand[] = [
  band("12500.00", ["550.00", "350.00", "200.00", "625.00"], ["50.00", "75.00"]),
  band("25000.00", ["850.00", "550.00", "300.00", "625.00"], ["50.00", "100.00"]),
  band("37500.00", ["1150.00", "800.00", "450.00", "750.00"], ["75.00", "175.00"]),
  band("60000.00", ["1450.00", "1050.00", "750.00", "750.00"], ["100.00", "350.00"]),
  band("80000.00", ["1650.00", "1150.00", "950.00", "950.00"], ["200.00", "400.00"]),
  band("100000.00", ["1850.00", "1450.00", "1150.00", "1150.00"], ["200.00", "500.00"]),
  band("150000.00", [null, null, "1500.00", "1500.00"], ["300.00", "700.00"], true),
  band(null, [null, null, "2000.00", "2000.00"], ["500.00", "800.00"]),
];

/** What the table rests on: its first row, as the sheet prints it. */
export const DEDUCTIBLE_TABLE_GROUNDS = {
  source: { document: "product-sheet-2023-06", heading: "Omnium 4/5 - Vrijstelling (vervolg)" },
  quote: "<12.500 550 350 200 625 50 75",
  cites: ["PF-149"],
  inForce: PRODUCT_SHEET,
} as const satisfies Grounds & { readonly inForce: Period };

/** The band a value in cents falls in (AMB-09: 25,000 opens its band, 150,000 still closes its own). */
export function deductibleBand(value: bigint): DeductibleBand {
  const found = DEDUCTIBLE_TABLE.find(({ end, inclusive }) => {
    if (end === null) return true;
    return inclusive ? value <= cents(end) : value < cents(end);
  });
  if (found === undefined) throw new RangeError("the last band of the deductible table is open");
  return found;
}

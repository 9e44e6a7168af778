import { cents } from "../../facts/money.ts";
import { count, euro } from "./amounts.ts";
import { doubt, said, type Calculation } from "./calculation.ts";

export interface UnemploymentInputs {
  /** Days the vehicle stands still. */
  readonly days: number;
  readonly level?: 30 | 90;
}

const PER_DAY = cents("30.00");
const LEAST_DAYS = 3;
const LEVELS = { short: 30, long: 90 } as const;

/** What economic unemployment pays while the vehicle stands still. */
export const unemployment = {
  id: "unemployment",
  source: { document: "product-sheet-2023-06", heading: "De waarborg Economische werkloosheid" },
  quote:
    "Bij immobilisatie van het verzekerde voertuig gedurende minder dan drie dagen is de vergoeding niet verworven",
  cites: ["PF-250", "PF-251", "PF-252", "PF-254"],
  work: ({ days, level }) => {
    const shown = count(days);
    if (days < LEAST_DAYS)
      return {
        result: said("nothing", { days: shown, least: count(LEAST_DAYS) }),
        steps: [],
        remarks: [],
        confirmed: true,
      };
    const limit = level ?? LEVELS.long;
    const paid = Math.min(days, limit);
    const isOpen = level === undefined && days > LEVELS.short;
    return {
      result: said("pays", { amount: euro(PER_DAY * BigInt(paid)) }),
      steps: [
        said("days", { days: shown }),
        ...(days > limit ? [said("limited", { limit: count(limit) })] : []),
        said("perDay", { paid: count(paid), day: euro(PER_DAY) }),
      ],
      remarks: [
        ...(isOpen
          ? [said("short", { days: count(LEVELS.short), amount: euro(PER_DAY * BigInt(LEVELS.short)) })]
          : []),
        // Once three days are reached, the sheet does not say whether the first of them are paid.
        doubt("fromFirstDay"),
      ],
      confirmed: false,
    };
  },
  examples: [
    { given: { days: 2 }, gives: ["nothing", 2, 3], confirmed: true },
    { given: { days: 3 }, gives: ["pays", "90.00"], confirmed: false },
    { given: { days: 30, level: 30 }, gives: ["pays", "900.00"], confirmed: false },
    { given: { days: 31, level: 30 }, gives: ["pays", "900.00"], confirmed: false },
    { given: { days: 31, level: 90 }, gives: ["pays", "930.00"], confirmed: false },
    { given: { days: 40 }, gives: ["pays", "1200.00"], confirmed: false },
    { given: { days: 91, level: 90 }, gives: ["pays", "2700.00"], confirmed: false },
  ],
} as const satisfies Calculation<UnemploymentInputs>;

import { cents, type Money } from "../../facts/money.ts";
import { euro, least, most, partOf, percent } from "./amounts.ts";
import { doubt, said, type Calculation, type Said, type Worked } from "./calculation.ts";

export interface DisabilityInputs {
  /** A decimal string with two decimals at most, 0 to 100. */
  readonly degree: string;
  readonly formula: "basic" | "extended" | "common_law";
}

const CAPITAL: Readonly<Record<"basic" | "extended", Money>> = { basic: "25000.00", extended: "50000.00" };
const COMMON_LAW_LIMIT: Money = "1250000.00";

/** In hundredths of a percent. */
const LEAST_DEGREE = 800n;
const DOUBLE_FROM = 2500n;
const TRIPLE_FROM = 5000n;
const SHEET_EXAMPLE = { degree: 8000n, says: 14_000n };

/** What the driver's protection pays for a permanent disability. */
export const disability = {
  id: "disability",
  source: { document: "product-sheet-2023-06", heading: "Bescherming van de bestuurder 1/2" },
  quote:
    "de tegemoetkoming wordt verdubbeld voor de ongeschiktheidspercentages tussen 26% en 50% en verdrievoudigd daarboven",
  cites: ["PF-092", "PF-093", "PF-094", "PF-096", "PF-097"],
  work: ({ degree, formula }) => {
    const hundredths = cents(degree);
    if (hundredths < LEAST_DEGREE) return nothing(hundredths);
    if (formula === "common_law") return actualDamage();
    return formula === "basic" ? proportional(hundredths) : progressive(hundredths);
  },
  examples: [
    { given: { degree: "7.99", formula: "extended" }, gives: ["nothing", "7.99", "8"], confirmed: true },
    { given: { degree: "8", formula: "extended" }, gives: ["pays", "4000.00"], confirmed: true },
    { given: { degree: "25", formula: "extended" }, gives: ["pays", "12500.00"], confirmed: true },
    { given: { degree: "26", formula: "extended" }, gives: ["pays", "13500.00"], confirmed: true },
    { given: { degree: "50", formula: "extended" }, gives: ["pays", "37500.00"], confirmed: true },
    { given: { degree: "51", formula: "extended" }, gives: ["pays", "39000.00"], confirmed: true },
    { given: { degree: "80", formula: "extended" }, gives: ["pays", "82500.00"], confirmed: true },
    { given: { degree: "100", formula: "extended" }, gives: ["pays", "112500.00"], confirmed: true },
    { given: { degree: "80", formula: "basic" }, gives: ["pays", "20000.00"], confirmed: false },
    { given: { degree: "7", formula: "basic" }, gives: ["nothing", "7", "8"], confirmed: true },
    { given: { degree: "80", formula: "common_law" }, gives: ["actual", "1250000.00"], confirmed: true },
  ],
} as const satisfies Calculation<DisabilityInputs>;

const nothing = (degree: bigint): Worked => ({
  result: said("nothing", { degree: percent(degree), least: percent(LEAST_DEGREE) }),
  steps: [],
  remarks: [],
  confirmed: true,
});

const actualDamage = (): Worked => ({
  result: said("actual", { limit: euro(cents(COMMON_LAW_LIMIT)) }),
  steps: [],
  remarks: [],
  confirmed: true,
});

/** The sheet names a capital and no scale; that the degree counts in proportion is our reading. */
function proportional(degree: bigint): Worked {
  const capital = cents(CAPITAL.basic);
  const amount = euro(partOf(capital, degree));
  return {
    result: said("pays", { amount }),
    steps: [said("basic"), said("capital", { share: percent(degree), capital: euro(capital), amount })],
    remarks: [doubt("proportional")],
    confirmed: false,
  };
}

function progressive(degree: bigint): Worked {
  const tiers = [
    { name: "first", times: 1n, part: least(degree, DOUBLE_FROM) },
    { name: "second", times: 2n, part: least(most(degree - DOUBLE_FROM, 0n), TRIPLE_FROM - DOUBLE_FROM) },
    { name: "third", times: 3n, part: most(degree - TRIPLE_FROM, 0n) },
  ];
  const counted = tiers.filter(({ part }) => part > 0n);
  const share = counted.reduce((sum, { times, part }) => sum + times * part, 0n);
  const capital = cents(CAPITAL.extended);
  const amount = euro(partOf(capital, share));
  return {
    result: said("pays", { amount }),
    steps: [
      said("extended"),
      ...counted.map(({ name, times, part }): Said => {
        return said(name, { part: percent(part), counts: percent(times * part) });
      }),
      said("capital", { share: percent(share), capital: euro(capital), amount }),
    ],
    remarks: degree > TRIPLE_FROM ? [sheetExample()] : [],
    confirmed: true,
  };
}

const sheetExample = (): Said =>
  said("sheetExample", { degree: percent(SHEET_EXAMPLE.degree), says: percent(SHEET_EXAMPLE.says) });

import type { Day } from "../../facts/day.ts";
import { cents, type Money } from "../../facts/money.ts";
import { count, euro, least, most, partOf, percent, WHOLE } from "./amounts.ts";
import { doubt, said, type Calculation, type Said, type Worked } from "./calculation.ts";
import { monthsBetween } from "./months.ts";

interface Equipment {
  readonly kind: "equipment";
  readonly invoice: Money;
  readonly age: { readonly bought: Day; readonly damaged: Day } | { readonly startedMonths: number };
}

interface Merchandise {
  readonly kind: "merchandise";
  /** What it costs to buy on the day of the claim. */
  readonly purchase: Money;
}

/** Equipment loses value by the month; merchandise does not. */
export type GoodsInputs = (Equipment | Merchandise) & { readonly level?: 5000 | 12500 };

/** Hundredths of a percent per started month. */
const STEP = 125n;
const DEDUCTIBLE = cents("500.00");
const LEVELS = { low: cents("5000.00"), high: cents("12500.00") };

const used = (invoice: Money, age: Equipment["age"]): GoodsInputs => ({ kind: "equipment", invoice, age });

/** What the cover for equipment and merchandise pays. */
export const goods = {
  id: "goods",
  source: {
    document: "product-sheet-2023-06",
    heading: "De waarborg Bescherming van materiaal en koopwaar",
  },
  quote: "na aftrek van 1,25% per begonnen maand vanaf de aankoopdatum tot de datum van het schadegeval",
  cites: ["PF-242", "PF-243", "PF-244", "PF-252"],
  work: (inputs) => {
    const { value, steps } = inputs.kind === "equipment" ? worn(inputs) : purchased(inputs);
    const settled = settle(value, inputs.level);
    const remarks = [...settled.remarks, ...(inputs.kind === "merchandise" ? [said("thirdParty")] : [])];
    return { ...settled, steps: [...steps, ...settled.steps], remarks };
  },
  examples: [
    { given: used("3000.00", { startedMonths: 10 }), gives: ["pays", "2125.00"], confirmed: true },
    { given: used("3000.00", { startedMonths: 80 }), gives: ["nothing", "500.00"], confirmed: true },
    { given: used("3000.00", { startedMonths: 90 }), gives: ["nothing", "500.00"], confirmed: true },
    {
      given: used("3000.00", { bought: "2025-01-15", damaged: "2025-02-15" }),
      gives: ["pays", "2462.50"],
      confirmed: true,
    },
    {
      given: used("3000.00", { bought: "2025-01-15", damaged: "2025-02-16" }),
      gives: ["pays", "2425.00"],
      confirmed: true,
    },
    { given: { kind: "merchandise", purchase: "500.00" }, gives: ["nothing", "500.00"], confirmed: true },
    { given: { kind: "merchandise", purchase: "500.01" }, gives: ["pays", "0.01"], confirmed: true },
    { given: { kind: "merchandise", purchase: "5000.00" }, gives: ["pays", "4500.00"], confirmed: true },
    { given: { kind: "merchandise", purchase: "5000.01" }, gives: ["pays", "4500.01"], confirmed: false },
    {
      given: { kind: "merchandise", purchase: "6000.00", level: 5000 },
      gives: ["pays", "4500.00"],
      confirmed: false,
    },
    {
      given: { kind: "merchandise", purchase: "6000.00", level: 12500 },
      gives: ["pays", "5500.00"],
      confirmed: true,
    },
    { given: { kind: "merchandise", purchase: "20000.00" }, gives: ["pays", "12000.00"], confirmed: false },
  ],
} as const satisfies Calculation<GoodsInputs>;

interface Valued {
  readonly value: bigint;
  readonly steps: readonly Said[];
}

function worn({ invoice, age }: Equipment): Valued {
  const months = "startedMonths" in age ? age.startedMonths : monthsBetween(age.bought, age.damaged).started;
  const lost = least(STEP * BigInt(months), WHOLE);
  const value = partOf(cents(invoice), WHOLE - lost);
  return {
    value,
    steps: [
      said("invoice", { invoice: { kind: "money", value: invoice } }),
      said("months", { months: count(months) }),
      said("lost", { lost: percent(lost), step: percent(STEP) }),
      said("value", { value: euro(value) }),
    ],
  };
}

const purchased = ({ purchase }: Merchandise): Valued => ({
  value: cents(purchase),
  steps: [said("purchase", { purchase: { kind: "money", value: purchase } })],
});

/** The level chosen caps the value; an unknown one is taken as the high one, and the other is told. */
function settle(value: bigint, level: GoodsInputs["level"]): Worked {
  const cap = level === 5000 ? LEVELS.low : LEVELS.high;
  const capped = least(value, cap);
  const pays = most(capped - DEDUCTIBLE, 0n);
  const isCapped = value > cap;
  const isOpen = level === undefined && value > LEVELS.low;
  const remarks = [
    // Whether the deductible comes off the damage or off the level, the sheet does not say.
    ...(isCapped ? [doubt("order", { other: euro(least(value - DEDUCTIBLE, cap)) })] : []),
    ...(isOpen ? [said("lowLevel", { low: euro(LEVELS.low), amount: euro(LEVELS.low - DEDUCTIBLE) })] : []),
  ];
  const steps = [
    ...(isCapped ? [said("cap", { cap: euro(cap) })] : []),
    said("deductible", { deductible: euro(DEDUCTIBLE) }),
  ];
  const result =
    pays > 0n ? said("pays", { amount: euro(pays) }) : said("nothing", { deductible: euro(DEDUCTIBLE) });
  return { result, steps, remarks, confirmed: !isCapped && !isOpen };
}

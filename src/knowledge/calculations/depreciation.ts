import type { Day } from "../../facts/day.ts";
import { cents, type Money } from "../../facts/money.ts";
import type { Param } from "../../rules/evaluation.ts";
import { euro, partOf, percent, WHOLE } from "./amounts.ts";
import { doubt, said, type Calculation, type Said, type Worked } from "./calculation.ts";
import { monthsBetween, type Months } from "./months.ts";

export interface DepreciationInputs {
  readonly value: Money;
  readonly basis: "catalogue" | "invoice";
  readonly freeMonths: 0 | 6 | 12 | 24;
  /** From the first registration (catalogue value) or the invoice (invoice value); or the months as such. */
  readonly age: { readonly from: Day; readonly at: Day } | { readonly months: number };
}

/** Hundredths of a percent per month. */
const STEP = 100n;
const LAST_MONTH = 60;
const LAST_YEAR = { years: { kind: "years", value: 5 } } as const;

const car = (
  freeMonths: DepreciationInputs["freeMonths"],
  age: DepreciationInputs["age"],
): DepreciationInputs => ({ value: "40000.00", basis: "catalogue", freeMonths, age });

const since = (at: Day): DepreciationInputs["age"] => ({ from: "2026-03-12", at });

/** What an agreed value still pays at a date. */
export const depreciation = {
  id: "depreciation",
  source: { document: "product-sheet-2023-06", heading: "Omnium 3/5 - Vergoeding in aangenomen waarde" },
  quote: "Vervolgens wordt gedurende de eerste vijf jaar een degressiviteit van 1% per maand toegepast",
  cites: ["PF-137", "PF-138", "PF-139", "PF-140"],
  work: (inputs) => {
    const { age } = inputs;
    const months =
      "months" in age ? { completed: age.months, started: age.months } : monthsBetween(age.from, age.at);
    const steps = [...clock(inputs), said("age", { months: inMonths(months.completed) })];
    return months.completed >= LAST_MONTH ? realValue(months, steps) : agreed(inputs, months, steps);
  },
  examples: [
    { given: car(12, { months: 30 }), gives: ["pays", "32800.00"], confirmed: true },
    { given: car(12, { months: 12 }), gives: ["pays", "40000.00"], confirmed: true },
    { given: car(12, { months: 13 }), gives: ["pays", "39600.00"], confirmed: true },
    { given: car(0, { months: 1 }), gives: ["pays", "39600.00"], confirmed: true },
    { given: car(0, { months: 59 }), gives: ["pays", "16400.00"], confirmed: true },
    { given: car(24, { months: 60 }), gives: ["real", 5], confirmed: false },
    { given: car(24, { months: 61 }), gives: ["real", 5], confirmed: true },
    {
      given: { ...car(6, since("2026-10-12")), basis: "invoice" },
      gives: ["pays", "39600.00"],
      confirmed: true,
    },
    { given: car(6, since("2026-09-12")), gives: ["pays", "40000.00"], confirmed: true },
    { given: car(6, since("2026-09-13")), gives: ["pays", "40000.00"], confirmed: false },
    { given: car(6, since("2026-10-12")), gives: ["pays", "39600.00"], confirmed: true },
    { given: car(6, since("2031-03-11")), gives: ["pays", "18800.00"], confirmed: false },
    { given: car(6, since("2031-03-12")), gives: ["real", 5], confirmed: false },
    { given: car(6, since("2031-03-13")), gives: ["real", 5], confirmed: true },
  ],
} as const satisfies Calculation<DepreciationInputs>;

const inMonths = (value: number): Param => ({ kind: "months", value });

/** From which day the months count, where days are known. */
function clock({ age, basis }: DepreciationInputs): Said[] {
  if ("months" in age) return [];
  return [
    said(basis === "catalogue" ? "fromRegistration" : "fromInvoice", {
      from: { kind: "day", value: age.from },
      at: { kind: "day", value: age.at },
    }),
  ];
}

/** "After five years": on the day itself the sheet can be read either way. */
const realValue = ({ completed, started }: Months, steps: readonly Said[]): Worked => ({
  result: said("real", LAST_YEAR),
  steps,
  remarks: [],
  confirmed: completed > LAST_MONTH || started > completed,
});

function agreed(inputs: DepreciationInputs, { completed, started }: Months, steps: readonly Said[]): Worked {
  const { freeMonths } = inputs;
  const counted = countedMonths(freeMonths, completed);
  const startedToo = countedMonths(freeMonths, started);
  const amount = euro(worth(inputs, counted));
  return {
    result: said("pays", { amount }),
    steps: [
      ...steps,
      said("free", { free: inMonths(freeMonths), counted: inMonths(counted) }),
      said("lost", { lost: percent(STEP * BigInt(counted)), step: percent(STEP) }),
      said("left", { value: { kind: "money", value: inputs.value }, amount }),
    ],
    // Elsewhere the sheet says "per begonnen maand", here only "per maand".
    remarks: startedToo === counted ? [] : [doubt("started", { amount: euro(worth(inputs, startedToo)) })],
    confirmed: startedToo === counted,
  };
}

const countedMonths = (free: number, months: number): number => Math.max(0, months - free);

const worth = ({ value }: DepreciationInputs, counted: number): bigint =>
  partOf(cents(value), WHOLE - STEP * BigInt(counted));

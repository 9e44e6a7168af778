import { fraction, times } from "../facts/fraction.ts";
import { cents, money, roundToCents } from "../facts/money.ts";
import type { Money } from "../facts/money.ts";
import type { Day } from "../facts/day.ts";
import type { Facts } from "../facts/schema.ts";
import { settledOn, surenessOf, type Sureness } from "../readings/settled.ts";
import { inForceOn } from "../rules/rule.ts";
import { COVERS } from "../rules/evaluation.ts";
import type { Cover, Evaluation, Period } from "../rules/evaluation.ts";

/** What a vehicle is to the taxes. */
type Group = "car" | "two_wheeler" | "professional_transport";

/** A total rate of taxes and contributions, and how sure it is. */
export interface TaxRate {
  readonly id: string;
  readonly covers: readonly Cover[];
  readonly groups: readonly Group[];
  /** Of the net premium; an exact decimal. */
  readonly percent: string;
  /** Neither document says since when; the day on which it was last looked up stands beside it. */
  readonly inForce: Period;
  readonly checkedOn: Day;
  /** True where a published total says it and a published sum agrees. */
  readonly confirmed: boolean;
  /** Where it was found, or from what it was derived. */
  readonly source: string;
}

const LIABILITY: readonly Cover[] = ["liability"];
/** What the law calls damage to the vehicle itself. */
const CASCO: readonly Cover[] = ["glass", "naturalForces", "animals", "fire", "theft", "materialDamage"];
const OTHERS = COVERS.filter((cover) => !LIABILITY.includes(cover) && !CASCO.includes(cover));

const ALWAYS: Period = { from: null, to: null };
const CHECKED = "2026-11-22";

const ALL_GROUPS: readonly Group[] = ["car", "two_wheeler", "professional_transport"];
const FOUND = { inForce: ALWAYS, checkedOn: CHECKED, confirmed: true } as const;
const UNSURE = { ...FOUND, confirmed: false } as const;
const DERIVED = "inami.fgov.be, derived";

/**
 * Taxes and contributions per cover: the annual tax (9.25%), the contribution to the health insurance (10%, or 5% for
 * professional transport), the levy on motor vehicles (7.5%, or 2.5% for two-wheelers), and for liability the Red Cross
 * (0.35%). Only the total for the liability of cars was found with a second source.
 */
export const TAX_RATES: readonly TaxRate[] = [
  {
    id: "liability-car",
    covers: LIABILITY,
    groups: ["car"],
    percent: "27.10",
    source: "assuranceshenriet.be; neyifinance.be: 300.00 is 236.03 and 63.97",
    ...FOUND,
  },
  {
    id: "liability-two-wheeler",
    covers: LIABILITY,
    groups: ["two_wheeler"],
    percent: "22.10",
    source: "assuranceshenriet.be",
    ...UNSURE,
  },
  {
    id: "liability-transport",
    covers: LIABILITY,
    groups: ["professional_transport"],
    percent: "22.10",
    source: DERIVED,
    ...UNSURE,
  },
  { id: "casco-car", covers: CASCO, groups: ["car"], percent: "26.75", source: DERIVED, ...UNSURE },
  {
    id: "casco-others",
    covers: CASCO,
    groups: ["two_wheeler", "professional_transport"],
    percent: "21.75",
    source: DERIVED,
    ...UNSURE,
  },
  {
    id: "others",
    covers: OTHERS,
    groups: ALL_GROUPS,
    percent: "9.25",
    source: "inami.fgov.be; whether the motor levies apply was not found",
    ...UNSURE,
  },
];

const TWO_WHEELERS: ReadonlySet<string> = new Set(["motorcycle", "moped"]);

function groupOf({ usage, vehicle }: Facts): Group {
  if (TWO_WHEELERS.has(vehicle?.category ?? "")) return "two_wheeler";
  return usage === "own_account_transport" ? "professional_transport" : "car";
}

/** The rate of a cover at a day; undefined when none is in force. */
export const taxRateOf = (cover: Cover, facts: Facts, day: Day): TaxRate | undefined =>
  TAX_RATES.find(
    ({ covers, groups, inForce }) =>
      covers.includes(cover) && groups.includes(groupOf(facts)) && inForceOn(inForce, day),
  );

/** The id under which the reading of a rate is settled. */
export const rateReading = ({ id }: TaxRate): string => `taxes.${id}`;

/** `confirmed` as for its rate, or where that was settled meanwhile. */
export interface TaxedLine extends Sureness {
  readonly cover: Cover;
  readonly net: Money;
  readonly rate: TaxRate;
  readonly tax: Money;
  readonly gross: Money;
}

export interface Taxed {
  readonly lines: readonly TaxedLine[];
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
  /** False as soon as one of the rates is not. */
  readonly confirmed: boolean;
}

/**
 * The premium with taxes and contributions, each cover's tax rounded to the cent, half away from zero.
 *
 * @returns null where the net total is not known, or a cover has no rate at the day
 */
export function withTaxes(facts: Facts, evaluation: Evaluation): Taxed | null {
  if (evaluation.totals.net === null) return null;
  const lines: TaxedLine[] = [];
  const settled = settledOn(evaluation.settled ?? [], evaluation.effectDate);
  for (const cover of COVERS) {
    const { requested, premium } = evaluation.covers[cover];
    if (!requested || premium === null) continue;
    const taxRate = taxRateOf(cover, facts, evaluation.effectDate);
    if (taxRate === undefined || premium.net === null) return null;
    const net = cents(premium.net);
    const tax = taxOn(net, taxRate.percent);
    const amounts = { net: premium.net, tax: money(tax), gross: money(net + tax) };
    const sureness = surenessOf(settled, rateReading(taxRate), taxRate.confirmed);
    lines.push({ cover, rate: taxRate, ...amounts, ...sureness });
  }
  const sum = (of: (line: TaxedLine) => Money): bigint =>
    lines.reduce((total, line) => total + cents(of(line)), 0n);
  const [net, tax] = [sum((line) => line.net), sum((line) => line.tax)];
  return {
    lines,
    net: money(net),
    tax: money(tax),
    gross: money(net + tax),
    confirmed: lines.every((line) => line.confirmed),
  };
}

const taxOn = (net: bigint, percent: string): bigint =>
  roundToCents(times({ numerator: net, denominator: 100n }, fraction(percent)));

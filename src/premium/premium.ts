import { compareFractions, decimalOf, factorOf, ONE, times } from "../facts/fraction.ts";
import { cents, money, roundToCents, type Money } from "../facts/money.ts";
import type { FactPath } from "../facts/paths.ts";
import { OPEN } from "../readings/general.ts";
import { isSettled, surenessOf, type Settled, type Sureness } from "../readings/settled.ts";
import type { Premium, PremiumLine } from "../rules/evaluation.ts";
import type { View } from "../rules/view.ts";
import { factorsOf, type Factors, type PrintedPercent } from "./factors.ts";
import { lineState, possibleOf, versionInForce, type LineState } from "./line-state.ts";
import type { AmountLine, PercentLine, TariffRecord } from "./line.ts";
import type { Price } from "./price.ts";
import { basePremium, type BaseAmount, type Tariff } from "./tariff.ts";

/** A cover's premium, and the facts that would complete it. */
export interface PricedCover {
  readonly premium: Premium;
  readonly open: readonly FactPath[];
}

export interface PricingContext {
  readonly view: View;
  readonly tariff: Tariff | undefined;
  /** The sheet names these vehicles; for others no line is confirmed. */
  readonly namedBySheet: boolean;
  /** What other covers take a share of. */
  readonly liability: BasePricing;
}

type LineContext = Pick<PricingContext, "view" | "namedBySheet">;
type BasePrice = Extract<Price, { kind: "base" }>;
type SharePrice = Extract<Price, { kind: "share" }>;
type Step = readonly [line: PercentLine, state: LineState];

/** A base premium with its percentages, as far as they are known; without an amount on top. */
export interface BasePricing {
  readonly base: BaseAmount;
  readonly steps: readonly Step[];
  /** Undefined while a percentage is not known. */
  readonly factors: Factors | undefined;
  /** Rounded; undefined while the base or a percentage is not known. */
  readonly net: bigint | undefined;
  /** None where a percentage is undocumented: then nothing can complete the price. */
  readonly open: readonly FactPath[];
}

const openOf = (state: LineState): readonly FactPath[] => (state.state === "unknown" ? state.open : []);

export function basePricing(price: BasePrice, view: View, tariff: Tariff | undefined): BasePricing {
  const steps = price.lines.flatMap((versions): Step[] => {
    const line = versionInForce(versions, view) ?? versions[0];
    return line === undefined ? [] : [[line, lineState(line, view)]];
  });
  const factors = factorsOfSteps(steps);
  const base = basePremium(price.base, view.facts, view.effectDate, tariff);
  const documented = steps.every(([, { state }]) => state !== "undocumented");
  return {
    base,
    steps,
    factors,
    net: base.amount === undefined || factors === undefined ? undefined : netOf(base.amount, factors),
    open: documented ? [...steps.flatMap(([, state]) => openOf(state)), ...base.open] : [],
  };
}

function factorsOfSteps(steps: readonly Step[]): Factors | undefined {
  const percents: PrintedPercent[] = [];
  for (const [, state] of steps) {
    if (state.state === "percent") percents.push(state.percent);
    else if (state.state !== "none") return undefined;
  }
  return factorsOf(percents);
}

const netOf = (base: Money, { product }: Factors): bigint =>
  roundToCents({ numerator: cents(base) * product.numerator, denominator: product.denominator });

/** The premium of one cover at the effect date. Contract section 4. */
export function premiumOf(price: Price, context: PricingContext): PricedCover {
  switch (price.kind) {
    case "base":
      return fromBase(basePricing(price, context.view, context.tariff), price.extra, context);
    case "amount":
      return amountOnly(price.line, context);
    case "share":
      return share(price, context);
  }
}

/** The premium on top of a base, with the amount that comes on top of that. */
export function fromBase(
  pricing: BasePricing,
  extraLine: AmountLine | undefined,
  context: PricingContext,
): PricedCover {
  const { base, factors, net } = pricing;
  const extra = extraOf(extraLine, context);
  return {
    premium: {
      base: base.amount === undefined ? null : money(cents(base.amount)),
      factor: factors?.text ?? null,
      lines: [...percentLines(pricing, context), ...extra.lines],
      factorRange: factors === undefined ? factorRange(pricing) : null,
      net: net === undefined || extra.amount === undefined ? null : money(net + extra.amount),
    },
    open: [...pricing.open, ...extra.open],
  };
}

/** The products that the percentages still open leave possible; null where a source is silent about one. */
function factorRange({ steps }: BasePricing): Premium["factorRange"] {
  let [lowest, highest] = [ONE, ONE];
  for (const [, state] of steps) {
    const factors = possibleOf(state).map(factorOf).sort(compareFractions);
    const [least, most] = [factors[0], factors.at(-1)];
    if (least === undefined || most === undefined) return null;
    lowest = times(lowest, least);
    highest = times(highest, most);
  }
  return [decimalOf(lowest), decimalOf(highest)];
}

interface Extra {
  /** Undefined while it is not known. */
  readonly amount: bigint | undefined;
  readonly lines: readonly PremiumLine[];
  readonly open: readonly FactPath[];
}

function extraOf(line: AmountLine | undefined, context: PricingContext): Extra {
  if (line === undefined) return { amount: 0n, lines: [], open: [] };
  const state = lineState(line, context.view);
  if (state.state === "none") return { amount: 0n, lines: [], open: [] };
  if (state.state !== "amount") return { amount: undefined, lines: [], open: openOf(state) };
  return { amount: state.amount, lines: [fixedLine(line, state, context)], open: [] };
}

function percentLines(pricing: BasePricing, context: LineContext): PremiumLine[] {
  const amounts = lineAmounts(pricing);
  const lines: PremiumLine[] = [];
  for (const [line, state] of pricing.steps)
    if (state.state === "percent")
      lines.push(percentLine(line, state.percent, amounts?.[lines.length], context));
  return lines;
}

/** What each percentage changes, in the order shown; the last one takes the rounding. */
function lineAmounts({ base, factors, net }: BasePricing): bigint[] | undefined {
  if (base.amount === undefined || factors === undefined || net === undefined) return undefined;
  const whole = cents(base.amount);
  let left = net - whole;
  return factors.changes.map(({ numerator, denominator }, index) => {
    const isLast = index === factors.changes.length - 1;
    const amount = isLast ? left : roundToCents({ numerator: whole * numerator, denominator });
    left -= amount;
    return amount;
  });
}

const percentLine = (
  { id }: TariffRecord,
  { exact, text }: PrintedPercent,
  amount: bigint | undefined,
  { view, namedBySheet }: LineContext,
): PremiumLine => ({
  rule: id,
  kind: exact.numerator < 0n ? "discount" : "surcharge",
  percent: text,
  amount: amount === undefined ? null : money(amount),
  ...surenessOf(view.settled, OPEN.otherVehicles, namedBySheet),
});

const fixedLine = (
  { id }: TariffRecord,
  { amount, sure }: Extract<LineState, { state: "amount" }>,
  { view: { settled }, namedBySheet }: LineContext,
): PremiumLine => ({
  rule: id,
  kind: "fixed",
  percent: null,
  amount: money(amount),
  ...amountSureness(id, { settled, namedBySheet, sure }),
});

/** An amount is open for vehicles that the sheet does not name, and where two readings give another amount. */
function amountSureness(
  id: string,
  { settled, namedBySheet, sure }: { settled: Settled; namedBySheet: boolean; sure: boolean },
): Sureness {
  const vehicle = surenessOf(settled, OPEN.otherVehicles, namedBySheet);
  const amount = surenessOf(settled, id, sure);
  return { ...vehicle, ...amount, confirmed: vehicle.confirmed && amount.confirmed };
}

const UNBASED = { base: null, factor: "1", factorRange: null } as const;

function amountOnly(line: TariffRecord, context: PricingContext): PricedCover {
  const { view } = context;
  const state = lineState(line, view);
  if (state.state === "amount") {
    const isOpen = state.other !== undefined && !isSettled(view.settled, line.id);
    const other = isOpen ? { alternativeAmount: money(state.other) } : {};
    const lines = [fixedLine(line, state, context)];
    return { premium: { ...UNBASED, lines, net: money(state.amount), ...other }, open: [] };
  }
  const factor = state.state === "undocumented" ? null : "1";
  return { premium: { ...UNBASED, factor, lines: [], net: null }, open: openOf(state) };
}

function share(price: SharePrice, context: PricingContext): PricedCover {
  const state = lineState(price.line, context.view);
  if (state.state === "none" && price.otherwise) return amountOnly(price.otherwise, context);
  if (state.state !== "percent") return amountOnly(price.line, context);
  const whole = wholeOf(price, context.liability);
  const { numerator, denominator } = state.percent.exact;
  const amount =
    whole.amount && roundToCents({ numerator: whole.amount * numerator, denominator: 100n * denominator });
  return {
    premium: {
      ...UNBASED,
      lines: [percentLine(price.line, state.percent, amount, context)],
      net: amount === undefined ? null : money(amount),
    },
    open: amount === undefined ? whole.open : [],
  };
}

interface Whole {
  readonly amount: bigint | undefined;
  readonly open: readonly FactPath[];
}

/** The liability premium that a share is taken of: before or after its percentages, never with the trailer. */
function wholeOf({ of }: SharePrice, { base, net, open }: BasePricing): Whole {
  if (of === "liabilityNet") return { amount: net, open };
  return { amount: base.amount === undefined ? undefined : cents(base.amount), open: base.open };
}

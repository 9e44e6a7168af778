import { decimalOf, factorOf, ONE, times, type Fraction } from "../facts/fraction.ts";
import { cents, money, roundToCents, type Money } from "../facts/money.ts";
import type { FactPath } from "../facts/paths.ts";
import type { Premium, PremiumLine } from "../rules/evaluation.ts";
import type { View } from "../rules/view.ts";
import { lineState, versionInForce, type LineState } from "./line-state.ts";
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
  readonly liability: LiabilityPremium;
}

/** What other covers take a share of. */
export interface LiabilityPremium {
  readonly base: BaseAmount;
  /** Rounded, without the detached trailer; undefined while it is not known. */
  readonly net: bigint | undefined;
  readonly open: readonly FactPath[];
}

interface Step {
  readonly line: PercentLine;
  readonly state: LineState;
}

const steps = (lines: readonly (readonly PercentLine[])[], view: View): Step[] =>
  lines.flatMap((versions) => {
    const line = versionInForce(versions, view) ?? versions[0];
    return line === undefined ? [] : [{ line, state: lineState(line, view) }];
  });

const isSettled = ({ state }: Step): boolean => state.state === "none" || state.state === "percent";
const isUndocumented = ({ state }: Step): boolean => state.state === "undocumented";
const openOf = (state: LineState): readonly FactPath[] => (state.state === "unknown" ? state.open : []);

/** The product of the percentages; undefined while one of them is not known. */
function factorOfSteps(all: readonly Step[]): Fraction | undefined {
  if (!all.every(isSettled)) return undefined;
  let factor = ONE;
  for (const { state } of all) if (state.state === "percent") factor = times(factor, factorOf(state.percent));
  return factor;
}

const netOf = (base: Money, factor: Fraction): bigint =>
  roundToCents(times({ numerator: cents(base), denominator: 1n }, factor));

/** Liability as the other covers need it. `lines` are its percentage lines. */
export function liabilityPremium(
  price: Extract<Price, { kind: "base" }>,
  view: View,
  tariff: Tariff | undefined,
): LiabilityPremium {
  const all = steps(price.lines, view);
  const factor = factorOfSteps(all);
  const base = basePremium(price.base, view.facts, view.effectDate, tariff);
  const known = base.amount !== undefined && factor !== undefined;
  return {
    base,
    net: known ? netOf(base.amount, factor) : undefined,
    open: [...base.open, ...all.flatMap(({ state }) => openOf(state))],
  };
}

/** The premium of one cover at the effect date. Contract section 4. */
export function premiumOf(price: Price, context: PricingContext): PricedCover {
  switch (price.kind) {
    case "base":
      return ownBase(price, context);
    case "amount":
      return amountOnly(price.line, context);
    case "share":
      return share(price, context);
  }
}

function ownBase(price: Extract<Price, { kind: "base" }>, context: PricingContext): PricedCover {
  const { view, tariff, namedBySheet } = context;
  const all = steps(price.lines, view);
  const factor = factorOfSteps(all);
  const base = basePremium(price.base, view.facts, view.effectDate, tariff);
  const net = base.amount === undefined || factor === undefined ? undefined : netOf(base.amount, factor);
  const extra = extraOf(price.extra, context);
  return {
    premium: {
      base: base.amount === undefined ? null : money(cents(base.amount)),
      factor: factor === undefined ? null : decimalOf(factor),
      lines: [...percentLines(all, base.amount, net, namedBySheet), ...extra.lines],
      net: net === undefined || extra.amount === undefined ? null : money(net + extra.amount),
    },
    open: [
      ...all.flatMap(({ state }) => openOf(state)),
      ...extra.open,
      ...(all.some(isUndocumented) ? [] : base.open),
    ],
  };
}

interface Extra {
  /** Undefined while it is not known. */
  readonly amount: bigint | undefined;
  readonly lines: readonly PremiumLine[];
  readonly open: readonly FactPath[];
}

function extraOf(line: AmountLine | undefined, { view, namedBySheet }: PricingContext): Extra {
  if (line === undefined) return { amount: 0n, lines: [], open: [] };
  const state = lineState(line, view);
  if (state.state === "none") return { amount: 0n, lines: [], open: [] };
  if (state.state !== "amount") return { amount: undefined, lines: [], open: openOf(state) };
  return { amount: state.amount, lines: [fixedLine(line, state, namedBySheet)], open: [] };
}

function percentLines(
  all: readonly Step[],
  base: Money | undefined,
  net: bigint | undefined,
  namedBySheet: boolean,
): PremiumLine[] {
  const amounts = base === undefined || net === undefined ? undefined : lineAmounts(base, all, net);
  return all.flatMap(({ line, state }) =>
    state.state === "percent" ? [percentLine(line, state.percent, amounts?.get(line), namedBySheet)] : [],
  );
}

/** What each percentage changes, in the order shown; the last one takes the rounding. */
function lineAmounts(base: Money, all: readonly Step[], net: bigint): Map<TariffRecord, bigint> {
  const amounts = new Map<TariffRecord, bigint>();
  const changing = all.flatMap(({ line, state }) =>
    state.state === "percent" ? [{ line, percent: state.percent }] : [],
  );
  let running: Fraction = { numerator: cents(base), denominator: 1n };
  let left = net - cents(base);
  changing.forEach(({ line, percent }, index) => {
    const change = times(running, { numerator: percent.numerator, denominator: 100n * percent.denominator });
    const amount = index === changing.length - 1 ? left : roundToCents(change);
    amounts.set(line, amount);
    left -= amount;
    running = times(running, factorOf(percent));
  });
  return amounts;
}

const percentLine = (
  { id }: TariffRecord,
  percent: Fraction,
  amount: bigint | undefined,
  confirmed: boolean,
): PremiumLine => ({
  rule: id,
  kind: percent.numerator < 0n ? "discount" : "surcharge",
  percent: decimalOf(percent),
  amount: amount === undefined ? null : money(amount),
  confirmed,
});

const fixedLine = (
  { id }: Pick<TariffRecord, "id">,
  { amount, sure }: Extract<LineState, { state: "amount" }>,
  namedBySheet: boolean,
): PremiumLine => ({
  rule: id,
  kind: "fixed",
  percent: null,
  amount: money(amount),
  confirmed: namedBySheet && sure,
});

function amountOnly(line: TariffRecord, { view, namedBySheet }: PricingContext): PricedCover {
  const state = lineState(line, view);
  if (state.state === "amount") {
    const other = state.other === undefined ? {} : { alternativeAmount: money(state.other) };
    const lines = [fixedLine(line, state, namedBySheet)];
    return { premium: { base: null, factor: "1", lines, net: money(state.amount), ...other }, open: [] };
  }
  const factor = state.state === "undocumented" ? null : "1";
  return { premium: { base: null, factor, lines: [], net: null }, open: openOf(state) };
}

function share(price: Extract<Price, { kind: "share" }>, context: PricingContext): PricedCover {
  const { view, liability, namedBySheet } = context;
  const state = lineState(price.line, view);
  if (state.state === "none" && price.otherwise) return amountOnly(price.otherwise, context);
  if (state.state !== "percent") return amountOnly(price.line, context);
  const ofBase = price.of === "liabilityBase";
  const whole = ofBase
    ? liability.base.amount === undefined
      ? undefined
      : cents(liability.base.amount)
    : liability.net;
  const amount =
    whole === undefined
      ? undefined
      : roundToCents({
          numerator: whole * state.percent.numerator,
          denominator: 100n * state.percent.denominator,
        });
  return {
    premium: {
      base: null,
      factor: "1",
      lines: [percentLine(price.line, state.percent, amount, namedBySheet)],
      net: amount === undefined ? null : money(amount),
    },
    open: amount !== undefined ? [] : ofBase ? liability.base.open : liability.open,
  };
}

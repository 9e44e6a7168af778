import type { Fraction } from "../facts/fraction.ts";
import { cents } from "../facts/money.ts";
import { factAt, type FactPath } from "../facts/paths.ts";
import { openFacts, truth, type Condition } from "../rules/condition.ts";
import type { Choice } from "../rules/evaluation.ts";
import { inForceOn } from "../rules/rule.ts";
import type { Quantity } from "../rules/term.ts";
import { boundsOf } from "../rules/term.ts";
import type { View } from "../rules/view.ts";
import { computedPercent, printedPercent, type PrintedPercent } from "./factors.ts";
import type { AmountLine, BandLine, ChoiceLine, PercentLine, TariffRecord, TierLine } from "./line.ts";

/** What a tariff line does on the facts known so far. */
export type LineState =
  | { readonly state: "none" | "undocumented" }
  | {
      readonly state: "unknown";
      readonly open: readonly FactPath[];
      /** The percentages it may still become, 0 among them where it may do nothing; none for an amount. */
      readonly possible: readonly Fraction[];
    }
  | { readonly state: "percent"; readonly percent: PrintedPercent }
  | { readonly state: "amount"; readonly amount: bigint; readonly other?: bigint; readonly sure: boolean };

const NONE: LineState = { state: "none" };
const UNDOCUMENTED: LineState = { state: "undocumented" };

/** The version of a line that is in force on the effect date, evaluated. */
export function lineState(line: TariffRecord, view: View): LineState {
  if (!inForceOn(line.inForce, view.effectDate)) return UNDOCUMENTED;
  switch (line.kind) {
    case "tiers":
      return tierState(line, view, (tier) => percentState(printedPercent(tier.percent)));
    case "amounts":
      return tierState(line, view, ({ amount }) => ({ state: "amount", amount: cents(amount), sure: true }));
    case "choice":
      return choiceState(line, view);
    case "bands":
      return bandState(line, view);
  }
}

const percentState = (percent: PrintedPercent): LineState =>
  percent.exact.numerator === 0n ? NONE : { state: "percent", percent };

function tierState<T extends { readonly when: Condition }>(
  { tiers }: { readonly tiers: readonly T[] },
  view: View,
  stateOf: (tier: T) => LineState,
): LineState {
  const unsettled: T[] = [];
  for (const tier of tiers) {
    const holds = truth(tier.when, view);
    if (holds === true) return stateOf(tier);
    if (holds === undefined) unsettled.push(tier);
  }
  if (unsettled.length === 0) return NONE;
  return {
    state: "unknown",
    open: unsettled.flatMap(({ when }) => openFacts(when, view)),
    possible: [NOTHING, ...unsettled.flatMap((tier) => possibleOf(stateOf(tier)))],
  };
}

/** The percentages that a state leaves possible. */
export function possibleOf(state: LineState): readonly Fraction[] {
  switch (state.state) {
    case "unknown":
      return state.possible;
    case "percent":
      return [state.percent.exact];
    case "none":
      return [NOTHING];
    case "amount":
    case "undocumented":
      return [];
  }
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

function choiceState(line: ChoiceLine, view: View): LineState {
  const counts = line.only === undefined ? true : truth(line.only, view);
  if (counts === false) return NONE;
  const value = chosen(line.choice, view);
  if (value !== undefined) return optionState(line, value, view);
  const states = Object.keys(line.percents).map((each) => optionState(line, each, view));
  return { state: "unknown", open: [`request.${line.choice}`], possible: states.flatMap(possibleOf) };
}

/** The value of a choice; an absent value basis counts as the catalogue value. */
export const chosen = (choice: Choice, view: View): string | undefined =>
  factAt(view.facts, `request.${choice}`) ?? (choice === "valueBasis" ? "catalogue" : undefined);

/** What a choice line would do if its choice had this value. */
export function optionState(line: ChoiceLine, value: string, view: View): LineState {
  if (!inForceOn(line.inForce, view.effectDate)) return UNDOCUMENTED;
  const percent = line.percents[value];
  if (percent === undefined) return NONE;
  if (percent === null) return UNDOCUMENTED;
  if (typeof percent === "string") return percentState(printedPercent(percent));
  const computed = percent.value(view);
  if (computed === null) return UNDOCUMENTED;
  return computed === undefined
    ? { state: "unknown", open: percent.open(view), possible: percent.range?.(view) ?? [] }
    : percentState(computedPercent(computed));
}

function bandState({ by, otherwiseBy, bands }: BandLine, view: View): LineState {
  const amount = bandAmount(by, bands, view);
  if (amount === undefined) return { state: "unknown", open: by.open(view), possible: [] };
  const other = bandAmount(otherwiseBy, bands, view);
  const differs = other !== undefined && other !== amount;
  return { state: "amount", amount, sure: other === amount, ...(differs && { other }) };
}

/** The amount of the band in which all of a quantity's possible values lie; undefined while there are two. */
function bandAmount(quantity: Quantity, bands: BandLine["bands"], view: View): bigint | undefined {
  const bounds = boundsOf(quantity, view);
  if (bounds === undefined) return undefined;
  const [low, high] = bounds.map((value) => bands.find(({ below }) => below === null || value < 2 * below));
  return low === undefined || low !== high ? undefined : cents(low.amount);
}

/** Of several dated versions of one line, the one in force; undefined when there is none. */
export const versionInForce = <L extends PercentLine | TierLine | AmountLine>(
  versions: readonly L[],
  view: View,
): L | undefined => versions.find(({ inForce }) => inForceOn(inForce, view.effectDate));

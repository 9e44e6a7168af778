import { cents, type Money } from "../facts/money.ts";
import { optionState, versionInForce } from "../premium/line-state.ts";
import {
  OPTIONS,
  type Choice,
  type Evaluation,
  type OptionEvaluation,
  type OptionSubject,
  type OptionValue,
} from "../rules/evaluation.ts";
import { OPEN } from "../readings/general.ts";
import { surenessOf, type Sureness } from "../readings/settled.ts";
import { surenessOfRule } from "../rules/reasons.ts";
import { inForceOn, type Rule } from "../rules/rule.ts";
import type { View } from "../rules/view.ts";
import { PRODUCT_SHEET } from "./editions.ts";
import { OPTION_LINES } from "./price-list.ts";
import { deductibleBand } from "./product-sheet/deductible-table.ts";
import type { QuoteJudgement } from "./quote-judgement.ts";
import { CARS_AND_VANS } from "./subjects.ts";

/** Every value of every choice: what happens if it is chosen, with its percentage and its deductible. */
export function evaluateOptions(view: View, judged: QuoteJudgement): Evaluation["options"] {
  const category = view.facts.vehicle?.category;
  const named = category !== undefined && CARS_AND_VANS.includes(category);
  const evaluated = (Object.keys(OPTIONS) as Choice[]).map((choice) => [
    choice,
    Object.fromEntries(
      OPTIONS[choice].map((value) => [value, evaluateOption(choice, value, view, judged, named)]),
    ),
  ]);
  return Object.fromEntries(evaluated) as Evaluation["options"];
}

function evaluateOption(
  choice: Choice,
  value: string,
  view: View,
  judged: QuoteJudgement,
  named: boolean,
): OptionEvaluation {
  const { outcome, holding } = judged.options[`option:${choice}.${value}` as OptionSubject];
  const deductible =
    choice === "deductible" && named ? deductibleOf(value as OptionValue<"deductible">, view) : undefined;
  const band = surenessOf(view.settled, OPEN.deductibleBand, deductible?.alternative === undefined);
  return {
    outcome,
    reasons: holding.map(({ id }) => id),
    percent: named ? percentOf(choice, value, view) : null,
    amount: deductible?.amount ?? null,
    // Once it is confirmed which value counts, there is no other amount.
    ...(deductible?.alternative !== undefined &&
      !band.confirmed && { alternativeAmount: deductible.alternative }),
    ...surenessOfAll(holding, band, view),
  };
}

/** An option is as sure as the least sure thing about it; the reading of its amount is told with it. */
function surenessOfAll(holding: readonly Rule[], band: Sureness, view: View): Sureness {
  const confirmed = band.confirmed && holding.every((rule) => surenessOfRule(rule, view).confirmed);
  return { confirmed, ...(band.reading !== undefined && { reading: band.reading }) };
}

function percentOf(choice: Choice, value: string, view: View): string | null {
  const line = versionInForce(OPTION_LINES[choice] ?? [], view);
  const printed = line?.percents[value];
  if (line === undefined || printed === undefined) return null;
  if (typeof printed === "string") return printed;
  const state = optionState(line, value, view);
  if (state.state === "none") return "0";
  return state.state === "percent" ? state.percent.text : null;
}

interface DeductibleAmount {
  readonly amount: Money | null;
  /** Present where the insured value lies in another band than the catalogue value (AMB-09). */
  readonly alternative?: Money | null;
}

function deductibleOf(deductible: OptionValue<"deductible">, view: View): DeductibleAmount | undefined {
  const { catalogueValue, invoiceValue } = view.facts.vehicle ?? {};
  if (catalogueValue === undefined || !inForceOn(PRODUCT_SHEET, view.effectDate)) return undefined;
  const band = deductibleBand(cents(catalogueValue));
  const amount = band.amounts[deductible];
  if (view.facts.request?.valueBasis !== "invoice" || invoiceValue === undefined) return { amount };
  const insured = deductibleBand(cents(invoiceValue));
  return insured === band ? { amount } : { amount, alternative: insured.amounts[deductible] };
}

import { money } from "../../src/facts/money.ts";
import { lineState } from "../../src/premium/line-state.ts";
import type { TariffRecord } from "../../src/premium/line.ts";
import { exampleView, factsOf } from "../../src/product/examples.ts";
import { truth } from "../../src/rules/condition.ts";
import { inForceOn, type Rule, type Verdict } from "../../src/rules/rule.ts";
import type { View } from "../../src/rules/view.ts";

export { exampleView, factsOf };

/** What a rule itself says, whatever the other rules say. */
export function ruleSays(rule: Rule, view: View): Verdict {
  const category = view.facts.vehicle?.category;
  const speaks = rule.vehicles === undefined || category === undefined || rule.vehicles.includes(category);
  if (!speaks || !inForceOn(rule.inForce, view.effectDate)) return "none";
  const holds = truth(rule.when, view);
  if (holds === false) return "none";
  if (rule.outcome === "offered") return holds ? "remark" : "none";
  return holds ? rule.outcome : "needs_info";
}

/** What a tariff line does: its percentage or amount, or why it has none. */
export function lineGives(line: TariffRecord, view: View): string {
  const state = lineState(line, view);
  if (state.state === "percent") return state.percent.text;
  return state.state === "amount" ? money(state.amount) : state.state;
}

/** Every percentage and amount that a line writes down. */
export function figuresOf(line: TariffRecord): string[] {
  switch (line.kind) {
    case "tiers":
      return line.tiers.map(({ percent }) => percent);
    case "amounts":
      return line.tiers.map(({ amount }) => amount);
    case "bands":
      return line.bands.map(({ amount }) => amount);
    case "choice":
      return Object.values(line.percents).filter((percent) => typeof percent === "string");
  }
}

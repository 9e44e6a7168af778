import { isFactPath, withFact } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { money } from "../../src/facts/money.ts";
import { lineState } from "../../src/premium/line-state.ts";
import type { TariffRecord } from "../../src/premium/line.ts";
import { EXAMPLE_DAY } from "../../src/product/examples.ts";
import { truth } from "../../src/rules/condition.ts";
import { inForceOn, type FlatFacts, type Rule, type Verdict } from "../../src/rules/rule.ts";
import { viewOf, type View } from "../../src/rules/view.ts";

/** The facts of an example as a quote has them. */
export function factsOf(given: FlatFacts): Facts {
  let facts: Facts = {};
  for (const [path, value] of Object.entries(given)) {
    if (!isFactPath(path)) throw new RangeError(`${path} is no fact`);
    facts = withFact(facts, path, value);
  }
  return facts;
}

/** An example plays on {@link EXAMPLE_DAY} unless it says otherwise, and on a vehicle its rule speaks about. */
export function exampleView(given: FlatFacts, { vehicles }: Pick<Rule, "vehicles">): View {
  const category = vehicles?.[0];
  const facts = factsOf({ ...(category && { "vehicle.category": category }), ...given });
  return viewOf(facts, facts.effectDate ?? EXAMPLE_DAY);
}

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

import type { FactPath } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { Outcome } from "../../src/rules/evaluation.ts";
import { answers, deciding, type Question, settle } from "./explore.ts";

/** What one rule says once all its facts are known. */
export type Verdict = "offered" | "refer" | "backoffice" | "refused";

/** The rules that speak about one subject: those of the whole quote, and its own. */
export interface Rules {
  readonly quote: readonly Question<Verdict>[];
  readonly own: readonly Question<Verdict>[];
}

export interface OpenFacts {
  /** The missing facts that can still change the outcome, and those among them that can still refuse. */
  readonly changing: ReadonlySet<FactPath>;
  readonly refusing: ReadonlySet<FactPath>;
}

const severity: readonly Outcome[] = ["offered", "needs_info", "refer", "backoffice", "refused"];

export const worst = <T extends Outcome>(outcomes: readonly T[]): T | "offered" =>
  outcomes.reduce<T | "offered">((a, b) => (severity.indexOf(b) > severity.indexOf(a) ? b : a), "offered");

const together =
  (rules: readonly Question<Verdict>[]): Question<Verdict> =>
  (world) => {
    let result: Verdict = "offered";
    for (const rule of rules) {
      result = worst<Verdict>([result, rule(world)]);
      if (result === "refused") return result;
    }
    return result;
  };

/**
 * Independent rules each give a verdict and the worst wins, so the worst verdict that some rule gives whatever
 * the missing facts are; rules whose branches exclude each other give one together where the branches agree.
 * With none, the subject is offered if no rule can speak any more, else needs_info.
 */
export function judgeRules(facts: Facts, effect: string, { quote, own }: Rules): Outcome {
  const rules = [...quote, ...own].map((rule) => ({ rule, possible: answers(facts, effect, rule) }));
  for (const verdict of ["refused", "backoffice", "refer"] as const) {
    const speakers = rules.filter(({ possible }) => possible.has(verdict));
    const given: Question<string> = (world) =>
      speakers.some(({ rule }) => rule(world) === verdict) ? "yes" : "no";
    if (speakers.length > 0 && settle(facts, effect, given) === "yes") return verdict;
  }
  return rules.every(({ possible }) => possible.size === 1) ? "offered" : "needs_info";
}

/** What the missing facts can still do to an outcome. */
export function openFacts(facts: Facts, effect: string, { quote, own }: Rules): OpenFacts {
  const all = together([...quote, ...own].filter((rule) => settle(facts, effect, rule) !== "offered"));
  const changing = deciding(facts, effect, all);
  if (changing.size === 0) return { changing, refusing: changing };
  const refused: Question<string> = (world) => (all(world) === "refused" ? "refused" : "not");
  return { changing, refusing: deciding(facts, effect, refused) };
}

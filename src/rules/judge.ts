import type { FactPath } from "../facts/paths.ts";
import { openFacts, truth } from "./condition.ts";
import type { Outcome, Subject } from "./evaluation.ts";
import type { Rule } from "./rule.ts";
import { severity, worse } from "./verdict.ts";
import type { View } from "./view.ts";

/** A fact that can still change an outcome; whether it can still make it a refusal. */
export type OpenFacts = ReadonlyMap<FactPath, { readonly canRefuse: boolean }>;

/** What the rules say of one subject. */
export interface Judgement {
  readonly outcome: Outcome;
  /** The rules that hold, worst first. */
  readonly holding: readonly Rule[];
  readonly open: OpenFacts;
}

interface Found {
  readonly holding: Rule[];
  readonly unknown: Rule[];
}

/** The rules that hold and those that are not settled, by subject. */
export type Findings = ReadonlyMap<Subject, Found>;

export function findings(rules: readonly Rule[], view: View): Findings {
  const bySubject = new Map<Subject, Found>();
  for (const rule of rules) {
    const holds = truth(rule.when, view);
    if (holds === false || (holds === undefined && rule.outcome === "offered")) continue;
    for (const subject of rule.subjects) {
      let found = bySubject.get(subject);
      if (found === undefined) bySubject.set(subject, (found = { holding: [], unknown: [] }));
      (holds ? found.holding : found.unknown).push(rule);
    }
  }
  return bySubject;
}

const NOTHING_OPEN: OpenFacts = new Map();
const OFFERED: Judgement = { outcome: "offered", holding: [], open: NOTHING_OPEN };

/** The judgement over several subjects together: the worst verdict of all of them wins. */
export function judge(subjects: readonly Subject[], all: Findings, view: View): Judgement {
  const holding: Rule[] = [];
  const unsettled: Rule[] = [];
  let settled: Outcome = "offered";
  for (const subject of subjects) {
    const found = all.get(subject);
    if (found === undefined) continue;
    for (const rule of found.holding) {
      holding.push(rule);
      settled = worse(settled, rule.outcome);
    }
    unsettled.push(...found.unknown);
  }
  if (holding.length === 0 && unsettled.length === 0) return OFFERED;
  const unknown = unsettled.filter((rule) => severity(rule.outcome) > severity(settled));
  return {
    outcome: unknown.length > 0 ? worse(settled, "needs_info") : settled,
    holding: worstFirst(holding.filter((rule) => rule.outcome !== "offered" || remarksCount(settled))),
    open: openOf(unknown, view),
  };
}

/** A remark on the price or the proof says nothing any more once the cover cannot be had here. */
const remarksCount = (outcome: Outcome): boolean => severity(outcome) < severity("backoffice");

const worstFirst = (rules: Rule[]): Rule[] => rules.sort((a, b) => severity(b.outcome) - severity(a.outcome));

function openOf(unknown: readonly Rule[], view: View): OpenFacts {
  if (unknown.length === 0) return NOTHING_OPEN;
  const open = new Map<FactPath, { canRefuse: boolean }>();
  for (const rule of unknown) {
    for (const path of openFacts(rule.when, view)) {
      const canRefuse = rule.outcome === "refused" || open.get(path)?.canRefuse === true;
      open.set(path, { canRefuse });
    }
  }
  return open;
}

/**
 * One judgement out of those for each class of an open attribute: the outcome on which all of them agree, else
 * needs_info. A refusal keeps every reason it can have; a remark only stays where every branch makes it.
 */
export function merge(judgements: readonly Judgement[], attribute: FactPath): Judgement {
  const [first = OFFERED, ...others] = judgements;
  if (others.every((other) => sameAs(first, other))) return first;
  const outcomes = new Set(judgements.map(({ outcome }) => outcome));
  const agreed = outcomes.size === 1;
  const outcome: Outcome = agreed ? first.outcome : "needs_info";
  const open = new Map<FactPath, { canRefuse: boolean }>();
  if (!(agreed && isFinal(outcome))) {
    const canRefuse = !agreed && outcomes.has("refused");
    open.set(attribute, { canRefuse });
    for (const judgement of judgements)
      for (const [path, { canRefuse: refuses }] of judgement.open)
        open.set(path, { canRefuse: refuses || open.get(path)?.canRefuse === true });
  }
  const everywhere = (rule: Rule): boolean => judgements.every(({ holding }) => holding.includes(rule));
  const union = [...new Set(judgements.flatMap(({ holding }) => holding))];
  const holding = union.filter(
    (rule) => everywhere(rule) || (agreed && rule.outcome === outcome && rule.outcome !== "offered"),
  );
  return { outcome, holding: worstFirst(holding), open };
}

const isFinal = (outcome: Outcome): boolean => outcome === "offered" || outcome === "refused";

const sameAs = (a: Judgement, b: Judgement): boolean =>
  a.outcome === b.outcome &&
  a.holding.length === b.holding.length &&
  a.holding.every((rule) => b.holding.includes(rule)) &&
  a.open.size === b.open.size &&
  [...a.open.keys()].every((path) => b.open.has(path));

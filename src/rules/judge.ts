import type { FactPath } from "../facts/paths.ts";
import { openFacts, truth } from "./condition.ts";
import type { Outcome, Subject } from "./evaluation.ts";
import type { Rule } from "./rule.ts";
import { severity, worse, worst } from "./verdict.ts";
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

/** A judgement with the rules that are not settled and would make it worse. */
interface Sifted {
  readonly settled: Outcome;
  readonly holding: readonly Rule[];
  readonly unknown: readonly Rule[];
}

function sift(subjects: readonly Subject[], all: Findings): Sifted | undefined {
  const holding: Rule[] = [];
  const unsettled: Rule[] = [];
  for (const subject of subjects) {
    const found = all.get(subject);
    if (found === undefined) continue;
    holding.push(...found.holding);
    unsettled.push(...found.unknown);
  }
  if (holding.length === 0 && unsettled.length === 0) return undefined;
  const settled = worst(holding.map(({ outcome }) => outcome));
  return { settled, holding, unknown: unsettled.filter(({ outcome }) => isWorse(outcome, settled)) };
}

const isWorse = (a: Outcome, b: Outcome): boolean => severity(a) > severity(b);

/** The judgement over several subjects together: the worst verdict of all of them wins. */
export function judge(subjects: readonly Subject[], all: Findings, view: View): Judgement {
  const sifted = sift(subjects, all);
  if (sifted === undefined) return OFFERED;
  const { settled, holding, unknown } = sifted;
  return {
    outcome: unknown.length > 0 ? worse(settled, "needs_info") : settled,
    holding: shown(holding, settled),
    open: openOf(unknown, view),
  };
}

/** Worst first; a remark on the price or the proof says nothing any more once the cover cannot be had here. */
function shown(rules: readonly Rule[], settled: Outcome): Rule[] {
  const remarksCount = isWorse("backoffice", settled);
  return rules
    .filter(({ outcome }) => outcome !== "offered" || remarksCount)
    .sort((a, b) => severity(b.outcome) - severity(a.outcome));
}

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

const NOTHING: Sifted = { settled: "offered", holding: [], unknown: [] };

/**
 * The judgement while the class of vehicle is open: a verdict stands when some rule gives it in every class, and
 * what can still be worse in one of them needs information. A remark only stays where every class makes it.
 */
export function judgeAcross(
  subjects: readonly Subject[],
  classes: readonly Findings[],
  view: View,
  attribute: FactPath,
): Judgement {
  const sifted = classes.map((all) => sift(subjects, all) ?? NOTHING);
  const settled = worst(VERDICTS.filter((verdict) => sifted.every(({ holding }) => gives(verdict, holding))));
  const undecided = sifted.some((each) => isWorse(each.settled, settled) || each.unknown.length > 0);
  const all = [...new Set(sifted.flatMap(({ holding }) => holding))];
  const everywhere = (rule: Rule): boolean => sifted.every(({ holding }) => holding.includes(rule));
  const standing = all.filter(
    (rule) => (settled !== "offered" && rule.outcome === settled) || everywhere(rule),
  );
  return {
    outcome: undecided ? worse(settled, "needs_info") : settled,
    holding: shown(standing, settled),
    open: openAcross(sifted, settled, view, attribute),
  };
}

const VERDICTS: readonly Outcome[] = ["refer", "backoffice", "refused"];

const gives = (verdict: Outcome, rules: readonly Rule[]): boolean =>
  rules.some(({ outcome }) => outcome === verdict);

/** What is open in any of the classes, and the class itself where it makes a difference. */
function openAcross(sifted: readonly Sifted[], settled: Outcome, view: View, attribute: FactPath): OpenFacts {
  const open = new Map(openOf([...new Set(sifted.flatMap(({ unknown }) => unknown))], view));
  const worseRules = sifted.map(({ holding, unknown }) =>
    [...holding, ...unknown].filter(({ outcome }) => isWorse(outcome, settled)),
  );
  const canRefuse = differ(worseRules.map((rules) => rules.filter(({ outcome }) => outcome === "refused")));
  if (canRefuse || differ(worseRules)) open.set(attribute, { canRefuse });
  return open;
}

const differ = ([first = [], ...others]: readonly (readonly Rule[])[]): boolean =>
  others.some((other) => other.length !== first.length || other.some((rule) => !first.includes(rule)));

import type { EvaluationContext } from "../evaluate.ts";
import type { Day } from "../facts/day.ts";
import { byInterview, type FactPath } from "../facts/paths.ts";
import type { Facts } from "../facts/schema.ts";
import { judgeOf } from "../product/quote-judgement.ts";
import { coverSubject, isRequested, requestedOptions } from "../product/subjects.ts";
import { reads } from "../rules/condition-parts.ts";
import { COVERS, type Evaluation, type Subject } from "../rules/evaluation.ts";
import type { Rule } from "../rules/rule.ts";
import { viewOf } from "../rules/view.ts";
import { applied, changesAt, CHOICE_PATHS, distinctPairs, requestPaths, type Change } from "./choices.ts";
import { waitingDays } from "./waiting.ts";
import { inOrder, verified, type WayOut } from "./way-out.ts";

/** A requested subject with the rules that hold on it. */
type Carried = ReadonlyMap<Subject, readonly Rule[]>;

interface Attempt {
  readonly changes: readonly Change[];
  readonly carried: Carried;
}

/**
 * For each reason of an evaluation the smallest changes to choices that lift it without causing another refusal:
 * single ones, else pairs, smallest premium difference first and giving up a cover last. Contract section 2.
 */
export function waysOut(
  facts: Facts,
  context: EvaluationContext,
  before: Evaluation,
): Readonly<Record<string, readonly WayOut[]>> {
  const today = carriedBy(facts, before.effectDate);
  // Several reasons ask for the same changes: each is tried and evaluated once.
  const attempt = once((changes): Attempt => {
    const changed = applied(facts, changes);
    return { changes, carried: carriedBy(changed, changed.effectDate ?? before.effectDate) };
  });
  const wayOut = once((changes) => verified(changes, facts, context, before));
  const carried = new Set([...today.values()].flat());
  // No other choice can lift any of them: it is read by none, and asks for nothing that one of them is about.
  const paths = [...carried].flatMap((rule) => ownPaths(rule, today)).sort(byInterview);
  const singles = changesAt(paths, facts).map((change) => attempt([change]));
  const search: Search = { facts, effectDate: before.effectDate, before: today, singles, attempt };
  const ways: Record<string, readonly WayOut[]> = {};
  for (const id of Object.keys(before.reasons)) ways[id] = [];
  for (const rule of carried) {
    const found = lifting(rule, search).map(({ changes }) => wayOut(changes));
    ways[rule.id] = inOrder(found, facts);
  }
  return ways;
}

/** Works a set of changes out once, however often it is asked for. */
function once<T>(work: (changes: readonly Change[]) => T): (changes: readonly Change[]) => T {
  const done = new Map<string, T>();
  return (changes) => {
    const key = changes.map(({ path, to }) => `${path}=${String(to)}`).join("&");
    let result = done.get(key);
    if (result === undefined) done.set(key, (result = work(changes)));
    return result;
  };
}

interface Search {
  readonly facts: Facts;
  readonly effectDate: Day;
  readonly before: Carried;
  readonly singles: readonly Attempt[];
  readonly attempt: (changes: readonly Change[]) => Attempt;
}

/** What is asked for, with the rules that hold on it. */
function carriedBy(facts: Facts, effectDate: string): Carried {
  const judges = judgeOf(viewOf(facts, effectDate));
  const carried = new Map<Subject, readonly Rule[]>();
  for (const cover of COVERS)
    if (isRequested(facts, cover)) carried.set(coverSubject(cover), judges.cover(cover).holding);
  for (const option of requestedOptions(facts)) carried.set(option, judges.option(option).holding);
  return carried;
}

const carries = (carried: Carried, rule: Rule): boolean =>
  [...carried.values()].some((rules) => rules.includes(rule));

function* refusals(carried: Carried): Generator<readonly [Subject, Rule]> {
  for (const [subject, rules] of carried)
    for (const rule of rules) if (rule.outcome === "refused") yield [subject, rule];
}

/** The refusals that were not there before. */
const newRefusals = (after: Carried, before: Carried): (readonly [Subject, Rule])[] =>
  [...refusals(after)].filter(([subject, rule]) => before.get(subject)?.includes(rule) !== true);

const isWayOut = ({ carried }: Attempt, rule: Rule, before: Carried): boolean =>
  !carries(carried, rule) && newRefusals(carried, before).length === 0;

function lifting(rule: Rule, search: Search): readonly Attempt[] {
  const waiting = waitingDays(rule, search.facts, search.effectDate).map((to) =>
    search.attempt([{ path: "effectDate", to }]),
  );
  const single = [...search.singles, ...waiting].filter((attempt) => isWayOut(attempt, rule, search.before));
  return single.length > 0 ? soonest(single) : pairs(rule, search);
}

/** Of several days to wait for, the first that helps. */
function soonest(attempts: readonly Attempt[]): readonly Attempt[] {
  const first = attempts.find(({ changes }) => changes[0]?.path === "effectDate");
  return attempts.filter((attempt) => attempt === first || attempt.changes[0]?.path !== "effectDate");
}

/**
 * Two changes help where one alone does not: either both touch what the rule looks at or stands on, or the first
 * lifts it and the second takes away the refusal that the first one causes.
 */
function pairs(rule: Rule, search: Search): readonly Attempt[] {
  const own = changesAt(ownPaths(rule, search.before), search.facts);
  const candidates: (readonly [Change, Change])[] = own.flatMap((first, index) =>
    own.slice(index + 1).map((second) => [first, second] as const),
  );
  for (const { changes, carried } of search.singles) {
    const [first] = changes;
    if (first === undefined || carries(carried, rule)) continue;
    const repairs = newRefusals(carried, search.before).flatMap(([subject, refusal]) => [
      ...choicesRead(refusal),
      ...requestPaths(subject),
    ]);
    candidates.push(...changesAt(repairs, search.facts).map((second) => [first, second] as const));
  }
  return distinctPairs(candidates)
    .map((pair) => search.attempt(pair))
    .filter((attempt) => isWayOut(attempt, rule, search.before));
}

const choicesRead = (rule: Rule): FactPath[] =>
  reads(rule.when).filter((path) => CHOICE_PATHS.includes(path));

function ownPaths(rule: Rule, before: Carried): FactPath[] {
  const subjects = [...before].filter(([, rules]) => rules.includes(rule)).map(([subject]) => subject);
  return [...choicesRead(rule), ...subjects.flatMap(requestPaths)];
}

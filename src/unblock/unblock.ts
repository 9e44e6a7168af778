import { evaluate, type EvaluationContext } from "../evaluate.ts";
import type { Day } from "../facts/day.ts";
import { cents, money, type Money } from "../facts/money.ts";
import { byInterview, type FactPath } from "../facts/paths.ts";
import type { Facts } from "../facts/schema.ts";
import { judgeOf } from "../product/quote-judgement.ts";
import { coverSubject, isRequested, requestedOptions } from "../product/subjects.ts";
import { reads } from "../rules/condition-parts.ts";
import { COVERS, type Evaluation, type Status, type Subject } from "../rules/evaluation.ts";
import type { Rule } from "../rules/rule.ts";
import { viewOf } from "../rules/view.ts";
import { applied, changesAt, CHOICE_PATHS, requestPaths, type Change } from "./choices.ts";
import { waitingDays } from "./waiting.ts";

/** One way out: what to change, and where that leads. */
export interface WayOut {
  readonly changes: readonly Change[];
  readonly status: Status;
  /** What the requested covers then cost more or less; null where a needed premium is not known. */
  readonly premiumDelta: Money | null;
}

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
  const singles = carried.size === 0 ? [] : changesAt(CHOICE_PATHS, facts).map((change) => attempt([change]));
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
  return distinct(candidates)
    .map((pair) => search.attempt(pair))
    .filter((attempt) => isWayOut(attempt, rule, search.before));
}

function distinct(candidates: readonly (readonly [Change, Change])[]): (readonly [Change, Change])[] {
  const seen = new Map<string, readonly [Change, Change]>();
  for (const pair of candidates) {
    const [first, second] = [...pair].sort((a, b) => byInterview(a.path, b.path));
    if (first === undefined || second === undefined || first.path === second.path) continue;
    seen.set(`${first.path}=${String(first.to)}&${second.path}=${String(second.to)}`, [first, second]);
  }
  return [...seen.values()];
}

const choicesRead = (rule: Rule): FactPath[] =>
  reads(rule.when).filter((path) => CHOICE_PATHS.includes(path));

function ownPaths(rule: Rule, before: Carried): FactPath[] {
  const subjects = [...before].filter(([, rules]) => rules.includes(rule)).map(([subject]) => subject);
  return [...choicesRead(rule), ...subjects.flatMap(requestPaths)];
}

/** Applies the changes and evaluates again: what is promised is what then happens. */
function verified(
  changes: readonly Change[],
  facts: Facts,
  context: EvaluationContext,
  before: Evaluation,
): WayOut {
  const after = evaluate(applied(facts, changes), context);
  return { changes, status: after.status, premiumDelta: difference(before, after) };
}

/** The requested covers' premiums after less before; what is refused costs nothing. */
function difference(before: Evaluation, after: Evaluation): Money | null {
  const from = requestedNet(before);
  const to = requestedNet(after);
  return from === undefined || to === undefined ? null : money(to - from);
}

function requestedNet({ covers }: Evaluation): bigint | undefined {
  let sum = 0n;
  for (const { requested, outcome, premium } of Object.values(covers)) {
    if (!requested || outcome === "refused") continue;
    const net = premium?.net ?? undefined;
    if (net === undefined) return undefined;
    sum += cents(net);
  }
  return sum;
}

/** Smallest difference first; unknown ones after the known; giving up something that was asked for last. */
function inOrder(ways: readonly WayOut[], facts: Facts): readonly WayOut[] {
  const givesUp = ({ changes }: WayOut): boolean => {
    const changed = applied(facts, changes);
    return COVERS.some((cover) => isRequested(facts, cover) && !isRequested(changed, cover));
  };
  const size = ({ premiumDelta }: WayOut): bigint | undefined => {
    if (premiumDelta === null) return undefined;
    const delta = premiumDelta.startsWith("-") ? -cents(premiumDelta.slice(1)) : cents(premiumDelta);
    return delta < 0n ? -delta : delta;
  };
  return [...ways]
    .map((way) => ({ way, last: givesUp(way), size: size(way) }))
    .sort((a, b) => Number(a.last) - Number(b.last) || compareSizes(a.size, b.size))
    .map(({ way }) => way);
}

function compareSizes(a: bigint | undefined, b: bigint | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

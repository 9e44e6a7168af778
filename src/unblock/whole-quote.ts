import type { EvaluationContext } from "../evaluate.ts";
import { byInterview } from "../facts/paths.ts";
import type { Facts } from "../facts/schema.ts";
import type { Evaluation, Status } from "../rules/evaluation.ts";
import { distinctPairs, type Change } from "./choices.ts";
import { givesUp, inOrder, verified, type WayOut } from "./way-out.ts";

const STATUSES: readonly Status[] = ["ok", "needs_info", "refer", "backoffice", "refused"];
const rank = (status: Status): number => STATUSES.indexOf(status);

/** Nothing stands in the way of the quote any more, or only an answer. */
const isFree = (status: Status): boolean => rank(status) <= rank("needs_info");

/** Of each reason so many ways are combined with those of another one: the first are the smallest. */
const MOST_COMBINED = 8;

/**
 * The smallest way out of a blocked quote as a whole: of the ways out of its reasons the one that leads furthest. Where
 * none frees the quote, or only by giving something up, two of them together, or one for each reason that keeps
 * everything. Undefined where nothing makes the status better.
 *
 * @param ways what `waysOut` found for the same facts, context and evaluation
 */
export function wayOutOfQuote(
  facts: Facts,
  context: EvaluationContext,
  before: Evaluation,
  ways: Readonly<Record<string, readonly WayOut[]>>,
): WayOut | undefined {
  const byReason = Object.values(ways).filter((list) => list.length > 0);
  const alone = best(byReason.flat(), before, facts);
  const keeping = byReason.map((list) => list.filter((way) => !givesUp(way, facts)));
  const canKeepAll = byReason.length > 1 && keeping.every((list) => list.length > 0);
  if (alone !== undefined && isFree(alone.status) && !(canKeepAll && givesUp(alone, facts))) return alone;
  const sets = [...combined(byReason), ...(canKeepAll ? [oneForEach(keeping)] : [])];
  const together = sets.map((changes) => verified(changes, facts, context, before));
  return best([...together, ...(alone === undefined ? [] : [alone])], before, facts);
}

/**
 * The one with the best status, an open answer being no worse than none; of those one that keeps what was asked for,
 * and of those the one that changes least.
 */
function best(ways: readonly WayOut[], before: Evaluation, facts: Facts): WayOut | undefined {
  const helping = ways.filter(({ status }) => rank(status) < rank(before.status));
  const reached = ({ status }: WayOut): number => (isFree(status) ? 0 : rank(status));
  const furthest = Math.min(...helping.map(reached));
  const reaching = helping.filter((way) => reached(way) === furthest);
  const keeping = reaching.filter((way) => !givesUp(way, facts));
  const candidates = keeping.length > 0 ? keeping : reaching;
  const fewest = Math.min(...candidates.map(({ changes }) => changes.length));
  return inOrder(
    candidates.filter(({ changes }) => changes.length === fewest),
    facts,
  )[0];
}

/** Single changes that lift one reason, each with one that lifts another. */
function combined(byReason: readonly (readonly WayOut[])[]): readonly (readonly Change[])[] {
  const singles = byReason.map((ways) =>
    ways.flatMap(({ changes }) => (changes.length === 1 ? changes : [])).slice(0, MOST_COMBINED),
  );
  const pairs = singles.flatMap((firsts, index) => {
    const seconds = singles.slice(index + 1).flat();
    return firsts.flatMap((first) => seconds.map((second) => [first, second] as const));
  });
  return distinctPairs(pairs);
}

/** The smallest way out of each reason, all at once; of two changes to one choice the first reason's. */
function oneForEach(byReason: readonly (readonly WayOut[])[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const change of byReason.flatMap(([first]) => first?.changes ?? []))
    if (!changes.has(change.path)) changes.set(change.path, change);
  return [...changes.values()].sort((a, b) => byInterview(a.path, b.path));
}

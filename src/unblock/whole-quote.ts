import type { EvaluationContext } from "../evaluate.ts";
import type { Facts } from "../facts/schema.ts";
import type { Evaluation, Status } from "../rules/evaluation.ts";
import { distinctPairs, type Change } from "./choices.ts";
import { inOrder, verified, type WayOut } from "./way-out.ts";

const STATUSES: readonly Status[] = ["ok", "needs_info", "refer", "backoffice", "refused"];
const rank = (status: Status): number => STATUSES.indexOf(status);

/** Nothing stands in the way of the quote any more, or only an answer. */
const isFree = (status: Status): boolean => rank(status) <= rank("needs_info");

/** Of each reason so many ways are combined with those of another one: the first are the smallest. */
const MOST_COMBINED = 8;

/**
 * The smallest way out of a blocked quote as a whole: of the ways out of its reasons the one that leads furthest, and
 * where none frees the quote, two of them together. Undefined where nothing makes the status better.
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
  if (alone !== undefined && isFree(alone.status)) return alone;
  const together = combined(byReason).map((changes) => verified(changes, facts, context, before));
  return best([...together, ...(alone === undefined ? [] : [alone])], before, facts);
}

/** The one with the best status, an open answer being no worse than none; of those the one that changes least. */
function best(ways: readonly WayOut[], before: Evaluation, facts: Facts): WayOut | undefined {
  const helping = ways.filter(({ status }) => rank(status) < rank(before.status));
  const reached = ({ status }: WayOut): number => (isFree(status) ? 0 : rank(status));
  const furthest = Math.min(...helping.map(reached));
  const reaching = helping.filter((way) => reached(way) === furthest);
  const fewest = Math.min(...reaching.map(({ changes }) => changes.length));
  return inOrder(
    reaching.filter(({ changes }) => changes.length === fewest),
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

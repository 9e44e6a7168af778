import { requestedReasonIds } from "../../src/index.ts";
import { reasonsOf, shortReason } from "../explain/reasons.ts";
import type { Turn } from "../turn.ts";
import { fellAway } from "./fell-away.ts";
import type { Judgement } from "./judgement.ts";
import { premiumChange } from "./premium-change.ts";
import { isClosed } from "./wishes.ts";

const MOST_LINES = 2;

/**
 * What an answer changed, in at most two lines: first what can no longer be had as asked, with its reason; then
 * what fell away; then the premium or its percentages.
 *
 * @param quote the one that was judged last, where it is not (yet) the one in hand
 * @param settled the judgement once what was refused is open again: its premium is the one that counts
 */
export function changes(
  turn: Turn,
  before: Judgement,
  after: Judgement,
  quote = turn.quote,
  settled = after,
): string[] {
  const { voice } = turn;
  const known = requestedReasonIds(before.facts, before.evaluation);
  // The result that comes at once says it all.
  if (after.deadEnd) return [];
  const fresh = requestedReasonIds(after.facts, after.evaluation).filter((id) => !known.includes(id));
  const objections = reasonsOf(after.evaluation, fresh)
    .filter(({ outcome }) => isClosed(outcome) || outcome === "refer")
    .map((reason) => shortReason(voice, reason));
  const lines = [
    ...objections,
    ...fellAway(voice, quote, before.evaluation, after.evaluation, fresh),
    ...premiumChange(turn, before, settled),
  ];
  const more = lines.length - MOST_LINES;
  return more <= 1 ? lines : [...lines.slice(0, MOST_LINES), voice.t("explain:more", { count: more })];
}

import { requestedReasonIds } from "../../src/index.ts";
import type { Reason } from "../../src/rules/evaluation.ts";
import { valueText } from "../explain/fact.ts";
import { reasonHeadline, reasonsOf, sentences, shortReason, why } from "../explain/reasons.ts";
import type { Voice } from "../voice.ts";
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
  const lines = [
    ...objections(voice, after, fresh),
    ...fellAway(voice, quote, before.evaluation, after.evaluation, fresh),
    ...premiumChange(turn, before, settled),
  ];
  const more = lines.length - MOST_LINES;
  return more <= 1 ? lines : [...lines.slice(0, MOST_LINES), voice.t("explain:more", { count: more })];
}

/** What is refused or referred, a sentence each; a formula of which several covers fall by one fact is one. */
function objections(voice: Voice, { facts, evaluation }: Judgement, fresh: readonly string[]): string[] {
  const reasons = reasonsOf(evaluation, fresh).filter(
    ({ outcome }) => isClosed(outcome) || outcome === "refer",
  );
  const formula = facts.request?.omnium;
  const isOfFormula = ({ outcome, subjects }: Reason): boolean =>
    outcome === "refused" && formula !== undefined && subjects.includes(`option:omnium.${formula}`);
  const ofFormula = reasons.filter(isOfFormula);
  const because = [...new Set(ofFormula.map((reason) => why(voice, reason)))];
  if (formula === undefined || ofFormula.length < FEWEST_COVERS || because.length > 1)
    return reasons.map((reason) => shortReason(voice, reason));
  const name = valueText(voice, "request.omnium", formula);
  const { outcome, reasons: ofGlass } = evaluation.options.omnium.glass;
  const glass = outcome === "offered" ? reasonsOf(evaluation, ofGlass) : [];
  return [
    sentences(
      voice.t("explain:formulaRefused", { name }),
      ...because,
      ...glass.map((reason) => reasonHeadline(voice, reason)),
    ),
    ...reasons.filter((reason) => !isOfFormula(reason)).map((reason) => shortReason(voice, reason)),
  ];
}

const FEWEST_COVERS = 2;

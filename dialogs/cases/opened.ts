import { standingOf } from "../../src/cases/status.ts";
import { askedLines } from "./analysis.ts";
import { recapOf } from "../recap.ts";
import type { Turn } from "../turn.ts";
import type { KeptCase } from "./desk.ts";
import { movedLines } from "./moved.ts";
import { ownerText } from "./office.ts";

/** What somebody who opens a case must know before going on: whose it is, how it stands, and what has moved since. */
export function openedText(turn: Turn, kept: KeptCase): string {
  const { voice, today, surroundings } = turn;
  const { t } = voice;
  const standing = standingOf(kept, today);
  const isOthers = kept.owner !== surroundings.person?.id;
  const moved = movedLines(turn, kept);
  return [
    t("cases:opened.title", { reference: kept.reference, status: t(`cases:status.${standing}`) }),
    ...(isOthers ? [ownerText(voice, kept)] : []),
    ...(kept.customer === null ? [] : [t("cases:opened.customer", { customer: kept.customer })]),
    ...(kept.origin === null ? [] : [t("cases:opened.origin", { reference: kept.origin })]),
    ...askedLines(voice, kept.analysis),
    ...moved,
    ...recapOf(turn, kept.evaluatedOn, moved.length > 0),
  ].join("\n");
}

import { standingOf } from "../../src/cases/status.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import { termLines } from "./analysis.ts";
import type { CaseLine } from "./desk.ts";

/** As much of conditions or a reason as a line has room for. */
const MOST_LETTERS = 60;

/** How long an approval holds and under which conditions, or why something was refused. */
function termsOf(voice: Voice, { status, decision }: CaseLine): string[] {
  const outcome = decision?.decision;
  const stands = status === "approved" || status === "refused" || status === "handed_over";
  if (!stands || (outcome !== "approved" && outcome !== "refused") || !decision) return [];
  return termLines(voice, { ...decision, decision: outcome }).map(shortened);
}

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, " ").replace(/\.$/u, "");
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1).trimEnd()}…` : line;
};

/**
 * A case in one line, as it was calculated last: what is over is not shown as a price of today.
 *
 * @param isQueue true where all that is listed waits for the company: that is not said of each
 */
export function lineText({ voice, today, surroundings }: Turn, line: CaseLine, isQueue = false): string {
  const { t, format } = voice;
  const standing = standingOf(line, today);
  const total = line.total === null ? undefined : format.money(line.total);
  const price = standing === "expired" && total !== undefined ? t("cases:line.was", { total }) : total;
  const isOthers = line.owner !== surroundings.person?.id;
  return [
    line.reference,
    line.customer,
    line.vehicle,
    line.plate,
    price,
    isQueue ? undefined : t(`cases:status.${standing}`),
    ...termsOf(voice, line),
    isOthers ? line.ownerName : undefined,
    format.day(line.changedOn),
  ]
    .filter((part) => part !== undefined && part !== null)
    .join(" · ");
}

import { addDays } from "../facts/day.ts";
import type { Day } from "../facts/day.ts";

/** What is written down of where a case stands. */
export const CASE_STATUSES = [
  "draft",
  "quoted",
  "in_analysis",
  "approved",
  "refused",
  "handed_over",
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Where a case stands on a day: what is written down, or that its time is over. */
export const STANDINGS = [...CASE_STATUSES, "expired"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Days a calculation may be shown as current. Neither document states any: unconfirmed. */
export const VALID_DAYS = 30;

/** The last day on which a calculation of `day` is shown as current. */
export const validUntil = (day: Day): Day => addDays(day, VALID_DAYS);

/** Facts can be changed in these only; everywhere else a copy is what is changed. */
export const isEditable = (status: CaseStatus): boolean => status === "draft" || status === "quoted";

/**
 * Whether a calculation may no longer be shown as current: its time is over, in whatever status somebody may still
 * rely on it. What was refused or handed over is history.
 */
export const isOver = (
  { status, until }: { readonly status: CaseStatus; readonly until: Day },
  today: Day,
): boolean => until < today && status !== "refused" && status !== "handed_over";

/** What was quoted, or approved until a day, ends; what was decided otherwise or handed over stays so. */
export function standingOf(
  { status, until }: { readonly status: CaseStatus; readonly until: Day },
  today: Day,
): Standing {
  const ends = status === "quoted" || status === "approved";
  return ends && until < today ? "expired" : status;
}

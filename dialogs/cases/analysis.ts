import type { Voice } from "../voice.ts";
import type { Analysis } from "./desk.ts";

/** What the company was asked and answered, in the order in which it happened. */
export function analysisLines({ t, format }: Voice, analysis: Analysis | null): string[] {
  if (analysis === null || analysis.decision === "withdrawn") return [];
  const { sentByName: by, motivation, question, answer, decision, note, until } = analysis;
  const lines = [t("cases:analysis.sent", { by, day: format.day(analysis.sentOn), motivation })];
  if (question !== null) lines.push(t("cases:analysis.asked", { question }));
  if (answer !== null) lines.push(t("cases:analysis.answered", { answer }));
  if (decision !== null) {
    const decided = { by: analysis.decidedByName ?? "", day: format.day(analysis.decidedOn ?? "") };
    lines.push(t(`cases:analysis.${decision}`, decided));
    if (note !== null) lines.push(t(`cases:analysis.${decision}Note`, { note }));
    if (until !== null) lines.push(t("cases:analysis.until", { day: format.day(until) }));
  }
  return lines;
}

import type { Voice } from "../voice.ts";
import type { Analysis } from "./desk.ts";

/** What the company was asked and answered, in the order in which it happened. */
export function analysisLines(voice: Voice, analysis: Analysis | null): string[] {
  if (analysis === null || analysis.decision === "withdrawn") return [];
  const { t, format } = voice;
  const { sentByName: by, motivation, question, answer, decision } = analysis;
  const lines = [t("cases:analysis.sent", { by, day: format.day(analysis.sentOn), motivation })];
  if (question !== null) lines.push(t("cases:analysis.asked", { question }));
  if (answer !== null) lines.push(t("cases:analysis.answered", { answer }));
  if (decision !== null) {
    const decided = { by: analysis.decidedByName ?? "", day: format.day(analysis.decidedOn ?? "") };
    lines.push(t(`cases:analysis.${decision}`, decided), ...termLines(voice, { ...analysis, decision }));
  }
  return lines;
}

type Decided = Pick<Analysis, "note" | "until"> & { readonly decision: "approved" | "refused" };

/** The conditions of an approval and how long it holds, or why something is refused. */
export const termLines = ({ t, format }: Voice, { decision, note, until }: Decided): string[] => [
  ...(note === null ? [] : [t(`cases:analysis.${decision}Note`, { note })]),
  ...(until === null ? [] : [t("cases:analysis.until", { day: format.day(until) })]),
];

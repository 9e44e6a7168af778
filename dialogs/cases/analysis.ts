import type { Voice } from "../voice.ts";
import { namesDay } from "./last-day.ts";
import type { Analysis } from "./desk.ts";

/** Whether the company asked something, and has no answer yet. */
export const isAsked = (analysis: Analysis | null): boolean =>
  analysis !== null && analysis.decision === null && analysis.question !== null && analysis.answer === null;

/** What the company was asked and answered, in the order in which it happened, with its terms. */
export const analysisLines = (voice: Voice, analysis: Analysis | null): string[] => [
  ...askedLines(voice, analysis),
  ...(analysis === null ? [] : termsOf(voice, analysis)),
];

const termsOf = (voice: Voice, { decision, ...terms }: Analysis): string[] =>
  decision === "approved" || decision === "refused" ? termLines(voice, { ...terms, decision }) : [];

/** As {@link analysisLines}, for where the terms are told beside it. */
export function askedLines(voice: Voice, analysis: Analysis | null): string[] {
  if (analysis === null || analysis.decision === "withdrawn") return [];
  const { t, format } = voice;
  const { sentByName: by, motivation, question, answer } = analysis;
  const lines = [t("cases:analysis.sent", { by, day: format.day(analysis.sentOn), motivation })];
  if (question !== null) lines.push(t("cases:analysis.asked", { question }));
  if (answer !== null) lines.push(t("cases:analysis.answered", { answer }));
  return [...lines, ...decidedLine(voice, analysis)];
}

function decidedLine({ t, format }: Voice, { decision, decidedByName, decidedOn }: Analysis): string[] {
  if (decision !== "approved" && decision !== "refused") return [];
  return [t(`cases:analysis.${decision}`, { by: decidedByName ?? "", day: format.day(decidedOn ?? "") })];
}

/** What the company decided, by whom, and under which terms. */
export const decisionLines = (voice: Voice, analysis: Analysis | null): string[] =>
  analysis === null ? [] : [...decidedLine(voice, analysis), ...termsOf(voice, analysis)];

type Decided = Pick<Analysis, "note" | "until"> & { readonly decision: "approved" | "refused" };

/** The conditions of an approval and how long it holds, or why something is refused; a day they name is told once. */
export const termLines = ({ t, format }: Voice, { decision, note, until }: Decided): string[] => [
  ...(note === null ? [] : [t(`cases:analysis.${decision}Note`, { note })]),
  ...(until === null || (note !== null && namesDay(note, until))
    ? []
    : [t("cases:analysis.until", { day: format.day(until) })]),
];

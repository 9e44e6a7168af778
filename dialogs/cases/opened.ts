import { standingOf } from "../../src/cases/status.ts";
import { judge } from "../interview/judgement.ts";
import { recapOf } from "../recap.ts";
import type { Turn } from "../turn.ts";
import type { Analysis, KeptCase } from "./desk.ts";

/** What somebody who opens a case must know before going on: whose it is, how it stands, and what has moved since. */
export function openedText(turn: Turn, kept: KeptCase): string {
  const { voice, today, surroundings } = turn;
  const { t, format } = voice;
  const standing = standingOf(kept, today);
  const isOthers = kept.owner !== surroundings.person?.id;
  return [
    t("cases:opened.title", { reference: kept.reference, status: t(`cases:status.${standing}`) }),
    ...(isOthers ? [t("cases:opened.owner", { owner: kept.ownerName, office: kept.office })] : []),
    ...(kept.customer === null ? [] : [t("cases:opened.customer", { customer: kept.customer })]),
    ...(kept.origin === null ? [] : [t("cases:opened.origin", { reference: kept.origin })]),
    ...analysisLines(turn, kept.analysis),
    ...(standing === "expired" ? [t("cases:opened.expired", { day: format.day(kept.until) })] : []),
    ...tariffLines(turn, kept),
    ...recapOf(turn, kept.evaluatedOn),
  ].join("\n");
}

/** What the company was asked and answered, in the order in which it happened. */
function analysisLines({ voice: { t, format } }: Turn, analysis: Analysis | null): string[] {
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

/** The same facts on the same day at another price: then the tariff has moved. */
function tariffLines({ voice, quote, surroundings }: Turn, kept: KeptCase): string[] {
  if (kept.total === null) return [];
  const { net } = judge(quote, { today: kept.evaluatedOn, tariff: surroundings.tariff }).evaluation.totals;
  if (net === kept.total) return [];
  const { t, format } = voice;
  const was = format.money(kept.total);
  return [
    net === null
      ? t("cases:opened.noTariff", { was })
      : t("cases:opened.tariff", { was, now: format.money(net) }),
  ];
}

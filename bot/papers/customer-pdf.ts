import type { Content } from "pdfmake/interfaces.js";
import { officeText } from "../../dialogs/cases/office.ts";
import { termLines } from "../../dialogs/cases/analysis.ts";
import type { Analysis } from "../../dialogs/cases/desk.ts";
import { customerReason } from "../../dialogs/customer/reason.ts";
import { customerSafe } from "../../dialogs/customer/safe.ts";
import { lineName } from "../../dialogs/explain/lines.ts";
import { requestedCovers, requestedReasons } from "../../dialogs/explain/requested.ts";
import { paymentLines } from "../../dialogs/payment/summary.ts";
import { worthOf } from "../../dialogs/explain/worth.ts";
import { totalLabel } from "../../dialogs/explain/total.ts";
import type { Voice } from "../../dialogs/voice.ts";
import { refusedFor } from "../../dialogs/explain/refused-choices.ts";
import { markedAnswers } from "./answers.ts";
import { customerDeductible } from "./deductible.ts";
import type { Dossier } from "./dossier.ts";
import {
  awaitedRemark,
  expiredRemark,
  fictitiousRemark,
  footerOf,
  judgedOf,
  noTotalRemark,
} from "./dossier.ts";
import { below, bullets, heading, pairs, pdfOf, table } from "./layout.ts";

/**
 * What the customer may have: outcomes and amounts, which of their details counted, and why something cannot be had.
 * Nothing of the sheet's own percentages or words (PF-001).
 */
export function customerPdf(dossier: Dossier): Promise<Buffer> {
  const { view, language, kept } = dossier;
  const { t, format } = view.voice;
  return pdfOf({
    language,
    title: t("papers:customerTitle"),
    warnings: expiredRemark(dossier),
    remarks: [t("papers:noOffer"), ...fictitiousRemark(dossier)],
    footer: footerOf(dossier, "noOffer"),
    content: [
      pairs([
        [t("papers:head.reference"), kept.reference],
        ...(kept.customer === null ? [] : [[t("papers:head.customer"), kept.customer] as [string, string]]),
        [t("papers:head.office"), officeText(view.voice, kept)],
        [t("papers:head.made"), format.day(kept.evaluatedOn)],
        ...(isRefused(dossier) ? [] : [[t("papers:head.until"), format.day(kept.until)] as [string, string]]),
        [t("papers:head.effect"), format.day(dossier.evaluation.effectDate)],
      ]),
      ...decision(dossier),
      // What is refused as a whole has no premium.
      ...(isRefused(dossier)
        ? []
        : [...premiums(dossier), ...customerDeductible(dossier), ...payment(dossier)]),
      ...motivation(dossier),
      ...criteria(dossier),
      { text: t(isRefused(dossier) ? "papers:contactRefused" : "papers:contact"), margin: [0, 14, 0, 0] },
    ],
  });
}

function premiums(dossier: Dossier): Content[] {
  const { view, evaluation } = dossier;
  const { t, format } = view.voice;
  const judged = judgedOf(dossier);
  const rows = requestedCovers(evaluation).map((cover) => [
    [t(`covers:names.${cover}`), ...awaitedRemark(dossier, cover)].join("\n"),
    { text: worthOf(view.voice, judged, cover), alignment: "right" as const },
  ]);
  const { net } = evaluation.totals;
  const sum = [
    { text: totalLabel(view), style: "sum" },
    { text: net === null ? "" : format.money(net), style: "sum", alignment: "right" as const },
  ];
  return [
    heading(t("papers:premiums")),
    table(["*", 110], net === null ? rows : [...rows, sum], [t("papers:cover"), t("papers:amount")]),
    ...(net === null ? [below(noTotalRemark(dossier))] : []),
  ];
}

function payment({ view }: Dossier): Content[] {
  const lines = paymentLines(view);
  return lines.length === 0 ? [] : [heading(view.voice.t("papers:payment")), bullets([...new Set(lines)])];
}

/** The written motivation of every refusal, in the customer's words. */
function motivation(dossier: Dossier): Content[] {
  const { view, evaluation, kept } = dossier;
  const { t } = view.voice;
  const isDecided = kept.analysis?.decision === "approved" || kept.analysis?.decision === "refused";
  const lines = requestedReasons(view.judgement().facts, evaluation)
    // What the company had to decide, it has.
    .filter(({ outcome }) => outcome !== "offered" && !(isDecided && outcome === "refer"))
    .map((reason) => customerReason(view.voice, reason))
    .filter((text) => text !== "");
  if (lines.length === 0 && isRefused(dossier)) return [];
  return [
    heading(t("papers:refusals")),
    lines.length > 0
      ? bullets([...new Set(lines)])
      : { text: t(evaluation.status === "needs_info" ? "papers:refusalsOpen" : "papers:refusalsNone") },
  ];
}

const isRefused = ({ kept }: Dossier): boolean => kept.analysis?.decision === "refused";

function decision({ view, kept }: Dossier): Content[] {
  const lines = decisionLines(view.voice, kept.analysis);
  return lines.length === 0 ? [] : [heading(view.voice.t("papers:analysis")), bullets(lines)];
}

/** What the company decided, with its conditions or its reason in its own words. */
function decisionLines(voice: Voice, analysis: Analysis | null): string[] {
  const decision = analysis?.decision ?? null;
  if (analysis === null || (decision !== "approved" && decision !== "refused")) return [];
  return [voice.t(`papers:decision.${decision}`), ...termLines(voice, { ...analysis, decision })];
}

/** The criteria of segmentation that were applied: what was asked, and which answers moved the premium. */
function criteria(dossier: Dossier): Content[] {
  const { view, evaluation } = dossier;
  const { t } = view.voice;
  const judged = judgedOf(dossier);
  const priced = requestedCovers(evaluation).filter((cover) => refusedFor(judged, cover).length === 0);
  const moved = priced.flatMap((cover) =>
    (evaluation.covers[cover].premium?.lines ?? [])
      .filter(({ kind, percent }) => kind !== "fixed" && percent !== "0")
      .map((line) => customerSafe(view.voice, lineName(view.voice, judged, line))),
  );
  const used = markedAnswers(dossier)
    .filter(({ isOpen, topic }) => !isOpen && topic !== "premiums")
    .map(({ label, value }): [string, string] => [label, value]);
  const effects = [...new Set(moved)].filter((text) => text !== "");
  return [
    heading(t("papers:criteria")),
    ...(effects.length === 0 || isRefused(dossier) ? [] : [{ text: t("papers:effects") }, bullets(effects)]),
    { text: t("papers:criteriaIntro"), margin: [0, 6, 0, 2] },
    pairs(used),
  ];
}

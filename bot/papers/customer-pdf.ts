import type { Content } from "pdfmake/interfaces.js";
import type { Analysis } from "../../dialogs/cases/desk.ts";
import { customerSafe } from "../../dialogs/customer/safe.ts";
import { lineName } from "../../dialogs/explain/lines.ts";
import { reasonText } from "../../dialogs/explain/reasons.ts";
import { requestedCovers, requestedReasons } from "../../dialogs/explain/requested.ts";
import { paymentLines } from "../../dialogs/payment/summary.ts";
import { totalLabel } from "../../dialogs/explain/total.ts";
import type { Voice } from "../../dialogs/voice.ts";
import { answerLines } from "../../dialogs/review/lines.ts";
import type { Dossier } from "./dossier.ts";
import { fictitiousTariff } from "./dossier.ts";
import { bullets, heading, pairs, pdfOf, table } from "./layout.ts";

/**
 * What the customer may have: outcomes and amounts, which of their details counted, and why something cannot be had.
 * Nothing of the sheet's own percentages or words (PF-001).
 */
export function customerPdf(dossier: Dossier): Promise<Buffer> {
  const { view, language, kept } = dossier;
  const { t, format } = view.voice;
  const fictitious = fictitiousTariff(dossier);
  return pdfOf({
    language,
    title: t("papers:customerTitle"),
    remarks: [
      t("papers:noOffer"),
      ...(fictitious === undefined ? [] : [t("papers:fictitious", { tariff: fictitious })]),
    ],
    footer: (page, pages) =>
      [
        kept.reference,
        t("papers:noOffer"),
        t("papers:page", { page: String(page), pages: String(pages) }),
      ].join(" · "),
    content: [
      pairs([
        [t("papers:head.reference"), kept.reference],
        ...(kept.customer === null ? [] : [[t("papers:head.customer"), kept.customer] as [string, string]]),
        [t("papers:head.office"), kept.office],
        [t("papers:head.made"), format.day(kept.evaluatedOn)],
        [t("papers:head.until"), format.day(kept.until)],
        [t("papers:head.effect"), format.day(dossier.evaluation.effectDate)],
      ]),
      ...premiums(dossier),
      ...payment(dossier),
      ...motivation(dossier),
      ...criteria(dossier),
      { text: t("papers:contact"), margin: [0, 14, 0, 0] },
    ],
  });
}

function premiums({ view, evaluation }: Dossier): Content[] {
  const { t, format } = view.voice;
  const rows = requestedCovers(evaluation).map((cover) => {
    const { outcome, premium } = evaluation.covers[cover];
    const net = premium?.net ?? null;
    const value = net === null ? t(`explain:outcome.${outcome}`) : format.money(net);
    return [t(`covers:names.${cover}`), { text: value, alignment: "right" as const }];
  });
  const { net } = evaluation.totals;
  const sum = [
    { text: totalLabel(view), style: "sum" },
    { text: net === null ? "" : format.money(net), style: "sum", alignment: "right" as const },
  ];
  return [
    heading(t("papers:premiums")),
    table(["*", 110], net === null ? rows : [...rows, sum], [t("papers:cover"), t("papers:amount")]),
    ...(net === null
      ? [{ text: t("papers:noTotal"), margin: [0, 4, 0, 0] as [number, number, number, number] }]
      : []),
  ];
}

function payment({ view }: Dossier): Content[] {
  const lines = paymentLines(view);
  return lines.length === 0 ? [] : [heading(view.voice.t("papers:payment")), bullets(lines)];
}

/** The written motivation of every refusal, in the customer's words. */
function motivation({ view, evaluation, kept }: Dossier): Content[] {
  const { t } = view.voice;
  const lines = requestedReasons(view.judgement().facts, evaluation)
    .filter(({ outcome }) => outcome !== "offered")
    .map((reason) => customerSafe(view.voice, reasonText(view.voice, reason)))
    .filter((text) => text !== "");
  lines.unshift(...decisionLines(view.voice, kept.analysis));
  return [
    heading(t("papers:refusals")),
    lines.length === 0 ? { text: t("papers:refusalsNone") } : bullets([...new Set(lines)]),
  ];
}

/** What the company decided, with its conditions or its reason in its own words. */
function decisionLines({ t, format }: Voice, analysis: Analysis | null): string[] {
  const { decision = null, note = null, until = null } = analysis ?? {};
  if (decision !== "approved" && decision !== "refused") return [];
  return [
    t(`papers:decision.${decision}`),
    ...(note === null ? [] : [t(`cases:analysis.${decision}Note`, { note })]),
    ...(until === null ? [] : [t("cases:analysis.until", { day: format.day(until) })]),
  ];
}

/** The criteria of segmentation that were applied: what was asked, and which answers moved the premium. */
function criteria({ view, evaluation }: Dossier): Content[] {
  const { t } = view.voice;
  const judged = { facts: view.judgement().facts, evaluation };
  const moved = requestedCovers(evaluation).flatMap((cover) =>
    (evaluation.covers[cover].premium?.lines ?? [])
      .filter(({ kind, percent }) => kind !== "fixed" && percent !== "0")
      .map((line) => customerSafe(view.voice, lineName(view.voice, judged, line))),
  );
  const used = answerLines(view)
    .filter(({ isOpen, topic }) => !isOpen && topic !== "premiums")
    .map(({ label, value }): [string, string] => [label, value]);
  const effects = [...new Set(moved)].filter((text) => text !== "");
  return [
    heading(t("papers:criteria")),
    ...(effects.length === 0 ? [] : [{ text: t("papers:effects") }, bullets(effects)]),
    { text: t("papers:criteriaIntro"), margin: [0, 6, 0, 2] },
    pairs(used),
  ];
}

import type { Content } from "pdfmake/interfaces.js";
import { analysisLines } from "../../dialogs/cases/analysis.ts";
import { fullReason } from "../../dialogs/explain/reasons.ts";
import { requestedCovers, requestedReasons } from "../../dialogs/explain/requested.ts";
import { paymentLines, returnSlipLine } from "../../dialogs/payment/summary.ts";
import { coverRow } from "../../dialogs/result/premium-section.ts";
import { missingSection } from "../../dialogs/result/sections.ts";
import { totalLabel } from "../../dialogs/explain/total.ts";
import { COVERS } from "../../src/rules/evaluation.ts";
import { answerTopics, leftOpen } from "./answers.ts";
import { deductible } from "./deductible.ts";
import type { Dossier } from "./dossier.ts";
import {
  awaitedRemark,
  expiredRemark,
  fictitiousRemark,
  footerOf,
  judgedOf,
  noTotalRemark,
} from "./dossier.ts";
import { headLines } from "./head.ts";
import { below, bullets, heading, listed, mainHeading, pairs, pdfOf, subheading, table } from "./layout.ts";

/** Everything the broker needs of a case: lines, arithmetic, sources, reasons, open points, edition and tariff. */
export function brokerPdf(dossier: Dossier): Promise<Buffer> {
  const { view, language, kept } = dossier;
  const { t } = view.voice;
  const { reference } = kept;
  return pdfOf({
    language,
    title: t("papers:brokerTitle", { reference }),
    warnings: expiredRemark(dossier),
    remarks: [t("papers:internal"), t("papers:noOffer"), ...fictitiousRemark(dossier)],
    footer: footerOf(dossier, "internal"),
    content: [
      pairs(headLines(dossier)),
      ...analysis(dossier),
      ...premiums(dossier),
      ...payment(dossier),
      ...reasons(dossier),
      ...open(dossier),
      ...documents(dossier),
      ...answers(dossier),
    ],
  });
}

function premiums(dossier: Dossier): Content[] {
  const { view, evaluation } = dossier;
  const { t, format } = view.voice;
  const rows = requestedCovers(evaluation).map((cover) => {
    const { label, value, detail = "" } = coverRow(view.voice, judgedOf(dossier), cover);
    const remarks = [...(detail === "" ? [] : [detail]), ...awaitedRemark(dossier, cover)];
    return [label, remarks.join("\n"), { text: value, alignment: "right" as const }];
  });
  const { net } = evaluation.totals;
  const sum = [
    { text: totalLabel(view), style: "sum", colSpan: 2 },
    "",
    { text: net === null ? "" : format.money(net), style: "sum", alignment: "right" as const },
  ];
  return [
    heading(t("papers:premiums")),
    table([140, "*", 115], net === null ? rows : [...rows, sum], [
      t("papers:cover"),
      t("papers:how"),
      t("papers:amount"),
    ]),
    ...(net === null ? [below(noTotalRemark(dossier))] : []),
    ...deductible(dossier),
    ...others(dossier),
  ];
}

/** What would become of the covers that are not asked for: those that share it in one line. */
function others({ evaluation, view: { voice } }: Dossier): Content[] {
  const { t } = voice;
  const covers = COVERS.filter((cover) => !evaluation.covers[cover].requested);
  const alike = Map.groupBy(covers, (cover) => evaluation.covers[cover].outcome);
  const rows = [...alike].map(([outcome, names]): [string, string] => [
    t(`explain:outcome.${outcome}`),
    names.map((cover) => t(`covers:names.${cover}`)).join(", "),
  ]);
  return rows.length === 0 ? [] : [heading(t("papers:others")), pairs(rows)];
}

const payment = ({ view }: Dossier): Content[] => [
  heading(view.voice.t("papers:payment")),
  bullets([...new Set([...paymentLines(view), returnSlipLine(view)])]),
];

function reasons({ view, evaluation }: Dossier): Content[] {
  const { t } = view.voice;
  const lines = requestedReasons(view.judgement().facts, evaluation).map((reason) =>
    fullReason(view.voice, reason),
  );
  return [
    heading(t("papers:reasons")),
    lines.length === 0 ? { text: t("papers:noReasons") } : bullets(lines),
  ];
}

function open(dossier: Dossier): Content[] {
  const { view, evaluation } = dossier;
  const { t } = view.voice;
  const rows = [
    ...missingSection(view, evaluation).flatMap((section) => section.rows),
    ...leftOpen(dossier).map((names) => ({ label: t("papers:forVConnect"), value: names })),
  ];
  return [
    heading(t("papers:open")),
    rows.length === 0
      ? { text: t("papers:nothingOpen") }
      : pairs(rows.map(({ label, value }): [string, string] => [label, value])),
  ];
}

function analysis({ view, kept }: Dossier): Content[] {
  const lines = analysisLines(view.voice, kept.analysis);
  return lines.length === 0 ? [] : [heading(view.voice.t("papers:analysis")), bullets(lines)];
}

const answers = (dossier: Dossier): Content[] => [
  mainHeading(dossier.view.voice.t("papers:answers")),
  ...answerTopics(dossier).flatMap(({ heading: title, lines }) => [subheading(title), pairs(lines)]),
];

const documents = ({ view, documents: names }: Dossier): Content[] =>
  names.length === 0 ? [] : listed(view.voice.t("papers:documents"), names);

import { decisionLines } from "../../dialogs/cases/analysis.ts";
import { requestedCovers } from "../../dialogs/explain/requested.ts";
import { worthOf } from "../../dialogs/explain/worth.ts";
import { grouped } from "../../dialogs/payment/iban.ts";
import { returnSlipLine } from "../../dialogs/payment/summary.ts";
import { answerTopics } from "./answers.ts";
import type { Dossier } from "./dossier.ts";
import { expiredRemark, fictitiousRemark, judgedOf } from "./dossier.ts";
import { headLines } from "./head.ts";

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");
const line = (label: string, value: string): string => `${label}: ${oneLine(value)}`;

/** What the company decided, and its terms. */
function decisionBlock({ view, kept }: Dossier): string[][] {
  const lines = decisionLines(view.voice, kept.analysis);
  return lines.length === 0 ? [] : [[view.voice.t("papers:analysis"), ...lines.map(oneLine)]];
}

/** How it is paid; the account as a whole, for nobody types in what is hidden. */
function paymentBlock({ view: { voice, quote } }: Dossier): string[][] {
  const { t } = voice;
  const { plan, iban } = quote.payment ?? {};
  const lines = [
    ...(plan === undefined ? [] : [line(t("papers:copy.plan"), t(`papers:copy.plans.${plan}`))]),
    ...(iban === undefined ? [] : [line(t("papers:copy.account"), grouped(iban))]),
  ];
  return lines.length === 0 ? [] : [[t("papers:payment"), ...lines]];
}

/** "Field: value" lines, to copy while typing the case into V-Connect: what it is, its answers by topic, its covers. */
export function fieldLines(dossier: Dossier): string {
  const { view, evaluation } = dossier;
  const { t } = view.voice;
  const blocks = [
    ...expiredRemark(dossier).map((remark) => [remark]),
    ...fictitiousRemark(dossier).map((remark) => [remark]),
    [t("papers:copy.title"), ...headLines(dossier).map(([label, value]) => line(label, value))],
    ...decisionBlock(dossier),
    ...answerTopics(dossier).map(({ heading, lines }) => [
      heading,
      ...lines.map(([label, value]) => line(label, value)),
    ]),
    [
      t("papers:premiums"),
      ...requestedCovers(evaluation).map((cover) =>
        line(t(`covers:names.${cover}`), worthOf(view.voice, judgedOf(dossier), cover)),
      ),
      returnSlipLine(view),
    ],
    ...paymentBlock(dossier),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

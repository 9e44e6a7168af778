import { requestedCovers } from "../../dialogs/explain/requested.ts";
import { worthOf } from "../../dialogs/explain/worth.ts";
import { answerSections } from "../../dialogs/review/lines.ts";
import type { Dossier } from "./dossier.ts";
import { headLines } from "./head.ts";

/** "Field: value" lines, to copy while typing the case into V-Connect: what it is, its answers by topic, its covers. */
export function fieldLines(dossier: Dossier): string {
  const { view, evaluation } = dossier;
  const { t } = view.voice;
  const line = (label: string, value: string): string => `${label}: ${value.replaceAll(/\s+/gu, " ")}`;
  const blocks = [
    [t("papers:copy.title"), ...headLines(dossier).map(([label, value]) => line(label, value))],
    ...answerSections(view).map(({ heading, rows }) => [
      heading,
      ...rows.map(({ label, value }) => line(label, value)),
    ]),
    [
      t("papers:premiums"),
      ...requestedCovers(evaluation).map((cover) =>
        line(t(`covers:names.${cover}`), worthOf(view.voice, evaluation, cover)),
      ),
    ],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

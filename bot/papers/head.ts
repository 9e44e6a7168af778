import { officeText } from "../../dialogs/cases/office.ts";
import { sentences, sureness } from "../../dialogs/explain/reasons.ts";
import { EDITIONS } from "../../dialogs/result/footer.ts";
import { tariffText } from "../../dialogs/explain/tariff.ts";
import { standingOf } from "../../src/cases/status.ts";
import { OPEN, surenessOf } from "../../src/index.ts";
import type { Dossier } from "./dossier.ts";

/** What a case is called by, and what it rests on. */
export function headLines(dossier: Dossier): [string, string][] {
  const { kept, view, evaluation, made } = dossier;
  const { t, format } = view.voice;
  const edition =
    evaluation.edition === null
      ? t("papers:head.noEdition")
      : t(`explain:documents.${EDITIONS[evaluation.edition].document}`);
  const lines: [string, string | null][] = [
    [t("papers:head.reference"), kept.reference],
    [t("papers:head.status"), t(`cases:status.${standingOf(kept, made)}`)],
    [t("papers:head.customer"), kept.customer],
    [t("papers:head.owner"), kept.ownerName],
    [t("papers:head.office"), officeText(view.voice, kept)],
    [t("papers:head.made"), format.day(kept.evaluatedOn)],
    [t("papers:head.until"), untilText(dossier)],
    [t("papers:head.effect"), format.day(evaluation.effectDate)],
    [t("papers:head.edition"), edition],
    [t("papers:head.tariff"), tariffLine(dossier)],
  ];
  return lines.flatMap(([label, value]): [string, string][] => (value === null ? [] : [[label, value]]));
}

/** The last day on which it is current; how many days that is, is ours until somebody settles it. */
const untilText = ({ kept, view: { voice }, settled }: Dossier): string =>
  sentences(
    `${voice.format.day(kept.until)}.`,
    sureness(voice, surenessOf(settled, OPEN.validity, false), "papers:head.untilOpen"),
  );

function tariffLine({ view }: Dossier): string | null {
  const { tariff, voice, quote } = view;
  if (tariff !== undefined) return tariffText(tariff.name, voice.language);
  return quote.premiums === "own" ? voice.t("papers:head.noTariff") : null;
}

import { officeText } from "../../dialogs/cases/office.ts";
import { sentences, sureness } from "../../dialogs/explain/reasons.ts";
import { EDITIONS } from "../../dialogs/result/footer.ts";
import { tariffText } from "../../dialogs/explain/tariff.ts";
import { standingOf } from "../../src/cases/status.ts";
import { validitySureness } from "./dossier.ts";
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

/** The last day on which it is current, and how sure that is. */
function untilText(dossier: Dossier): string {
  const { kept, view } = dossier;
  const { format } = view.voice;
  const doubt = sureness(view.voice, validitySureness(dossier), "papers:head.untilOpen");
  return doubt === "" ? format.day(kept.until) : sentences(`${format.day(kept.until)}.`, doubt);
}

function tariffLine({ view }: Dossier): string | null {
  const { tariff, voice, quote } = view;
  if (tariff !== undefined) {
    const name = tariffText(tariff.name, voice.language);
    return tariff.fictitious ? voice.t("review:fictitious", { tariff: name }) : name;
  }
  return quote.premiums === "own" ? voice.t("papers:head.noTariff") : null;
}

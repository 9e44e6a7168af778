import type { KeptCase } from "../../dialogs/cases/desk.ts";
import { restored } from "../../dialogs/cases/restore.ts";
import { tariffText } from "../../dialogs/explain/tariff.ts";
import type { Judged } from "../../dialogs/explain/lines.ts";
import { hasReferredChoice, refusedFor } from "../../dialogs/explain/refused-choices.ts";
import { quoteView } from "../../dialogs/quote-view.ts";
import type { QuoteView } from "../../dialogs/quote-view.ts";
import type { Language } from "../../locales/index.ts";
import { isOver } from "../../src/cases/status.ts";
import { addDays } from "../../src/facts/day.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Tariff } from "../../src/premium/tariff.ts";
import { OPEN, settledOn, surenessOf } from "../../src/index.ts";
import type { Settled, Sureness } from "../../src/index.ts";
import type { Cover, Evaluation, Reading } from "../../src/rules/evaluation.ts";

/** A case as papers tell of it: as it was calculated last, in one language. */
export interface Dossier {
  readonly kept: KeptCase;
  readonly view: QuoteView;
  readonly language: Language;
  readonly evaluation: Evaluation;
  /** Names of the documents that were added. */
  readonly documents: readonly string[];
  /** The day on which the papers are made. */
  readonly made: Day;
  /** How open readings are settled on that day; those of the calculation stand in the evaluation. */
  readonly settled: Settled;
}

/** A document of a case. */
export interface CaseDocument {
  readonly name: string;
  readonly content: Uint8Array;
}

interface Parts {
  readonly kept: KeptCase;
  readonly language: Language;
  readonly tariff: Tariff | undefined;
  readonly documents: readonly string[];
  readonly made: Day;
  readonly readings: readonly Reading[];
}

/** The quote stays as it was judged, so papers of a case say tomorrow what they say today. */
export function dossierOf({ kept, language, tariff, documents, made, readings }: Parts): Dossier {
  const evaluation = kept.evaluation as Evaluation;
  const quote = restored(kept, kept.evaluatedOn);
  const view = quoteView({
    // "Today" means another day when a paper is read.
    quote: { ...quote, facts: { ...quote.facts, effectDate: evaluation.effectDate } },
    language,
    today: kept.evaluatedOn,
    tariff,
    // What we wrote ourselves, in the shape of this release or an earlier one with the same contract.
    evaluation,
  });
  return {
    kept,
    view,
    language,
    evaluation: view.judgement().evaluation,
    documents,
    made,
    settled: settledOn(readings, made),
  };
}

/** The facts of a case and how they were judged. */
export const judgedOf = ({ view, evaluation }: Dossier): Judged => ({
  facts: view.judgement().facts,
  evaluation,
});

/** How sure the last day is: one that the company set is; how many days a calculation holds is ours until it is settled. */
export const validitySureness = ({ kept: { analysis }, settled }: Dossier): Sureness =>
  analysis?.decision === "approved" && analysis.until !== null
    ? { confirmed: true }
    : surenessOf(settled, OPEN.validity, false);

/** Says that the premiums are invented, where they are. */
export function fictitiousRemark({ view: { tariff, voice } }: Dossier): string[] {
  if (tariff?.fictitious !== true) return [];
  return [voice.t("papers:fictitious", { tariff: tariffText(tariff.name, voice.language) })];
}

/** Says that the calculation is no longer current, where it is not: the first thing that a paper tells. */
export function expiredRemark({ kept, made, view: { voice } }: Dossier): string[] {
  if (!isOver(kept, made)) return [];
  return [voice.t("papers:expired", { day: voice.format.day(addDays(kept.until, 1)) })];
}

/** Under a cover with a price: that the company still has to agree; nothing once it has. */
export function awaitedRemark(dossier: Dossier, cover: Cover): string[] {
  const { kept, evaluation, view } = dossier;
  const isReferred =
    evaluation.covers[cover].outcome === "refer" || hasReferredChoice(judgedOf(dossier), cover);
  const isAwaited = isReferred && kept.analysis?.decision !== "approved";
  const hasPrice = (evaluation.covers[cover].premium?.net ?? null) !== null;
  return isAwaited && hasPrice && refusedFor(judgedOf(dossier), cover).length === 0
    ? [view.voice.t("explain:outcome.refer")]
    : [];
}

/** Why there is no total. */
export function noTotalRemark({ evaluation, view: { voice } }: Dossier): string {
  const { status } = evaluation;
  if (status === "refused" || status === "backoffice") return voice.t(`papers:noTotal.${status}`);
  return voice.t("papers:noTotal.unknown");
}

/** What stands under every page: which case it is, what the paper is not, and where one is in it. */
export const footerOf = (
  dossier: Dossier,
  remark: "internal" | "noOffer" | "proposal.foot",
): ((page: number, pages: number) => string) => {
  const { kept, view } = dossier;
  const { t } = view.voice;
  const expired = expiredRemark(dossier).length > 0;
  return (page, pages) =>
    [
      kept.reference,
      ...(expired ? [t("cases:status.expired").toLocaleUpperCase(view.voice.language)] : []),
      t(`papers:${remark}`),
      t("papers:page", { page: String(page), pages: String(pages) }),
    ].join(" · ");
};

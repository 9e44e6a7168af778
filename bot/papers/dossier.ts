import type { KeptCase } from "../../dialogs/cases/desk.ts";
import { restored } from "../../dialogs/cases/restore.ts";
import { tariffText } from "../../dialogs/explain/tariff.ts";
import { quoteView } from "../../dialogs/quote-view.ts";
import type { QuoteView } from "../../dialogs/quote-view.ts";
import type { Language } from "../../locales/index.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Tariff } from "../../src/premium/tariff.ts";
import type { Evaluation } from "../../src/rules/evaluation.ts";

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
}

interface Parts {
  readonly kept: KeptCase;
  readonly language: Language;
  readonly tariff: Tariff | undefined;
  readonly documents: readonly string[];
  readonly made: Day;
}

/** The quote stays as it was judged, so papers of a case say tomorrow what they say today. */
export function dossierOf({ kept, language, tariff, documents, made }: Parts): Dossier {
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
  return { kept, view, language, evaluation: view.judgement().evaluation, documents, made };
}

/** Says that the premiums are invented, where they are. */
export function fictitiousRemark({ view: { tariff, voice } }: Dossier): string[] {
  if (tariff?.fictitious !== true) return [];
  return [voice.t("papers:fictitious", { tariff: tariffText(tariff.name, voice.language) })];
}

/** What stands under every page: which case it is, what the paper is not, and where one is in it. */
export const footerOf =
  ({ kept: { reference }, view: { voice } }: Dossier, remark: "internal" | "noOffer") =>
  (page: number, pages: number): string =>
    [
      reference,
      voice.t(`papers:${remark}`),
      voice.t("papers:page", { page: String(page), pages: String(pages) }),
    ].join(" · ");

import { factAt } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { Cover, CoverEvaluation, Evaluation } from "../../src/rules/evaluation.ts";
import { label, valueText } from "../explain/fact.ts";
import { factorText } from "../explain/factor.ts";
import { lineName, lineText, type Judged } from "../explain/lines.ts";
import { refusedFor } from "../explain/refused-choices.ts";
import { requestedCovers } from "../explain/requested.ts";
import { totalLabel } from "../explain/total.ts";
import { worthOf } from "../explain/worth.ts";
import type { CardRow, CardSection } from "../message.ts";
import type { QuoteView } from "../quote-view.ts";
import type { Voice } from "../voice.ts";

/** The premium of every cover with each line's reason, and the total where there is one. */
export function premiumSection(turn: QuoteView, evaluation: Evaluation): CardSection {
  const { voice } = turn;
  const judged = { facts: turn.judgement().facts, evaluation };
  const rows = requestedCovers(evaluation).map((cover) => coverRow(voice, judged, cover));
  const { net, confirmed } = evaluation.totals;
  return {
    heading: voice.t("result:covers"),
    rows: net === null ? rows : [...rows, { label: totalLabel(turn), value: voice.format.money(net) }],
    notes: [
      // Where nothing can be had, the lines say so: no premium is wanting.
      ...(net === null && !turn.judgement().deadEnd ? [voice.t("result:noTotal")] : []),
      ...(net === null || confirmed ? [] : [voice.t("explain:unconfirmed")]),
    ],
  };
}

/** The premium of one cover, with what made it; of one that a refused choice leaves without, which choice that is. */
export function coverRow(voice: Voice, judged: Judged, cover: Cover): CardRow {
  const { outcome, premium } = judged.evaluation.covers[cover];
  const { t, format } = voice;
  const name = t(`covers:names.${cover}`);
  const refused = refusedFor(judged, cover);
  if (refused.length > 0) {
    const detail = refused.map(({ path }) => choiceText(voice, judged, path)).join("\n");
    return { label: name, value: worthOf(voice, judged, cover), detail };
  }
  if (premium === null) return { label: name, value: t(`explain:outcome.${outcome}`) };
  const lines = premium.lines
    .filter(({ percent }) => percent !== "0")
    .map((line) => {
      // The amount stands beside it: "€ 25,00 / Vaste prijs".
      if (line.kind === "fixed" && line.confirmed && line.amount === premium.net)
        return lineName(voice, judged, line);
      const text = lineText(voice, judged, line);
      if (line.kind === "fixed" || line.amount === null) return text;
      return t("result:line", { line: text, amount: format.difference(line.amount) });
    });
  const alternative =
    premium.alternativeAmount === undefined
      ? []
      : [t("result:alternative", { amount: format.money(premium.alternativeAmount) })];
  const base = premium.base === null ? [] : [t("result:base", { amount: format.money(premium.base) })];
  const detail = [...base, ...lines, ...alternative].join("\n");
  return { label: name, value: worth(voice, cover, premium), ...(detail === "" ? {} : { detail }) };
}

const choiceText = (voice: Voice, { facts }: Judged, path: FactPath): string =>
  voice.t("common:labelled", {
    label: label(voice, path),
    value: valueText(voice, path, factAt(facts, path) ?? ""),
  });

/** The amount; without a base premium the factor the percentages make together. */
function worth(voice: Voice, cover: Cover, premium: NonNullable<CoverEvaluation["premium"]>): string {
  const { t, format } = voice;
  if (premium.net !== null) return format.money(premium.net);
  const { factor, lines } = premium;
  // These two are a part of the liability premium: they have no base of their own.
  if (cover === "accidentAssistance") return t("result:noLiabilityPremium");
  if (cover === "driverProtection") return t("result:noLiabilityBase");
  if (factor === null || lines.length === 0 || factor === "1") return t("result:noBase");
  return t("result:factor", { percent: factorText(voice, factor) });
}

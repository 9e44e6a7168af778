import { instalmentsOf } from "../../src/premium/instalments.ts";
import type { PaymentPlan } from "../../src/premium/instalments.ts";
import { withTaxes } from "../../src/premium/taxes.ts";
import type { Taxed, TaxRate } from "../../src/premium/taxes.ts";
import type { Reading } from "../../src/index.ts";
import { readingText } from "../explain/reasons.ts";
import { totalText } from "../explain/total.ts";
import type { QuoteView } from "../quote-view.ts";

/** The premium with taxes; null while the net total is not known. */
export const taxedOf = (view: QuoteView): Taxed | null => {
  const { facts, evaluation } = view.judgement();
  return withTaxes(facts, evaluation);
};

/** The premium with taxes and contributions, cover by cover, and which rates nobody has confirmed. */
export function taxesText(view: QuoteView): string {
  const { t, format } = view.voice;
  const taxed = taxedOf(view);
  if (taxed === null) return t("payment:noTotal");
  const lines = taxed.lines.map(({ cover, gross, rate, confirmed }) => {
    const percent = format.share(rate.percent);
    const values = { percent, gross: format.money(gross), cover: t(`covers:names.${cover}`) };
    return `- ${t(confirmed ? "payment:line" : "payment:unconfirmedLine", values)}`;
  });
  return [
    t("payment:title"),
    ...lines,
    totalText(view, taxed.net),
    t("payment:taxes", { amount: format.money(taxed.tax) }),
    t("payment:gross", { amount: format.money(taxed.gross) }),
    ...(taxed.confirmed ? [] : [t("payment:unconfirmed")]),
    ...new Set(taxed.lines.flatMap(({ rate, reading }) => rateText(view, rate, reading))),
  ].join("\n");
}

/** How the reading of a rate was settled. */
function rateText({ voice }: QuoteView, { percent }: TaxRate, reading: Reading | undefined): string[] {
  if (reading === undefined) return [];
  const label = voice.t("payment:rate", { percent: voice.format.share(percent) });
  return [voice.t("common:labelled", { label, value: readingText(voice, reading) })];
}

/** What each payment comes to, without taxes and with them. */
export function instalmentsText(view: QuoteView, plan: PaymentPlan): string {
  const { t } = view.voice;
  const { net } = view.judgement().evaluation.totals;
  if (net === null) return t("payment:noTotal");
  const taxed = taxedOf(view);
  return [
    t(`payment:plans.${plan}`),
    partsText(view, "payment:netParts", net, plan),
    ...(taxed === null ? [] : [partsText(view, grossKey(taxed), taxed.gross, plan)]),
    ...(view.tariff?.fictitious === true ? [t("payment:fictitious")] : []),
    t("payment:noCharge"),
  ].join("\n");
}

const grossKey = ({ confirmed }: Taxed): "payment:grossParts" | "payment:grossPartsSure" =>
  confirmed ? "payment:grossPartsSure" : "payment:grossParts";

function partsText(
  { voice: { t, format } }: QuoteView,
  key: "payment:netParts" | ReturnType<typeof grossKey>,
  amount: string,
  plan: PaymentPlan,
): string {
  const { count, first, others } = instalmentsOf(amount, plan);
  const parts =
    first === others
      ? t("payment:parts", { count: String(count), amount: format.money(others) })
      : t("payment:unequal", {
          first: format.money(first),
          count: String(count - 1),
          amount: format.money(others),
        });
  return t(key, { parts });
}

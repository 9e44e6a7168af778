import { returnSlip } from "../../src/knowledge/calculations/return-slip.ts";
import type { QuoteView } from "../quote-view.ts";
import { masked } from "./iban.ts";
import { instalmentsText, taxedOf } from "./taxes.ts";

/** How the premium is to be paid, with taxes, and by when the return slip (30 days) must be back. */
export function paymentLines(view: QuoteView): string[] {
  const { voice, quote } = view;
  const { t, format } = voice;
  const taxed = taxedOf(view);
  const { plan, iban } = quote.payment ?? {};
  return [
    ...(taxed === null ? [] : [t("payment:gross", { amount: format.money(taxed.gross) })]),
    ...(taxed !== null && view.tariff?.fictitious === true ? [t("payment:fictitious")] : []),
    ...(taxed === null || taxed.confirmed ? [] : [t("payment:unconfirmed")]),
    ...(plan === undefined ? [] : instalmentsText(view, plan).split("\n")),
    ...(iban === undefined ? [] : [t("payment:account", { iban: masked(iban) })]),
  ];
}

/** Until when the return slip of new business can be sent back. */
export function returnSlipLine({ voice: { t, format }, judgement }: QuoteView): string {
  const { result } = returnSlip.work({ dueDate: judgement().evaluation.effectDate, term: 30 });
  const { limit } = result.params;
  const day = limit?.kind === "day" ? format.day(limit.value) : "";
  return t("calculations:returnSlip.limit", { days: "30", limit: day });
}

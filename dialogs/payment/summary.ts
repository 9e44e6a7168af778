import { returnSlip } from "../../src/knowledge/calculations/return-slip.ts";
import type { Day } from "../../src/facts/day.ts";
import type { QuoteView } from "../quote-view.ts";
import { masked } from "./iban.ts";
import { instalmentsText, taxedOf } from "./taxes.ts";

/** How the premium is to be paid, with taxes, and by when the return slip (30 days) must be back. */
export function paymentLines(view: QuoteView): string[] {
  const { voice, quote } = view;
  const { t, format } = voice;
  const taxed = taxedOf(view);
  const { plan, iban } = quote.payment ?? {};
  const { net } = view.judgement().evaluation.totals;
  return [
    ...(taxed === null ? [] : [t("payment:gross", { amount: format.money(taxed.gross) })]),
    ...(taxed !== null && view.tariff?.fictitious === true ? [t("payment:fictitious")] : []),
    ...(taxed === null || taxed.confirmed ? [] : [t("payment:unconfirmed")]),
    // Why there is no total stands with the premiums.
    ...(plan === undefined
      ? []
      : net === null
        ? [t(`payment:plans.${plan}`)]
        : instalmentsText(view, plan).split("\n")),
    ...(iban === undefined ? [] : [t("payment:account", { iban: masked(iban) })]),
  ];
}

/** The term of the return slip of new business. */
export const RETURN_SLIP_DAYS = 30;

/** The last day on which the return slip of new business can be sent back. */
export function returnSlipDay(view: QuoteView): Day {
  const dueDate = view.judgement().evaluation.effectDate;
  const { limit } = returnSlip.work({ dueDate, term: RETURN_SLIP_DAYS }).result.params;
  if (limit?.kind !== "day") throw new TypeError("The calculation of a return slip gives no day.");
  return limit.value;
}

/** Until when the return slip of new business can be sent back, in words. */
export const returnSlipLine = (view: QuoteView): string =>
  view.voice.t("calculations:returnSlip.limit", {
    days: String(RETURN_SLIP_DAYS),
    limit: view.voice.format.day(returnSlipDay(view)),
  });

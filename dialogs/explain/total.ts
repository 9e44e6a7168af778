import type { Money } from "../../src/facts/money.ts";
import type { QuoteView } from "../quote-view.ts";
import { tariffText } from "./tariff.ts";

/** What stands before a total: whose premiums it is made of, and that taxes are not in it. */
export function totalLabel({ voice, tariff }: QuoteView): string {
  if (tariff === undefined) return voice.t("result:total");
  return tariff.fictitious
    ? voice.t("result:totalFictitious")
    : voice.t("result:totalTariff", { tariff: tariffText(tariff.name, voice.language) });
}

/** "Totaal per jaar, zonder taksen en bijdragen: € 1.234,56". A fictitious tariff is named on every total. */
export const totalText = (turn: QuoteView, total: Money): string =>
  turn.voice.t("common:labelled", { label: totalLabel(turn), value: turn.voice.format.money(total) });

import { totalText } from "../explain/total.ts";
import type { QuoteView } from "../quote-view.ts";

/** What is possible and what it costs, as things stand: enough to see whether the whole result is worth a look. */
export function headline(turn: QuoteView): string {
  const { voice, quote } = turn;
  const { evaluation } = turn.judgement();
  const { net } = evaluation.totals;
  const label = voice.t("result:title", { reference: quote.reference });
  const status = voice.t("common:labelled", { label, value: voice.t(`result:status.${evaluation.status}`) });
  return net === null ? status : `${status}\n${totalText(turn, net)}`;
}

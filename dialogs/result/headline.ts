import { totalText } from "../explain/total.ts";
import type { QuoteView } from "../quote-view.ts";

/** What is possible and what it costs, as things stand: enough to see whether the whole result is worth a look. */
export function headline(turn: QuoteView): string {
  const { voice, quote } = turn;
  const { evaluation } = turn.judgement();
  const { net } = evaluation.totals;
  const label = voice.t("result:title", { reference: quote.reference });
  const status = voice.t("common:labelled", { label, value: standing(turn) });
  return net === null ? status : `${status}\n${totalText(turn, net)}`;
}

/** What is possible; of a case that the company looks at or decided on, that. */
export function standing(turn: QuoteView): string {
  const { voice, quote } = turn;
  const status = quote.kept?.status;
  if (status === "in_analysis" || status === "approved" || status === "refused")
    return voice.t(`result:decided.${status}`);
  return voice.t(`result:status.${turn.judgement().evaluation.status}`);
}

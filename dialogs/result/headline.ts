import { isOver } from "../../src/cases/status.ts";
import { termLines } from "../cases/analysis.ts";
import { totalText } from "../explain/total.ts";
import type { Kept } from "../memory.ts";
import type { QuoteView } from "../quote-view.ts";

/** What is possible and what it costs, as things stand: enough to see whether the whole result is worth a look. */
export function headline(turn: QuoteView): string {
  const { voice, quote } = turn;
  const { net } = turn.judgement().evaluation.totals;
  const label = voice.t("result:title", { reference: quote.reference });
  return [
    voice.t("common:labelled", { label, value: standing(turn) }),
    ...decisionTerms(turn),
    ...(net === null ? [] : [totalText(turn, net)]),
  ].join("\n");
}

/** What is possible; of a case that the company looks at or decided on, or that was handed over, that. */
export function standing(turn: QuoteView): string {
  const { voice, quote } = turn;
  return decided(turn, quote.kept) ?? voice.t(`result:status.${turn.judgement().evaluation.status}`);
}

function decided({ voice: { t, format }, today }: QuoteView, kept: Kept | undefined): string | undefined {
  if (kept === undefined) return undefined;
  const { status, decision, until } = kept;
  const day = decision === undefined ? "" : format.day(decision.on);
  switch (status) {
    case "in_analysis":
      return t("result:decided.in_analysis");
    case "handed_over":
      return decision === undefined
        ? t("result:decided.handed_over")
        : t("result:decided.handedOverApproved", { day });
    case "approved":
      if (until !== undefined && isOver({ status, until }, today))
        return t("result:decided.approvedOver", { day: format.day(until) });
      return decision === undefined ? t("result:decided.approved") : t("result:decided.approvedOn", { day });
    case "refused":
      return decision === undefined ? t("result:decided.refused") : t("result:decided.refusedOn", { day });
    default:
      return undefined;
  }
}

/** The conditions and the last day of what the company approved, or why it refused; nothing of what it did not decide. */
export function decisionTerms({ voice, quote }: QuoteView): string[] {
  const { decision, status } = quote.kept ?? {};
  const stands = status === "approved" || status === "refused" || status === "handed_over";
  if (decision === undefined || !stands) return [];
  return termLines(voice, { ...decision, decision: decision.outcome });
}

import { worthOf } from "../explain/worth.ts";
import { customerReason } from "./reason.ts";
import { customerSafe } from "./safe.ts";
import { requestedCovers, requestedReasons } from "../explain/requested.ts";
import { totalText } from "../explain/total.ts";
import type { QuoteView } from "../quote-view.ts";
import type { Turn } from "../turn.ts";

/** As much of an answer as is remembered for a wording that the customer may read. */
const LONGEST = 4_000;

/** Remembers an answer, so that "voor de klant" can say it again; says once in a quote whom it is for. */
export function forBroker({ quote, voice }: Turn, answer: string): string {
  quote.answered = answer.slice(0, LONGEST);
  if (quote.told.includes("internal")) return answer;
  quote.told.push("internal");
  return `${answer}\n${voice.t("customer:internal")}`;
}

/**
 * What the customer may read: the latest answer, else the quote itself. The product sheet is for brokers only (PF-001),
 * so what it says in percentages, and where it says it, is left out; outcomes, reasons and amounts stay.
 */
export function customerText(turn: Turn): string {
  const { voice, quote } = turn;
  const said = quote.answered === undefined ? quoteText(turn) : customerSafe(voice, quote.answered);
  return [said === "" ? voice.t("customer:nothing") : said, voice.t("result:calculation")].join("\n");
}

/** Outcomes and amounts of what is asked for, and why something cannot be had. */
function quoteText(turn: QuoteView): string {
  const { voice } = turn;
  const judged = turn.judgement();
  const { facts, evaluation } = judged;
  const covers = requestedCovers(evaluation).map((cover) => {
    const value = worthOf(voice, judged, cover);
    return `- ${voice.t("common:labelled", { label: voice.t(`covers:names.${cover}`), value })}`;
  });
  const { net } = evaluation.totals;
  const reasons = requestedReasons(facts, evaluation)
    .filter(({ outcome }) => outcome !== "offered")
    .map((reason) => customerReason(voice, reason));
  return [...covers, ...(net === null ? [] : [totalText(turn, net)]), ...new Set(reasons)]
    .filter((text) => text !== "")
    .join("\n");
}

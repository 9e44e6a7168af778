import type { Day } from "../src/facts/day.ts";
import type { Tariff } from "../src/premium/tariff.ts";
import type { Evaluation } from "../src/rules/evaluation.ts";
import type { Language } from "../locales/index.ts";
import { judge } from "./interview/judgement.ts";
import type { QuoteMemory } from "./memory.ts";
import type { Turn } from "./turn.ts";
import { voiceOf } from "./voice.ts";

/** A quote and how it is judged, in one language: what is told of it needs no conversation. */
export type QuoteView = Pick<Turn, "voice" | "quote" | "today" | "tariff" | "judgement">;

interface Parts {
  readonly quote: QuoteMemory;
  readonly language: Language;
  /** The day it is judged on. */
  readonly today: Day;
  readonly tariff: Tariff | undefined;
  /** How it was judged, where that is written down; else it is judged anew. */
  readonly evaluation?: Evaluation | undefined;
}

/** A quote outside a conversation. */
export function quoteView({ quote, language, today, tariff, evaluation }: Parts): QuoteView {
  const judged = judge(quote, { today, tariff });
  const judgement = evaluation === undefined ? judged : { ...judged, evaluation };
  return {
    voice: voiceOf(language),
    quote,
    today,
    tariff: quote.premiums === "tariff" ? tariff : undefined,
    judgement: () => judgement,
  };
}

import type { FactPath } from "../../src/facts/paths.ts";
import { label } from "../explain/fact.ts";
import type { Turn } from "../turn.ts";
import { optionsOf } from "./options.ts";
import { record } from "./record.ts";
import { nextQuestion } from "./relevance.ts";
import { isOptionPath } from "./wishes.ts";

/** Fills in the choices that leave only one possibility, and says so: asking them would be a formality. */
export function settleSingles(turn: Turn): void {
  const { quote, voice } = turn;
  for (;;) {
    const judgement = turn.judgement();
    const question = nextQuestion(quote, judgement, turn.hasVehicles);
    if (question === undefined || question.asked === quote.asking) return;
    if (!isOptionPath(question.asked)) return;
    const [only, ...others] = optionsOf(question, judgement, turn).filter(({ available }) => available);
    if (only === undefined || others.length > 0 || isOpen(turn, question.asked, only.value)) return;
    record(quote, question, [{ asked: question.asked, value: only.value }]);
    // It was not asked, so "back" must not stop at it.
    quote.asked = quote.asked.filter((asked) => asked !== question.asked);
    const name = { label: label(voice, question.asked), value: only.name };
    turn.tell(voice.t("explain:onlyOne", name));
  }
}

/** A choice that still waits for an answer is not the only one for certain. */
function isOpen(turn: Turn, path: FactPath, value: unknown): boolean {
  const { evaluation } = turn.judgement();
  const choice = path.slice("request.".length) as keyof typeof evaluation.options;
  const options: Readonly<Record<string, { readonly outcome: string }>> = evaluation.options[choice];
  return options[String(value)]?.outcome === "needs_info";
}

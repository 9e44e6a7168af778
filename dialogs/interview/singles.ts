import type { FactPath } from "../../src/facts/paths.ts";
import { label } from "../explain/fact.ts";
import { questionOf } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import { optionsOf } from "./options.ts";
import type { Option } from "./options.ts";
import { record } from "./record.ts";
import { isDue, nextQuestion } from "./relevance.ts";
import { isOptionPath } from "./wishes.ts";

/** Fills in the choices that leave only one possibility, and says so: asking them would be a formality. */
export function settleSingles(turn: Turn): void {
  const { quote, voice } = turn;
  for (;;) {
    const judgement = turn.judgement();
    const question = nextQuestion(quote, judgement, turn.hasVehicles);
    if (question === undefined || question.asked === quote.asking) return;
    const only = onlyPossibility(question, turn);
    if (only === undefined) return;
    record(quote, question, [{ asked: question.asked, value: only.value }]);
    // It was not asked, so "back" must not stop at it.
    quote.asked = quote.asked.filter((asked) => asked !== question.asked);
    const name = { label: label(voice, question.asked), value: only.name };
    turn.tell(voice.t("explain:onlyOne", name));
  }
}

/** The one value of a choice that is left for certain; undefined where there is more or less to choose from. */
function onlyPossibility(question: Question, turn: Turn): Option | undefined {
  if (!isOptionPath(question.asked)) return undefined;
  const [only, ...others] = optionsOf(question, turn.judgement(), turn).filter(({ available }) => available);
  return only === undefined || others.length > 0 || isOpen(turn, question.asked, only.value)
    ? undefined
    : only;
}

/** True for an answer that is to be chosen again: the question comes up, with more than one possibility. */
export function isChosenAgain(turn: Turn, asked: FactPath): boolean {
  const question = questionOf(asked);
  if (question === undefined || !isDue(question, turn.quote, turn.judgement())) return false;
  return onlyPossibility(question, turn) === undefined;
}

/** A choice that still waits for an answer is not the only one for certain. */
function isOpen(turn: Turn, path: FactPath, value: unknown): boolean {
  const { evaluation } = turn.judgement();
  const choice = path.slice("request.".length) as keyof typeof evaluation.options;
  const options: Readonly<Record<string, { readonly outcome: string }>> = evaluation.options[choice];
  return options[String(value)]?.outcome === "needs_info";
}

import { withoutNo } from "../interview/no.ts";
import { isAnswered, nextQuestion } from "../interview/relevance.ts";
import { askedBy, isInDoubt } from "../stack.ts";
import type { Statement } from "../statement/statement.ts";
import type { Turn } from "../turn.ts";

/** True where all that is stated takes the place of an answer: "nee, toch 12.000 km" says nothing of a date in doubt. */
export function changesAnswers({ quote }: Turn, { entries, ranges, doubts, answer }: Statement): boolean {
  const changed = [...entries.map(({ asked }) => asked), ...ranges.map(({ path }) => path)];
  const isAlone = changed.length > 0 && doubts.length === 0 && answer === undefined;
  return isAlone && changed.every((asked) => isAnswered(quote, asked));
}

/** True for what is said beside a doubt of the question on top, and not to it. */
export const saysNothingOfDoubt = (turn: Turn, text: string, statement: Statement): boolean =>
  isInDoubt(turn.memory.dialogs.dialogStack) &&
  statement.answer === undefined &&
  (withoutNo(text) === text || changesAnswers(turn, statement));

/** True where the question on top, once something else was taken, is still the one to ask. */
export function isStillAsked(turn: Turn): boolean {
  const { memory, quote, hasVehicles } = turn;
  const next = nextQuestion(quote, turn.judgement(), hasVehicles);
  return quote.doubts.length === 0 && next?.asked === askedBy(memory.dialogs.dialogStack);
}

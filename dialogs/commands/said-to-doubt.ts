import type { DialogContext } from "botbuilder-dialogs";
import { CLARIFY, QUESTION } from "../ids.ts";
import type { Answer } from "../interview/answer.ts";
import { resolveDoubt } from "../interview/doubt.ts";
import { withoutNo } from "../interview/no.ts";
import { readPromptState } from "../interview/prompt-state.ts";
import type { Entry } from "../interview/record.ts";
import { correctionIn, isNone, pickIn } from "../statement/clarify.ts";
import { readStatement } from "../statement/read.ts";
import type { Statement } from "../statement/statement.ts";
import type { Turn } from "../turn.ts";
import { changesAnswers } from "./doubt-stays.ts";
import { isOnTop, questionOnTop } from "./stack-top.ts";

/** A yes or a no to what is in doubt, and behind it something that is stated; undefined for anything else. */
export const statedToDoubt = (turn: Turn, dc: DialogContext, text: string): Statement | undefined =>
  statedAfterNo(turn, dc, text) ?? statedAfterYes(turn, dc, text);

/** "Nee, diesel": nothing is noted of what was in doubt. */
function statedAfterNo(turn: Turn, dc: DialogContext, text: string): Statement | undefined {
  const rest = withoutNo(text);
  if (rest === text) return undefined;
  const [doubt] = turn.quote.doubts;
  if (isOnTop(dc, CLARIFY) && doubt !== undefined) {
    if (correctionIn(turn, doubt) !== undefined || !isNone(pickIn(turn, doubt))) return undefined;
    const statement = readStatement(rest, turn, undefined);
    // "Nee, toch 12.000 km" changes an answer, and says nothing of the date in doubt.
    if (statement !== undefined && !changesAnswers(turn, statement)) {
      turn.quote.doubts = turn.quote.doubts.slice(1);
      turn.tell(turn.voice.t("statement:dropped"));
    }
    return statement;
  }
  return doubtAnswer(turn, dc)?.kind === "again" ? readStatement(rest, turn, questionOnTop(turn)) : undefined;
}

/** "Ja, en 12.000 km": what was in doubt is taken, with what stands behind it. */
function statedAfterYes(turn: Turn, dc: DialogContext, text: string): Statement | undefined {
  const rest = text.replace(YES, "");
  if (rest === text) return undefined;
  const statement = readStatement(rest, turn, undefined);
  if (statement === undefined) return undefined;
  const [doubt, ...others] = turn.quote.doubts;
  if (isOnTop(dc, CLARIFY) && doubt !== undefined) {
    const [meant, ...more] = doubt.candidates;
    if (meant === undefined || more.length > 0 || doubt.types !== undefined) return undefined;
    if (isAbout(statement, meant)) return undefined;
    turn.quote.doubts = others;
    return { ...statement, entries: [...meant, ...statement.entries] };
  }
  const answer = doubtAnswer(turn, dc);
  if (answer?.kind !== "entries" || isAbout(statement, answer.entries)) return undefined;
  return { ...statement, answer };
}

/** "Ja, 250.000 km": what follows says again what was meant. */
function isAbout({ entries, ranges, doubts, known }: Statement, meant: readonly Entry[]): boolean {
  const said = [
    ...entries.map(({ asked }) => asked),
    ...ranges.map(({ path }) => path),
    ...doubts.flatMap(({ candidates }) => candidates.flat().map(({ asked }) => asked)),
    ...known.flatMap(({ paths }) => paths),
  ];
  return meant.some(({ asked }) => said.includes(asked));
}

/** A yes that stands apart from what follows it. */
const YES =
  /^(?:ja+|jawel|jaja|yes|klopt|juist|inderdaad|oui|ouais|exact|ok|oké)\s*(?:[,.;!]|\ben\b|\bet\b)\s*(?:(?:en|et)\s+)?(?=\S)/iu;

/** What the words settle of the doubt that the question on top waits for. */
export function doubtAnswer(turn: Turn, dc: DialogContext): Answer | undefined {
  const state = isOnTop(dc, QUESTION) ? readPromptState(dc.activeDialog?.state) : undefined;
  const question = questionOnTop(turn);
  return state === undefined || question === undefined ? undefined : resolveDoubt(turn, question, state);
}

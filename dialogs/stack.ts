import { z } from "zod";
import type { Asked } from "./explain/fact.ts";
import { CASE, CASE_LIST, CASE_TEXT, CONFIRMATION, CUSTOMER_PICK, INTERVIEW, QUESTION } from "./ids.ts";
import { readPromptState } from "./interview/prompt-state.ts";
import { questionOf } from "./questions/index.ts";
import { TOPICS } from "./questions/question.ts";

interface Instance {
  readonly id: string;
  readonly state: unknown;
}
type Stack = readonly Instance[];

/** The question that waits for an answer, when the dialog on top of the stack is one. */
export function askedBy(stack: Stack): Asked | undefined {
  const top = stack.at(-1);
  return top?.id === QUESTION ? readPromptState(top.state)?.asked : undefined;
}

/** True while the question on top waits for "is that right?" or "which of these?". */
export function isInDoubt(stack: Stack): boolean {
  const top = stack.at(-1);
  return top?.id === QUESTION && readPromptState(top.state)?.doubt !== undefined;
}

/** What the stack can begin with: the interview, or what takes its place for a while. */
const ROOTS: readonly string[] = [INTERVIEW, CASE, CASE_LIST, CASE_TEXT, CONFIRMATION, CUSTOMER_PICK];
const WATERFALLS: readonly string[] = [INTERVIEW, ...TOPICS];
const waterfallState = z.looseObject({ stepIndex: z.int().min(0), values: z.looseObject({}) });

/**
 * True for a stack that this version can go on with. Any other is thrown away: the interview begins anew and
 * comes out at the right question, because that follows from the facts.
 */
export function isSound(stack: Stack, has: (id: string) => boolean): boolean {
  if (stack[0] !== undefined && !ROOTS.includes(stack[0].id)) return false;
  return stack.every(({ id, state }) => {
    if (WATERFALLS.includes(id)) return waterfallState.safeParse(state).success;
    if (id !== QUESTION) return has(id);
    const asked = readPromptState(state)?.asked;
    return asked !== undefined && questionOf(asked) !== undefined;
  });
}

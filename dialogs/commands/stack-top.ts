import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { questionOf } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import { askedBy } from "../stack.ts";
import type { Turn } from "../turn.ts";

export const isOnTop = ({ activeDialog }: DialogContext, ...ids: readonly string[]): boolean =>
  activeDialog !== undefined && ids.includes(activeDialog.id);

/** Says again what was waiting for an answer. */
export async function repeat(dc: DialogContext): Promise<DialogTurnResult> {
  await dc.repromptDialog();
  return Dialog.EndOfTurn;
}

/** The question that waits for an answer, where one does. */
export function questionOnTop({ memory }: Turn): Question | undefined {
  const asked = askedBy(memory.dialogs.dialogStack);
  return asked === undefined ? undefined : questionOf(asked);
}

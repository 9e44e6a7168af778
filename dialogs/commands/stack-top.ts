import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";

export const isOnTop = ({ activeDialog }: DialogContext, ...ids: readonly string[]): boolean =>
  activeDialog !== undefined && ids.includes(activeDialog.id);

/** Says again what was waiting for an answer. */
export async function repeat(dc: DialogContext): Promise<DialogTurnResult> {
  await dc.repromptDialog();
  return Dialog.EndOfTurn;
}

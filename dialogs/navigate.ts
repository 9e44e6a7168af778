import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import type { Asked } from "./explain/fact.ts";
import { INTERVIEW } from "./ids.ts";
import type { Turn } from "./turn.ts";

/** Begins the interview at the question the facts call for; whatever was going on is over. */
export async function beginInterview(dc: DialogContext): Promise<DialogTurnResult> {
  await dc.cancelAllDialogs();
  return dc.beginDialog(INTERVIEW);
}

/** Asks a question again, before all others. */
export async function askAgain(dc: DialogContext, turn: Turn, asked: Asked): Promise<DialogTurnResult> {
  turn.quote.asking = asked;
  return beginInterview(dc);
}

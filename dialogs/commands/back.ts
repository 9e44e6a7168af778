import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { CONFIRMATION, PICK } from "../ids.ts";
import { questionBefore } from "../interview/record.ts";
import { askAgain } from "../navigate.ts";
import { askedBy } from "../stack.ts";
import type { Turn } from "../turn.ts";
import { isOnTop, repeat } from "./stack-top.ts";

/** To the question before this one, its answer kept; out of a side question to where it came from. */
export async function back(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  if (isOnTop(dc, CONFIRMATION, PICK)) return dc.endDialog();
  const before = questionBefore(turn.quote, askedBy(dc.stack));
  if (before !== undefined) return askAgain(dc, turn, before);
  turn.tell(turn.voice.t("commands:back.first"));
  return repeat(dc);
}

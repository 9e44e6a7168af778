import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { changes } from "../interview/changes.ts";
import { beforeLatest } from "../interview/history.ts";
import { beginInterview } from "../navigate.ts";
import { undoneLines } from "../statement/said-back.ts";
import { isInDoubt } from "../stack.ts";
import type { Turn } from "../turn.ts";
import { repeat } from "./stack-top.ts";

/** Takes the latest change back, says which, and asks on from there. */
export async function undo(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  const { voice, quote, memory } = turn;
  if (quote.doubts.length > 0 || isInDoubt(memory.dialogs.dialogStack)) return dropDoubt(turn, dc);
  const earlier = beforeLatest(quote);
  if (earlier === undefined) {
    turn.tell(voice.t("commands:undo.nothing"));
    return repeat(dc);
  }
  const before = turn.judgement();
  turn.memory.quote = earlier;
  const lines = [...undoneLines(turn, quote, earlier), ...changes(turn, before, turn.judgement())];
  turn.tell([voice.t("commands:undo.done"), ...lines].join("\n"));
  return beginInterview(dc);
}

/** What waits for a yes was not noted yet: there is nothing else to take back. */
async function dropDoubt(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  const { quote, voice } = turn;
  turn.tell(voice.t("statement:dropped"));
  quote.doubts = quote.doubts.slice(1);
  return beginInterview(dc);
}

import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { beginInterview } from "../navigate.ts";
import type { Turn } from "../turn.ts";
import { repeat } from "./stack-top.ts";

/** Asks the questions again that were left open: "skip" puts an answer off, it does not refuse one. */
export async function fillOpen(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  const { quote, voice } = turn;
  if (quote.open.length === 0) {
    turn.tell(voice.t("commands:fillOpen.nothing"));
    return repeat(dc);
  }
  quote.open = [];
  return beginInterview(dc);
}

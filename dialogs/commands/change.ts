import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { PICK } from "../ids.ts";
import { saidBack } from "../intent.ts";
import { askAgain } from "../navigate.ts";
import { answerLines } from "../review/lines.ts";
import type { Turn } from "../turn.ts";
import { isOnTop, repeat } from "./stack-top.ts";
import { readSubject } from "./subjects.ts";

/** "wijzig kilometers" asks that question again; without a subject, or in doubt, the user picks one. */
export async function change(turn: Turn, dc: DialogContext, rest: string): Promise<DialogTurnResult> {
  const { voice } = turn;
  const reading = rest === "" ? undefined : readSubject(rest, turn);
  if (reading?.state === "value") return askAgain(dc, turn, reading.value);
  if (reading !== undefined) turn.tell(voice.t("commands:change.unknown", { words: saidBack(rest) }));
  if (answerLines(turn).length === 0) {
    turn.tell(voice.t("commands:change.nothing"));
    return repeat(dc);
  }
  return isOnTop(dc, PICK) ? repeat(dc) : dc.beginDialog(PICK);
}

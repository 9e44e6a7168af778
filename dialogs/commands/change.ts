import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { PICK } from "../ids.ts";
import { saidBack } from "../intent.ts";
import { askAgain } from "../navigate.ts";
import { answerLines } from "../review/lines.ts";
import type { Turn } from "../turn.ts";
import { isOnTop, repeat } from "./stack-top.ts";
import { readSubject } from "./subjects.ts";

/** "wijzig kilometers" asks that question again; without a subject the user picks a line, in doubt one of a few. */
export async function change(turn: Turn, dc: DialogContext, rest: string): Promise<DialogTurnResult> {
  const { voice } = turn;
  const reading = rest === "" ? undefined : readSubject(rest, turn);
  if (reading?.state === "value") return askAgain(dc, turn, reading.value);
  const known = answerLines(turn).map(({ asked }) => asked);
  const among = reading?.state === "unsure" ? reading.candidates.filter((each) => known.includes(each)) : [];
  if (reading !== undefined && among.length === 0) {
    turn.tell(voice.t("commands:change.unknown", { words: saidBack(rest) }));
  }
  if (known.length === 0) {
    turn.tell(voice.t("commands:change.nothing"));
    return repeat(dc);
  }
  const options = { among: among.length === 0 ? known : among };
  return isOnTop(dc, PICK) ? dc.replaceDialog(PICK, options) : dc.beginDialog(PICK, options);
}

import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { isReadOnly } from "../cases/in-hand.ts";
import { readOnlyText } from "../cases/view.ts";
import { CASE_LIST, CLARIFY, CONFIRMATION, CUSTOMER_PICK, PICK, QUESTION } from "../ids.ts";
import { letGo } from "../statement/clarify.ts";
import type { Turn } from "../turn.ts";
import { back } from "./back.ts";
import { change } from "./change.ts";
import type { Command } from "./command.ts";
import { digression } from "./digression.ts";
import { fillOpen } from "./fill-open.ts";
import { other } from "./other.ts";
import { beginInterview } from "../navigate.ts";
import { isOnTop, repeat } from "./stack-top.ts";
import { remarksText } from "../register/remarks.ts";
import { undo } from "./undo.ts";

const CHANGES: ReadonlySet<Command> = new Set(["back", "change", "undo", "other", "fillOpen"]);

/** Does what was asked for besides answering. A digression ends with the question that was open. */
export async function perform(
  turn: Turn,
  dc: DialogContext,
  command: Command,
  rest = "",
): Promise<DialogTurnResult> {
  if (CHANGES.has(command) && isReadOnly(turn)) {
    turn.tell(readOnlyText(turn));
    return repeat(dc);
  }
  switch (command) {
    case "back":
      return back(turn, dc);
    case "change":
      return change(turn, dc, rest);
    case "undo":
      return undo(turn, dc);
    case "other":
      return other(turn, dc);
    case "fillOpen":
      return fillOpen(turn, dc);
    case "remarks":
      turn.tell(await remarksText(turn));
      return repeat(dc);
    case "restart":
    case "stop":
    case "erase":
      return isOnTop(dc, CONFIRMATION) ? repeat(dc) : dc.beginDialog(CONFIRMATION, { of: command });
    case "skip":
    case "keep":
      return skip(turn, dc);
    default:
      turn.tell(digression(turn, dc, command, rest));
      return repeat(dc);
  }
}

/** Passes over what is asked; "volgende" also turns the page of a list. */
async function skip(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  if (isOnTop(dc, CASE_LIST)) {
    turn.intent = { kind: "more_cases" };
    return dc.continueDialog();
  }
  if (isOnTop(dc, QUESTION)) return dc.continueDialog();
  if (isOnTop(dc, CUSTOMER_PICK)) return beginInterview(dc);
  if (isOnTop(dc, PICK)) return dc.endDialog();
  if (isOnTop(dc, CLARIFY)) {
    letGo(turn);
    return beginInterview(dc);
  }
  turn.tell(turn.voice.t("commands:skip.nothing"));
  return repeat(dc);
}

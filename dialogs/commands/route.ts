import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { CONFIRMATION, QUESTION, REVIEW } from "../ids.ts";
import type { Asked } from "../explain/fact.ts";
import { LONGEST_TEXT } from "../intent.ts";
import { askAgain } from "../navigate.ts";
import { answerLines } from "../review/lines.ts";
import type { Turn } from "../turn.ts";
import { isGreeting } from "../welcome.ts";
import { perform } from "./perform.ts";
import { isOnTop, repeat } from "./stack-top.ts";

/** Brings what came in to whom it is for: a command, or the dialog that waits for an answer. */
export async function route(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  const { intent, voice } = turn;
  switch (intent.kind) {
    case "words":
      return isGreeting(intent.text) ? say(turn, dc, voice.t("common:greeting")) : dc.continueDialog();
    case "command":
      return perform(turn, dc, intent.command, intent.rest);
    case "language":
      return speak(turn, dc, intent.language);
    case "change":
      return isShown(turn, intent.asked) ? askAgain(dc, turn, intent.asked) : stale(turn, dc);
    case "entry":
    case "doubt":
      return isOnTop(dc, QUESTION) ? dc.continueDialog() : stale(turn, dc);
    case "confirm":
      return isOnTop(dc, CONFIRMATION) ? dc.continueDialog() : stale(turn, dc);
    case "reviewed":
      return isOnTop(dc, REVIEW) ? dc.continueDialog() : stale(turn, dc);
    case "too_long":
      if (isOnTop(dc, QUESTION)) return dc.continueDialog();
      return say(turn, dc, voice.t("errors:tooLong", { max: LONGEST_TEXT }));
    case "nothing":
      return say(turn, dc, voice.t("errors:textOnly"));
    case "unknown_button":
      return say(turn, dc, voice.t("errors:unknownButton"));
    case "stale_quote":
      return say(turn, dc, voice.t("errors:staleQuote", { reference: turn.quote.reference }));
  }
}

async function say(turn: Turn, dc: DialogContext, text: string): Promise<DialogTurnResult> {
  turn.tell(text);
  return repeat(dc);
}

const stale = (turn: Turn, dc: DialogContext): Promise<DialogTurnResult> =>
  say(turn, dc, turn.voice.t("errors:staleQuestion"));

/** Only answers that are shown with a button can be changed by one. */
const isShown = (turn: Turn, asked: Asked): boolean => answerLines(turn).some((line) => line.asked === asked);

async function speak(turn: Turn, dc: DialogContext, language: "nl" | "fr"): Promise<DialogTurnResult> {
  const isNew = turn.memory.language !== language;
  turn.memory.language = language;
  return say(turn, dc, turn.voice.t(`commands:language.${isNew ? "done" : "already"}`));
}

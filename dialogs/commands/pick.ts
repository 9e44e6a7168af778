import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import type { Asked } from "../explain/fact.ts";
import { PICK } from "../ids.ts";
import { matchChoice } from "../language/index.ts";
import type { Choice } from "../message.ts";
import { askAgain } from "../navigate.ts";
import { answerLines } from "../review/lines.ts";
import { Turn } from "../turn.ts";
import { commandButtons } from "./buttons.ts";
import { namesOfSubject } from "./subjects.ts";

/** Lets the user pick the answer to change. */
export class Pick extends Dialog {
  constructor() {
    super(PICK);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await ask(Turn.of(dc));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const asked = turn.intent.kind === "words" ? picked(turn, turn.intent.text) : undefined;
    if (asked !== undefined) return askAgain(dc, turn, asked);
    turn.tell(turn.voice.t("commands:help.pick"));
    await ask(turn);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    await ask(Turn.of({ context }));
  }
}

function picked(turn: Turn, text: string): Asked | undefined {
  const options = answerLines(turn).map(({ asked, label }) => ({
    value: asked,
    labels: [label, ...namesOfSubject(asked)],
  }));
  const reading = matchChoice(text, options, { language: turn.voice.language, today: turn.today });
  return reading.state === "value" ? reading.value : undefined;
}

async function ask(turn: Turn): Promise<void> {
  const { voice, quote } = turn;
  const choices = answerLines(turn).map(({ asked, label, value }): Choice => ({
    label: voice.t("common:labelled", { label, value }),
    submit: { do: "change", quote: quote.reference, asked },
  }));
  await turn.say({ text: voice.t("commands:change.ask"), choices, commands: commandButtons(turn) });
}

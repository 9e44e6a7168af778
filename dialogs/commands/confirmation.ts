import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogInstance, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import { CONFIRMATION } from "../ids.ts";
import { readYesNo } from "../language/index.ts";
import { newQuote } from "../memory.ts";
import { beginInterview } from "../navigate.ts";
import { erase } from "../privacy/erase.ts";
import { Turn } from "../turn.ts";
import { CONFIRMABLE } from "./confirmable.ts";
import type { Confirmable } from "./confirmable.ts";
import { commandButtons } from "./buttons.ts";

const isConfirmable = (value: unknown): value is Confirmable =>
  CONFIRMABLE.some((confirmable) => confirmable === value);

/** Asks whether the user means it, and does it. */
export class Confirmation extends Dialog<{ of: Confirmable }> {
  constructor() {
    super(CONFIRMATION);
  }

  override async beginDialog(dc: DialogContext, { of }: { of: Confirmable }): Promise<DialogTurnResult> {
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { of };
    await ask(Turn.of(dc), of);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const of = whatIn(dc.activeDialog);
    const yes = answer(turn, of);
    if (yes === undefined) {
      turn.tell(turn.voice.t("commands:confirmation.again"));
      await ask(turn, of);
      return Dialog.EndOfTurn;
    }
    if (yes) return DOING[of](dc, turn);
    turn.tell(turn.voice.t("commands:confirmation.kept"));
    return dc.endDialog();
  }

  override async repromptDialog(context: TurnContext, active: DialogInstance): Promise<void> {
    await ask(Turn.of({ context }), whatIn(active));
  }
}

function whatIn(active: DialogInstance | undefined): Confirmable {
  const { of } = (active?.state ?? {}) as { readonly of?: unknown };
  return isConfirmable(of) ? of : "stop";
}

async function ask(turn: Turn, of: Confirmable): Promise<void> {
  const { voice, quote } = turn;
  const button = (yes: boolean) => ({ do: "confirm", quote: quote.reference, of, yes }) as const;
  await turn.say({
    text: voice.t(`commands:${of}.ask`, { reference: quote.reference }),
    choices: [
      { label: voice.t(`commands:${of}.yes`), submit: button(true) },
      { label: voice.t(`commands:${of}.no`), submit: button(false) },
    ],
    commands: commandButtons(turn),
  });
}

function answer({ intent, voice, today }: Turn, of: Confirmable): boolean | undefined {
  if (intent.kind === "confirm") return intent.of === of ? intent.yes : undefined;
  if (intent.kind !== "words") return undefined;
  if (intent.text === "1" || intent.text === "2") return intent.text === "1";
  const reading = readYesNo(intent.text, { language: voice.language, today });
  return reading.state === "value" ? reading.value : undefined;
}

async function restart(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
  turn.memory.quote = newQuote(turn.surroundings.newReference());
  turn.tell(turn.voice.t("commands:restart.done"));
  return beginInterview(dc);
}

async function stop(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
  const { reference } = turn.quote;
  delete turn.memory.quote;
  turn.tell(turn.voice.t("commands:stop.done", { reference }));
  return dc.cancelAllDialogs();
}

const DOING: Readonly<Record<Confirmable, (dc: DialogContext, turn: Turn) => Promise<DialogTurnResult>>> = {
  restart,
  stop,
  erase: (dc, turn) => {
    const { privacy } = turn.surroundings;
    if (privacy !== undefined) return erase(turn, dc, privacy);
    turn.tell(turn.voice.t("privacy:none"));
    return dc.endDialog();
  },
};

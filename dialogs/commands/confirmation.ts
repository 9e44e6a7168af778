import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogInstance, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import { z } from "zod";
import { FACT_PATHS } from "../../src/facts/paths.ts";
import { goOn } from "../cases/open.ts";
import { isReadOnly } from "../cases/in-hand.ts";
import { give } from "../cases/order.ts";
import { label } from "../explain/fact.ts";
import { CONFIRMATION } from "../ids.ts";
import { readYesNo } from "../language/index.ts";
import { newQuote } from "../memory.ts";
import { beginInterview } from "../navigate.ts";
import { erase } from "../privacy/erase.ts";
import { Turn } from "../turn.ts";
import { CONFIRMABLE } from "./confirmable.ts";
import type { Confirmable } from "./confirmable.ts";
import { commandButtons } from "./buttons.ts";
import { fillOpen } from "./fill-open.ts";

const handOverSchema = z.object({
  of: z.literal("handOver"),
  reference: z.string(),
  /** The version that was looked at. */
  version: z.int(),
  /** The questions that were left open in it. */
  open: z.array(z.enum([...FACT_PATHS, "premiumSource"])),
});
const stateSchema = z.union([
  handOverSchema,
  z.object({ of: z.enum(CONFIRMABLE.filter((of) => of !== "handOver")) }),
]);
/** What is to be confirmed. */
export type ToConfirm = z.infer<typeof stateSchema>;

/** Asks whether the user means it, and does it. */
export class Confirmation extends Dialog<ToConfirm> {
  constructor() {
    super(CONFIRMATION);
  }

  override async beginDialog(dc: DialogContext, toConfirm: ToConfirm): Promise<DialogTurnResult> {
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { ...toConfirm };
    await ask(Turn.of(dc), toConfirm);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const toConfirm = whatIn(dc.activeDialog);
    const yes = answer(turn, toConfirm.of);
    if (yes === undefined) {
      turn.tell(turn.voice.t("commands:confirmation.again"));
      await ask(turn, toConfirm);
      return Dialog.EndOfTurn;
    }
    if (yes) return confirmed(dc, turn, toConfirm);
    if (fillsFirst(turn, toConfirm)) return fillOpen(turn, dc);
    turn.tell(turn.voice.t("commands:confirmation.kept"));
    const ended = await dc.endDialog();
    return dc.activeDialog === undefined ? goOn(dc) : ended;
  }

  override async repromptDialog(context: TurnContext, active: DialogInstance): Promise<void> {
    await ask(Turn.of({ context }), whatIn(active));
  }
}

const whatIn = (active: DialogInstance | undefined): ToConfirm =>
  stateSchema.safeParse(active?.state).data ?? { of: "stop" };

/** True for words that answer what is to be confirmed; of a case the answers that were open may be given instead. */
export const answersConfirmation = (turn: Turn, active: DialogInstance | undefined): boolean => {
  const { of } = whatIn(active);
  return of !== "handOver" || answer(turn, of) !== undefined;
};

/** True where a no means that the open answers are given now: of the quote in hand, while it can be changed. */
const fillsFirst = (turn: Turn, toConfirm: ToConfirm): boolean =>
  toConfirm.of === "handOver" && turn.quote.reference === toConfirm.reference && !isReadOnly(turn);

async function ask(turn: Turn, toConfirm: ToConfirm): Promise<void> {
  const { voice, quote } = turn;
  const { of } = toConfirm;
  const button = (yes: boolean) => ({ do: "confirm", quote: quote.reference, of, yes }) as const;
  const [yes, no] = fillsFirst(turn, toConfirm)
    ? [voice.t("commands:handOver.yes"), voice.t("commands:handOver.fill")]
    : [voice.t(`commands:${of}.yes`), voice.t(`commands:${of}.no`)];
  await turn.say({
    text: wording(turn, toConfirm),
    choices: [
      { label: yes, short: voice.t("common:yes"), submit: button(true) },
      { label: no, short: voice.t("common:no"), submit: button(false) },
    ],
    commands: commandButtons(turn),
  });
}

function wording({ voice, quote }: Turn, toConfirm: ToConfirm): string {
  if (toConfirm.of !== "handOver")
    return voice.t(`commands:${toConfirm.of}.ask`, { reference: quote.reference });
  const { reference, open } = toConfirm;
  const names = voice.format.all(open.map((asked) => label(voice, asked)));
  return voice.t("commands:handOver.ask", { reference, names });
}

function answer({ intent, voice, today }: Turn, of: Confirmable): boolean | undefined {
  if (intent.kind === "confirm") return intent.of === of ? intent.yes : undefined;
  if (intent.kind !== "words") return undefined;
  if (intent.text === "1" || intent.text === "2") return intent.text === "1";
  const reading = readYesNo(intent.text, { language: voice.language, today });
  return reading.state === "value" ? reading.value : undefined;
}

async function confirmed(dc: DialogContext, turn: Turn, toConfirm: ToConfirm): Promise<DialogTurnResult> {
  const { privacy } = turn.surroundings;
  switch (toConfirm.of) {
    case "restart":
      return restart(dc, turn);
    case "stop":
      return stop(dc, turn);
    case "erase":
      if (privacy !== undefined) return erase(turn, dc, privacy);
      turn.tell(turn.voice.t("privacy:none"));
      return dc.endDialog();
    case "handOver":
      return give(turn, dc, { ...toConfirm, command: "hand_over", words: "" });
  }
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

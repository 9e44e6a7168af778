import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogInstance, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import { z } from "zod";
import { CASE_TEXT } from "../ids.ts";
import { commandButtons } from "../commands/buttons.ts";
import { caseCommands as french } from "../../locales/fr/words/cases.ts";
import { caseCommands as dutch } from "../../locales/nl/words/cases.ts";
import { fold } from "../language/tokens.ts";
import { Turn } from "../turn.ts";
import { WRITTEN } from "./command.ts";
import { beginInterview } from "../navigate.ts";
import { give, isEnough } from "./order.ts";

const stateSchema = z.object({ command: z.enum(WRITTEN), reference: z.string(), version: z.int() });
/** What is written, and about which version of which case. */
export type Writing = z.infer<typeof stateSchema>;

/** Takes the words that go with an order: a motivation, a question, a reason. They are nothing else, whatever they say. */
export class Write extends Dialog<Writing> {
  constructor() {
    super(CASE_TEXT);
  }

  override async beginDialog(dc: DialogContext, writing: Writing): Promise<DialogTurnResult> {
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { ...writing };
    await ask(Turn.of(dc), writing);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const writing = stateSchema.safeParse(dc.activeDialog?.state).data;
    if (writing === undefined) return beginInterview(dc);
    const words = typedIn(turn);
    if (isCalledOff(words)) {
      turn.tell(turn.voice.t("cases:write.calledOff", { reference: writing.reference }));
      return beginInterview(dc);
    }
    if (isEnough(writing.command, words)) return give(turn, dc, { ...writing, words });
    turn.tell(turn.voice.t("cases:write.more"));
    await ask(turn, writing);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, active: DialogInstance): Promise<void> {
    const writing = stateSchema.safeParse(active.state).data;
    if (writing !== undefined) await ask(Turn.of({ context }), writing);
  }
}

/** "Laat maar": nothing is done after all. */
const isCalledOff = (words: string): boolean => CALLED_OFF.has(fold(words.replace(/[\s.!]+$/u, "")));

const CALLED_OFF = new Set([...dutch.callOff, ...french.callOff].map(fold));

/** The message as it was typed: nothing in it is taken apart. */
const typedIn = ({ context, intent }: Turn): string =>
  intent.kind === "nothing" || intent.kind === "too_long"
    ? ""
    : ((context.activity.text as string | undefined) ?? "").trim();

async function ask(turn: Turn, { command, reference }: Writing): Promise<void> {
  await turn.say({
    text: turn.voice.t(`cases:write.${command}`, { reference }),
    commands: commandButtons(turn),
  });
}

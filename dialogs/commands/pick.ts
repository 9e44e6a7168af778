import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogInstance, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import { approvals as french } from "../../locales/fr/words/commands.ts";
import { approvals as dutch } from "../../locales/nl/words/commands.ts";
import type { Asked } from "../explain/fact.ts";
import { PICK } from "../ids.ts";
import { matchChoice, readYesNo } from "../language/index.ts";
import type { Choice } from "../message.ts";
import { askAgain } from "../navigate.ts";
import { answerLines } from "../review/lines.ts";
import type { AnswerLine } from "../review/lines.ts";
import { Turn } from "../turn.ts";
import { commandButtons } from "./buttons.ts";
import { namesOfSubject } from "./subjects.ts";

/** Lets the user pick the answer to change. */
export class Pick extends Dialog<{ among: readonly Asked[] }> {
  constructor() {
    super(PICK);
  }

  override async beginDialog(
    dc: DialogContext,
    { among }: { among: readonly Asked[] },
  ): Promise<DialogTurnResult> {
    if (dc.activeDialog !== undefined) dc.activeDialog.state = { among };
    await ask(Turn.of(dc), dc.activeDialog);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const asked = turn.intent.kind === "words" ? picked(turn, dc.activeDialog, turn.intent.text) : undefined;
    if (asked !== undefined) return askAgain(dc, turn, asked);
    if (leaves(turn)) return dc.endDialog();
    // The list stands above: twenty-five lines need no second showing.
    await turn.say({ text: turn.voice.t("commands:help.pick"), commands: commandButtons(turn) });
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, active: DialogInstance): Promise<void> {
    await ask(Turn.of({ context }), active);
  }
}

/** The lines to pick from; all of them where the stored state names none. */
function lines(turn: Turn, active: DialogInstance | undefined): AnswerLine[] {
  const { among } = (active?.state ?? {}) as { readonly among?: unknown };
  const all = answerLines(turn);
  const chosen = Array.isArray(among) ? all.filter(({ asked }) => among.includes(asked)) : [];
  return chosen.length > 0 ? chosen : all;
}

/** True where words name one of the lines on offer. */
export const picksLine = (turn: Turn, active: DialogInstance | undefined, text: string): boolean =>
  picked(turn, active, text) !== undefined;

function picked(turn: Turn, active: DialogInstance | undefined, text: string): Asked | undefined {
  const shown = lines(turn, active);
  const exact = shown.find((line) => lineText(turn, line) === text);
  if (exact !== undefined) return exact.asked;
  const options = shown.map(({ asked, label }) => ({
    value: asked,
    labels: [label, ...namesOfSubject(asked)],
  }));
  const reading = matchChoice(text, options, { language: turn.voice.language, today: turn.today });
  return reading.state === "value" ? reading.value : undefined;
}

/** "neen", "klopt": nothing is to be changed after all. */
function leaves({ intent, voice, today }: Turn): boolean {
  if (intent.kind !== "words") return false;
  const context = { language: voice.language, today };
  const reading = readYesNo(intent.text, context);
  const approval = matchChoice(intent.text, [{ value: true, labels: APPROVALS, listed: false }], context);
  return (reading.state === "value" && !reading.value) || approval.state === "value";
}

const APPROVALS = [...dutch, ...french];

const lineText = ({ voice }: Turn, { label, value }: AnswerLine): string =>
  voice.t("common:labelled", { label, value });

async function ask(turn: Turn, active: DialogInstance | undefined): Promise<void> {
  const { voice, quote } = turn;
  const choices = lines(turn, active).map((line): Choice => ({
    label: lineText(turn, line),
    submit: { do: "change", quote: quote.reference, asked: line.asked },
  }));
  await turn.say({ text: voice.t("commands:change.ask"), choices, commands: commandButtons(turn) });
}

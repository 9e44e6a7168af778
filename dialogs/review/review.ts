import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import { approvals as french } from "../../locales/fr/words/commands.ts";
import { approvals as dutch } from "../../locales/nl/words/commands.ts";
import { commandButtons } from "../commands/buttons.ts";
import { forBroker } from "../customer/customer.ts";
import { answerAtLast } from "../knowledge/told.ts";
import { sectionsText } from "../explain/sections.ts";
import { PICK, REVIEW } from "../ids.ts";
import { saidBack } from "../words.ts";
import { matchChoice, readYesNo } from "../language/index.ts";
import type { Choice } from "../message.ts";
import { Turn } from "../turn.ts";
import { answerLines, answerSections } from "./lines.ts";

/** Shows every answer, each with a way to change it, and waits until the user finds them right. */
export class Review extends Dialog {
  constructor() {
    super(REVIEW);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await show(Turn.of(dc));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const isRight = approval(turn);
    if (isRight === true) {
      turn.quote.reviewed = true;
      return dc.endDialog();
    }
    if (isRight === false)
      return dc.beginDialog(PICK, { among: answerLines(turn).map(({ asked }) => asked) });
    const { intent, voice } = turn;
    const told = intent.kind === "words" ? answerAtLast(intent.text, turn) : undefined;
    if (told !== undefined) {
      turn.tell(forBroker(turn, told));
      await this.repromptDialog(dc.context);
      return Dialog.EndOfTurn;
    }
    const words = intent.kind === "words" ? saidBack(intent.text) : "";
    turn.tell(voice.t("errors:notUnderstood", { words }), voice.t("review:hint"));
    await turn.say({ text: voice.t("review:ask"), ...buttons(turn) });
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    const turn = Turn.of({ context });
    await turn.say({ text: turn.voice.t("review:ask"), ...buttons(turn) });
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await this.repromptDialog(dc.context);
    return Dialog.EndOfTurn;
  }
}

async function show(turn: Turn): Promise<void> {
  const { voice } = turn;
  const sections = answerSections(turn);
  const title = voice.t("review:title");
  const { choices, commands } = buttons(turn);
  await turn.say({
    text: [title, sectionsText(voice, sections), voice.t("review:ask")].join("\n\n"),
    beside: voice.t("review:ask"),
    choices,
    commands,
    card: { title, sections, footer: [], actions: choices },
  });
}

function buttons(turn: Turn): { choices: Choice[]; commands: Choice[] } {
  const { voice, quote } = turn;
  const confirm: Choice = {
    label: voice.t("review:confirm"),
    short: voice.t("review:confirmShort"),
    submit: { do: "reviewed", quote: quote.reference },
  };
  const fillOpen: Choice = {
    label: voice.t("review:fillOpen"),
    short: voice.t("review:fillOpenShort"),
    submit: { do: "command", quote: quote.reference, command: "fillOpen" },
  };
  return {
    choices: quote.open.length > 0 ? [confirm, fillOpen] : [confirm],
    commands: commandButtons(turn),
  };
}

/** "klopt", "ja", "1"; false for a "no". */
function approval({ intent, voice, today }: Turn): boolean | undefined {
  if (intent.kind === "reviewed") return true;
  if (intent.kind !== "words") return undefined;
  const context = { language: voice.language, today };
  const yes = readYesNo(intent.text, context);
  if (yes.state === "value") return yes.value;
  const labels = [voice.t("review:confirm"), ...dutch, ...french];
  const named = matchChoice(intent.text, [{ value: true, labels }], context);
  return named.state === "value" ? named.value : undefined;
}

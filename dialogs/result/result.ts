import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import { possibleActions } from "../cases/in-hand.ts";
import { commandButtons } from "../commands/buttons.ts";
import { forBroker } from "../customer/customer.ts";
import { answerAtLast } from "../knowledge/told.ts";
import { perform } from "../commands/perform.ts";
import type { Command } from "../commands/command.ts";
import { sectionsText } from "../explain/sections.ts";
import { RESULT } from "../ids.ts";
import { saidBack } from "../words.ts";
import { matchChoice } from "../language/index.ts";
import type { Choice, ResultCard } from "../message.ts";
import { Turn } from "../turn.ts";
import { offerWays } from "../triage/triage.ts";
import { footer } from "./footer.ts";
import { headline } from "./headline.ts";
import { resultSections } from "./sections.ts";

const ACTIONS = ["change", "why", "restart", "human"] as const satisfies readonly Command[];

/** Shows what came out, and stays there until the user wants something else. */
export class Result extends Dialog {
  constructor() {
    super(RESULT);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await show(Turn.of(dc));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const { intent, voice } = turn;
    const command = intent.kind === "words" ? actionIn(turn, intent.text) : undefined;
    if (command !== undefined) return perform(turn, dc, command);
    const told = intent.kind === "words" ? answerAtLast(intent.text, turn) : undefined;
    if (told !== undefined) {
      turn.tell(forBroker(turn, told));
      await this.repromptDialog(dc.context);
      return Dialog.EndOfTurn;
    }
    const words = intent.kind === "words" ? saidBack(intent.text) : "";
    turn.tell(voice.t("errors:notUnderstood", { words }), voice.t("commands:help.result"));
    await this.repromptDialog(dc.context);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    const turn = Turn.of({ context });
    await turn.say({
      text: turn.voice.t("result:then"),
      choices: actions(turn),
      commands: commandButtons(turn),
    });
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await this.repromptDialog(dc.context);
    return Dialog.EndOfTurn;
  }
}

async function show(turn: Turn): Promise<void> {
  offerWays(turn);
  const card = resultCard(turn);
  const { voice } = turn;
  const parts = [card.title, sectionsText(voice, card.sections), card.footer.join("\n")];
  await turn.say({
    text: [...parts, voice.t("result:then")].join("\n\n"),
    beside: voice.t("result:then"),
    choices: card.actions,
    commands: commandButtons(turn),
    card,
  });
}

function resultCard(turn: Turn): ResultCard {
  const { voice, quote } = turn;
  return {
    title: voice.t("result:title", { reference: quote.reference }),
    headline: headline(turn),
    sections: resultSections(turn),
    footer: footer(turn),
    actions: actions(turn),
    menu: {
      label: voice.t("commands:menu.label"),
      placeholder: voice.t("commands:menu.placeholder"),
      choices: commandButtons(turn),
    },
  };
}

const actions = (turn: Turn): Choice[] => [
  ...caseActions(turn),
  ...ACTIONS.map((command) => ({
    label: turn.voice.t(`result:actions.${command}`),
    submit: { do: "command", quote: turn.quote.reference, command },
  })),
];

/** What the result is for: what nothing stands in the way of is handed over, the rest is put to the company. */
function caseActions(turn: Turn): Choice[] {
  const { voice, quote } = turn;
  const command = turn.judgement().evaluation.status === "ok" ? "hand_over" : "send";
  if (!possibleActions(turn).includes(command)) return [];
  return [
    {
      label: voice.t(`cases:labels.${command}`),
      submit: { do: "case", command, reference: quote.reference },
    },
  ];
}

function actionIn({ voice, today }: Turn, text: string): Command | undefined {
  const options = ACTIONS.map((command) => ({
    value: command,
    labels: [voice.t(`result:actions.${command}`)],
  }));
  const reading = matchChoice(text, options, { language: voice.language, today });
  return reading.state === "value" ? reading.value : undefined;
}

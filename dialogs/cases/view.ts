import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import type { CaseAction } from "../../src/cases/actions.ts";
import { CASE } from "../ids.ts";
import { commandButtons } from "../commands/buttons.ts";
import { sectionsText } from "../explain/sections.ts";
import { matchChoice } from "../language/index.ts";
import type { Choice } from "../message.ts";
import { answerSections } from "../review/lines.ts";
import { headline } from "../result/headline.ts";
import { triageText } from "../triage/triage.ts";
import { Turn } from "../turn.ts";
import { isOverInHand, possibleActions } from "./in-hand.ts";
import { linkPapers } from "./papers.ts";
import { performCase } from "./perform.ts";

/** What is offered at a case that is looked at, the most telling first; the rest can be typed. */
const OFFERED = [
  "approve",
  "ask",
  "refuse",
  "answer",
  "hand_over",
  "duplicate",
  "take_over",
  "withdraw",
] as const satisfies readonly CaseAction[];
const MOST = 4;

/** A case that may be looked at and not changed: how it stands, and what can be done with it. */
export class CaseView extends Dialog {
  constructor() {
    super(CASE);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    // Who has just done something with it knows its answers.
    if (!turn.hasOrdered) turn.tellUnlessShown(sectionsText(turn.voice, answerSections(turn)));
    turn.tell(headline(turn), reasonsOf(turn));
    if (turn.quote.kept?.status === "handed_over") linkPapers(turn, turn.quote.reference);
    await offer(turn);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const { intent } = turn;
    const action = intent.kind === "words" ? actionIn(turn, intent.text) : undefined;
    if (action !== undefined) return performCase(turn, dc, { kind: "case", command: action, rest: "" });
    // Words beside a file tell what it is.
    if (!bringsFiles(turn)) turn.tell(readOnlyText(turn));
    await offer(turn);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    await offer(Turn.of({ context }));
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await offer(Turn.of(dc));
    return Dialog.EndOfTurn;
  }
}

const bringsFiles = ({ context: { activity } }: Turn): boolean =>
  (activity.attachments ?? []).some(({ contentUrl }) => contentUrl !== undefined);

/** Why nothing is changed here, and what helps. */
export function readOnlyText({ voice, quote }: Turn): string {
  const status = quote.kept?.status ?? "draft";
  return voice.t("cases:readOnly", { reference: quote.reference, status: voice.t(`cases:status.${status}`) });
}

/** Why it is not simply possible; of what the company decided there is nothing left to settle. */
const reasonsOf = (turn: Turn): string =>
  turn.judgement().evaluation.status === "ok" || turn.quote.kept?.decision !== undefined
    ? ""
    : triageText(turn, { offers: false });

/** What a button says; to copy what is over is to calculate it again. */
const labelOf = (turn: Turn, action: (typeof OFFERED)[number]): string =>
  turn.voice.t(action === "duplicate" && isOverInHand(turn) ? "cases:recalculate" : `cases:labels.${action}`);

const offered = (turn: Turn) => {
  const possible = possibleActions(turn);
  // One's own case is not taken over from anybody.
  const isOwn = turn.quote.kept?.owner === turn.surroundings.person?.id;
  const isUseful = (action: CaseAction): boolean =>
    possible.includes(action) &&
    !(isOwn && action === "take_over") &&
    !(action === "answer" && turn.quote.kept?.asked !== true);
  return OFFERED.filter(isUseful).slice(0, MOST);
};

async function offer(turn: Turn): Promise<void> {
  const { voice, quote } = turn;
  const choices = offered(turn).map((command): Choice => ({
    label: labelOf(turn, command),
    submit: { do: "case", command, reference: quote.reference },
  }));
  await turn.say({
    text: choices.length === 0 ? voice.t("cases:looking") : voice.t("cases:then"),
    choices,
    commands: commandButtons(turn),
  });
}

function actionIn(turn: Turn, text: string) {
  const { voice, today } = turn;
  const options = offered(turn).map((value) => ({ value, labels: [labelOf(turn, value)] }));
  const reading = matchChoice(text, options, { language: voice.language, today });
  return reading.state === "value" ? reading.value : undefined;
}

import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogInstance, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import type { Asked } from "../explain/fact.ts";
import { QUESTION } from "../ids.ts";
import { questionOf } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import { Turn } from "../turn.ts";
import { askMessage, refusalsOf } from "./ask.ts";
import { doubtAgain, doubtMessage } from "./doubt.ts";
import { readPromptState } from "./prompt-state.ts";
import type { Doubt, PromptState } from "./prompt-state.ts";
import { respond } from "./respond.ts";

/** Asks one question until it is answered, left open or put aside. */
export class QuestionPrompt extends Dialog<{ asked: Asked }> {
  constructor() {
    super(QUESTION);
  }

  override async beginDialog(dc: DialogContext, { asked }: { asked: Asked }): Promise<DialogTurnResult> {
    const state: PromptState = { asked, wrong: 0 };
    instance(dc).state = state;
    await ask(dc, state);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const state = stateOf(instance(dc));
    const isAnswered = await respond(Turn.of(dc), questionIn(state), state);
    instance(dc).state = state;
    return isAnswered ? dc.endDialog() : Dialog.EndOfTurn;
  }

  /** After a digression the question comes back. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    await this.repromptDialog(dc.context, instance(dc));
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, active: DialogInstance): Promise<void> {
    const state = stateOf(active);
    active.state = state;
    if (state.doubt === undefined) await ask({ context }, state);
    else await askDoubt(Turn.of({ context }), questionIn(state), state.doubt);
  }
}

async function ask(at: { readonly context: TurnContext }, state: PromptState): Promise<void> {
  const turn = Turn.of(at);
  const question = questionIn(state);
  await turn.say(askMessage(question, turn, state.refusals));
  state.refusals = refusalsOf(question, turn);
}

/** What was in doubt before a digression still is. */
async function askDoubt(turn: Turn, question: Question, doubt: Doubt): Promise<void> {
  turn.tell(doubtAgain(turn, question, doubt));
  await turn.say(doubtMessage(turn, question, doubt));
}

function instance({ activeDialog }: DialogContext): DialogInstance {
  if (activeDialog === undefined) throw new TypeError("No dialog is active: begin one first.");
  return activeDialog;
}

function stateOf(active: DialogInstance): PromptState {
  const state = readPromptState(active.state);
  if (state === undefined)
    throw new TypeError("The state of a question is damaged: begin the interview anew.");
  return state;
}

function questionIn({ asked }: PromptState): Question {
  const question = questionOf(asked);
  if (question === undefined) throw new RangeError(`No question asks for ${asked}: see dialogs/questions.`);
  return question;
}

import type { Activity, TurnContext } from "botbuilder";
import { DialogContext, DialogSet } from "botbuilder-dialogs";
import { Confirmation } from "./commands/confirmation.ts";
import { route } from "./commands/route.ts";
import { Pick } from "./commands/pick.ts";
import { readIntent } from "./read-intent.ts";
import { QuestionPrompt } from "./interview/prompt.ts";
import { interviewWaterfall, topicWaterfall } from "./interview/waterfall.ts";
import { newQuote } from "./memory.ts";
import type { Memory } from "./memory.ts";
import { beginInterview } from "./navigate.ts";
import { TOPICS } from "./questions/question.ts";
import { Result } from "./result/result.ts";
import { Review } from "./review/review.ts";
import { isSound } from "./stack.ts";
import type { Surroundings } from "./surroundings.ts";
import { Turn } from "./turn.ts";
import { welcome } from "./welcome.ts";

export type { Surroundings } from "./surroundings.ts";

/** The conversation: turns what the user says into facts, and what the core says of them into words. */
export class Assistant {
  readonly #dialogs = new DialogSet();

  constructor() {
    this.#dialogs.add(interviewWaterfall());
    for (const topic of TOPICS) this.#dialogs.add(topicWaterfall(topic));
    for (const dialog of [new QuestionPrompt(), new Review(), new Result(), new Pick(), new Confirmation()]) {
      this.#dialogs.add(dialog);
    }
  }

  /** Answers one activity. Changes `memory` in place; replies go out through the turn context. */
  async turn(context: TurnContext, memory: Memory, surroundings: Surroundings): Promise<void> {
    const { activity } = context;
    const type: string = activity.type;
    const isMessage = type === "message";
    // Clients announce the same arrival at every reload.
    if (!isMessage && (memory.welcomed || !isArrival(activity))) return;
    const stack = memory.dialogs.dialogStack;
    if (!isSound(stack, (id) => this.#dialogs.find(id) !== undefined)) memory.dialogs.dialogStack = [];
    const turn = new Turn(context, memory, surroundings, readIntent(isMessage ? activity : {}, memory));
    await this.#answer(turn);
    await turn.flush();
  }

  async #answer(turn: Turn): Promise<void> {
    const { context, memory, surroundings } = turn;
    if (memory.language === undefined) await welcome(turn);
    if (memory.language === undefined) return;
    const dc = new DialogContext(this.#dialogs, context, memory.dialogs);
    if (memory.quote !== undefined && dc.activeDialog !== undefined) {
      await route(turn, dc);
      return;
    }
    if (turn.intent.kind === "language") memory.language = turn.intent.language;
    const reference = memory.quote?.reference;
    memory.quote ??= newQuote(surroundings.newReference());
    if (turn.intent.kind === "stale_quote") {
      turn.tell(turn.voice.t("errors:staleQuote", { reference: memory.quote.reference }));
    }
    if (reference !== undefined) turn.tell(turn.voice.t("welcome:again", { reference }));
    await beginInterview(dc);
  }
}

/** Somebody joined who is not this assistant. */
function isArrival({ type, membersAdded, recipient }: Activity): boolean {
  const kind: string = type;
  return kind === "conversationUpdate" && (membersAdded ?? []).some(({ id }) => id !== recipient.id);
}

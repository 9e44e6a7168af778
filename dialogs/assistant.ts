import type { Activity, TurnContext } from "botbuilder";
import { DialogContext, DialogSet } from "botbuilder-dialogs";
import { Confirmation } from "./commands/confirmation.ts";
import { begin } from "./commands/begin.ts";
import { route } from "./commands/route.ts";
import { repeat } from "./commands/stack-top.ts";
import { edit } from "./edit.ts";
import { Pick } from "./commands/pick.ts";
import { readIntent } from "./read-intent.ts";
import { beginInterview } from "./navigate.ts";
import { QuestionPrompt } from "./interview/prompt.ts";
import { interviewWaterfall, topicWaterfall } from "./interview/waterfall.ts";
import { noteSent } from "./sent.ts";
import type { Held } from "./sent.ts";
import type { Memory, QuoteMemory } from "./memory.ts";
import type { Message } from "./message.ts";
import { recap, wasAway } from "./recap.ts";
import { panelOf } from "./panel/panel.ts";
import { TOPICS } from "./questions/question.ts";
import { Result } from "./result/result.ts";
import { Review } from "./review/review.ts";
import { meetOthers } from "./cases/in-hand.ts";
import type { Met } from "./cases/in-hand.ts";
import { CaseList } from "./cases/list.ts";
import { CaseView } from "./cases/view.ts";
import { Write } from "./cases/write.ts";
import { PickCustomer } from "./customers/pick.ts";
import { Clarify } from "./statement/clarify.ts";
import { askedBy, isSound } from "./stack.ts";
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
    for (const dialog of [
      new QuestionPrompt(),
      new Review(),
      new Result(),
      new Pick(),
      new Confirmation(),
      new Clarify(),
      new CaseView(),
      new CaseList(),
      new Write(),
      new PickCustomer(),
    ]) {
      this.#dialogs.add(dialog);
    }
  }

  /** Answers one activity. Changes `memory` in place; replies go out through the turn context. */
  async turn(context: TurnContext, memory: Memory, surroundings: Surroundings): Promise<void> {
    const kind = kindOf(context.activity);
    // Clients announce the same arrival at every reload.
    if (kind === "arrival" && memory.welcomed && !wasAway(memory, surroundings)) return;
    // Of an edited message nothing is known before there is a quote.
    if (kind === "edit" && memory.quote === undefined) return;
    if (kind !== undefined) await this.#take(context, memory, surroundings, { kind });
  }

  /** Tells what became of something that is no answer, such as a file, and asks again what waits for one. */
  async again(
    context: TurnContext,
    memory: Memory,
    surroundings: Surroundings,
    told: Message,
  ): Promise<void> {
    if (memory.quote === undefined) await context.sendActivity(surroundings.present(told));
    else await this.#take(context, memory, surroundings, { kind: "told", text: told.text });
  }

  async #take(
    context: TurnContext,
    memory: Memory,
    surroundings: Surroundings,
    { kind, text: told = "" }: Came,
  ): Promise<void> {
    const { activity } = context;
    const isSilent = kind === "arrival" || kind === "told";
    const isBack = wasAway(memory, surroundings);
    const stack = memory.dialogs.dialogStack;
    if (!isSound(stack, (id) => this.#dialogs.find(id) !== undefined)) memory.dialogs.dialogStack = [];
    const before = memory.quote && held(memory.quote);
    const question = askedBy(memory.dialogs.dialogStack);
    const turn = new Turn(
      context,
      memory,
      surroundings,
      readIntent(isSilent ? {} : activity, memory, surroundings.today),
      panelOf,
    );
    turn.tell(told);
    turn.hasVehicles = (await surroundings.vehicles?.isThere()) ?? false;
    const met = await meetOthers(turn);
    if (isBack && met !== "gone") turn.tell(await recap(turn));
    await this.#answer(turn, kind, met);
    await turn.flush();
    if (!isSilent) noteSent(memory, before, { id: activity.id, question });
    memory.seen = { at: surroundings.now, today: surroundings.today };
  }

  async #answer(turn: Turn, kind: Kind, met: Met): Promise<void> {
    const { context, memory } = turn;
    if (memory.language === undefined) await welcome(turn);
    if (memory.language === undefined) return;
    const dc = new DialogContext(this.#dialogs, context, memory.dialogs);
    const isUnderWay = memory.quote !== undefined && dc.activeDialog !== undefined;
    // What was said was said of what is no longer so: it is asked again.
    if (isUnderWay && met === "moved") await beginInterview(dc);
    else if (isUnderWay && kind === "edit") await edit(turn, dc);
    else if (isUnderWay && (kind === "arrival" || kind === "told")) await repeat(dc);
    else if (isUnderWay) await route(turn, dc);
    else await begin(turn, dc);
  }
}

/** "told" is what was answered already, and only has the open question asked again. */
type Kind = "message" | "edit" | "arrival" | "told";

/** What came in, and what is told of it before anything else. */
interface Came {
  readonly kind: Kind;
  readonly text?: string;
}

/** What an activity is to the conversation; undefined where it is nothing. */
function kindOf(activity: Activity): Kind | undefined {
  const type: string = activity.type;
  if (type === "message") return "message";
  if (type === "messageUpdate") return "edit";
  return isArrival(activity) ? "arrival" : undefined;
}

const held = ({ reference, facts, ranges, premiums }: QuoteMemory): Held => ({
  reference,
  facts,
  ranges,
  ...(premiums !== undefined && { premiums }),
});

/** Somebody joined who is not this assistant. */
function isArrival({ type, membersAdded = [], recipient }: Partial<Activity>): boolean {
  return type === "conversationUpdate" && membersAdded.some(({ id }) => id !== recipient?.id);
}

import type { Activity, TurnContext } from "botbuilder";
import { TurnContext as Context } from "botbuilder";
import type { Kysely, Transaction } from "kysely";
import type { Surroundings } from "../../dialogs/assistant.ts";
import type { Logger } from "../log.ts";
import { pseudonym } from "../log.ts";
import { saveCase } from "../storage/cases.ts";
import type { Stored } from "../storage/conversations.ts";
import {
  loadConversation,
  lockConversation,
  saveConversation,
  saveReplies,
  setAside,
} from "../storage/conversations.ts";
import { enqueue } from "../storage/outbox.ts";
import type { Language, Schema } from "../storage/schema.ts";
import { withDeadline } from "./deadline.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Envelope } from "./envelope.ts";
import type { Notice } from "./notices.ts";
import { newCode, noticeMessage } from "./notices.ts";
import type { Recalled } from "./recall.ts";
import { recall } from "./recall.ts";
import { Replies } from "./replies.ts";

type Open = Transaction<Schema>;

/** Teams asks again after 15 s; by then the user must have an answer. */
const TURN_DEADLINE = 10_000;

interface Parts<M extends object> {
  readonly query: Kysely<Schema>;
  readonly dialogue: Dialogue<M>;
  readonly surroundings: (activity: Activity) => Surroundings;
  readonly log: Logger;
}

/** An activity under way. */
interface Under {
  readonly context: TurnContext;
  readonly envelope: Envelope;
  readonly replies: Replies;
  readonly surroundings: Surroundings;
  readonly known: Language | null;
}

/**
 * One turn: an activity in, its effect and its replies out, both or neither. Memory, case, inbox and outbox
 * commit in one transaction, which has the conversation for itself; a repeated activity gets its stored
 * replies and changes nothing.
 */
export class Turns<M extends object> {
  readonly #parts: Parts<M>;

  constructor(parts: Parts<M>) {
    this.#parts = parts;
  }

  /** Takes one activity. The replies are for whoever waits for them; otherwise they are in the outbox. */
  take(context: TurnContext, envelope: Envelope): Promise<readonly Partial<Activity>[]> {
    const { conversation, activity, expectsReplies } = envelope;
    const replies = new Replies(context);
    const surroundings = this.#parts.surroundings(context.activity);
    return this.#parts.query.transaction().execute(async (open) => {
      await lockConversation(open, conversation);
      const stored = await loadConversation(open, conversation, activity);
      const under = { context, envelope, replies, surroundings, known: stored.language };
      const said = stored.replies ?? (await this.#answer(open, under, stored));
      if (!expectsReplies) await enqueue(open, conversation, activity, said);
      return said;
    });
  }

  async #answer(open: Open, under: Under, stored: Stored): Promise<readonly Partial<Activity>[]> {
    const { dialogue } = this.#parts;
    const { conversation, activity, owner } = under.envelope;
    const recalled = recall(dialogue, stored);
    await this.#tellLoss(open, under, stored, recalled);
    const succeeded = await this.#converse(under, recalled.memory);
    const said = under.replies.close();
    await saveConversation(open, conversation, {
      memory: succeeded ? recalled.memory : recalled.fallback,
      version: dialogue.version,
      language: (succeeded ? dialogue.language(recalled.memory) : undefined) ?? stored.language,
      failures: succeeded ? 0 : recalled.failures + 1,
      address: Context.getConversationReference(under.context.activity),
    });
    const content = succeeded ? dialogue.caseOf(recalled.memory, under.surroundings) : undefined;
    if (content !== undefined) await saveCase(open, conversation, owner, content);
    await saveReplies(open, conversation, activity, said);
    return said;
  }

  /** Sets memory aside that cannot be used, and says so. */
  async #tellLoss(open: Open, under: Under, stored: Stored, { lost }: Recalled<M>): Promise<void> {
    if (lost === undefined) return;
    const number = await setAside(open, under.envelope.conversation, stored, lost);
    const { conversation } = under.envelope;
    this.#parts.log.error(
      { lost, setAside: number, conversation: pseudonym(conversation) },
      "memory set aside",
    );
    await this.#notify(under, { kind: "setAside", code: `M-${number}` });
    // The words answer a question that is forgotten: read without it, they could fill the wrong fact.
    under.context.activity.text = "";
    under.context.activity.value = undefined;
  }

  /** Runs the dialogue; an error in it becomes an apology with a code that stands in the log. */
  async #converse(under: Under, memory: M): Promise<boolean> {
    const { dialogue } = this.#parts;
    try {
      const turn = dialogue.turn(under.context, memory, under.surroundings);
      await withDeadline(turn, "a turn of the dialogue", TURN_DEADLINE);
      return true;
    } catch (error) {
      const code = newCode();
      this.#parts.log.error(
        { err: error, code, conversation: pseudonym(under.envelope.conversation) },
        "a turn of the dialogue failed; its memory is unchanged",
      );
      under.replies.clear();
      await this.#notify(under, { kind: "fault", code });
      return false;
    }
  }

  async #notify(under: Under, notice: Notice): Promise<void> {
    const message = noticeMessage(notice, under.known, under.context.activity.locale);
    await under.context.sendActivity(under.surroundings.present(message));
  }
}

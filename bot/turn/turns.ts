import type { Activity, TurnContext } from "botbuilder";
import { TurnContext as Context } from "botbuilder";
import type { Surroundings } from "../../dialogs/assistant.ts";
import type { Message } from "../../dialogs/message.ts";
import type { Person } from "../../src/cases/person.ts";
import type { Desk } from "../cases/desk.ts";
import type { Logger } from "../log.ts";
import { pseudonym } from "../log.ts";
import type { Statement } from "../storage/batch.ts";
import { pressedValue } from "../present/submission.ts";
import { parted, revisionOf } from "../present/quote-card.ts";
import { saveRevision } from "../storage/quote-cards.ts";
import type { Replies as Said, Stored } from "../storage/conversations.ts";
import { saveConversation, saveReplies, setAside } from "../storage/conversations.ts";
import { enqueue } from "../storage/outbox.ts";
import type { Read, TurnStore, Worked } from "../storage/turn-store.ts";
import { filesOf } from "../direct-line/file-notices.ts";
import { withDeadline } from "../deadline.ts";
import type { Settled } from "./brought.ts";
import { settle } from "./brought.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Envelope } from "./envelope.ts";
import type { Notice } from "./notices.ts";
import { newCode, noticeMessage } from "./notices.ts";
import type { Recalled } from "./recall.ts";
import { recall } from "./recall.ts";
import { Replies } from "./replies.ts";

/** Who waits for the replies themselves has them within 15 s; others are told meanwhile that it takes long. */
const WAITED_FOR = 10_000;
const TURN_DEADLINE = 25_000;

interface Parts<M extends object> {
  readonly store: TurnStore;
  readonly dialogue: Dialogue<M>;
  /** Undefined for somebody who may not use the assistant. */
  readonly person: (activity: Activity) => Person | undefined;
  readonly scene: (activity: Activity, about: About) => Scene;
  /** What is to be told of an activity before the dialogue answers it, with the case that its files go with. */
  readonly told?: (activity: Activity, reference: string | undefined) => readonly Notice[];
  readonly log: Logger;
  /** Milliseconds the dialogue may take. */
  readonly deadline?: number | undefined;
}

/** What the surroundings of a turn depend on. */
interface About {
  readonly person: Person | undefined;
  /** Of the card that the turn may show. */
  readonly revision: number;
  readonly read: Read;
  readonly inHand: Stored["inHand"];
  readonly readings: Stored["readings"];
}

/** The surroundings of a turn, and what was ordered in them. */
interface Scene {
  readonly surroundings: Surroundings;
  /** The cases; undefined for somebody who may not use the assistant. */
  readonly desk: Desk | undefined;
  readonly effects: () => readonly Statement[];
}

/** An activity under way. */
interface Under extends Scene {
  readonly context: TurnContext;
  readonly envelope: Envelope;
  readonly replies: Replies;
  readonly person: Person | undefined;
  readonly stored: Stored;
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
  take(context: TurnContext, envelope: Envelope): Promise<Said> {
    const { store, person: whoIs, scene } = this.#parts;
    const replies = new Replies(context);
    return store.turn(envelope.conversation, envelope.activity, async (stored, read) => {
      if (stored.replies !== undefined) return this.#repeat(envelope, stored, stored.replies);
      const { activity } = context;
      const person = whoIs(activity);
      const about = {
        person,
        revision: stored.revision + 1,
        read,
        inHand: stored.inHand,
        readings: stored.readings,
      };
      return this.#answer({ context, envelope, replies, person, stored, ...scene(activity, about) });
    });
  }

  /** Sends the same replies again, unless those of the first time are still on their way. */
  #repeat(envelope: Envelope, { waiting }: Stored, replies: Said): Worked<Said> {
    const isSent = waiting || envelope.isAgain === true;
    return { result: replies, save: isSent ? [] : this.#sending(envelope, replies) };
  }

  #sending({ conversation, activity, expectsReplies }: Envelope, replies: Said): readonly Statement[] {
    if (expectsReplies || replies.length === 0) return [];
    return [enqueue(conversation, activity, parted(replies))];
  }

  async #answer(under: Under): Promise<Worked<Said>> {
    const { dialogue } = this.#parts;
    const { conversation, activity } = under.envelope;
    const heard = under.context.activity;
    heard.value = pressedValue(heard.value, under.stored.revision);
    const recalled = recall(dialogue, under.stored);
    const lost = await this.#tellLoss(under, recalled);
    const settled = await this.#settle(under, recalled.memory);
    const succeeded = await this.#converse(under, recalled.memory, settled);
    const said = under.replies.close();
    // Before the memory is written: it notes what is kept.
    const kept = succeeded ? await this.#keep(under, recalled.memory, settled) : [];
    const left = {
      memory: succeeded ? recalled.memory : recalled.fallback(),
      version: dialogue.version,
      language: (succeeded ? dialogue.language(recalled.memory) : undefined) ?? under.stored.language,
      failures: succeeded ? 0 : recalled.failures + 1,
      address: Context.getConversationReference(under.context.activity),
      person: under.person?.id ?? null,
    };
    const save = [
      saveConversation(conversation, left),
      ...lost,
      ...kept,
      ...this.#keepRevision(under, said),
      saveReplies(conversation, activity, said),
      ...this.#sending(under.envelope, said),
    ];
    return { result: said, save };
  }

  #keepRevision({ envelope, stored }: Under, said: Said): readonly Statement[] {
    const isShown = said.some((reply) => revisionOf(reply) !== undefined);
    return isShown ? [saveRevision(envelope.conversation, stored.revision + 1)] : [];
  }

  /** The case in hand, and what was ordered about any. */
  async #keep(under: Under, memory: M, settled: Settled): Promise<readonly Statement[]> {
    const { envelope, surroundings, stored, desk } = under;
    if (desk === undefined) return [];
    const left = this.#parts.dialogue.keep(memory, surroundings, stored.memory);
    const save = left === undefined ? [] : desk.saving(left, envelope.conversation);
    const sent = filesOf(under.context.activity);
    // Files that came without a case in hand go with the one that this turn makes or opens.
    const found = sent.length === 0 ? undefined : this.#parts.dialogue.attachable(memory, surroundings);
    const isMade = left?.follows === 0;
    const taken = found !== undefined && (isMade || (await desk.takesFiles(found))) ? found : undefined;
    const reference = settled.reference ?? taken;
    if (reference !== undefined && sent.length > 0) desk.attach(reference, { sent });
    if (settled.reference !== undefined && settled.files.length > 0)
      desk.attach(settled.reference, { whole: settled.files });
    return [...save, ...under.effects()];
  }

  /** Where the files go that came with this activity, or were fetched for it: with the case that is in hand. */
  #settle({ context, envelope: { brought }, surroundings, desk }: Under, memory: M): Promise<Settled> {
    const has = brought !== undefined || filesOf(context.activity).length > 0;
    const reference = has ? this.#parts.dialogue.attachable(memory, surroundings) : undefined;
    return settle(brought, reference, desk);
  }

  /** Sets memory aside that cannot be used, and says so. */
  async #tellLoss(under: Under, { lost }: Recalled<M>): Promise<readonly Statement[]> {
    if (lost === undefined) return [];
    const { context, envelope, stored } = under;
    const code = newCode("M");
    this.#parts.log.error({ lost, code, conversation: pseudonym(envelope.conversation) }, "memory set aside");
    await this.#notify(under, { kind: "setAside", code });
    // The words answer a question that is forgotten: read without it, they could fill the wrong fact.
    context.activity.text = "";
    context.activity.value = undefined;
    return [setAside(envelope.conversation, stored, lost, code)];
  }

  /** Runs the dialogue; an error in it becomes an apology with a code that stands in the log. */
  async #converse(under: Under, memory: M, { notices, reference }: Settled): Promise<boolean> {
    const { deadline = under.envelope.expectsReplies ? WAITED_FOR : TURN_DEADLINE } = this.#parts;
    try {
      if (under.person === undefined) {
        await this.#notify(under, { kind: "stranger" });
        return true;
      }
      const told = [...(this.#parts.told?.(under.context.activity, reference) ?? []), ...notices];
      const turn =
        told.length > 0 && isSilent(under.context.activity)
          ? this.#askAgain(under, memory, told)
          : this.#heard(under, memory, told);
      await withDeadline(turn, "a turn of the dialogue", deadline);
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

  async #heard(under: Under, memory: M, told: readonly Notice[]): Promise<void> {
    for (const notice of told) await this.#notify(under, notice);
    await this.#parts.dialogue.turn(under.context, memory, under.surroundings);
  }

  /** Below what is told stands the question that waits: a channel shows the buttons of the last message only. */
  #askAgain(under: Under, memory: M, told: readonly Notice[]): Promise<void> {
    const [first, ...others] = told.map((notice) => messageOf(under, notice));
    if (first === undefined) return Promise.resolve();
    const text = [first, ...others].map((message) => message.text).join("\n\n");
    return this.#parts.dialogue.again(under.context, memory, under.surroundings, { ...first, text });
  }

  async #notify(under: Under, notice: Notice): Promise<void> {
    await under.context.sendActivity(under.surroundings.present(messageOf(under, notice)));
  }
}

const messageOf = ({ stored, context }: Under, notice: Notice): Message =>
  noticeMessage(notice, stored.language, context.activity.locale);

/** Nothing was typed and nothing was pressed. */
const isSilent = ({ text, value }: Partial<Activity>): boolean =>
  (text ?? "").trim() === "" && (value === undefined || value === null);

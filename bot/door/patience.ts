import type { Activity } from "botbuilder";
import { TurnContext } from "botbuilder";
import type { Kysely } from "kysely";
import type { Connectors } from "../channel/connectors.ts";
import { withDeadline } from "../deadline.ts";
import type { Logger } from "../log.ts";
import { presentOn } from "../present/present.ts";
import type { Language, Schema } from "../storage/schema.ts";
import { forgetTaken, keepTaken } from "../storage/taken.ts";
import type { Envelope } from "../turn/envelope.ts";
import { noticeMessage } from "../turn/notices.ts";

/** Milliseconds after which a person is shown that an answer is on its way, and told that it takes long. */
export interface Waits {
  readonly typing: number;
  readonly slow: number;
}

/** Teams asks again after 15 s; what is done after the last of these must fit before that. */
const WAITS: Waits = { typing: 1_000, slow: 9_000 };
/** For keeping an activity while the database is slow. */
const KEEPING = 3_000;

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** A turn under way, and whether its sender was told that it is taken. */
export interface Underway {
  readonly activity: Activity;
  readonly envelope: Envelope;
  taken: boolean;
}

interface Parts {
  readonly connectors: Pick<Connectors, "send">;
  readonly query: Kysely<Schema>;
  readonly log: Logger;
  readonly waits?: Waits | undefined;
}

const pause = Symbol("pause");

/**
 * Answers a channel in time, however long a turn takes: first it shows that an answer is on its way, then it keeps
 * what was said, says that it takes long, and lets the channel go. The turn goes on; its answer comes by the outbox.
 */
export class Patience {
  readonly #parts: Parts;
  readonly #waits: Waits;
  readonly #late = new Set<Promise<unknown>>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#waits = parts.waits ?? WAITS;
  }

  /** Ends after the turns whose channel was let go. */
  async stop(): Promise<void> {
    await Promise.all(this.#late);
  }

  /** Settles as the turn does, or earlier when that takes too long. */
  async over(underway: Underway, turn: Promise<Answer>): Promise<Answer> {
    const { expectsReplies } = underway.envelope;
    const typing = setTimeout(() => {
      if (!expectsReplies) void this.#send(underway.activity, { type: "typing" });
    }, this.#waits.typing);
    const { promise: slow, resolve } = Promise.withResolvers<typeof pause>();
    const timer = setTimeout(resolve, this.#waits.slow, pause);
    try {
      const first = await Promise.race([turn, slow]);
      return first === pause ? await this.#letGo(underway, turn) : first;
    } finally {
      clearTimeout(typing);
      clearTimeout(timer);
    }
  }

  async #letGo(underway: Underway, turn: Promise<Answer>): Promise<Answer> {
    const { envelope, activity } = underway;
    if (envelope.expectsReplies) return Promise.race([turn, this.#tooSlow(activity)]);
    const language = await this.#keep(underway);
    // Nothing was promised, so the channel may ask again; the turn goes on, and then it has its answer.
    if (language === undefined) return { status: 503, body: {} };
    underway.taken = true;
    const end = turn
      .then(({ status }) => (status === 200 ? forgetTaken(this.#parts.query, envelope) : undefined))
      .catch((error: unknown) => {
        this.#parts.log.warn({ err: error }, "a turn that took long is to be taken up again");
      })
      .finally(() => this.#late.delete(end));
    this.#late.add(end);
    const message = noticeMessage({ kind: "slow" }, language, activity.locale);
    void this.#send(activity, presentOn(activity)(message));
    return { status: 200, body: {} };
  }

  /** The language of the conversation; undefined when the activity could not be kept. */
  #keep({ envelope, activity }: Underway): Promise<Language | null | undefined> {
    const kept = keepTaken(this.#parts.query, envelope, activity);
    return withDeadline(kept, "keeping an activity", KEEPING).catch((error: unknown) => {
      this.#parts.log.warn({ err: error }, "an activity could not be kept while its turn takes long");
      return undefined;
    });
  }

  /** Whoever waits for the replies themselves may ask again: they are there by then. */
  async #tooSlow(activity: Activity): Promise<Answer> {
    await new Promise((resolve) => setTimeout(resolve, KEEPING));
    const message = noticeMessage({ kind: "slow" }, null, activity.locale);
    return { status: 503, body: { activities: [addressed(activity, presentOn(activity)(message))] } };
  }

  /** Sends what is not worth a second attempt. */
  async #send(activity: Activity, reply: Partial<Activity>): Promise<void> {
    await this.#parts.connectors.send(addressed(activity, reply)).catch((error: unknown) => {
      this.#parts.log.debug({ err: error }, "a sign of life was not taken");
    });
  }
}

const addressed = (activity: Activity, reply: Partial<Activity>): Partial<Activity> =>
  TurnContext.applyConversationReference(reply, TurnContext.getConversationReference(activity));

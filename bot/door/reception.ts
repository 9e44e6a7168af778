import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Activity } from "botbuilder";
import { TurnContext } from "botbuilder";
import { isCaseChanged, isReferenceTaken } from "../cases/collisions.ts";
import type { Adapter } from "../channel/adapter.ts";
import { CHANNEL } from "../direct-line/channel.ts";
import type { Logger } from "../log.ts";
import { pseudonym } from "../log.ts";
import type { Postman } from "../outbox/postman.ts";
import { presentOn } from "../present/present.ts";
import { isConnectionError } from "../storage/pool.ts";
import type { Brought } from "../teams/files.ts";
import type { Envelope } from "../turn/envelope.ts";
import { envelopeOf } from "../turn/envelope.ts";
import { newCode, noticeMessage } from "../turn/notices.ts";
import { Queues } from "../turn/queue.ts";
import { readActivity } from "./activity.ts";
import type { TokenGuard } from "./guard.ts";
import { BadRequest } from "./json.ts";
import { TooMuch } from "./limits.ts";
import type { Limits } from "./limits.ts";
import type { Patience } from "./patience.ts";
import { addressed } from "./mentions.ts";

/** What the conversation listens to; the rest is taken and has no effect. */
const HEARD = new Set(["message", "messageUpdate", "conversationUpdate"]);

/** How long a turn is tried again while the database is being restarted. */
const PATIENCE = 10_000;
const PAUSE = 100;

type Claims = Parameters<Adapter["converse"]>[0];
type Replies = readonly Partial<Activity>[];

/** Runs a turn and returns its replies. */
export type TakeTurn = (context: TurnContext, envelope: Envelope) => Promise<Replies>;

interface Parts {
  readonly adapter: Adapter;
  /** Undefined in development without credentials: then every caller on this machine is let in. */
  readonly guard: TokenGuard | undefined;
  readonly take: TakeTurn;
  /** Fetches the files that an activity tells of. */
  readonly files: (activity: Activity) => Promise<Brought | undefined>;
  readonly postman: Pick<Postman, "deliver">;
  readonly patience: Pick<Patience, "over">;
  readonly limits: Pick<Limits, "message">;
  readonly log: Logger;
}

/** How an activity is heard. */
interface Heard {
  readonly taken?: boolean;
  readonly isAgain?: boolean;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** Receives activities: checks them, lines them up per conversation, and sees that each is answered once. */
export class Reception {
  readonly #parts: Parts;
  readonly #queues = new Queues();
  /** Who has heard that they send too much, until they no longer do. */
  readonly #warned = new Set<string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Takes one activity.
   *
   * @throws BadRequest when it is not an activity or not from whom it says
   */
  async receive(json: Record<string, unknown>, authorization: string | undefined): Promise<Answer> {
    const activity = readActivity(json);
    const claims = (await this.#parts.guard?.check(authorization, activity)) ?? [];
    await this.#withinLimits(activity);
    // Our own Web Chat comes in by its own way; elsewhere, anybody could write a name of one of its users.
    if (this.#parts.guard !== undefined && activity.channelId === CHANNEL) {
      throw new BadRequest(
        403,
        "OwnChannel",
        "This channel is the assistant's own, and not spoken for here.",
      );
    }
    const named = { ...activity, id: activity.id ?? randomUUID() };
    const underway = { activity: named, envelope: envelopeOf(named), taken: false };
    return this.#parts.patience.over(underway, this.hear(named, claims, underway));
  }

  /**
   * Takes one activity of a sender who is known.
   *
   * @param underway says whether the sender was told that it is taken, or that it is heard again
   * @throws BadRequest for what no channel of ours sends
   */
  async hear(activity: Activity, claims: Claims, underway: Heard = {}): Promise<Answer> {
    if (activity.type === "invoke") throw new BadRequest(501, "NotImplemented", "No invoke is known here.");
    const spoken = HEARD.has(activity.type) ? addressed(activity) : undefined;
    if (spoken === undefined) return { status: 200, body: {} };
    const envelope = { ...envelopeOf(spoken), isAgain: underway.isAgain === true };
    const place = this.#queues.enter(envelope.conversation);
    try {
      await place.ready;
      // Before the turn begins: that one holds the conversation in the database.
      const brought = await this.#parts.files(spoken);
      const replies = await this.#persist(spoken, { ...envelope, brought }, claims);
      if (envelope.expectsReplies) return { status: 200, body: { activities: replies } };
    } catch (error) {
      // What was taken is kept, and will be taken up again: the user need not say it twice.
      if (underway.taken === true || underway.isAgain === true) throw error;
      return await this.#decline(spoken, envelope, error);
    } finally {
      place.leave();
    }
    await this.#parts.postman.deliver(envelope.conversation);
    return { status: 200, body: {} };
  }

  /** Whoever sends too much hears so once, in the conversation, and the channel that it was not taken. */
  async #withinLimits(activity: Activity): Promise<void> {
    const { limits } = this.#parts;
    const person = `${activity.channelId}/${activity.from.id}`;
    try {
      await limits.message(person);
      this.#warned.delete(person);
    } catch (error) {
      if (error instanceof TooMuch && !this.#warned.has(person)) {
        this.#warned.add(person);
        await this.#warn(activity, error);
      }
      throw error;
    }
  }

  async #warn(activity: Activity, { seconds }: TooMuch): Promise<void> {
    if (activity.deliveryMode === "expectReplies") return;
    const message = noticeMessage({ kind: "tooMuch", seconds }, null, activity.locale);
    const address = TurnContext.getConversationReference(activity);
    const notice = TurnContext.applyConversationReference(presentOn(activity)(message), address);
    await this.#parts.adapter.connectors.send(notice).catch(() => undefined);
  }

  /**
   * Tries a turn again while the database is away, or when a case was changed under its hands: nothing was committed,
   * or its replies are stored.
   */
  async #persist(activity: Activity, envelope: Envelope, claims: Claims): Promise<Replies> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      try {
        return await this.#attempt(activity, envelope, claims);
      } catch (error) {
        const passing = isConnectionError(error) || isReferenceTaken(error) || isCaseChanged(error);
        if (!passing || Date.now() > deadline) throw error;
        this.#parts.log.warn({ err: error }, "a turn could not be committed; trying again");
        await wait(PAUSE);
      }
    }
  }

  async #attempt(activity: Activity, envelope: Envelope, claims: Claims): Promise<Replies> {
    const started = performance.now();
    let replies: Replies = [];
    await this.#parts.adapter.converse(claims, structuredClone(activity), async (context) => {
      replies = await this.#parts.take(context, envelope);
    });
    this.#parts.log.info(
      {
        conversation: pseudonym(envelope.conversation),
        channel: activity.channelId,
        type: activity.type,
        replies: replies.length,
        ms: Math.round(performance.now() - started),
      },
      "turn",
    );
    return replies;
  }

  /** The turn could not be kept: says so to the user, and to the channel that it was not taken. */
  async #decline(activity: Activity, envelope: Envelope, error: unknown): Promise<Answer> {
    const code = newCode();
    const { log, adapter } = this.#parts;
    log.error({ err: error, code, conversation: pseudonym(envelope.conversation) }, "a turn was not kept");
    const message = noticeMessage({ kind: "unavailable", code }, null, activity.locale);
    const address = TurnContext.getConversationReference(activity);
    const notice = TurnContext.applyConversationReference(presentOn(activity)(message), address);
    if (envelope.expectsReplies) return { status: 503, body: { activities: [notice] } };
    const told = await adapter.connectors.send(notice).then(
      () => true,
      () => false,
    );
    return { status: told ? 200 : 503, body: {} };
  }
}

import { setTimeout as wait } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Logger } from "../log.ts";
import { pseudonym } from "../log.ts";
import type { Waiting } from "../storage/outbox.ts";
import { conversationsDue, forgetOldReplies, giveBack, lend, noteFailure } from "../storage/outbox.ts";
import type { Schema } from "../storage/schema.ts";
import type { Courier } from "./courier.ts";
import { verdictOn } from "./verdict.ts";

const SWEEP = 1_000;
const HOUSEKEEPING = 3_600_000;
const REPLIES_KEPT_DAYS = 7;
/** No attempt begins later after a batch was lent: with its deadline it must end before the lease does. */
const BATCH_PATIENCE = 2_000;

type Attempt = "sent" | "later" | "never";

/**
 * Sends what is in the outbox, per conversation in order, each reply until the channel has taken it. After a
 * crash a reply may go out twice, never not at all.
 */
export class Postman {
  readonly #query: Kysely<Schema>;
  readonly #courier: Pick<Courier, "bring">;
  readonly #log: Logger;
  readonly #rounds = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  readonly #stopped = new AbortController();
  #sweeping: Promise<void> | undefined;
  #tidied = 0;

  constructor(query: Kysely<Schema>, courier: Pick<Courier, "bring">, log: Logger) {
    this.#query = query;
    this.#courier = courier;
    this.#log = log;
  }

  /** From now on, also sends what earlier attempts and other processes left behind. */
  start(): void {
    this.#sweeping = this.#sweepUntil(this.#stopped.signal);
  }

  /** Ends after the replies that are being sent; the rest stays for the next start. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#again.clear();
    await this.#sweeping;
    await Promise.all(this.#rounds.values());
  }

  /** Sends what waits in a conversation. Settles once it was tried; never rejects. */
  async deliver(conversation: string): Promise<void> {
    const running = this.#rounds.get(conversation);
    if (running !== undefined) {
      this.#again.add(conversation);
      return running;
    }
    const round = this.#deliverAll(conversation)
      .catch((error: unknown) => {
        this.#log.warn({ err: error, conversation: pseudonym(conversation) }, "the outbox could not be read");
      })
      .finally(() => this.#rounds.delete(conversation));
    this.#rounds.set(conversation, round);
    return round;
  }

  async #deliverAll(conversation: string): Promise<void> {
    let more = true;
    while (more) {
      this.#again.delete(conversation);
      const batch = await lend(this.#query, conversation);
      const all = await this.#sendBatch(conversation, batch);
      more = all && (batch.length > 0 || this.#again.has(conversation));
    }
  }

  /** True when the next batch may follow: everything was sent, given up, or only ran out of time. */
  async #sendBatch(conversation: string, batch: readonly Waiting[]): Promise<boolean> {
    const latest = Date.now() + BATCH_PATIENCE;
    const sent: string[] = [];
    let tried = 0;
    let last: Attempt = "sent";
    while (tried < batch.length && last !== "later" && Date.now() <= latest) {
      const waiting = batch[tried++] as Waiting;
      last = await this.#attempt(conversation, waiting);
      if (last === "sent") sent.push(waiting.seq);
    }
    const unsent = batch.slice(tried).map(({ seq }) => seq);
    if (batch.length > 0) await giveBack(this.#query, sent, unsent);
    return last !== "later";
  }

  async #attempt(conversation: string, waiting: Waiting): Promise<Attempt> {
    try {
      await this.#courier.bring(waiting.reply, conversation);
      return "sent";
    } catch (error) {
      const { reason, again } = verdictOn(error, waiting.attempts);
      this.#log.warn(
        { err: error, reason, again, conversation: pseudonym(conversation) },
        again === null ? "a reply was given up" : "a reply was not taken; trying again later",
      );
      await noteFailure(this.#query, waiting.seq, reason, again);
      return again === null ? "never" : "later";
    }
  }

  async #sweepUntil(stopped: AbortSignal): Promise<void> {
    for (;;) {
      try {
        await wait(SWEEP, undefined, { signal: stopped });
      } catch {
        return;
      }
      await this.#sweep();
    }
  }

  async #sweep(): Promise<void> {
    try {
      const due = await conversationsDue(this.#query);
      await Promise.all(due.map((conversation) => this.deliver(conversation)));
      if (Date.now() - this.#tidied > HOUSEKEEPING) {
        this.#tidied = Date.now();
        await forgetOldReplies(this.#query, REPLIES_KEPT_DAYS);
      }
    } catch (error) {
      this.#log.debug({ err: error }, "the outbox cannot be reached");
    }
  }
}

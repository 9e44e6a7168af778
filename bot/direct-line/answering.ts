import { setTimeout as wait } from "node:timers/promises";
import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import type { Logger } from "../log.ts";
import { pseudonym } from "../log.ts";
import {
  announceTyping,
  firstUnanswered,
  linesUnanswered,
  noteAnswered,
  noteAttempt,
} from "../storage/direct-line.ts";
import type { Schema } from "../storage/schema.ts";
import { SERVICE_URL } from "./channel.ts";

const SWEEP = 2_000;
/** Seconds after which somebody else's unanswered activity is ours as well: longer than a turn may take. */
const PATIENCE = 20;
/** Milliseconds after which a user sees that an answer is on its way, and again each time. */
const TYPING = 1_000;
const MOST_ATTEMPTS = 20;

interface Parts {
  readonly query: Kysely<Schema>;
  /** Takes a turn; the status says whether it was kept. */
  readonly hear: (activity: Activity) => Promise<{ readonly status: number }>;
  readonly log: Logger;
}

/**
 * Sees that everything users say is answered, in its order and once: what was accepted is stored, so that it
 * survives the process that accepted it. A turn that two processes take has its effect once all the same.
 */
export class Answering {
  readonly #parts: Parts;
  readonly #rounds = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  readonly #stopped = new AbortController();
  #sweeping: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** From now on, also answers what an earlier or another process left unanswered. */
  start(): void {
    this.#sweeping = this.#sweepUntil(this.#stopped.signal);
  }

  /** Ends after the turns under way; the rest waits for the next start. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#again.clear();
    await this.#sweeping;
    await Promise.all(this.#rounds.values());
  }

  /** Answers what waits in a conversation. Settles once it was tried; never rejects. */
  answer(conversation: string): Promise<void> {
    const running = this.#rounds.get(conversation);
    if (running !== undefined) {
      this.#again.add(conversation);
      return running;
    }
    const round = this.#answerAll(conversation)
      .catch((error: unknown) => {
        this.#parts.log.warn(
          { err: error, conversation: pseudonym(conversation) },
          "nothing could be answered",
        );
      })
      .finally(() => this.#rounds.delete(conversation));
    this.#rounds.set(conversation, round);
    return round;
  }

  async #answerAll(conversation: string): Promise<void> {
    let more = true;
    while (more && !this.#stopped.signal.aborted) {
      this.#again.delete(conversation);
      more = (await this.#answerFirst(conversation)) || this.#again.has(conversation);
    }
  }

  /** Answers what was said first; false when nothing is left, or it could not be and has to wait. */
  async #answerFirst(conversation: string): Promise<boolean> {
    const { query, hear, log } = this.#parts;
    const first = await firstUnanswered(query, conversation);
    if (first === undefined) return false;
    await noteAttempt(query, conversation, first.seq);
    const activity = { ...first.activity, serviceUrl: SERVICE_URL } as Activity;
    const typing = setInterval(() => {
      announceTyping(query, conversation).catch(() => undefined);
    }, TYPING);
    const { status } = await hear(activity)
      .catch((error: unknown) => {
        log.error(
          { err: error, conversation: pseudonym(conversation) },
          "what a user said could not be heard",
        );
        return { status: 500 };
      })
      .finally(() => {
        clearInterval(typing);
      });
    if (status !== 200 && first.attempts + 1 < MOST_ATTEMPTS) return false;
    await noteAnswered(query, conversation, first.seq);
    return true;
  }

  async #sweepUntil(stopped: AbortSignal): Promise<void> {
    // What an earlier process left behind has waited long enough.
    await this.#sweep(0);
    for (;;) {
      try {
        await wait(SWEEP, undefined, { signal: stopped });
      } catch {
        return;
      }
      await this.#sweep(PATIENCE);
    }
  }

  async #sweep(patience: number): Promise<void> {
    const { query, log } = this.#parts;
    try {
      const waiting = await linesUnanswered(query, patience);
      await Promise.all(waiting.map((conversation) => this.answer(conversation)));
    } catch (error) {
      log.debug({ err: error }, "what waits for an answer cannot be read");
    }
  }
}

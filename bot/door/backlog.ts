import type { Kysely } from "kysely";
import type { Logger } from "../log.ts";
import { pseudonym } from "../log.ts";
import { Rounds } from "../rounds.ts";
import { newCode, noticeMessage } from "../turn/notices.ts";
import type { Herald } from "../outbox/herald.ts";
import type { Reception } from "./reception.ts";
import type { Schema } from "../storage/schema.ts";
import type { Taken } from "../storage/taken.ts";
import { forgetTaken, takeUp } from "../storage/taken.ts";

const SWEEP = 2_000;
const MOST_ATTEMPTS = 20;

interface Parts {
  readonly query: Kysely<Schema>;
  readonly reception: Pick<Reception, "hear">;
  readonly herald: Herald;
  readonly log: Logger;
}

/** Sees that every activity that was taken has its turn, also after the process that took it has died. */
export class Backlog {
  readonly #parts: Parts;
  readonly #rounds: Rounds;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#rounds = new Rounds((stopped) => this.#sweep(stopped), SWEEP);
  }

  start(): void {
    this.#rounds.start();
  }

  /** Ends after the turns under way; the rest waits for the next start. */
  stop(): Promise<void> {
    return this.#rounds.stop();
  }

  async #sweep(stopped: AbortSignal): Promise<void> {
    const { query, log } = this.#parts;
    try {
      for (const taken of await takeUp(query)) {
        if (stopped.aborted) return;
        await this.#answer(taken);
      }
    } catch (error) {
      log.debug({ err: error }, "what was taken cannot be read");
    }
  }

  async #answer(taken: Taken): Promise<void> {
    const { query, reception, log } = this.#parts;
    const { status } = await reception.hear(taken.content, [], { isAgain: true }).catch((error: unknown) => {
      log.error(
        { err: error, conversation: pseudonym(taken.conversation) },
        "what was taken could not be heard",
      );
      return { status: 500 };
    });
    if (status !== 200 && taken.attempts < MOST_ATTEMPTS) return;
    if (status !== 200) await this.#giveUp(taken);
    await forgetTaken(query, taken);
  }

  /** The user was promised an answer, and hears that there will be none. */
  async #giveUp({ conversation, activity, content }: Taken): Promise<void> {
    const code = newCode();
    const { herald, log } = this.#parts;
    log.error({ code, conversation: pseudonym(conversation) }, "what was taken was given up");
    await herald.tell(conversation, activity, (language) =>
      noticeMessage({ kind: "unavailable", code }, language, content.locale),
    );
  }
}

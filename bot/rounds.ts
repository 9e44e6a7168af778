import { setTimeout as wait } from "node:timers/promises";

/** Does something again and again, with a pause in between, until it is stopped. */
export class Rounds {
  readonly #round: (stopped: AbortSignal) => Promise<void>;
  readonly #pause: number;
  readonly #stopped = new AbortController();
  #running: Promise<void> | undefined;

  /**
   * @param round one round; it never rejects, and may end early once the signal is given
   * @param pause milliseconds
   */
  constructor(round: (stopped: AbortSignal) => Promise<void>, pause: number) {
    this.#round = round;
    this.#pause = pause;
  }

  start(): void {
    this.#running = this.#run(this.#stopped.signal);
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  async #run(stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted) {
      await this.#round(stopped);
      await wait(this.#pause, undefined, { signal: stopped }).catch(() => undefined);
    }
  }
}

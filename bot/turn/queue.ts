/** A place in a queue. */
export interface Place {
  /** Settles when everybody before has left. */
  readonly ready: Promise<void>;
  leave(): void;
}

/**
 * Queues by name, in the order of arrival. Waiting here costs no database connection: fifty messages to one
 * conversation would otherwise take all connections and wait for each other.
 */
export class Queues {
  readonly #last = new Map<string, Promise<void>>();

  /** Takes a place at once; the caller must leave it, whatever happens. */
  enter(name: string): Place {
    const ready = this.#last.get(name) ?? Promise.resolve();
    const { promise: left, resolve } = Promise.withResolvers<undefined>();
    const last = ready.then(() => left);
    this.#last.set(name, last);
    const leave = (): void => {
      resolve(undefined);
      if (this.#last.get(name) === last) this.#last.delete(name);
    };
    return { ready, leave };
  }
}

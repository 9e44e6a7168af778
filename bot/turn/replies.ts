import type { Activity, TurnContext } from "botbuilder";

/** Replies of a turn, held back until the turn is committed. */
export class Replies {
  readonly #activities: Partial<Activity>[] = [];
  #open = true;

  /** Takes over everything that is sent through a context. */
  constructor(context: TurnContext) {
    context.onSendActivities((_context, activities) => {
      if (this.#open) this.#activities.push(...activities.filter(({ type }) => type !== "trace"));
      return Promise.resolve(activities.map(() => ({ id: "" })));
    });
  }

  /** Drops what was said so far. */
  clear(): void {
    this.#activities.length = 0;
  }

  /** Takes no more: a turn that was cut off may still be talking. */
  close(): readonly Partial<Activity>[] {
    this.#open = false;
    return [...this.#activities];
  }
}

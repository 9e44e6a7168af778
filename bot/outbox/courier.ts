import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import type { Connectors } from "../channel/connectors.ts";
import { revisionOf, unmarked } from "../present/quote-card.ts";
import { findCard, noteShown } from "../storage/quote-cards.ts";
import type { Schema } from "../storage/schema.ts";
import { isForGood } from "./verdict.ts";

/**
 * Brings replies to their channel, one attempt each. A conversation has one card with its quote: the first time it
 * is sent, after that it is changed where it stands, or sent again once that is out of sight.
 */
export class Courier {
  readonly #query: Kysely<Schema>;
  readonly #connectors: Pick<Connectors, "send" | "update" | "remove">;

  constructor(query: Kysely<Schema>, connectors: Pick<Connectors, "send" | "update" | "remove">) {
    this.#query = query;
    this.#connectors = connectors;
  }

  /** @throws the connector's error, with `statusCode` when the channel answered */
  async bring(reply: Partial<Activity>, conversation: string): Promise<void> {
    const revision = revisionOf(reply);
    if (revision === undefined) await this.#connectors.send(reply);
    else await this.#show(unmarked(reply), conversation, revision);
  }

  async #show(card: Partial<Activity>, conversation: string, revision: number): Promise<void> {
    const { activity = null, shown = 0, isFar = false } = (await findCard(this.#query, conversation)) ?? {};
    // An answer that is sent again must not bring back how the quote stood then.
    if (revision < shown) return;
    const stays = activity !== null && !isFar;
    const place = stays && (await this.#change(card, activity)) ? activity : undefined;
    const id = place ?? (await this.#connectors.send(card));
    // Noted at once: should the process end now, the next attempt changes this card and shows no second one.
    if (id !== undefined) await noteShown(this.#query, conversation, { revision, activity: id });
    if (isFar && activity !== null) await this.#takeAway(card, activity);
  }

  /** The one out of sight goes; where it cannot, its buttons are refused like those of any older card. */
  async #takeAway(card: Partial<Activity>, activity: string): Promise<void> {
    await this.#connectors.remove(card, activity).catch(() => undefined);
  }

  /** False when the card is not there any more, or may not be changed: then a new one takes its place. */
  async #change(card: Partial<Activity>, activity: string): Promise<boolean> {
    try {
      await this.#connectors.update(card, activity);
      return true;
    } catch (error) {
      if (isForGood(error)) return false;
      throw error;
    }
  }
}

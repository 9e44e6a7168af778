import type { ConversationReference } from "botbuilder";
import type { Kysely } from "kysely";
import type { Message } from "../../dialogs/message.ts";
import { announce } from "../storage/outbox.ts";
import type { Language, Schema } from "../storage/schema.ts";
import type { Postman } from "./postman.ts";
import { unasked } from "./unasked.ts";

/** Tells people what they did not ask for: by the stored address of their conversation, and by the outbox. */
export class Herald {
  readonly #query: Kysely<Schema>;
  readonly #postman: Pick<Postman, "deliver">;

  constructor(query: Kysely<Schema>, postman: Pick<Postman, "deliver">) {
    this.#query = query;
    this.#postman = postman;
  }

  /**
   * Tells something in a conversation, in its language. Settles once it was tried; it goes on until the channel has
   * taken it.
   *
   * @param name of what is told: the same name is told once
   * @returns false when the conversation is not kept any more, or was told before
   */
  async tell(
    conversation: string,
    name: string,
    words: (language: Language | null) => Message,
  ): Promise<boolean> {
    const known = await this.#query
      .selectFrom("conversations")
      .select(["address", "language"])
      .where("id", "=", conversation)
      .executeTakeFirst();
    if (known === undefined) return false;
    const reply = unasked(known.address as ConversationReference, words(known.language));
    const isNew = await announce(this.#query, { conversation, name: `told/${name}`, reply });
    if (isNew) await this.#postman.deliver(conversation);
    return isNew;
  }
}

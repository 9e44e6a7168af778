import type { Activity, ConversationReference } from "botbuilder";
import { TurnContext } from "botbuilder";
import type { Kysely } from "kysely";
import type { Message } from "../../dialogs/message.ts";
import { presentOn } from "../present/present.ts";
import { announce } from "../storage/outbox.ts";
import type { Language, Schema } from "../storage/schema.ts";
import type { Postman } from "./postman.ts";

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
    const reply = addressed(known.address as ConversationReference, words(known.language));
    const isNew = await announce(this.#query, { conversation, name: `told/${name}`, reply });
    if (isNew) await this.#postman.deliver(conversation);
    return isNew;
  }
}

/** It answers nothing, so it is a message of its own. */
function addressed(reference: ConversationReference, message: Message): Partial<Activity> {
  const { channelId, conversation, serviceUrl, bot, user } = reference;
  const address = { channelId, conversation, serviceUrl, bot, user };
  const present = presentOn({ channelId, conversation, from: user ?? bot } as Activity);
  return TurnContext.applyConversationReference(present(message), address);
}

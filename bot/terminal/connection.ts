import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { LOCALES } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";

const DEADLINE = 30_000;
/** Milliseconds before each further attempt: a server that is being restarted is back by then. */
const PAUSES = [500, 1_500];

const repliesSchema = z.object({
  activities: z.array(
    z.looseObject({ type: z.string(), text: z.string().optional(), locale: z.string().optional() }),
  ),
});
const errorSchema = z.object({ error: z.object({ message: z.string() }) });

/** One reply of the assistant. */
export interface Reply {
  readonly text: string;
  readonly locale: string | undefined;
}

/** The assistant did not take a message. */
export class NotTaken extends Error {
  override readonly name = "NotTaken";
  readonly url: string;
  /** The answer of a server that was there and said no; undefined when none answered. */
  readonly status: number | undefined;

  constructor(url: string, status: number | undefined, message: string, options?: ErrorOptions) {
    super(message, options);
    this.url = url;
    this.status = status;
  }
}

interface Line {
  readonly url: string;
  readonly conversation: string;
  readonly language: Language | undefined;
  /** Who talks. */
  readonly user: string;
}

/** The line to the assistant: a message out, its replies back. */
export class Connection {
  readonly #line: Line;
  /** A message that may have arrived although no answer came: said again, it must not count twice. */
  #doubtful: { readonly id: string; readonly text: string } | undefined;

  constructor(line: Line) {
    this.#line = line;
  }

  /**
   * Enters the conversation.
   *
   * @throws NotTaken when the assistant does not answer or refuses
   */
  enter(): Promise<readonly Reply[]> {
    return this.#send({
      type: "conversationUpdate",
      id: randomUUID(),
      membersAdded: [{ id: this.#line.user }, ASSISTANT],
    });
  }

  /**
   * Says one message.
   *
   * @throws NotTaken when the assistant does not answer or refuses
   */
  async say(text: string): Promise<readonly Reply[]> {
    const id = this.#doubtful?.text === text ? this.#doubtful.id : randomUUID();
    this.#doubtful = { id, text };
    const replies = await this.#send({ type: "message", id, text, textFormat: "plain" });
    this.#doubtful = undefined;
    return replies;
  }

  async #send(part: object): Promise<readonly Reply[]> {
    const { conversation, language, user } = this.#line;
    const activity = {
      ...part,
      channelId: "terminal",
      conversation: { id: conversation },
      from: { id: user },
      recipient: ASSISTANT,
      deliveryMode: "expectReplies",
      timestamp: new Date().toISOString(),
      ...(language && { locale: LOCALES[language] }),
    };
    const response = await this.#post(JSON.stringify(activity));
    const body: unknown = await response.json().catch(() => undefined);
    const replies = repliesSchema.safeParse(body).data;
    // A turn that could not be kept comes with its own words.
    if (replies !== undefined)
      return replies.activities.filter(({ type }) => type === "message").map(readable);
    const why = errorSchema.safeParse(body).data?.error.message ?? response.statusText;
    throw new NotTaken(this.#line.url, response.status, why);
  }

  /** Posts until somebody answers; the id of the activity makes that harmless. */
  async #post(body: string): Promise<Response> {
    const { url } = this.#line;
    for (let attempt = 0; ; attempt++) {
      try {
        const headers = { "Content-Type": "application/json" };
        return await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(DEADLINE) });
      } catch (error) {
        const pause = PAUSES[attempt];
        if (pause === undefined) throw new NotTaken(url, undefined, causeOf(error), { cause: error });
        await wait(pause);
      }
    }
  }
}

const ASSISTANT = { id: "assistant" };

const readable = ({
  text = "",
  locale,
}: {
  text?: string | undefined;
  locale?: string | undefined;
}): Reply => ({
  text,
  locale,
});

/** The reason beneath "fetch failed": ECONNREFUSED and its like. */
function causeOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message: string }; message: string };
  return cause?.code ?? cause?.message ?? message;
}

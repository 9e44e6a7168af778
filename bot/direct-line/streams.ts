import type { Kysely } from "kysely";
import type { WebSocket } from "ws";
import { z } from "zod";
import type { Logger } from "../log.ts";
import type { Database } from "../storage/database.ts";
import { lastPlaces, since } from "../storage/direct-line.ts";
import type { Placed } from "../storage/direct-line.ts";
import type { Listener } from "../storage/listener.ts";
import type { Schema } from "../storage/schema.ts";
import { lastingSessions } from "../storage/sessions.ts";
import { BOT, CHANNEL } from "./channel.ts";
import type { Pass } from "./tokens.ts";

const PAGE = 50;
/** Bytes that may wait for a client that does not read; it comes back for the rest when it does. */
const MOST_WAITING = 1_000_000;
/** Tabs of one person in one conversation; the oldest gives way. */
const MOST_STREAMS = 10;
/** Looks after what a notification should have told, and after sessions that ended. */
const ROUND = 5_000;
const GONE = 4401;

const noticeSchema = z.object({ conversation: z.string(), typing: z.boolean().optional() });

interface Parts {
  readonly database: Pick<Database, "query" | "listen">;
  readonly now: () => Date;
  readonly log: Logger;
}

/** One open socket and what it has been sent. */
interface Stream {
  readonly socket: WebSocket;
  readonly pass: Pass;
  /** Place of the last activity it was sent. */
  reached: string;
  /** Set while it is being filled; true when more has come in the meantime. */
  again: boolean | undefined;
}

/** The open streams of this process: what is said in a conversation goes to each of its streams, in order, once. */
export class Streams {
  readonly #parts: Parts;
  readonly #streams = new Map<string, Set<Stream>>();
  #listener: Listener | undefined;
  #round: NodeJS.Timeout | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  start(): void {
    const { database } = this.#parts;
    const hear = (payload: string): void => {
      this.#hear(payload);
    };
    this.#listener = database.listen("direct_line", hear, () => {
      for (const conversation of this.#streams.keys()) this.#wake(conversation);
    });
    this.#round = setInterval(() => void this.#look(), ROUND).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#round);
    await this.#listener?.stop();
  }

  /** Sends what stands after a place, and from then on whatever is said. */
  open(socket: WebSocket, pass: Pass, watermark: string): void {
    const stream: Stream = { socket, pass, reached: watermark, again: undefined };
    const all = this.#streams.get(pass.conversation) ?? new Set();
    this.#streams.set(pass.conversation, all.add(stream));
    const [oldest] = all;
    if (all.size > MOST_STREAMS) oldest?.socket.close(1008, "Too many streams are open.");
    socket.once("close", () => {
      all.delete(stream);
      if (all.size === 0 && this.#streams.get(pass.conversation) === all)
        this.#streams.delete(pass.conversation);
    });
    void this.#fill(stream);
  }

  #hear(payload: string): void {
    const notice = noticeSchema.safeParse(readable(payload)).data;
    if (notice === undefined) return;
    if (notice.typing === true) this.#showTyping(notice.conversation);
    else this.#wake(notice.conversation);
  }

  #showTyping(conversation: string): void {
    const activities = [
      {
        type: "typing",
        channelId: CHANNEL,
        conversation: { id: conversation },
        from: { ...BOT, role: "bot" },
        timestamp: this.#parts.now().toISOString(),
      },
    ];
    for (const { socket } of this.#streams.get(conversation) ?? [])
      socket.send(JSON.stringify({ activities }));
  }

  #wake(conversation: string): void {
    for (const stream of this.#streams.get(conversation) ?? []) void this.#fill(stream);
  }

  async #fill(stream: Stream): Promise<void> {
    if (stream.again !== undefined) {
      stream.again = true;
      return;
    }
    try {
      do {
        stream.again = false;
        while (await this.#sendPage(stream));
      } while (stream.again as boolean);
    } catch (error) {
      // The next round tries again.
      this.#parts.log.debug({ err: error }, "a stream could not be filled");
    } finally {
      stream.again = undefined;
    }
  }

  /** True when there may be more to send. */
  async #sendPage(stream: Stream): Promise<boolean> {
    const { socket, pass } = stream;
    const page = await since(this.#parts.database.query, pass.conversation, stream.reached, PAGE);
    const last = page.at(-1);
    if (last === undefined || socket.readyState !== socket.OPEN) return false;
    if (socket.bufferedAmount > MOST_WAITING) {
      socket.terminate();
      return false;
    }
    stream.reached = last.seq;
    socket.send(JSON.stringify(activitySet(page, last.seq)));
    return page.length === PAGE;
  }

  async #look(): Promise<void> {
    const all = [...this.#streams.values()].flatMap((streams) => [...streams]);
    if (all.length === 0) return;
    try {
      const { query } = this.#parts.database;
      await this.#closeEnded(query, all);
      const last = new Map(
        (await lastPlaces(query, [...this.#streams.keys()])).map((place) => [place.id, place.last]),
      );
      for (const stream of all) {
        const place = last.get(stream.pass.conversation);
        if (place === undefined) stream.socket.close(GONE, "The conversation is no longer kept.");
        else if (place !== stream.reached) void this.#fill(stream);
      }
    } catch (error) {
      this.#parts.log.debug({ err: error }, "streams could not be looked after");
    }
  }

  /** A stream outlives the token that opened it, but not the session. */
  async #closeEnded(query: Kysely<Schema>, streams: readonly Stream[]): Promise<void> {
    const sessions = streams.map(({ pass }) => pass.session);
    const lasting = await lastingSessions(query, sessions, this.#parts.now());
    for (const { socket, pass } of streams) {
      if (!lasting.has(pass.session)) socket.close(GONE, "You have signed out.");
    }
  }
}

/** Activities as the protocol hands them out, with the place to ask from next. */
export const activitySet = (page: readonly Placed[], watermark: string): object => ({
  activities: page.map(({ activity }) => activity),
  watermark,
});

function readable(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import { BadRequest, readJson } from "../door/json.ts";
import type { Limits } from "../door/limits.ts";
import type { Logger } from "../log.ts";
import type { Database } from "../storage/database.ts";
import { append, findLine, latestLine, openLine, setLocale, since } from "../storage/direct-line.ts";
import type { Line } from "../storage/direct-line.ts";
import type { Schema } from "../storage/schema.ts";
import type { Session } from "../storage/sessions.ts";
import { countUploads, findUpload, keepUploads } from "../storage/uploads.ts";
import type { Upload } from "../storage/uploads.ts";
import { Answering } from "./answering.ts";
import { attachmentsOf, sortFiles } from "./files.ts";
import type { Parcel } from "./multipart.ts";
import type { Sent } from "./sent.ts";
import { arrival, readSent } from "./sent.ts";
import { activitySet, Streams } from "./streams.ts";
import type { Issued, Pass } from "./tokens.ts";
import { Tokens } from "./tokens.ts";

const POLL_PAGE = 200;

interface Parts {
  readonly database: Pick<Database, "query" | "listen">;
  /** Takes a turn; the status says whether it was kept. */
  readonly hear: (activity: Activity) => Promise<{ readonly status: number }>;
  readonly now: () => Date;
  readonly limits: Pick<Limits, "message" | "conversation">;
  readonly log: Logger;
}

/** A conversation as the protocol presents it, with the way to its stream. */
export interface Opened {
  readonly conversationId: string;
  /** Opens the stream within a minute. */
  readonly ticket: string;
  readonly isNew: boolean;
}

/** Direct Line 3.0 in our own server: conversations that a browser holds with the assistant. */
export class DirectLine {
  readonly tokens: Tokens;
  readonly streams: Streams;
  readonly #query: Kysely<Schema>;
  readonly #answering: Answering;
  readonly #now: () => Date;
  readonly #limits: Parts["limits"];

  constructor({ database, hear, now, limits, log }: Parts) {
    this.#limits = limits;
    this.#query = database.query;
    this.#now = now;
    this.tokens = new Tokens({ query: database.query, now });
    this.streams = new Streams({ database, now, log });
    this.#answering = new Answering({ query: database.query, hear, log });
  }

  start(): void {
    this.streams.start();
    this.#answering.start();
  }

  /** Ends after the turns under way. */
  async stop(): Promise<void> {
    await this.#answering.stop();
    await this.streams.stop();
  }

  /**
   * Gives a token for a conversation of the person who is signed in: the one that is named, else the one they were
   * last active in, else, or when they want a fresh one, a new one.
   *
   * @throws BadRequest 403 for a conversation that is not theirs, or not there
   */
  async admit(
    { id: session, subject: user, name }: Session,
    { conversationId, fresh }: { readonly conversationId?: string; readonly fresh?: boolean },
  ): Promise<Issued & { readonly conversationId: string }> {
    const known = conversationId === undefined ? undefined : await findLine(this.#query, conversationId);
    if (conversationId !== undefined && known?.owner !== user) throw notYours();
    const latest = known ?? (fresh === true ? undefined : await latestLine(this.#query, user));
    if (latest === undefined) await this.#limits.conversation(user);
    const { id: conversation } = latest ?? (await openLine(this.#query, user, name));
    return { conversationId: conversation, ...(await this.tokens.issue({ user, conversation, session })) };
  }

  /** Opens the conversation of a token: the assistant greets, or says where they left off. */
  async begin(pass: Pass, locale: string | undefined): Promise<Opened> {
    const line = await this.#line(pass);
    if (locale !== undefined) await setLocale(this.#query, line.id, locale);
    await this.#put(line, arrival({ ...line, locale: locale ?? line.locale }, this.#now()));
    return { ...(await this.reopen(pass)), isNew: line.last === "0" };
  }

  /** The conversation of a token, whose stream was lost. */
  async reopen(pass: Pass): Promise<Opened> {
    const { id } = await this.#line(pass);
    return { conversationId: id, ticket: await this.tokens.ticket(pass), isNew: false };
  }

  /**
   * Takes what a user says. It is stored when this settles, and will be answered.
   *
   * @returns the id of the activity
   * @throws BadRequest for what is no activity
   */
  async take(pass: Pass, json: Record<string, unknown>): Promise<string> {
    await this.#limits.message(pass.user);
    const line = await this.#line(pass);
    const sent = readSent(json, line, this.#now());
    // Typing and the like are taken, and have no effect.
    if (sent.activity.type === "message") await this.#put(line, sent);
    return sent.id;
  }

  /** Takes a message that comes with files: those that may be kept are, and the answer says which. */
  async takeFiles(pass: Pass, { activity: text, files }: Parcel): Promise<string> {
    await this.#limits.message(pass.user);
    const line = await this.#line(pass);
    if (files.length === 0) throw new BadRequest(400, "NoFiles", "There is no file in the message.");
    const json = text === undefined ? { type: "message" } : readJson(text);
    const { id, activity } = readSent({ ...json, type: "message" }, line, this.#now());
    const { kept, refused } = sortFiles(files, await countUploads(this.#query, line.id));
    const { channelData } = activity as { channelData?: object };
    const shown = {
      ...activity,
      attachments: attachmentsOf(line.id, kept),
      channelData: { ...channelData, files: { kept: kept.map(({ name }) => name), refused } },
    };
    await this.#put(line, { id, activity: shown as Partial<Activity> }, kept);
    return id;
  }

  /** What was said after a place, for a client that asks from time to time. */
  async poll(pass: Pass, watermark: string): Promise<object> {
    const page = await since(this.#query, (await this.#line(pass)).id, watermark, POLL_PAGE);
    return activitySet(page, page.at(-1)?.seq ?? watermark);
  }

  /** @throws BadRequest 404 for a file that is not theirs, or not there */
  async file(owner: string, conversation: string, id: string): Promise<Upload> {
    const upload = await findUpload(this.#query, { id, conversation, owner });
    if (upload === undefined) throw new BadRequest(404, "NotFound", "There is no such file.");
    return upload;
  }

  async #put(line: Line, { id, activity }: Sent, files: readonly Upload[] = []): Promise<void> {
    await this.#query.transaction().execute(async (open) => {
      const isNew = await append(open, { conversation: line.id, id, activity, unanswered: true });
      if (isNew) await keepUploads(open, line.id, files);
    });
    void this.#answering.answer(line.id);
  }

  /** @throws BadRequest 404 when it has been erased */
  async #line({ conversation, user }: Pass): Promise<Line> {
    const line = await findLine(this.#query, conversation);
    if (line?.owner !== user) {
      throw new BadRequest(404, "NoConversation", "The conversation is no longer kept. Begin a new one.");
    }
    return line;
  }
}

const notYours = (): BadRequest =>
  new BadRequest(403, "OtherConversation", "This conversation is not yours, or not there.");

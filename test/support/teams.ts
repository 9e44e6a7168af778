import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { randomUUID } from "node:crypto";
import type { Activity } from "botbuilder";
import type { Called } from "./caller.ts";
import { activityOf, call } from "./caller.ts";
import type { Mood } from "./channel.ts";
import { faultsForTeams } from "./teams-limits.ts";

/** A request that a bot made of the connector. */
interface Made {
  readonly method: "POST" | "PUT";
  readonly activity: Partial<Activity>;
}

const PATH = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/**
 * Teams' side of the Bot Framework protocol: a connector that keeps what a conversation shows, changes it in place,
 * and finds fault with every activity that Teams would not take.
 */
export class Teams {
  /** What was taken, in its order. */
  readonly made: Made[] = [];
  /** What Teams would have refused. */
  readonly faults: string[] = [];
  /** What a person sees, by the name of the message. */
  readonly #shown = new Map<string, Partial<Activity>>();
  readonly #moods: Mood[] = [];
  readonly #server = createServer((request, response) => void this.#receive(request, response));
  #count = 0;

  static async open(): Promise<Teams> {
    const teams = new Teams();
    await new Promise<void>((resolve) => teams.#server.listen(0, "127.0.0.1", resolve));
    return teams;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** How it treats the next requests; after them it takes everything. */
  next(...moods: readonly Mood[]): void {
    this.#moods.push(...moods);
  }

  /** The messages as they stand, oldest first. */
  get messages(): readonly Partial<Activity>[] {
    return [...this.#shown.values()].filter(({ type }) => type === "message");
  }

  /** What was said in words, oldest first. */
  get texts(): readonly string[] {
    return this.messages.flatMap(({ text }) => (text === undefined ? [] : [readable(text)]));
  }

  /** The cards as they stand: name and content. */
  get cards(): readonly { readonly id: string; readonly content: CardContent }[] {
    return [...this.#shown].flatMap(([id, { attachments = [] }]) =>
      attachments.map(({ content }) => ({ id, content: content as CardContent })),
    );
  }

  /** What was said last in words, as a person reads it. */
  get said(): string {
    return this.texts.at(-1) ?? "";
  }

  /** What the cards are, from their first line. */
  get titles(): readonly string[] {
    return this.cards.map(({ content }) => content.body[0]?.text ?? "");
  }

  /** Somebody deletes a message of the bot. */
  remove(id: string): void {
    this.#shown.delete(id);
  }

  async until(condition: (teams: this) => boolean, patience = 20_000): Promise<void> {
    const end = Date.now() + patience;
    while (!condition(this)) {
      if (Date.now() > end)
        throw new Error(`It did not come. What is shown: ${JSON.stringify(this.messages)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
    if (request.method === "DELETE") {
      const [, , target = ""] = (PATH.exec(request.url ?? "") ?? []).map(decodeURIComponent);
      this.#shown.delete(target);
      response.statusCode = 200;
      response.end();
      return;
    }
    const activity = JSON.parse(text) as Partial<Activity>;
    // A sign that an answer is on its way comes by the clock: it uses up no mood.
    const mood = activity.type === "typing" ? 200 : (this.#moods.shift() ?? 200);
    if (mood === "hang") return;
    const { status, headers } = typeof mood === "number" ? { status: mood, headers: {} } : mood;
    const answer = (code: number, body: object): void => {
      response.writeHead(code, { "Content-Type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    };
    if (status !== 200) {
      answer(status, { error: { code: "refused", message: "no" } });
      return;
    }
    const [, , target = ""] = (PATH.exec(request.url ?? "") ?? []).map(decodeURIComponent);
    this.faults.push(...faultsForTeams(activity));
    if (request.method === "PUT" && !this.#shown.has(target)) {
      answer(404, { error: { code: "NotFound" } });
      return;
    }
    const id = request.method === "PUT" ? target : `1:${++this.#count}`;
    this.#shown.set(id, activity);
    this.made.push({ method: request.method as Made["method"], activity });
    answer(200, { id });
  }
}

/** The parts of a card that a person can use. */
export interface CardContent {
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly text?: string;
    readonly choices?: readonly Line[];
  }[];
  readonly actions?: readonly { readonly title: string; readonly data: Readonly<Record<string, unknown>> }[];
}
interface Line {
  readonly title: string;
  readonly value: string;
}

/** XML as Teams shows it. */
const readable = (xml: string): string =>
  xml
    .replaceAll("<br>", "\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\u200b]/g, "")
    .replace(/[\u00a0\u202f]/g, " ");

interface Chat {
  readonly port: number;
  readonly teams: Teams;
  readonly locale?: string;
  readonly group?: boolean;
}

/** Somebody who uses the bot in Teams. */
export class TeamsUser {
  readonly #chat: Chat;
  readonly conversation = `a:${randomUUID()}`;

  constructor(chat: Chat) {
    this.#chat = chat;
  }

  /** The app is installed, or Teams announces it again. */
  install(): Promise<Called> {
    return this.send({
      type: "conversationUpdate",
      membersAdded: [
        { id: "28:bot", name: "" },
        { id: "29:user", name: "" },
      ],
    });
  }

  say(text: string, change: Partial<Activity> = {}): Promise<Called> {
    return this.send({ text, textFormat: "plain", ...change });
  }

  /** Presses a button of a card; `picked` is what stands in its lists. */
  press(
    title: string,
    { card = -1, picked = {} }: { card?: number; picked?: Readonly<Record<string, string>> } = {},
  ): Promise<Called> {
    const found = this.#chat.teams.cards.at(card);
    const action = found?.content.actions?.find((each) => each.title === title);
    if (found === undefined || action === undefined) throw new Error(`There is no button "${title}".`);
    return this.send({ value: { ...action.data, ...picked }, replyToId: found.id });
  }

  /** Picks a line of a list and presses the button beside it. */
  pick(line: string, card = -1): Promise<Called> {
    const found = this.#chat.teams.cards.at(card);
    for (const { id = "", choices = [] } of found?.content.body ?? []) {
      const value = choices.find(({ title }) => title === line)?.value;
      const action = found?.content.actions?.find(({ data }) => data["pick"] === id);
      if (value !== undefined && action !== undefined)
        return this.press(action.title, { card, picked: { [id]: value } });
    }
    throw new Error(`No list has "${line}".`);
  }

  send(change: Partial<Activity>): Promise<Called> {
    return call(this.#line, this.activity(change));
  }

  /** What Teams sends of this person. */
  activity(change: Partial<Activity>): Partial<Activity> {
    const { teams, locale = "nl-BE", group: isGroup = false } = this.#chat;
    const conversationType = isGroup ? "groupChat" : "personal";
    return activityOf(this.#line, {
      deliveryMode: undefined,
      serviceUrl: teams.serviceUrl,
      locale,
      conversation: { id: this.conversation, conversationType, isGroup, name: "" },
      recipient: { id: "28:bot", name: "VIVIUM Auto" },
      ...change,
    });
  }

  get #line(): Parameters<typeof call>[0] {
    return { port: this.#chat.port, channelId: "msteams", conversation: this.conversation, user: "29:user" };
  }
}

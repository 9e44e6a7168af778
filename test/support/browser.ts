import type { Activity } from "botbuilder";
import { WebSocket } from "ws";
import { noteSaid } from "./run-log.ts";

/** What an address answered. */
export interface Answered {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: Record<string, unknown>;
}

interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark?: string;
}

/** Somebody who is signed in with a browser, as far as the server can tell. */
export class Browser {
  readonly port: number;
  cookie = "";
  token = "";
  conversation = "";

  constructor(port: number) {
    this.port = port;
  }

  /** Signs in as one of the example identities and gets a token. */
  static async signedIn(
    port: number,
    identity = "example-broker",
    want: object = { fresh: true },
  ): Promise<Browser> {
    const browser = new Browser(port);
    await browser.signIn(identity);
    await browser.generate(want);
    return browser;
  }

  async signIn(identity: string): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/sign-in`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ identity }),
    });
    this.cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  }

  async generate(want?: object): Promise<Answered> {
    const answered = await this.ask("POST", "tokens/generate", want, { Cookie: this.cookie });
    if (answered.status === 200) {
      this.token = String(answered.body["token"]);
      this.conversation = String(answered.body["conversationId"]);
    }
    return answered;
  }

  /** Asks something of Direct Line with the token at hand. */
  async ask(
    method: string,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = { Authorization: `Bearer ${this.token}` },
  ): Promise<Answered> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`http://127.0.0.1:${this.port}/v3/directline/${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && !isForm && { "Content-Type": "application/json" }) },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const json = (await answer.json()) as Record<string, unknown>;
    return {
      status: answer.status,
      code: (json["error"] as { code?: string } | undefined)?.code,
      body: json,
    };
  }

  start(locale = "nl-BE"): Promise<Answered> {
    return this.ask("POST", "conversations", { locale });
  }

  say(text: string, more: object = {}): Promise<Answered> {
    noteSaid(text);
    return this.ask("POST", `conversations/${this.conversation}/activities`, {
      type: "message",
      text,
      ...more,
    });
  }

  async poll(watermark = ""): Promise<ActivitySet> {
    const path = `conversations/${this.conversation}/activities?watermark=${watermark}`;
    return (await this.ask("GET", path)).body as unknown as ActivitySet;
  }

  /** What stands in the conversation once as much was said in it. */
  async texts(count: number): Promise<readonly (string | undefined)[]> {
    for (;;) {
      const { activities } = await this.poll();
      // What parts a file's name, so that it is no link, is not seen.
      if (activities.length >= count) return activities.map(({ text }) => text?.replaceAll("\u200b", ""));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** An open stream and what it has brought. */
export class Stream {
  readonly activities: Partial<Activity>[] = [];
  readonly closed: Promise<number>;
  watermark = "";
  readonly #socket: WebSocket;

  constructor(url: string) {
    this.#socket = new WebSocket(url);
    this.closed = new Promise((resolve) => this.#socket.once("close", resolve));
    this.#socket.on("error", () => undefined);
    this.#socket.on("message", (data: Buffer) => {
      const set = JSON.parse(data.toString()) as ActivitySet;
      this.activities.push(...set.activities);
      this.watermark = set.watermark ?? this.watermark;
    });
  }

  /** Opens the stream of a conversation, after a place. */
  static async of(browser: Browser, watermark = ""): Promise<Stream> {
    const { body } = await browser.ask("GET", `conversations/${browser.conversation}?watermark=${watermark}`);
    return new Stream(String(body["streamUrl"]));
  }

  get texts(): readonly (string | undefined)[] {
    return this.activities.map(({ text }) => text);
  }

  async until(count: number): Promise<void> {
    while (this.activities.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  close(): void {
    this.#socket.close();
  }
}

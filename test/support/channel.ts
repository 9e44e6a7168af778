import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Activity } from "botbuilder";

/** What the channel does with the next message: take it (200), refuse it with a status, or never answer. */
export type Mood =
  number | "hang" | { readonly status: number; readonly headers: Readonly<Record<string, string>> };

/** A channel's own address, where a bot sends its replies: notes what it takes, in order. */
export class TestChannel {
  readonly taken: string[] = [];
  /** What each attempt showed to say who it is. */
  readonly tokens: (string | undefined)[] = [];
  /** Milliseconds of every attempt since the channel opened. */
  readonly attempts: number[] = [];
  readonly #moods: Mood[] = [];
  readonly #server = createServer((request, response) => void this.#receive(request, response));
  readonly #opened = Date.now();

  static async open(): Promise<TestChannel> {
    const channel = new TestChannel();
    await new Promise<void>((resolve) => channel.#server.listen(0, "127.0.0.1", resolve));
    return channel;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How it treats the next messages; after them it takes everything. */
  next(...moods: readonly Mood[]): void {
    this.#moods.push(...moods);
  }

  /** Settles when as many messages were taken. */
  async until(count: number): Promise<void> {
    while (this.taken.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
    const activity = JSON.parse(text) as Activity;
    // A sign that an answer is on its way is none of the messages, and comes by the clock.
    if (activity.type === "typing") {
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end("{}");
      return;
    }
    this.attempts.push(Date.now() - this.#opened);
    this.tokens.push(request.headers.authorization);
    const mood = this.#moods.shift() ?? 200;
    if (mood === "hang") return;
    const { status, headers } = typeof mood === "number" ? { status: mood, headers: {} } : mood;
    if (status === 200) this.taken.push(activity.text);
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(
      JSON.stringify(status === 200 ? { id: "taken" } : { error: { code: "refused", message: "no" } }),
    );
  }
}

import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mood } from "./channel.ts";

/** Gives out tokens as Microsoft Entra does, or as a mood has it. */
export class TokenServer {
  /** What was asked for, and when. */
  readonly asked: {
    readonly path: string;
    readonly form: Readonly<Record<string, string>>;
    readonly at: number;
  }[] = [];
  readonly #moods: Mood[] = [];
  readonly #server = createServer((request, response) => void this.#receive(request, response));

  static async open(): Promise<TokenServer> {
    const server = new TokenServer();
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/botframework.com`;
  }

  /** How it treats the next requests; after them it gives tokens. */
  next(...moods: readonly Mood[]): void {
    this.#moods.push(...moods);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
    this.asked.push({
      path: request.url ?? "",
      form: Object.fromEntries(new URLSearchParams(text)),
      at: Date.now(),
    });
    const mood = this.#moods.shift() ?? 200;
    if (mood === "hang") return;
    const { status, headers } = typeof mood === "number" ? { status: mood, headers: {} } : mood;
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    const token = { token_type: "Bearer", expires_in: 3_600, access_token: "a-token" };
    response.end(JSON.stringify(status === 200 ? token : { error: "temporarily_unavailable" }));
  }
}

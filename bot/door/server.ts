import type { IncomingMessage, Server as HttpServer, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import restify from "restify";
import type { Logger } from "../log.ts";
import { Refusal } from "../refusal.ts";
import { newCode } from "../turn/notices.ts";
import { readBody } from "./body.ts";
import { BadRequest, readJson } from "./json.ts";
import type { Reception } from "./reception.ts";

interface Parts {
  readonly reception: Pick<Reception, "receive">;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<void>;
  /** Host names a caller may use; undefined lets any pass. */
  readonly hosts: readonly string[] | undefined;
  readonly log: Logger;
  /** Milliseconds a caller has to send a whole request. */
  readonly requestDeadline?: number | undefined;
}

type Handler = (request: IncomingMessage) => Promise<{ readonly status: number; readonly body: object }>;

const REQUEST_DEADLINE = 15_000;
const DRAIN_DEADLINE = 20_000;

/** The HTTP server: messages in, and whether the process and its database are well. */
export class Door {
  readonly #parts: Parts;
  readonly #restify: restify.Server;
  readonly #routes: Readonly<Record<string, { readonly method: string; readonly handle: Handler }>>;
  readonly #underWay = new Set<ServerResponse>();
  #closing = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#routes = {
      "/api/messages": { method: "POST", handle: (request) => this.#message(request) },
      "/healthz": { method: "GET", handle: () => Promise.resolve({ status: 200, body: { status: "ok" } }) },
      "/readyz": { method: "GET", handle: () => this.#readiness() },
    };
    this.#restify = this.#serve();
  }

  /**
   * Starts listening; returns the port, which is another than asked for only when 0 was.
   *
   * @throws Refusal when another program has the port, or it may not be used
   */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#restify.once("error", (cause: NodeJS.ErrnoException) => {
        const why =
          cause.code === "EADDRINUSE"
            ? "another program listens there"
            : `it cannot be used (${cause.code ?? ""})`;
        reject(
          new Refusal(`port ${port} on ${host}`, why, "end that program, or set PORT to another port", {
            cause,
          }),
        );
      });
      this.#http.listen(port, host, resolve);
    });
    return (this.#http.address() as AddressInfo).port;
  }

  /** Takes no more requests; settles when those under way are answered, or 20 s later. */
  async close(): Promise<void> {
    this.#closing = true;
    const closed = new Promise((resolve) => this.#http.close(resolve));
    const end = (): void => {
      this.#http.closeAllConnections();
    };
    // A connection on which nothing was asked yet would hold the door open for ever.
    if (this.#underWay.size === 0) end();
    else this.#http.closeIdleConnections();
    const late = setTimeout(end, DRAIN_DEADLINE);
    await closed;
    clearTimeout(late);
  }

  get #http(): HttpServer {
    return this.#restify.server;
  }

  #serve(): restify.Server {
    const log = this.#parts.log as unknown as restify.ServerOptions["log"];
    const server = restify.createServer({ name: "", ...(log && { log }) });
    const http = server.server as HttpServer & { connectionsCheckingInterval: number };
    const deadline = this.#parts.requestDeadline ?? REQUEST_DEADLINE;
    http.requestTimeout = deadline;
    http.headersTimeout = deadline;
    http.connectionsCheckingInterval = Math.min(1_000, deadline);
    // restify takes the upgrade event and does nothing with it: the socket would stay open without a listener.
    server.on("upgrade", (_request: IncomingMessage, socket: NodeJS.WritableStream & { destroy(): void }) => {
      socket.on("error", () => undefined);
      socket.end("HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    });
    // Everything is answered before restify's own routing, whose errors repeat what the caller sent.
    server.pre((request, response, next) => {
      void this.#answer(request, response).finally(() => {
        next(false);
      });
    });
    return server;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#underWay.add(response);
    response.once("close", () => {
      this.#underWay.delete(response);
      if (this.#closing && this.#underWay.size === 0) this.#http.closeAllConnections();
    });
    try {
      const handle = this.#admit(request, response);
      const { status, body } = await handle(request);
      this.#reply(request, response, status, body);
    } catch (error) {
      this.#refuse(request, response, error);
    }
  }

  /** What a request may reach, found without reading its body. */
  #admit(request: IncomingMessage, response: ServerResponse): Handler {
    if (this.#closing)
      throw new BadRequest(503, "Closing", "The assistant is stopping. Try again in a moment.");
    const encoding = request.headers["content-encoding"] ?? "identity";
    if (encoding.toLowerCase() !== "identity") {
      throw new BadRequest(415, "Encoded", "A packed body is not taken. Send it without Content-Encoding.");
    }
    const host = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
    if (this.#parts.hosts?.includes(host) === false) {
      throw new BadRequest(
        421,
        "OtherHost",
        "This name is not this machine. Call the assistant by its own address.",
      );
    }
    const route = this.#routes[(request.url ?? "").replace(/\?.*$/s, "")];
    if (route === undefined) throw new BadRequest(404, "NotFound", "There is nothing at this address.");
    if (route.method === request.method) return route.handle;
    response.setHeader("Allow", route.method);
    throw new BadRequest(405, "OtherMethod", `This address takes ${route.method} only.`);
  }

  async #message(request: IncomingMessage): ReturnType<Handler> {
    const json = readJson(await readBody(request));
    return this.#parts.reception.receive(json, request.headers.authorization);
  }

  async #readiness(): ReturnType<Handler> {
    try {
      await this.#parts.ready();
      return { status: 200, body: { status: "ok", database: "ok" } };
    } catch (error) {
      this.#parts.log.warn({ err: error }, "the database does not answer");
      return { status: 503, body: { status: "unavailable", database: "no answer" } };
    }
  }

  #refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    if (error instanceof BadRequest) {
      this.#parts.log.debug({ status: error.status, code: error.code }, "request refused");
      this.#reply(request, response, error.status, { error: { code: error.code, message: error.message } });
      return;
    }
    const code = newCode();
    this.#parts.log.error({ err: error, code }, "a request failed");
    const message = `Something went wrong here. Quote ${code} when you report it.`;
    this.#reply(request, response, 500, { error: { code: "Internal", message } });
  }

  #reply(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
    if (response.headersSent || response.destroyed) return;
    const text = JSON.stringify(body);
    response.statusCode = status;
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.setHeader("Content-Length", Buffer.byteLength(text));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    // A body that was not read to its end would be taken for the next request.
    if (this.#closing || !request.complete) response.setHeader("Connection", "close");
    response.end(text);
  }
}

import type { IncomingMessage, Server as HttpServer, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import restify from "restify";
import type { Logger } from "../log.ts";
import { Refusal } from "../refusal.ts";
import { newCode } from "../turn/notices.ts";
import type { Admission } from "./admission.ts";
import { checkAdmission } from "./admission.ts";
import { SECURITY_HEADERS } from "./headers.ts";
import { addressOf } from "./address.ts";
import { BadRequest } from "./json.ts";
import { TooMuch } from "./limits.ts";
import type { Limits } from "./limits.ts";
import type { Answer, Route, SocketRoute } from "./routing.ts";
import { queryOf, Router, WRITTEN } from "./routing.ts";
import { Sockets } from "./sockets.ts";

interface Parts {
  readonly routes: readonly Route[];
  readonly sockets: readonly SocketRoute[];
  readonly admission: Admission;
  readonly limits: Limits;
  readonly log: Logger;
  /** Milliseconds a caller has to send a whole request. */
  readonly requestDeadline?: number | undefined;
}

/** A caller that is not who it says. */
const DENIED: ReadonlySet<number> = new Set([401, 403]);

const REQUEST_DEADLINE = 15_000;
const DRAIN_DEADLINE = 20_000;

/** The HTTP server: lets requests in, leads them to their route, and answers whatever happens there. */
export class Door {
  readonly #parts: Parts;
  readonly #restify: restify.Server;
  readonly #router: Router<Route>;
  readonly #sockets: Sockets;
  readonly #underWay = new Set<ServerResponse>();
  #closing = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#router = new Router(parts.routes);
    this.#sockets = new Sockets(parts.sockets, parts.admission);
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
    await this.#sockets.close();
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
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      void this.#sockets.upgrade(request, socket, head);
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
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    try {
      const answer = await this.#handle(request, response);
      if (answer !== WRITTEN) this.#reply(request, response, answer);
    } catch (error) {
      this.#reply(request, response, this.#refusal(error));
    }
  }

  /** Leads a request to its route; its body is read there, and only there. */
  async #handle(request: IncomingMessage, response: ServerResponse): ReturnType<Route["handle"]> {
    if (this.#closing)
      throw new BadRequest(503, "Closing", "The assistant is stopping. Try again in a moment.");
    const { admission, limits } = this.#parts;
    checkAdmission(request, admission);
    const address = addressOf(request, admission.proxies ?? 0);
    const isChannel = request.url === "/api/messages";
    // A channel speaks for many from one address: only what it gets wrong is counted there.
    await (isChannel ? limits.suspect(address) : limits.request(address));
    const allow = (methods: string): void => void response.setHeader("Allow", methods);
    const { route, params } = this.#router.find(request.method ?? "", request.url ?? "", allow);
    try {
      return await route.handle({ request, response, params, query: queryOf(request) });
    } catch (error) {
      if (isChannel && error instanceof BadRequest && DENIED.has(error.status)) await limits.failure(address);
      throw error;
    }
  }

  #refusal(error: unknown): Answer {
    if (error instanceof BadRequest) {
      this.#parts.log.debug({ status: error.status, code: error.code }, "request refused");
      const headers: Record<string, string> =
        error instanceof TooMuch ? { "Retry-After": String(error.seconds) } : {};
      return { status: error.status, headers, body: { error: { code: error.code, message: error.message } } };
    }
    const code = newCode();
    this.#parts.log.error({ err: error, code }, "a request failed");
    const message = `Something went wrong here. Quote ${code} when you report it.`;
    return { status: 500, body: { error: { code: "Internal", message } } };
  }

  #reply(request: IncomingMessage, response: ServerResponse, { status, body = "", headers }: Answer): void {
    if (response.headersSent || response.destroyed) return;
    const isJson = typeof body === "object" && !Buffer.isBuffer(body);
    const content = isJson ? JSON.stringify(body) : body;
    response.statusCode = status;
    if (isJson) response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.setHeader("Content-Length", Buffer.byteLength(content));
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    // A body that was not read to its end would be taken for the next request.
    if (this.#closing || !request.complete) response.setHeader("Connection", "close");
    response.end(content);
  }
}

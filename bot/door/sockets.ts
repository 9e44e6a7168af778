import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import type { Admission } from "./admission.ts";
import { checkAdmission } from "./admission.ts";
import { BadRequest } from "./json.ts";
import type { SocketRoute } from "./routing.ts";
import { queryOf, Router } from "./routing.ts";

/** A client has nothing to say on a stream but "still there". */
const MOST_BYTES = 4_096;
/** Proxies commonly cut a line that is silent for a minute. */
const KEEP_ALIVE = 25_000;
const CLOSE_DEADLINE = 2_000;
const RESTARTING = 1012;

/** Opens WebSockets, sees that both ends are still there, and closes them when the server stops. */
export class Sockets {
  readonly #router: Router<SocketRoute>;
  readonly #admission: Admission;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  readonly #heard = new WeakSet<WebSocket>();
  readonly #pulse: NodeJS.Timeout;
  #closing = false;

  constructor(routes: readonly SocketRoute[], admission: Admission, keepAlive: number = KEEP_ALIVE) {
    this.#router = new Router(routes);
    this.#admission = admission;
    this.#pulse = setInterval(() => {
      this.#feelPulse();
    }, keepAlive).unref();
  }

  /** Takes over a connection that asks for a WebSocket. */
  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", () => undefined);
    try {
      if (this.#closing) throw new BadRequest(503, "Closing", "The assistant is stopping.");
      checkAdmission(request, this.#admission);
      const { route, params } = this.#router.find(request.method ?? "", request.url ?? "", () => undefined);
      const take = await route.admit({ request, params, query: queryOf(request) });
      if (socket.destroyed) return;
      this.#server.handleUpgrade(request, socket, head, (open) => {
        this.#welcome(open);
        take(open);
      });
    } catch (error) {
      refuse(socket, error);
    }
  }

  /** Tells every client that the server stops, so that it comes back; settles when all have gone. */
  async close(): Promise<void> {
    this.#closing = true;
    clearInterval(this.#pulse);
    const open = [...this.#server.clients];
    const gone = open.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    for (const socket of open) socket.close(RESTARTING, "The assistant is restarting.");
    const late = setTimeout(() => {
      for (const socket of open) socket.terminate();
    }, CLOSE_DEADLINE);
    await Promise.all(gone);
    clearTimeout(late);
  }

  #welcome(socket: WebSocket): void {
    this.#heard.add(socket);
    const hear = (): void => void this.#heard.add(socket);
    socket.on("pong", hear).on("message", hear);
    // A protocol error ends this socket; ws closes it after telling.
    socket.on("error", () => undefined);
  }

  #feelPulse(): void {
    for (const socket of this.#server.clients) {
      if (!this.#heard.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }
}

/** Before the handshake there is only HTTP to say no with; what went wrong inside is nobody's business. */
function refuse(socket: Duplex, error: unknown): void {
  const { status, code, message } =
    error instanceof BadRequest ? error : new BadRequest(500, "Internal", "Something went wrong here.");
  const text = JSON.stringify({ error: { code, message } });
  const line = status === 404 ? "426 Upgrade Required" : `${status} Refused`;
  socket.end(
    `HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}

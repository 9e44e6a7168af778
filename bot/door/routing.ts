import type { IncomingMessage, ServerResponse } from "node:http";
import findMyWay from "find-my-way";
import type { WebSocket } from "ws";
import { BadRequest } from "./json.ts";

/** A request as a route sees it. */
export interface Call {
  readonly request: IncomingMessage;
  /** For a route that writes its answer itself, as a file does. */
  readonly response: ServerResponse;
  /** What stands in the path in place of `:name`, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** What goes back: an object as JSON, a text or bytes as they are, with its `Content-Type` among the headers. */
export interface Answer {
  readonly status: number;
  readonly body?: object | string | Buffer;
  /** Added to those that every answer has, or in their place. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** For a route that has written its answer itself. */
export const WRITTEN = "written";

/** One address and what answers there. A GET answers HEAD as well. */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** Such as `/conversations/:id`. */
  readonly path: string;
  /** @throws BadRequest, whose status, code and message the caller gets */
  readonly handle: (call: Call) => Promise<Answer | typeof WRITTEN>;
}

/** An address where a WebSocket is opened. */
export interface SocketRoute {
  readonly path: string;
  /**
   * Decides before the handshake; what it returns takes the open socket.
   *
   * @throws BadRequest, which the caller gets instead of a socket
   */
  readonly admit: (call: Omit<Call, "response">) => Promise<(socket: WebSocket) => void>;
}

/** Where each address leads. */
export class Router<R extends { readonly path: string; readonly method?: string }> {
  readonly #ways = findMyWay({ maxParamLength: 500 });
  readonly #methods: ReadonlySet<string>;

  constructor(routes: readonly R[]) {
    for (const route of routes) this.#ways.on(methodOf(route), route.path, () => undefined, route);
    this.#methods = new Set(routes.map(methodOf));
  }

  /**
   * The route of an address, with what stands in its path.
   *
   * @param url path and query as they were asked for
   * @throws BadRequest 404, or 405 through `allow`, which is told the methods there are
   */
  find(
    method: string,
    url: string,
    allow: (methods: string) => void,
  ): { readonly route: R; readonly params: Call["params"] } {
    const path = url.replace(/[?#].*$/s, "");
    const found = this.#at(method === "HEAD" ? "GET" : method, path);
    if (found !== undefined) return found;
    const others = [...this.#methods].filter((other) => this.#at(other, path) !== undefined);
    if (others.length === 0) throw new BadRequest(404, "NotFound", "There is nothing at this address.");
    allow(others.join(", "));
    throw new BadRequest(405, "OtherMethod", `This address takes ${others.join(", ")} only.`);
  }

  #at(method: string, path: string): { route: R; params: Call["params"] } | undefined {
    if (!path.startsWith("/") || !this.#methods.has(method)) return undefined;
    const found = this.#ways.find(method as findMyWay.HTTPMethod, path);
    return found === null ? undefined : { route: found.store as R, params: found.params as Call["params"] };
  }
}

const methodOf = ({ method = "GET" }: { readonly method?: string }): findMyWay.HTTPMethod =>
  method as findMyWay.HTTPMethod;

/** The query of an address, however it is written. */
export const queryOf = ({ url = "" }: IncomingMessage): URLSearchParams =>
  new URLSearchParams(url.split("?").slice(1).join("?"));

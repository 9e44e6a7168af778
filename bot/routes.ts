import { healthRoutes } from "./door/routes/health.ts";
import { messageRoutes } from "./door/routes/messages.ts";
import type { Reception } from "./door/reception.ts";
import type { Route, SocketRoute } from "./door/routing.ts";
import type { Logger } from "./log.ts";

interface Parts {
  readonly reception: Reception;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<void>;
  readonly log: Logger;
}

/** Every address of the server: a line for each group. */
export const routesOf = ({ reception, ready, log }: Parts): readonly Route[] => [
  ...messageRoutes(reception),
  ...healthRoutes(ready, log),
];

/** Every address where a WebSocket is opened. */
export const socketRoutes: readonly SocketRoute[] = [];

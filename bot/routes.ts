import type { IncomingMessage } from "node:http";
import type { Kysely } from "kysely";
import type { Tariff } from "../src/premium/tariff.ts";
import type { DirectLine } from "./direct-line/direct-line.ts";
import { directLineRoutes, directLineSockets } from "./direct-line/routes.ts";
import { healthRoutes } from "./door/routes/health.ts";
import { messageRoutes } from "./door/routes/messages.ts";
import type { Reception } from "./door/reception.ts";
import type { Route, SocketRoute } from "./door/routing.ts";
import type { Logger } from "./log.ts";
import { paperRoutes } from "./papers/routes.ts";
import type { Entrance } from "./sign-in/entrance.ts";
import type { Schema } from "./storage/schema.ts";
import { pageRoutes } from "./web-chat/routes.ts";

interface Parts {
  readonly reception: Reception;
  readonly line: DirectLine;
  readonly entrance: Entrance;
  readonly publicUrl: URL | undefined;
  readonly query: Kysely<Schema>;
  readonly tariff: Tariff | undefined;
  readonly now: () => Date;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<void>;
  readonly log: Logger;
}

/** Every address of the server: a line for each group. */
export const routesOf = ({
  reception,
  line,
  entrance,
  publicUrl,
  query,
  tariff,
  now,
  ready,
  log,
}: Parts): readonly Route[] => [
  ...messageRoutes(reception),
  ...directLineRoutes({ line, sessions: entrance.sessions, streamOrigin: streamOriginOf(publicUrl) }),
  ...entrance.routes,
  ...paperRoutes({ query, sessions: entrance.sessions, tariff, now }),
  ...healthRoutes(ready, log),
  ...pageRoutes(),
];

/** Every address where a WebSocket is opened. */
export const socketsOf = ({ line }: Pick<Parts, "line">): readonly SocketRoute[] =>
  directLineSockets({ line });

/** Where a browser opens a stream: at the stated address, else where it has found us. */
const streamOriginOf =
  (publicUrl: URL | undefined) =>
  ({ headers }: IncomingMessage): string =>
    publicUrl === undefined ? `ws://${headers.host ?? ""}` : publicUrl.origin.replace(/^http/, "ws");

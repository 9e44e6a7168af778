import type { DirectLine } from "./direct-line/direct-line.ts";
import { directLineRoutes, directLineSockets } from "./direct-line/routes.ts";
import { healthRoutes } from "./door/routes/health.ts";
import { messageRoutes } from "./door/routes/messages.ts";
import type { Reception } from "./door/reception.ts";
import type { Route, SocketRoute } from "./door/routing.ts";
import type { Logger } from "./log.ts";
import { chooserRoutes } from "./sign-in/chooser.ts";
import { sessionRoutes } from "./sign-in/routes.ts";
import type { Sessions } from "./sign-in/sessions.ts";

interface Parts {
  readonly reception: Reception;
  readonly line: DirectLine;
  readonly sessions: Sessions;
  /** True on this machine only: then one may choose who to be. */
  readonly development: boolean;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<void>;
  readonly log: Logger;
}

/** Every address of the server: a line for each group. */
export const routesOf = ({ reception, line, sessions, development, ready, log }: Parts): readonly Route[] => [
  ...messageRoutes(reception),
  ...directLineRoutes({ line, sessions, streamOrigin: ({ headers }) => `ws://${headers.host ?? ""}` }),
  ...sessionRoutes(sessions),
  ...(development ? chooserRoutes(sessions) : []),
  ...healthRoutes(ready, log),
];

/** Every address where a WebSocket is opened. */
export const socketsOf = ({ line }: Pick<Parts, "line">): readonly SocketRoute[] =>
  directLineSockets({ line });

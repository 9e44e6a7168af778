import type { Logger } from "../../log.ts";
import type { Route } from "../routing.ts";

/**
 * Whether the process lives, and whether it can work.
 *
 * @param ready resolves when the database answers
 */
export const healthRoutes = (ready: () => Promise<void>, log: Logger): readonly Route[] => [
  {
    method: "GET",
    path: "/healthz",
    handle: () => Promise.resolve({ status: 200, body: { status: "ok" } }),
  },
  {
    method: "GET",
    path: "/readyz",
    handle: async () => {
      try {
        await ready();
        return { status: 200, body: { status: "ok", database: "ok" } };
      } catch (error) {
        log.warn({ err: error }, "the database does not answer");
        return { status: 503, body: { status: "unavailable", database: "no answer" } };
      }
    },
  },
];

import type { Route } from "../door/routing.ts";
import { noticePage } from "./page.ts";
import type { Sessions } from "./sessions.ts";

/** What every way of signing in has: who one is, and the way out. */
export const sessionRoutes = (sessions: Sessions): readonly Route[] => [
  {
    method: "GET",
    path: "/session",
    handle: async ({ request }) => {
      const { subject, name } = await sessions.need(request);
      return { status: 200, body: { id: subject, name } };
    },
  },
  {
    method: "POST",
    path: "/sign-out",
    handle: async ({ request }) => {
      const cookie = await sessions.end(request);
      return { status: 303, headers: { Location: "/signed-out", "Set-Cookie": cookie } };
    },
  },
  { method: "GET", path: "/signed-out", handle: () => Promise.resolve(noticePage(200, "signedOut")) },
];

import type { Route } from "../door/routing.ts";
import { noticePage } from "./page.ts";
import type { Sessions } from "./sessions.ts";

/**
 * What every way of signing in has: who one is, and the way out.
 *
 * @param provider true where one signs in at an identity provider, and may want to leave that as well
 */
export const sessionRoutes = (sessions: Sessions, provider: boolean): readonly Route[] => [
  {
    method: "GET",
    path: "/session",
    handle: async ({ request }) => {
      const { subject, name, identity } = await sessions.need(request);
      return { status: 200, body: { id: subject, name, role: identity.role, office: identity.office } };
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
  {
    method: "GET",
    path: "/signed-out",
    handle: () => Promise.resolve(noticePage({ status: 200, key: "signedOut", provider })),
  },
];

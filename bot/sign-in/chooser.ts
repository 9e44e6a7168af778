import { readForm } from "../door/body.ts";
import { BadRequest } from "../door/json.ts";
import type { Route } from "../door/routing.ts";
import type { Identity } from "../identities.ts";
import { chooserPage } from "./page.ts";
import type { Sessions } from "./sessions.ts";

/** Sign-in for development on this machine: one chooses which of the invented people to be. */
export const chooserRoutes = (sessions: Sessions, people: readonly Identity[]): readonly Route[] => [
  { method: "GET", path: "/sign-in", handle: () => Promise.resolve(chooserPage(people)) },
  {
    method: "POST",
    path: "/sign-in",
    handle: async ({ request }) => {
      const chosen = (await readForm(request)).get("identity");
      const person = people.find(({ id }) => id === chosen);
      if (person === undefined)
        throw new BadRequest(400, "NoSuchIdentity", "There is no such example identity.");
      const cookie = await sessions.begin({ subject: person.id, name: person.name });
      return { status: 303, headers: { Location: "/", "Set-Cookie": cookie } };
    },
  },
];

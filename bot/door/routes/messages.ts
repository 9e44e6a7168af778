import { readBody } from "../body.ts";
import { readJson } from "../json.ts";
import type { Reception } from "../reception.ts";
import type { Route } from "../routing.ts";

/** Where the Bot Framework's channels bring their activities. */
export const messageRoutes = (reception: Pick<Reception, "receive">): readonly Route[] => [
  {
    method: "POST",
    path: "/api/messages",
    handle: async ({ request }) =>
      reception.receive(readJson(await readBody(request)), request.headers.authorization),
  },
];

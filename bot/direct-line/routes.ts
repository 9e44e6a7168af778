import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { readBody, readOptionalBody } from "../door/body.ts";
import { BadRequest, readJson } from "../door/json.ts";
import type { Answer, Call, Route, SocketRoute } from "../door/routing.ts";
import type { Sessions } from "../sign-in/sessions.ts";
import { BASE } from "./channel.ts";
import type { DirectLine, Opened } from "./direct-line.ts";
import { readParcel } from "./multipart.ts";
import type { Issued, Pass } from "./tokens.ts";

interface Parts {
  readonly line: DirectLine;
  readonly sessions: Sessions;
  /** Where browsers find the stream, such as `ws://127.0.0.1:3978`. */
  readonly streamOrigin: (request: IncomingMessage) => string;
}

const wantSchema = z.object({
  conversationId: z.string().max(100).optional(),
  fresh: z.boolean().optional(),
});
const startSchema = z.object({ locale: z.string().max(50).optional().catch(undefined) });

/** The addresses of Direct Line 3.0. */
export function directLineRoutes(parts: Parts): readonly Route[] {
  return [...tokenRoutes(parts), ...conversationRoutes(parts), ...activityRoutes(parts)];
}

/** The address of the stream. */
export const directLineSockets = ({ line }: Pick<Parts, "line">): readonly SocketRoute[] => [
  {
    path: `${BASE}/conversations/:id/stream`,
    admit: async ({ params, query }) => {
      const pass = await line.tokens.checkTicket(query.get("t") ?? "");
      checkConversation(pass, params);
      await line.reopen(pass);
      const watermark = watermarkIn(query);
      return (socket) => {
        line.streams.open(socket, pass, watermark);
      };
    },
  },
];

const tokenRoutes = ({ line, sessions }: Parts): readonly Route[] => [
  {
    method: "POST",
    path: `${BASE}/tokens/generate`,
    handle: async ({ request }) => {
      const session = await sessions.need(request);
      const want = wantSchema.safeParse(readJson(await readOptionalBody(request))).data;
      if (want === undefined)
        throw new BadRequest(400, "NotAWish", "Send {conversationId}, {fresh} or nothing.");
      return { status: 200, body: await line.admit(session, want) };
    },
  },
  {
    method: "POST",
    path: `${BASE}/tokens/refresh`,
    handle: async ({ request }) => {
      const pass = await line.tokens.check(request.headers.authorization);
      return {
        status: 200,
        body: { conversationId: pass.conversation, ...(await line.tokens.refresh(pass)) },
      };
    },
  },
];

function conversationRoutes(parts: Parts): readonly Route[] {
  const { line } = parts;
  return [
    {
      method: "POST",
      path: `${BASE}/conversations`,
      handle: async ({ request }) => {
        const pass = await line.tokens.check(request.headers.authorization);
        const { locale } = startSchema.parse(readJson(await readOptionalBody(request)));
        const opened = await line.begin(pass, locale);
        return presented(parts, request, opened, "0");
      },
    },
    {
      method: "GET",
      path: `${BASE}/conversations/:id`,
      handle: async (call) => {
        const pass = await passOf(parts, call);
        return presented(parts, call.request, await line.reopen(pass), watermarkIn(call.query));
      },
    },
  ];
}

function activityRoutes(parts: Parts): readonly Route[] {
  const { line, sessions } = parts;
  return [
    {
      method: "GET",
      path: `${BASE}/conversations/:id/activities`,
      handle: async (call) => {
        const pass = await passOf(parts, call);
        return { status: 200, body: await line.poll(pass, watermarkIn(call.query)) };
      },
    },
    {
      method: "POST",
      path: `${BASE}/conversations/:id/activities`,
      handle: async (call) => {
        const pass = await passOf(parts, call);
        return { status: 200, body: { id: await line.take(pass, readJson(await readBody(call.request))) } };
      },
    },
    {
      method: "POST",
      path: `${BASE}/conversations/:id/upload`,
      handle: async (call) => {
        const pass = await passOf(parts, call);
        return { status: 200, body: { id: await line.takeFiles(pass, await readParcel(call.request)) } };
      },
    },
    {
      method: "GET",
      path: `${BASE}/conversations/:id/attachments/:file`,
      // A picture in a page asks with the cookie of the session: it cannot carry a token.
      handle: async ({ request, params: { id = "", file = "" } }) =>
        sentFile(await line.file((await sessions.need(request)).subject, id, file)),
    },
  ];
}

/** Whom a request speaks for, in the conversation that its address names. */
async function passOf({ line }: Parts, { request, params }: Call): Promise<Pass> {
  const pass = await line.tokens.check(request.headers.authorization);
  checkConversation(pass, params);
  return pass;
}

function checkConversation({ conversation }: Pass, { id }: Call["params"]): void {
  if (conversation !== id) {
    throw new BadRequest(403, "OtherConversation", "The token is for another conversation.");
  }
}

function presented(
  { streamOrigin }: Parts,
  request: IncomingMessage,
  { conversationId, ticket, isNew }: Opened,
  watermark: string,
): Answer {
  const query = new URLSearchParams({ watermark, t: ticket }).toString();
  const streamUrl = `${streamOrigin(request)}${BASE}/conversations/${conversationId}/stream?${query}`;
  const token: Pick<Issued, "token"> = {
    token: /^Bearer (.*)$/.exec(request.headers.authorization ?? "")?.[1] ?? "",
  };
  return { status: isNew ? 201 : 200, body: { conversationId, ...token, streamUrl } };
}

/** The place after which a client wants to hear; without one, the beginning. */
function watermarkIn(query: URLSearchParams): string {
  const watermark = query.get("watermark") ?? "";
  if (["", "-", "null", "undefined"].includes(watermark)) return "0";
  if (!/^\d{1,18}$/.test(watermark))
    throw new BadRequest(400, "NoWatermark", "The watermark is not one of ours.");
  return watermark;
}

/** Whatever is in a file, in a browser it is only looked at or saved. */
const sentFile = ({ name, type, content }: { name: string; type: string; content: Buffer }): Answer => ({
  status: 200,
  body: content,
  headers: {
    "Content-Type": type,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "Cache-Control": "private, max-age=3600",
  },
});

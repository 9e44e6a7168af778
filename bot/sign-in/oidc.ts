import { BadRequest } from "../door/json.ts";
import type { Answer, Call, Route } from "../door/routing.ts";
import type { Logger } from "../log.ts";
import { newCode } from "../turn/notices.ts";
import type { Attempts } from "./attempts.ts";
import { noticePage } from "./page.ts";
import type { Provider } from "./provider.ts";
import type { Sessions } from "./sessions.ts";

interface Parts {
  readonly provider: Provider;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  /** Whether the identity file names a subject. */
  readonly knows: (subject: string) => boolean;
  readonly log: Logger;
}

/** Sign-in at the OpenID Connect provider. */
export const oidcRoutes = (parts: Parts): readonly Route[] => [
  { method: "GET", path: "/sign-in", handle: () => guarded(parts, () => begin(parts)) },
  { method: "GET", path: "/sign-in/callback", handle: (call) => guarded(parts, () => finish(parts, call)) },
  {
    method: "GET",
    path: "/sign-out/provider",
    handle: () =>
      guarded(parts, async () => {
        const url = await parts.provider.signOut();
        return redirect(url?.href ?? "/signed-out");
      }),
  },
];

async function begin({ provider, attempts }: Parts): Promise<Answer> {
  const { url, attempt } = await provider.begin();
  return redirect(url.href, await attempts.remember(attempt));
}

async function finish(parts: Parts, { request }: Call): Promise<Answer> {
  const { provider, attempts, sessions, knows, log } = parts;
  const attempt = await attempts.recall(request);
  if (attempt === undefined) throw new BadRequest(400, "NoAttempt", "This browser did not begin to sign in.");
  const person = await provider.finish(/\?.*$/s.exec(request.url ?? "")?.[0] ?? "", attempt);
  if (!knows(person.subject)) {
    log.warn("somebody signed in whom the identity file does not name");
    return withCookies(noticePage({ status: 403, key: "unknown", provider: true }), attempts.forget());
  }
  return redirect("/", attempts.forget(), await sessions.begin(person));
}

/** Whatever goes wrong on the way, a person gets a page, and support a code. */
async function guarded({ log, attempts }: Parts, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const code = newCode();
    log.warn({ err: error, code }, "a sign-in failed");
    const status = error instanceof BadRequest ? error.status : 403;
    return withCookies(noticePage({ status, key: "failed", code }), attempts.forget());
  }
}

const redirect = (location: string, ...cookies: readonly string[]): Answer =>
  withCookies({ status: 303, headers: { Location: location } }, ...cookies);

const withCookies = (answer: Answer, ...cookies: readonly string[]): Answer => ({
  ...answer,
  headers: { ...answer.headers, ...(cookies.length > 0 && { "Set-Cookie": cookies }) },
});

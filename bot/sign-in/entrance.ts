import type { Kysely } from "kysely";
import type { Config } from "../config/config.ts";
import type { Route } from "../door/routing.ts";
import type { Identity } from "../identities.ts";
import type { Logger } from "../log.ts";
import type { Schema } from "../storage/schema.ts";
import { signingKey } from "../storage/tokens.ts";
import { Attempts } from "./attempts.ts";
import { chooserRoutes } from "./chooser.ts";
import { Cookies } from "./cookies.ts";
import { oidcRoutes } from "./oidc.ts";
import { Provider } from "./provider.ts";
import { sessionRoutes } from "./routes.ts";
import { Sessions } from "./sessions.ts";

interface Parts {
  readonly config: Pick<Config, "development" | "publicUrl" | "signIn">;
  /** Who may come in. */
  readonly identities: readonly Identity[];
  readonly query: Kysely<Schema>;
  readonly now: () => Date;
  readonly log: Logger;
}

/** Who is in, and the ways in and out. */
export interface Entrance {
  readonly sessions: Sessions;
  readonly routes: readonly Route[];
}

/** At the provider where there is one; in development else by choosing; in production else not at all. */
export function entranceOf({ config, identities, query, now, log }: Parts): Entrance {
  const { development, publicUrl, signIn } = config;
  // Without TLS only on this machine, which the settings see to.
  const isPlain = publicUrl === undefined ? development : publicUrl.protocol === "http:";
  const cookies = new Cookies(!isPlain);
  const byId = new Map(identities.map((identity) => [identity.id, identity]));
  const sessions = new Sessions({ query, cookies, now, identities: byId });
  const ways = (): readonly Route[] => {
    if (signIn === undefined) return development ? chooserRoutes(sessions, identities) : [];
    const provider = new Provider(signIn);
    provider.prepare().catch((error: unknown) => {
      log.warn(
        { err: error },
        "the identity provider does not answer yet; it is asked again at the next sign-in",
      );
    });
    const attempts = new Attempts(cookies, () => signingKey(query, "sign-in"));
    return oidcRoutes({ provider, attempts, sessions, knows: (subject) => byId.has(subject), log });
  };
  return { sessions, routes: [...sessionRoutes(sessions, signIn !== undefined), ...ways()] };
}

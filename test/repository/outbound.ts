/** A call that the program makes to somebody else. */
interface Outbound {
  /** Where it is made, and what makes it: only these files may, and only with these. */
  readonly file: string;
  readonly by: readonly string[];
  /** Whom it reaches. */
  readonly to: string;
  /** What ends it where there is no answer, as it stands in the file. */
  readonly deadline: readonly string[];
  /** What becomes of an error: who tries again, and how often. */
  readonly again: string;
  /** What becomes of "too many", with a time to wait. */
  readonly busy: string;
}

const NOT_REPEATED = "not repeated, so never too soon";

/** Every one there is. */
export const OUTBOUND: readonly Outbound[] = [
  {
    file: "bot/channel/connectors.ts",
    by: ["AppCredentials", "ConnectorClient"],
    to: "a channel's connector: replies, changes to a card, removals",
    deadline: [
      "REQUEST_DEADLINE = 5_000",
      "SEND_DEADLINE = 8_000",
      'removePolicy({ name: "defaultRetryPolicy" })',
    ],
    again: "one attempt; the outbox keeps the reply and tries for about two days, less and less often",
    busy: "the outbox waits as long as Retry-After says",
  },
  {
    file: "bot/channel/adapter.ts",
    by: ["CloudAdapter", "ConfigurationBotFrameworkAuthentication"],
    to: "nobody by itself: it makes what the connectors use; a managed identity's token is fetched by the SDK",
    deadline: [],
    again: "as of the connectors, whose deadline holds for a token of the SDK as well",
    busy: "as of the connectors",
  },
  {
    file: "bot/channel/token.ts",
    by: ["AppCredentials", "openid-client"],
    to: "who gives out the token by which channels know us",
    deadline: ["DEADLINE = 5;", "configuration.timeout = DEADLINE"],
    again: "one attempt for all who wait; the outbox keeps the reply",
    busy: "the outbox waits as long as Retry-After says",
  },
  {
    file: "bot/door/keys.ts",
    by: ["fetch"],
    to: "the key server of the Bot Framework",
    deadline: ["FETCH_DEADLINE = 5_000", "AbortSignal.timeout(FETCH_DEADLINE)"],
    again:
      "known keys stay in use; asked again with the next token, not within 30 s, or 1 s while there are none",
    busy: "as after an error",
  },
  {
    file: "bot/sign-in/provider.ts",
    by: ["openid-client"],
    to: "the OpenID Connect provider of Web Chat",
    deadline: ["DEADLINE = 5;", "timeout: DEADLINE"],
    again: "the person is told to try again",
    busy: NOT_REPEATED,
  },
  {
    file: "bot/teams/download.ts",
    by: ["fetch"],
    to: "where Teams keeps the files of a message",
    deadline: ["DEADLINE = 8_000", "AbortSignal.timeout(deadline)"],
    again: "the file is named as not fetched, and what was typed with it is heard",
    busy: NOT_REPEATED,
  },
  {
    file: "bot/vehicles/remote.ts",
    by: ["fetch"],
    to: "the vehicle database over HTTP",
    deadline: ["signal: AbortSignal", "signal,"],
    again: "the quote goes on without; after three failures in a row it is left alone for 30 s",
    busy: NOT_REPEATED,
  },
  {
    file: "bot/terminal/connection.ts",
    by: ["fetch"],
    to: "the assistant itself, from the terminal",
    deadline: ["DEADLINE = 30_000", "AbortSignal.timeout(DEADLINE)"],
    again: "two more attempts where nobody answers; the id of the message makes that harmless",
    busy: "the answer is shown",
  },
  {
    file: "bot/web-chat/page/texts.ts",
    by: ["fetch"],
    to: "the assistant itself, from its page in a browser",
    deadline: ["DEADLINE = 15_000", "AbortSignal.timeout(DEADLINE)"],
    again: "the page says that it failed",
    busy: NOT_REPEATED,
  },
  {
    file: "bot/storage/pool.ts",
    by: ["pg"],
    to: "PostgreSQL",
    deadline: ["CONNECT_DEADLINE = 10_000", "connectionTimeoutMillis", "statement_timeout", "lock_timeout"],
    again: "a turn is tried again for 10 s; what was taken is taken up again",
    busy: "a place in the pool is waited for",
  },
  {
    file: "bot/storage/embedded/server.ts",
    by: ["pg"],
    to: "PostgreSQL of our own, on this machine",
    deadline: ["START_DEADLINE = 30_000", "connectionTimeoutMillis: 5_000"],
    again: "until it has started",
    busy: NOT_REPEATED,
  },
  {
    file: "bot/storage/embedded/embedded.ts",
    by: ["pg"],
    to: "PostgreSQL of our own, on this machine",
    deadline: ["CONNECT_DEADLINE = 10_000", "connectionTimeoutMillis: CONNECT_DEADLINE"],
    again: "until it has started",
    busy: NOT_REPEATED,
  },
  {
    file: "bot/papers/backoffice-mail.ts",
    by: ["nodemailer"],
    to: "nobody: it writes a mail that a person sends",
    deadline: ["streamTransport: true"],
    again: "nothing is sent",
    busy: NOT_REPEATED,
  },
];

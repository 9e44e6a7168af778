import type { Activity } from "botbuilder";
import type { AppCredentials, BotFrameworkAuthentication, ConnectorClient } from "botframework-connector";
import { AuthenticationConstants, ClaimsIdentity } from "botframework-connector";
import { withDeadline } from "../deadline.ts";

/** For one request; the stock connector waits for ever. */
const REQUEST_DEADLINE = 5_000;
/** For a request with everything before it, such as fetching a token. */
const SEND_DEADLINE = 8_000;

/** Takes a reply for a channel of our own. */
export type Deliver = (reply: Partial<Activity>) => Promise<void>;

interface Pipeline {
  removePolicy(options: { name: string }): void;
  addPolicy(policy: {
    name: string;
    sendRequest: (
      request: { timeout: number },
      next: (request: unknown) => Promise<unknown>,
    ) => Promise<unknown>;
  }): void;
}

/** One attempt with a deadline: the outbox repeats, and knows when. */
function restrain(connector: ConnectorClient): ConnectorClient {
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: "defaultRetryPolicy" });
  pipeline.addPolicy({
    name: "deadline",
    sendRequest: (request, next) => {
      request.timeout = REQUEST_DEADLINE;
      return next(request);
    },
  });
  return connector;
}

/** The way out to the channels. */
export class Connectors {
  readonly #authentication: BotFrameworkAuthentication;
  readonly #scope: string;
  readonly #appId: string;
  readonly #claims: ClaimsIdentity;
  readonly #own = new Map<string, Deliver>();

  constructor(authentication: BotFrameworkAuthentication, scope: string, appId: string) {
    this.#authentication = authentication;
    this.#scope = scope;
    this.#appId = appId;
    this.#claims = new ClaimsIdentity([
      { type: AuthenticationConstants.AudienceClaim, value: appId },
      { type: AuthenticationConstants.AppIdClaim, value: appId },
    ]);
  }

  /** Makes a channel of our own reachable: what goes to its service URL never leaves the process. */
  own(serviceUrl: string, deliver: Deliver): void {
    this.#own.set(serviceUrl, deliver);
  }

  /**
   * The token by which a channel's connector knows us; undefined in development without credentials. It is for that
   * connector alone.
   */
  async token(serviceUrl: string): Promise<string | undefined> {
    if (this.#appId === "") return undefined;
    const { credentials } = (await this.#connector(serviceUrl)) as unknown as {
      readonly credentials: Pick<AppCredentials, "getToken">;
    };
    return withDeadline(credentials.getToken(), "fetching a token", SEND_DEADLINE);
  }

  /**
   * Sends a reply to its channel: one attempt.
   *
   * @returns the channel's name of the message, where it gives one
   * @throws the connector's error, with `statusCode` when the channel answered
   */
  send(reply: Partial<Activity>): Promise<string | undefined> {
    return withDeadline(this.#send(reply), "sending a reply", SEND_DEADLINE);
  }

  /**
   * Changes a message that was sent before: one attempt.
   *
   * @throws the connector's error, with `statusCode` when the channel answered
   */
  async update(reply: Partial<Activity>, id: string): Promise<void> {
    await withDeadline(this.#update(reply, id), "changing a message", SEND_DEADLINE);
  }

  /**
   * Takes a message away that was sent before: one attempt.
   *
   * @throws the connector's error, with `statusCode` when the channel answered
   */
  async remove({ serviceUrl = "", conversation }: Partial<Activity>, id: string): Promise<void> {
    const remove = async (): Promise<void> => {
      const { conversations } = await this.#connector(serviceUrl);
      await conversations.deleteActivity(conversation?.id ?? "", id);
    };
    await withDeadline(remove(), "removing a message", SEND_DEADLINE);
  }

  async #send(reply: Partial<Activity>): Promise<string | undefined> {
    const { serviceUrl = "", conversation, replyToId } = reply;
    const deliver = this.#own.get(serviceUrl);
    if (deliver !== undefined) {
      await deliver(reply);
      return undefined;
    }
    const { conversations } = await this.#connector(serviceUrl);
    const id = conversation?.id ?? "";
    const taken =
      replyToId === undefined
        ? await conversations.sendToConversation(id, reply)
        : await conversations.replyToActivity(id, replyToId, reply);
    // The type promises an id; a channel may give none.
    return (taken as { readonly id?: string } | undefined)?.id;
  }

  async #update({ serviceUrl = "", conversation, ...rest }: Partial<Activity>, id: string): Promise<void> {
    const { conversations } = await this.#connector(serviceUrl);
    await conversations.updateActivity(conversation?.id ?? "", id, { serviceUrl, conversation, ...rest, id });
  }

  async #connector(serviceUrl: string): Promise<ConnectorClient> {
    const factory = this.#authentication.createConnectorFactory(this.#claims);
    return restrain(await factory.create(serviceUrl, this.#scope));
  }
}

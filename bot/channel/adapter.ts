import type { Activity, TurnContext } from "botbuilder";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TurnContext as Context } from "botbuilder";
import { ClaimsIdentity } from "botframework-connector";
import type { Claim } from "botframework-connector";
import type { Cloud, Credentials } from "./cloud.ts";
import { Connectors } from "./connectors.ts";
import { SecretFactory } from "./token.ts";

/** Turns an activity whose sender is known into a turn context. Who the sender is was settled at the door. */
export class Adapter extends CloudAdapter {
  readonly connectors: Connectors;

  private constructor(authentication: ConfigurationBotFrameworkAuthentication, scope: string, appId: string) {
    super(authentication);
    this.connectors = new Connectors(authentication, scope, appId);
  }

  /** @param credentials undefined in development: then nothing is signed, in or out */
  static create(credentials: Credentials | undefined, cloud: Cloud): Adapter {
    const secrets = credentials && {
      MicrosoftAppId: credentials.appId,
      MicrosoftAppType: credentials.type,
      ...(credentials.password !== undefined && { MicrosoftAppPassword: credentials.password }),
      ...(credentials.tenantId !== undefined && { MicrosoftAppTenantId: credentials.tenantId }),
    };
    const factory =
      credentials?.password === undefined ? undefined : new SecretFactory(credentials, credentials.password);
    const authentication = new ConfigurationBotFrameworkAuthentication({ ...secrets, ...cloud }, factory);
    return new Adapter(authentication, cloud.ToChannelFromBotOAuthScope, credentials?.appId ?? "");
  }

  /**
   * Runs one activity through the adapter's pipeline. The context has no way out to the channel: what a turn
   * says goes through the outbox, after it is committed.
   */
  async converse(
    claims: readonly Claim[],
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const context = new Context(this, activity);
    context.turnState.set(this.BotIdentityKey, new ClaimsIdentity([...claims], true));
    await this.runMiddleware(context, logic);
  }
}

import type { Activity, TurnContext } from "botbuilder";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { ClaimsIdentity } from "botframework-connector";
import type { Claim } from "botframework-connector";
import type { Credentials } from "../config/config.ts";
import { Connectors } from "./connectors.ts";

/** The Bot Framework's own endpoints; others only for a private cloud or a test. */
export const PUBLIC_CLOUD = {
  ToChannelFromBotLoginUrl: "https://login.microsoftonline.com/botframework.com",
  ToChannelFromBotOAuthScope: "https://api.botframework.com",
  ToBotFromChannelTokenIssuer: "https://api.botframework.com",
  OAuthUrl: "https://api.botframework.com",
  ToBotFromChannelOpenIdMetadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
  ToBotFromEmulatorOpenIdMetadataUrl:
    "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
} as const;
export type Cloud = Readonly<Record<keyof typeof PUBLIC_CLOUD, string>>;

/** Turns an activity whose sender is known into a turn context. Who the sender is was settled at the door. */
export class Adapter extends CloudAdapter {
  readonly connectors: Connectors;
  readonly #scope: string;

  private constructor(authentication: ConfigurationBotFrameworkAuthentication, scope: string, appId: string) {
    super(authentication);
    this.#scope = scope;
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
    const authentication = new ConfigurationBotFrameworkAuthentication({ ...secrets, ...cloud });
    return new Adapter(authentication, cloud.ToChannelFromBotOAuthScope, credentials?.appId ?? "");
  }

  /** Runs one activity through the adapter's pipeline. */
  async converse(
    claims: readonly Claim[],
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const claimsIdentity = new ClaimsIdentity([...claims], true);
    const connectorFactory = this.connectors.factory(claimsIdentity);
    await this.processActivity({ audience: this.#scope, claimsIdentity, connectorFactory }, activity, logic);
  }
}

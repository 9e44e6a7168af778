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

/** What proves to the channels who we are, and to us who calls. */
export interface Credentials {
  readonly appId: string;
  readonly type: "SingleTenant" | "MultiTenant" | "UserAssignedMSI";
  readonly password?: string | undefined;
  readonly tenantId?: string | undefined;
}

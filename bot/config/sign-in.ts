import { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { ProviderSettings } from "../sign-in/provider.ts";

/** Names of this machine, on which nothing is overheard. */
export const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

/** True for the host of an address on this machine; there a number of the sixth version stands in brackets. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.includes(hostname.replaceAll(/[[\]]/g, ""));

/** Over the network, only what is encrypted. */
export const safe = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine(({ protocol, hostname }) => protocol === "https:" || isLoopback(hostname));

/** The settings of sign-in to Web Chat. */
export const SIGN_IN_SETTINGS = {
  PUBLIC_URL: {
    schema: safe.refine(({ href, origin }) => href === `${origin}/`),
    accepts:
      "where browsers reach the server, such as https://quotes.example.be, over http on this machine only",
  },
  OIDC_ISSUER: {
    schema: safe,
    accepts: "the address of an OpenID Connect provider, over http on this machine only",
  },
  OIDC_CLIENT_ID: {
    schema: z.string().min(1),
    accepts: "the id under which the provider knows the assistant",
  },
  OIDC_CLIENT_SECRET: {
    schema: z.string().min(1),
    accepts: "the secret that the provider gave with that id",
  },
};
type Name = keyof typeof SIGN_IN_SETTINGS;
type Settings = { readonly [N in Name]?: z.infer<(typeof SIGN_IN_SETTINGS)[N]["schema"]> };

const NAMES = Object.keys(SIGN_IN_SETTINGS) as Name[];

/** Half a provider is none. */
export function signInProblems(settings: Settings & { readonly IDENTITY_FILE?: string }): Refusal[] {
  const isWanted = NAMES.some((name) => name !== "PUBLIC_URL" && settings[name] !== undefined);
  if (!isWanted) return [];
  const why = "sign-in at a provider needs it";
  const missing = NAMES.filter((name) => settings[name] === undefined).map(
    (name) => new Refusal(`${name} is missing`, why, `set ${name} to ${SIGN_IN_SETTINGS[name].accepts}`),
  );
  if (settings.IDENTITY_FILE !== undefined) return missing;
  const repair = "set IDENTITY_FILE to the file that says who may use the assistant";
  return [...missing, new Refusal("IDENTITY_FILE is missing", why, repair)];
}

/** The provider; undefined when none is stated. */
export function signInOf(settings: Settings): ProviderSettings | undefined {
  const { PUBLIC_URL: publicUrl, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings;
  const { OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (publicUrl === undefined || issuer === undefined) return undefined;
  if (clientId === undefined || clientSecret === undefined) return undefined;
  return { publicUrl, issuer, clientId, clientSecret };
}

import { resolve } from "node:path";
import { z } from "zod";
import { PUBLIC_CLOUD } from "../channel/cloud.ts";
import type { Cloud, Credentials } from "../channel/cloud.ts";
import type { ProviderSettings } from "../sign-in/provider.ts";
import { LOG_LEVELS } from "../log.ts";
import type { Retention } from "../privacy/retention.ts";
import type { Most } from "../door/limits.ts";
import type { LogLevel } from "../log.ts";
import type { RemoteSettings } from "../vehicles/vehicles.ts";
import { Refusal } from "../refusal.ts";
import { FILE_SETTINGS, fileHostsOf } from "./files.ts";
import { LOOPBACK, SIGN_IN_SETTINGS, signInOf, signInProblems } from "./sign-in.ts";
import { misspellings } from "./misspellings.ts";
import { VEHICLE_SETTINGS, vehicleDatabaseOf, vehicleProblems } from "./vehicles.ts";

const CLOUD_NAMES = Object.keys(PUBLIC_CLOUD) as (keyof Cloud)[];
/** Never shown, not even when wrong. */
const SECRET = new Set<string>([
  "MicrosoftAppPassword",
  "DATABASE_URL",
  "OIDC_CLIENT_SECRET",
  "VEHICLE_DATABASE_TOKEN",
]);

const DAYS = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(36_500));

const COUNT = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(100_000));

/** Every setting, what it accepts, and the words for it in an error. */
const SETTINGS = {
  PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().max(65_535)),
    accepts: "a port from 0 to 65535 (0 takes a free one)",
  },
  HOST: { schema: z.string().min(1), accepts: "an address to listen on, such as 127.0.0.1" },
  DATA_DIR: { schema: z.string().min(1), accepts: "a directory, such as data/" },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
    accepts: "postgres://user:password@host:5432/database",
  },
  TARIFF_FILE: { schema: z.string().min(1), accepts: "the path of a tariff file (JSON)" },
  IDENTITY_FILE: { schema: z.string().min(1), accepts: "the path of an identity configuration (JSON)" },
  ...SIGN_IN_SETTINGS,
  ...VEHICLE_SETTINGS,
  ...FILE_SETTINGS,
  MESSAGES_PER_MINUTE: { schema: COUNT, accepts: "a number from 1 to 100000" },
  REQUESTS_PER_MINUTE: { schema: COUNT, accepts: "a number from 1 to 100000" },
  PROXIES: { schema: COUNT, accepts: "how many proxies of your own stand before the server, from 1" },
  RETENTION_DAYS: { schema: DAYS, accepts: "days from 1 to 36500" },
  RETENTION_DECIDED_DAYS: { schema: DAYS, accepts: "days from 1 to 36500" },
  LOG_LEVEL: { schema: z.enum(LOG_LEVELS), accepts: LOG_LEVELS.join(", ") },
  MicrosoftAppId: {
    schema: z.guid(),
    accepts: "the id of the bot's registration, such as 00000000-0000-0000-0000-000000000000",
  },
  MicrosoftAppPassword: { schema: z.string().min(1), accepts: "the secret of the bot's registration" },
  MicrosoftAppTenantId: { schema: z.guid(), accepts: "the id of the tenant of the bot's registration" },
  MicrosoftAppType: {
    schema: z.enum(["SingleTenant", "MultiTenant", "UserAssignedMSI"]),
    accepts: "SingleTenant, MultiTenant or UserAssignedMSI",
  },
  ...(Object.fromEntries(
    CLOUD_NAMES.map((name) => [name, { schema: z.url(), accepts: "a URL of a private cloud" }]),
  ) as Record<keyof Cloud, { schema: z.ZodURL; accepts: string }>),
};
type Name = keyof typeof SETTINGS;

/** Every name in the environment that means something here. */
export const SETTING_NAMES = Object.keys(SETTINGS) as Name[];

type Settings = { readonly [N in Name]?: z.infer<(typeof SETTINGS)[N]["schema"]> };

/** How this process runs. */
export interface Config {
  readonly development: boolean;
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  readonly tariffFile: string | undefined;
  readonly identityFile: string | undefined;
  /** How much one person, and one address, may send. */
  readonly limits: Most;
  /** How many of our own proxies stand before the server. */
  readonly proxies: number;
  /** Hosts beside Microsoft's own from which files of messages are fetched. */
  readonly fileHosts: readonly string[];
  /** How long it is kept what people say, and what was decided on it. */
  readonly retention: Retention;
  readonly logLevel: LogLevel;
  /** Undefined only in development on loopback: then callers are not checked. */
  readonly credentials: Credentials | undefined;
  readonly cloud: Cloud;
  /** Where browsers reach the server; undefined: wherever they do. */
  readonly publicUrl: URL | undefined;
  /** The identity provider of Web Chat; without one there is the chooser in development, and no Web Chat else. */
  readonly signIn: ProviderSettings | undefined;
  /** The vehicle database over HTTP; without one, vehicles are looked up among those that were imported. */
  readonly vehicleDatabase: RemoteSettings | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads how to run from the environment and the arguments.
 *
 * @throws AggregateError of one Refusal for each setting that is wrong, misspelt or missing
 */
export function readConfig(environment: Environment, args: readonly string[]): Config {
  const problems = [...unknownArguments(args), ...misspellings(environment, SETTING_NAMES)];
  const settings = readSettings(environment, problems);
  const development = args.includes("--development");
  problems.push(...(development ? developmentProblems(settings) : productionProblems(settings)));
  problems.push(...credentialProblems(settings), ...cloudProblems(settings), ...signInProblems(settings));
  problems.push(...vehicleProblems(settings, development));
  if (problems.length > 0) throw new AggregateError(problems, "the configuration is not right");
  return {
    development,
    host: settings.HOST ?? (development ? "127.0.0.1" : "0.0.0.0"),
    port: settings.PORT ?? 3978,
    dataDirectory: resolve(settings.DATA_DIR ?? "data"),
    databaseUrl: settings.DATABASE_URL,
    tariffFile: settings.TARIFF_FILE,
    identityFile: settings.IDENTITY_FILE,
    // On this machine alone there is nobody to hold off.
    limits: {
      messages: settings.MESSAGES_PER_MINUTE ?? (development ? undefined : 60),
      requests: settings.REQUESTS_PER_MINUTE ?? (development ? undefined : 600),
    },
    proxies: settings.PROXIES ?? 0,
    fileHosts: fileHostsOf(settings),
    retention: {
      days: settings.RETENTION_DAYS ?? 180,
      decidedDays: settings.RETENTION_DECIDED_DAYS ?? 3_650,
    },
    logLevel: settings.LOG_LEVEL ?? "info",
    credentials: credentialsOf(settings),
    cloud: { ...PUBLIC_CLOUD, ...cloudOf(settings) },
    publicUrl: settings.PUBLIC_URL,
    signIn: signInOf(settings),
    vehicleDatabase: vehicleDatabaseOf(settings),
  };
}

function readSettings(environment: Environment, problems: Refusal[]): Settings {
  const settings: Record<string, unknown> = {};
  for (const [name, { schema, accepts }] of Object.entries(SETTINGS)) {
    const value = environment[name];
    if (value === undefined) continue;
    const read = schema.safeParse(value);
    const found = SECRET.has(name) ? "is not right" : `is "${value}"`;
    if (read.success) settings[name] = read.data;
    else
      problems.push(new Refusal(`${name} ${found}`, `it accepts ${accepts}`, `correct it, or unset ${name}`));
  }
  return settings;
}

const unknownArguments = (args: readonly string[]): Refusal[] =>
  args
    .filter((argument) => argument !== "--development")
    .map(
      (argument) => new Refusal(`unknown argument ${argument}`, "only --development exists", "leave it out"),
    );

function developmentProblems({ HOST = "127.0.0.1" }: Settings): Refusal[] {
  if (LOOPBACK.includes(HOST)) return [];
  const why = "development listens on this machine only, because callers may go unchecked";
  return [new Refusal(`HOST is "${HOST}"`, why, "unset HOST, or run npm run serve with credentials")];
}

function productionProblems(settings: Settings): Refusal[] {
  const needed = {
    MicrosoftAppId: "without credentials anybody could call the assistant",
    IDENTITY_FILE: "who may see which quote stands in the identity configuration",
    DATABASE_URL: "production keeps its quotes in a database that is stated, not in one made on the spot",
  } as const;
  return (Object.keys(needed) as (keyof typeof needed)[])
    .filter((name) => settings[name] === undefined)
    .map(
      (name) => new Refusal(`${name} is missing`, needed[name], `set ${name} to ${SETTINGS[name].accepts}`),
    );
}

function credentialProblems(settings: Settings): Refusal[] {
  const { MicrosoftAppId: id, MicrosoftAppType: type = "SingleTenant" } = settings;
  const missing = (name: Name, why: string): Refusal[] =>
    settings[name] === undefined ? [new Refusal(`${name} is missing`, why, `set ${name}`)] : [];
  if (id === undefined) {
    const others = (["MicrosoftAppPassword", "MicrosoftAppTenantId", "MicrosoftAppType"] as const).filter(
      (name) => settings[name] !== undefined,
    );
    return others.length === 0
      ? []
      : missing("MicrosoftAppId", `${others.join(" and ")} means nothing without it`);
  }
  const password = type === "UserAssignedMSI" ? [] : missing("MicrosoftAppPassword", `${type} signs with it`);
  const tenant =
    type === "MultiTenant" ? [] : missing("MicrosoftAppTenantId", `${type} belongs to one tenant`);
  return [...password, ...tenant];
}

const cloudOf = (settings: Settings): Partial<Cloud> =>
  Object.fromEntries(
    CLOUD_NAMES.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]])),
  );

function cloudProblems(settings: Settings): Refusal[] {
  const missing = CLOUD_NAMES.filter((name) => settings[name] === undefined);
  if (missing.length === 0 || missing.length === CLOUD_NAMES.length) return [];
  const why = "some endpoints of a private cloud are set, and the others would still be Microsoft's";
  return [new Refusal(`${missing.join(", ")} missing`, why, "set all of them, or none")];
}

function credentialsOf(settings: Settings): Credentials | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppType: type = "SingleTenant" } = settings;
  if (appId === undefined) return undefined;
  return { appId, type, password: settings.MicrosoftAppPassword, tenantId: settings.MicrosoftAppTenantId };
}

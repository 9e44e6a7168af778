import type { Activity } from "botbuilder";
import { sql } from "kysely";
import type { Tariff } from "../src/premium/tariff.ts";
import { Adapter } from "./channel/adapter.ts";
import type { Config } from "./config/config.ts";
import { SERVICE_URL } from "./direct-line/channel.ts";
import { DirectLine } from "./direct-line/direct-line.ts";
import { fileNotices } from "./direct-line/file-notices.ts";
import { deliverTo } from "./direct-line/replies.ts";
import { Backlog } from "./door/backlog.ts";
import { Limits } from "./door/limits.ts";
import { TokenGuard } from "./door/guard.ts";
import { Patience } from "./door/patience.ts";
import type { Waits } from "./door/patience.ts";
import { Reception } from "./door/reception.ts";
import { Door } from "./door/server.ts";
import { Directory } from "./directory.ts";
import type { Admission } from "./door/admission.ts";
import type { Identities } from "./identities.ts";
import type { Logger } from "./log.ts";
import { Courier } from "./outbox/courier.ts";
import { Herald } from "./outbox/herald.ts";
import { Postman } from "./outbox/postman.ts";
import { retentionJob } from "./privacy/retention.ts";
import { routesOf, socketsOf } from "./routes.ts";
import { sceneOf } from "./scene.ts";
import { entranceOf } from "./sign-in/entrance.ts";
import type { Database } from "./storage/database.ts";
import { openDatabase } from "./storage/database.ts";
import { withDeadline } from "./deadline.ts";
import type { Dialogue } from "./turn/dialogue.ts";
import { MICROSOFT_FILE_HOSTS } from "./teams/download.ts";
import { TeamsFiles } from "./teams/files.ts";
import type { Brought } from "./teams/files.ts";
import { Turns } from "./turn/turns.ts";
import { vehicleDatabases } from "./vehicles/vehicles.ts";

const READY_DEADLINE = 2_000;

/** The running assistant. */
export interface Service {
  readonly host: string;
  readonly port: number;
  /** Which database it uses, for the user to read. */
  readonly database: string;
  /** Finishes the turns under way, then leaves the database; an embedded server nobody else uses is stopped. */
  close(): Promise<void>;
}

interface Options<M extends object> {
  readonly config: Config;
  readonly dialogue: Dialogue<M>;
  readonly tariff: Tariff | undefined;
  /** Who may use the assistant. */
  readonly identities: Identities;
  readonly log: Logger;
  /** The clock; a test may have its own. */
  readonly now?: () => Date;
  /** Milliseconds for a turn of the dialogue, for sending a whole request, and for fetching a file. */
  readonly deadlines?: { readonly turn?: number; readonly request?: number; readonly file?: number };
  /** After how long a channel, and the user, hear that a turn is under way. */
  readonly waits?: Waits;
}

/**
 * Starts the assistant.
 *
 * @throws Refusal when the database cannot be used or the port is taken
 */
export async function startService<M extends object>(options: Options<M>): Promise<Service> {
  const { config, log, now = () => new Date() } = options;
  const database = await openDatabase(config, log);
  const adapter = Adapter.create(config.credentials, config.cloud);
  const { query } = database;
  const postman = new Postman(query, new Courier(query, adapter.connectors), log);
  const patience = new Patience({ connectors: adapter.connectors, query, log, waits: options.waits });
  let port = config.port;
  const address = (): string => config.publicUrl?.origin ?? `http://localhost:${port}`;
  const limits = new Limits(config.limits);
  const reception = receptionOf(options, database, { adapter, postman, patience, limits, address });
  const backlog = new Backlog({ query, reception, herald: new Herald(query, postman), log });
  const line = lineOf(database, reception, { now, limits, log });
  const retention = retentionJob({ query, retention: config.retention, log });
  adapter.connectors.own(SERVICE_URL, deliverTo(query, now));
  const entrance = entranceOf({ config, identities: options.identities.people, query, now, log });
  const ready = (): Promise<void> => answers(database);
  const about = { publicUrl: config.publicUrl, tariff: options.tariff, ready };
  const door = new Door({
    routes: routesOf({ reception, line, entrance, query, now, log, ...about }),
    sockets: socketsOf({ line }),
    requestDeadline: options.deadlines?.request,
    admission: admissionOf(config),
    limits,
    log,
  });
  const close = async (): Promise<void> => {
    await door.close();
    for (const part of [line, backlog, patience, postman, retention]) await part.stop();
    await database.close();
  };
  try {
    port = await door.listen(config.port, config.host);
    for (const part of [postman, line, backlog, retention]) part.start();
    return { host: config.host, port, database: database.description, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const admissionOf = ({ development, publicUrl, proxies }: Config): Admission => ({
  hosts: development ? ["localhost", "127.0.0.1", "[::1]"] : undefined,
  origin: publicUrl?.origin,
  proxies,
});

interface Built {
  readonly adapter: Adapter;
  readonly postman: Postman;
  readonly patience: Patience;
  readonly limits: Limits;
  readonly address: () => string;
}

const lineOf = (
  database: Database,
  reception: Reception,
  parts: Pick<ConstructorParameters<typeof DirectLine>[0], "now" | "limits" | "log">,
): DirectLine => new DirectLine({ database, hear: (activity) => reception.hear(activity, []), ...parts });

function receptionOf<M extends object>(
  { config, dialogue, identities, tariff, log, now = () => new Date(), deadlines }: Options<M>,
  { turns: store, query }: Database,
  { adapter, postman, patience, limits, address }: Built,
): Reception {
  const vehicles = vehicleDatabases(config.vehicleDatabase, log);
  const directory = new Directory(identities, config.credentials === undefined);
  const turns = new Turns({
    store,
    dialogue,
    person: (activity) => directory.find(activity),
    scene: sceneOf({ query, tariff, retention: config.retention, vehicles, now, address }),
    told: fileNotices,
    log,
    deadline: deadlines?.turn,
  });
  const guard =
    config.credentials &&
    new TokenGuard({
      appId: config.credentials.appId,
      issuer: config.cloud.ToBotFromChannelTokenIssuer,
      metadataUrl: config.cloud.ToBotFromChannelOpenIdMetadataUrl,
    });
  return new Reception({
    adapter,
    guard,
    take: (context, envelope) => turns.take(context, envelope),
    files: filesOf(config, { adapter, directory, log, deadline: deadlines?.file }),
    postman,
    patience,
    limits,
    log,
  });
}

/** Fetches the files of a message; nothing is fetched for whoever may not use the assistant. */
function filesOf(
  { fileHosts, credentials }: Config,
  { adapter, directory, log, deadline }: FileParts,
): (activity: Activity) => Promise<Brought | undefined> {
  const files = new TeamsFiles({
    reach: { hosts: [...MICROSOFT_FILE_HOSTS, ...fileHosts], loopback: credentials === undefined },
    token: (serviceUrl) => adapter.connectors.token(serviceUrl),
    log,
    deadline,
  });
  return async (activity) =>
    directory.find(activity) === undefined ? undefined : await files.fetch(activity);
}

interface FileParts {
  readonly adapter: Adapter;
  readonly directory: Directory;
  readonly log: Logger;
  readonly deadline: number | undefined;
}

const answers = async ({ query }: Database): Promise<void> => {
  await withDeadline(sql`select 1`.execute(query), "the database", READY_DEADLINE);
};

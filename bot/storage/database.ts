import { Kysely, PostgresDialect, sql } from "kysely";
import { Migrator } from "kysely/migration";
import type { Logger } from "../log.ts";
import { Refusal } from "../refusal.ts";
import { EmbeddedDatabase } from "./embedded/embedded.ts";
import { Listener } from "./listener.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { MovingPool } from "./pool.ts";
import type { Schema } from "./schema.ts";
import { TurnStore } from "./turn-store.ts";

/** The open database: queries, and the way to leave it. */
export interface Database {
  readonly query: Kysely<Schema>;
  readonly turns: TurnStore;
  /**
   * Hears what any process notifies on a channel, until it is stopped. `lost` is called after every time in which
   * something may have been missed, the first connection among them.
   */
  listen(channel: string, heard: (payload: string) => void, lost: () => void): Listener;
  /** Which database this is, for the user to read; without its password. */
  readonly description: string;
  /** Ends the connections; an embedded server nobody else uses is stopped. */
  close(): Promise<void>;
}

interface Place {
  /** A PostgreSQL server; without it, the embedded one in the data directory. */
  readonly databaseUrl?: string | undefined;
  readonly dataDirectory: string;
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @throws Refusal when it cannot be reached or holds tables of a newer release
 */
export async function openDatabase(place: Place, log: Logger): Promise<Database> {
  const url = place.databaseUrl;
  const embedded = url === undefined ? await EmbeddedDatabase.open(place.dataDirectory, log) : undefined;
  const address = async (): Promise<string> => url ?? (await embedded?.address()) ?? "";
  const pool = new MovingPool(address, log);
  const query = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const close = async (): Promise<void> => {
    await query.destroy();
    await embedded?.close();
  };
  try {
    await migrate(query);
  } catch (error) {
    await close();
    throw error;
  }
  const description = url === undefined ? embeddedIn(embedded) : serverAt(url);
  const listen: Database["listen"] = (channel, heard, lost) =>
    new Listener(() => pool.connect(), { channel, heard, lost }, log);
  return { query, turns: new TurnStore(pool), listen, description, close };
}

const embeddedIn = (embedded: EmbeddedDatabase | undefined): string =>
  `embedded PostgreSQL in ${embedded?.directory ?? ""}`;

function serverAt(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `PostgreSQL at ${hostname}:${port === "" ? "5432" : port}${pathname}`;
}

const MIGRATING = 314_159_265;

/** One process migrates at a time; the others wait and then find nothing left to do. */
async function migrate(query: Kysely<Schema>): Promise<void> {
  await query
    .connection()
    .execute(async (connection) => {
      await sql`select pg_advisory_lock(${MIGRATING})`.execute(connection);
      try {
        const provider = { getMigrations: () => Promise.resolve(MIGRATIONS) };
        const { error } = await new Migrator({ db: connection, provider }).migrateToLatest();
        if (error !== undefined) throw error as Error;
      } finally {
        await sql`select pg_advisory_unlock(${MIGRATING})`.execute(connection);
      }
    })
    .catch((cause: unknown) => {
      throw cannotOpen(cause);
    });
}

function cannotOpen(cause: unknown): unknown {
  const { code, message } = cause as { code?: string; message?: string };
  if (message?.startsWith("corrupted migrations") === true) {
    return new Refusal(
      "the database holds tables of another release",
      message,
      "start the newest release that has used this database, or state another one",
      { cause },
    );
  }
  return new Refusal(
    `the database cannot be used (${code ?? message ?? "no reason given"})`,
    "the assistant keeps every answer in PostgreSQL and does not run without it",
    "check DATABASE_URL, that the server runs, and that the user may create tables",
    { cause },
  );
}

import type { PostgresPool } from "kysely";
import pg from "pg";
import { withDeadline } from "../deadline.ts";
import type { Logger } from "../log.ts";

const CONNECTIONS = 10;
const CONNECT_DEADLINE = 10_000;

const OPTIONS: pg.PoolConfig = {
  max: CONNECTIONS,
  application_name: "vivium-auto-assistant",
  keepAlive: true,
  // A turn sends its statements together instead of waiting for each.
  pipeline: true,
  connectionTimeoutMillis: CONNECT_DEADLINE,
  // A process that hangs in a turn may not hold its conversation for ever.
  lock_timeout: 30_000,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
};

/** True for an error of the connection, not of the query: the same work may succeed on a new connection. */
export function isConnectionError(error: unknown): boolean {
  const { code, name } = error as { code?: unknown; name?: unknown };
  if (typeof code === "string") return /^(08...|57P0[1-5]|53300|E[A-Z_]+)$/.test(code);
  // What pg itself says of a connection that is gone, closed or late is an Error without a code.
  return name === "Error";
}

/**
 * Connections to a database whose address may change: the embedded server gets another port when it has to be
 * started again.
 */
export class MovingPool implements PostgresPool {
  readonly options = OPTIONS;
  readonly #address: () => Promise<string>;
  readonly #log: Logger;
  #current: { readonly address: string; readonly pool: pg.Pool } | undefined;
  #ended = false;

  constructor(address: () => Promise<string>, log: Logger) {
    this.#address = address;
    this.#log = log;
  }

  async connect(): Promise<pg.PoolClient> {
    if (this.#current === undefined) return (await this.#open()).connect();
    const { pool } = this.#current;
    try {
      return await pool.connect();
    } catch (error) {
      if (!isConnectionError(error)) throw error;
      return (await this.#open()).connect();
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#current?.pool.end();
    this.#current = undefined;
  }

  async #open(): Promise<pg.Pool> {
    const address = await withDeadline(this.#address(), "finding the database", CONNECT_DEADLINE);
    if (this.#ended) throw new TypeError("The database is closed: close it after everything that uses it.");
    if (this.#current?.address === address) return this.#current.pool;
    const pool = new pg.Pool({ ...OPTIONS, connectionString: address });
    const report = (error: Error): void => {
      if (!this.#ended) this.#log.warn({ err: error }, "a database connection broke");
    };
    pool.on("error", report);
    // While a connection is lent out nobody listens to it, and an unheard error ends the process.
    pool.on("connect", (client) => client.on("error", () => undefined));
    void this.#current?.pool.end();
    this.#current = { address, pool };
    return pool;
  }
}

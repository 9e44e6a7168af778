import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { EmbeddedDatabase } from "../../bot/storage/embedded/embedded.ts";
import { runLog } from "./run-log.ts";

/** A directory of its own for a test, gone after it. */
export async function temporaryDirectory(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "vivium-test-"));
  // As root, the database runs under another user, who must be able to get there.
  await chmod(path, 0o755);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Runs statements on a database and returns the rows of the last one. */
export async function ask<Row extends object>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** The PostgreSQL server that the test files of a run share; each has a database of its own in it. */
export class TestServer {
  readonly #embedded: EmbeddedDatabase;
  #url: string | undefined;

  private constructor(embedded: EmbeddedDatabase) {
    this.#embedded = embedded;
  }

  static async start(): Promise<TestServer> {
    const directory = process.env["TEST_RUN_DIRECTORY"];
    if (directory === undefined)
      throw new Error("Run this test with jest: its globalSetup makes the directory.");
    return new TestServer(await EmbeddedDatabase.open(directory, runLog()));
  }

  /** The address of this file's database, emptied: whoever used it must have left. */
  async emptyDatabase(): Promise<string> {
    this.#url ??= await this.#makeDatabase();
    await ask(this.#url, "drop schema public cascade");
    await ask(this.#url, "create schema public");
    return this.#url;
  }

  async #makeDatabase(): Promise<string> {
    const name = `test_${randomBytes(6).toString("hex")}`;
    const url = new URL(await this.#embedded.address());
    await ask(url.href, `create database ${name}`);
    url.pathname = `/${name}`;
    return url.href;
  }

  stop(): Promise<void> {
    return this.#embedded.close();
  }
}

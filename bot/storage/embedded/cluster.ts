import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Refusal } from "../../refusal.ts";
import type { Account } from "./account.ts";
import { accountFor } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { findBinaries } from "./binaries.ts";

const run = promisify(execFile);

/** The owner of the embedded database, and its name. */
export const OWNER = "vivium";
export const DATABASE = "postgres";

/** Characters are compared by number and mapped by Unicode, the same on every machine and after every update. */
const COLLATION = ["--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

/** A PostgreSQL data directory with what is needed to run it. */
export interface Cluster {
  readonly directory: string;
  readonly password: string;
  readonly log: string;
  readonly account: Account;
  readonly binaries: Binaries;
}

/**
 * Opens the cluster below a data directory, made when it is not there. It is made beside its place and moved
 * there whole, so that a kill half-way or a second process at the same time leaves either nothing or all.
 */
export async function openCluster(dataDirectory: string): Promise<Cluster> {
  await mkdir(dataDirectory, { recursive: true });
  const home = join(await realpath(dataDirectory), "postgres");
  const binaries = await findBinaries();
  const account = await accountFor(join(home, "cluster"), [binaries.postgres, home]);
  const password = (await readPassword(home)) ?? (await makeCluster(home, binaries, account));
  return { directory: join(home, "cluster"), password, log: join(home, "server.log"), account, binaries };
}

async function readPassword(home: string): Promise<string | undefined> {
  try {
    return await readFile(join(home, "password"), "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Refusal(
      `${join(home, "password")} cannot be read`,
      "the embedded database was made by another user",
      "start as that user, or set DATA_DIR to a directory of your own",
      { cause },
    );
  }
}

async function makeCluster(home: string, binaries: Binaries, account: Account): Promise<string> {
  const draft = await mkdtemp(`${home}-new-`);
  try {
    const password = randomBytes(24).toString("base64url");
    await writeFile(join(draft, "password"), password, { mode: 0o600 });
    if (account.ids !== undefined) {
      await chown(draft, account.ids.uid, account.ids.gid);
      await chown(join(draft, "password"), account.ids.uid, account.ids.gid);
    }
    await initialise(draft, binaries, account);
    await rename(draft, home);
    return password;
  } catch (error) {
    const others = await readPassword(home);
    if (others === undefined) throw error;
    return others;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function initialise(draft: string, binaries: Binaries, account: Account): Promise<void> {
  const { file, args, ids } = account.command(binaries.initdb, [
    `--pgdata=${join(draft, "cluster")}`,
    `--username=${OWNER}`,
    `--pwfile=${join(draft, "password")}`,
    "--auth=scram-sha-256",
    "--no-instructions",
    ...COLLATION,
  ]);
  await run(file, [...args], { ...ids, cwd: draft });
}

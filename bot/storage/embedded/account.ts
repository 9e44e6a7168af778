import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { Refusal } from "../../refusal.ts";

const run = promisify(execFile);

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** How a PostgreSQL program is started: PostgreSQL refuses to run as root. */
export interface Account {
  readonly ids: Ids | undefined;
  /** The program and its arguments, as this account has to call them. */
  command(program: string, args: readonly string[]): { file: string; args: readonly string[]; ids?: Ids };
}

const OWN_ACCOUNT: Account = { ids: undefined, command: (file, args) => ({ file, args }) };

/**
 * The account to run PostgreSQL under: our own, or, as root, the owner of an existing cluster, else the user
 * "postgres", which is made when it does not exist.
 *
 * @param cluster directory of the cluster, existing or not
 * @param paths what that account must be able to reach
 */
export async function accountFor(cluster: string, paths: readonly string[]): Promise<Account> {
  if (process.getuid?.() !== 0) return OWN_ACCOUNT;
  const owner = await ownerOf(cluster);
  const ids = owner === undefined || owner.uid === 0 ? await postgresUser() : owner;
  const closed = await firstClosed(ids, paths);
  if (owner?.uid === 0 || (owner === undefined && closed !== undefined))
    return rootInDisguise(ids, closed ?? cluster);
  if (closed === undefined) return { ids, command: (file, args) => ({ file, args, ids }) };
  throw outOfReach(closed);
}

const outOfReach = (path: string, cause?: unknown): Refusal =>
  new Refusal(
    `the user that runs PostgreSQL cannot reach ${path}`,
    "PostgreSQL does not run as root, and a directory above that path is closed to other users",
    "start as an ordinary user, move the project or DATA_DIR to an open directory, or set DATABASE_URL",
    { cause },
  );

const ownerOf = (cluster: string): Promise<Ids | undefined> => stat(cluster).catch(() => undefined);

async function postgresUser(): Promise<Ids> {
  const existing = await lookUp();
  if (existing !== undefined) return existing;
  // Another process may be making the same user: what counts is that it exists afterwards.
  await run("groupadd", ["--system", "postgres"]).catch(() => undefined);
  await run("useradd", ["--system", "--gid", "postgres", "postgres"]).catch(() => undefined);
  const made = await lookUp();
  if (made !== undefined) return made;
  throw new Refusal(
    "PostgreSQL does not run as root, and the user postgres cannot be made",
    "the embedded database needs an ordinary user to run under",
    "start as an ordinary user, or set DATABASE_URL to a PostgreSQL server",
  );
}

async function lookUp(): Promise<Ids | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", "postgres"]), run("id", ["-g", "postgres"])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** The first path that the user cannot reach, because a directory above it does not let that user through. */
async function firstClosed(ids: Ids, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    for (let directory = dirname(path); directory !== dirname(directory); directory = dirname(directory)) {
      const { uid, gid, mode } = await stat(directory);
      const bit =
        uid === ids.uid ? constants.S_IXUSR : gid === ids.gid ? constants.S_IXGRP : constants.S_IXOTH;
      if ((mode & bit) === 0) return path;
    }
  }
  return undefined;
}

/**
 * Below a directory that only root may enter (a clone in /root), the server keeps running as root but in a
 * user namespace of its own, where it has another name and no rights over the machine. Linux only.
 */
async function rootInDisguise({ uid, gid }: Ids, path: string): Promise<Account> {
  const disguise = ["--user", `--map-user=${uid}`, `--map-group=${gid}`];
  await run("unshare", [...disguise, "true"]).catch((cause: unknown) => {
    throw outOfReach(path, cause);
  });
  return {
    ids: undefined,
    command: (program, args) => ({ file: "unshare", args: [...disguise, program, ...args] }),
  };
}

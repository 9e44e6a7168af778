import { z } from "zod";

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

/** A package of the lock file. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  /** As the package itself declares it; "?" where the lock file holds none. */
  readonly licence: string;
  /** True for what tests and checks need, and the product does not. */
  readonly isDevelopment: boolean;
}

/**
 * Every package of a lock file, those of the product first, by name.
 *
 * @param text of `package-lock.json`
 */
export function lockedPackages(text: string): readonly Locked[] {
  const { packages } = lockSchema.parse(JSON.parse(text));
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version = "?", license = "?", dev = false }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      licence: license,
      isDevelopment: dev,
    }))
    .toSorted(
      (a, b) => Number(a.isDevelopment) - Number(b.isDevelopment) || a.name.localeCompare(b.name, "en"),
    );
}

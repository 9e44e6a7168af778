import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** jest's globalSetup: a directory for the databases of one run, removed with it. */
export default async function makeRunDirectory(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "vivium-test-"));
  process.env["TEST_RUN_DIRECTORY"] = directory;
  return () => rm(directory, { recursive: true, force: true });
}

import { rm } from "node:fs/promises";

/** jest's globalTeardown. */
export default async function removeRunDirectory(): Promise<void> {
  const directory = process.env["TEST_RUN_DIRECTORY"];
  if (directory !== undefined) await rm(directory, { recursive: true, force: true });
}

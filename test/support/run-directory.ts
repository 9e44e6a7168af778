import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** jest's globalSetup: where the tests of this run keep their database, made by the first that needs one. */
export default function nameRunDirectory(): void {
  process.env["TEST_RUN_DIRECTORY"] = join(tmpdir(), `vivium-test-run-${randomUUID()}`);
}

import type { Statement } from "./batch.ts";
import { plain } from "./batch.ts";
import type { Read } from "./turn-store.ts";

/**
 * Asks something inside the transaction of a turn that may fail or take too long without harm to the turn: it is then
 * as if it had not been asked.
 *
 * @throws whatever went wrong; the transaction goes on
 */
export async function attempt<R>(
  read: Read,
  statement: Statement,
  milliseconds: number,
): Promise<readonly R[]> {
  await read(plain("savepoint attempt"));
  try {
    await read(plain(`set local statement_timeout = ${milliseconds}`));
    const rows = await read<R>(statement);
    await read(plain("set local statement_timeout to default"));
    await read(plain("release savepoint attempt"));
    return rows;
  } catch (error) {
    await read(plain("rollback to savepoint attempt"));
    throw error;
  }
}

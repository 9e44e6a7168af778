import type { Statement } from "./batch.ts";
import { plain, sendTogether } from "./batch.ts";
import type { Stored } from "./conversations.ts";
import { loadConversation, lockConversation, storedFrom } from "./conversations.ts";
import type { MovingPool } from "./pool.ts";

/** What a turn makes of the stored state: its result, and the statements that keep it. */
export interface Worked<T> {
  readonly result: T;
  readonly save: readonly Statement[];
}

/** Asks the database something inside the transaction of a turn. */
export type Read = <R>(statement: Statement) => Promise<readonly R[]>;

/** The transaction of a turn. It talks to the database before and after the dialogue, and when that looks a case up. */
export class TurnStore {
  readonly #pool: MovingPool;

  constructor(pool: MovingPool) {
    this.#pool = pool;
  }

  /** Runs a turn on a conversation that it has for itself; everything it saves is committed at once, or nothing. */
  async turn<T>(
    conversation: string,
    activity: string,
    work: (stored: Stored, read: Read) => Promise<Worked<T>>,
  ): Promise<T> {
    const client = await this.#pool.connect();
    let broken = false;
    try {
      const [, , loaded] = await sendTogether(client, [
        plain("begin"),
        lockConversation(conversation),
        loadConversation(conversation, activity),
      ]);
      const read = async <R>(statement: Statement): Promise<readonly R[]> => {
        const [answer] = await sendTogether(client, [statement]);
        return (answer?.rows ?? []) as readonly R[];
      };
      const { result, save } = await work(storedFrom(loaded?.rows[0]), read);
      await sendTogether(client, [...save, plain("commit")]);
      return result;
    } catch (error) {
      await client.query("rollback").catch(() => (broken = true));
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

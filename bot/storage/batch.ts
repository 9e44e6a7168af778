import type { Writable } from "node:stream";
import type { CompiledQuery } from "kysely";
import type { PoolClient, QueryResult } from "pg";

/** A statement that can be sent together with others. */
export type Statement = Pick<CompiledQuery, "sql" | "parameters">;

/** A statement without parameters. */
export const plain = (sql: string): Statement => ({ sql, parameters: [] });

/** Names under which connections keep their plans of statements. There are as many as there are shapes of statements. */
const names = new Map<string, string>();

function nameOf(sql: string): string {
  const name = names.get(sql) ?? `statement-${names.size}`;
  names.set(sql, name);
  return name;
}

const ABORTED = "25P02";

/**
 * Sends statements in one go and waits once for all their answers, which come in the same order; each sees
 * what was committed before it began. The connection must be in pipeline mode.
 *
 * @throws the error of the first statement that failed; inside a transaction the ones after it had no effect
 */
export async function sendTogether(
  client: PoolClient,
  statements: readonly Statement[],
): Promise<QueryResult<Record<string, unknown>>[]> {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  const sent = statements.map(({ sql, parameters }) => {
    const prepared = parameters.length > 0 && { name: nameOf(sql), values: [...parameters] };
    return client.query<Record<string, unknown>>({ text: sql, ...prepared });
  });
  stream.uncork();
  const answers = await Promise.allSettled(sent);
  const errors = answers.flatMap((answer) =>
    answer.status === "rejected" ? [answer.reason as unknown] : [],
  );
  if (errors.length > 0)
    throw errors.find((error) => (error as { code?: unknown }).code !== ABORTED) ?? errors[0];
  return answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
}

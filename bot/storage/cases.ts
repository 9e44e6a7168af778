import type { Kysely } from "kysely";
import type { Statement } from "./batch.ts";
import type { CASE_STATUSES, Language, Schema } from "./schema.ts";

/** What is written down of a case. */
export interface CaseContent {
  /** False before the first answer: then there is nothing to keep, unless there was. */
  readonly begun: boolean;
  readonly reference: string;
  readonly language: Language;
  readonly status: (typeof CASE_STATUSES)[number];
  readonly facts: object;
  readonly evaluation: { readonly edition: string | null; readonly effectDate: string };
  /** Name of the tariff the premiums come from, if any. */
  readonly tariff: string | null;
}

/** Where a case belongs; fixed when it is made. */
interface Belonging {
  readonly conversation: string;
  readonly owner: string;
}

const INSERT = `insert into cases
  (reference, language, status, facts, evaluation, edition, effect_date, tariff, conversation, owner)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const UPDATE = `update cases set
  language = $2, status = $3, facts = $4, evaluation = $5, edition = $6, effect_date = $7, tariff = $8,
  changed_at = now()
  where reference = $1`;

/** Writes a case as it is now. A new one whose reference exists already breaks the primary key. */
export function saveCase(
  content: CaseContent,
  { conversation, owner }: Belonging,
  isNew: boolean,
): Statement {
  const state = [
    content.reference,
    content.language,
    content.status,
    JSON.stringify(content.facts),
    JSON.stringify(content.evaluation),
    content.evaluation.edition,
    content.evaluation.effectDate,
    content.tariff,
  ];
  return isNew
    ? { sql: INSERT, parameters: [...state, conversation, owner] }
    : { sql: UPDATE, parameters: state };
}

/** The facts of a case, for its owner alone: another one's case is not there. */
export async function savedFacts(query: Kysely<Schema>, reference: string, owner: string): Promise<unknown> {
  const found = await query
    .selectFrom("cases")
    .select("facts")
    .where("reference", "=", reference)
    .where("owner", "=", owner)
    .executeTakeFirst();
  return found?.facts;
}

/** True when a new case drew the reference of another one: drawing again helps. */
export const isReferenceTaken = (error: unknown): boolean =>
  (error as { constraint?: unknown }).constraint === "cases_pkey";

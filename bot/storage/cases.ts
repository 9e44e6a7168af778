import type { Kysely } from "kysely";
import { sql } from "kysely";
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

/** Writes a case as it is now. A new one whose reference exists already breaks the primary key. */
export function saveCase(
  query: Kysely<Schema>,
  belonging: Belonging,
  content: CaseContent,
  isNew: boolean,
): Statement {
  const { reference } = content;
  const state = {
    language: content.language,
    status: content.status,
    facts: JSON.stringify(content.facts),
    evaluation: JSON.stringify(content.evaluation),
    edition: content.evaluation.edition,
    effect_date: content.evaluation.effectDate,
    tariff: content.tariff,
  };
  if (isNew)
    return query
      .insertInto("cases")
      .values({ reference, ...belonging, ...state })
      .compile();
  return query
    .updateTable("cases")
    .set({ ...state, changed_at: sql<Date>`now()` })
    .where("reference", "=", reference)
    .compile();
}

/** True when a new case drew the reference of another one: drawing again helps. */
export const isReferenceTaken = (error: unknown): boolean =>
  (error as { constraint?: unknown }).constraint === "cases_pkey";

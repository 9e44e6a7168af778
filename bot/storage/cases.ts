import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { CASE_STATUSES, Language, Schema } from "./schema.ts";

/** What is written down of a case. */
export interface CaseContent {
  readonly reference: string;
  readonly language: Language;
  readonly status: (typeof CASE_STATUSES)[number];
  readonly facts: object;
  readonly evaluation: { readonly edition: string | null; readonly effectDate: string };
  /** Name of the tariff the premiums come from, if any. */
  readonly tariff: string | null;
}

/** A new case drew the reference of an existing one; drawing again helps. */
export class ReferenceTakenError extends Error {
  override readonly name = "ReferenceTakenError";
}

/**
 * Writes a case as it is now. A case never changes its conversation.
 *
 * @throws ReferenceTakenError when another conversation's case has this reference
 */
export async function saveCase(
  transaction: Transaction<Schema>,
  conversation: string,
  owner: string,
  content: CaseContent,
): Promise<void> {
  const state = {
    language: content.language,
    status: content.status,
    facts: JSON.stringify(content.facts),
    evaluation: JSON.stringify(content.evaluation),
    edition: content.evaluation.edition,
    effect_date: content.evaluation.effectDate,
    tariff: content.tariff,
  };
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto("cases")
    .values({ reference: content.reference, conversation, owner, ...state })
    .onConflict((conflict) =>
      conflict
        .column("reference")
        .doUpdateSet({ ...state, changed_at: sql<Date>`now()` })
        .where("cases.conversation", "=", conversation),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw new ReferenceTakenError(content.reference);
}

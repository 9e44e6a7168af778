import type { EventKind } from "../../src/cases/events.ts";
import type { CaseStatus } from "../../src/cases/status.ts";
import type { Statement } from "./batch.ts";
import { learnCustomer } from "./customers.ts";
import type { CustomerOfQuote } from "./customers.ts";
import type { Language } from "./schema.ts";

/** What is written down of a case that is being answered. */
export interface CaseContent {
  readonly reference: string;
  readonly language: Language;
  readonly status: Extract<CaseStatus, "draft" | "quoted">;
  readonly facts: object;
  readonly evaluation: {
    readonly edition: string | null;
    readonly effectDate: string;
    readonly totals: { readonly net: string | null };
  };
  /** Name of the tariff the premiums come from, if any. */
  readonly tariff: string | null;
  /** Everything the conversation knows of it, to go on with it elsewhere. */
  readonly quote: object;
  /** The day it was judged, and the last one on which that is current. */
  readonly evaluatedOn: string;
  readonly until: string;
  readonly vehicle: string | null;
  readonly plate: string | null;
  readonly customer: string | null;
  /** The case it is a copy of. */
  readonly origin: string | null;
}

/** A case as a turn leaves it. */
export interface CaseLeft extends CaseContent {
  /** The version that this one follows; 0 for a case that is made. */
  readonly follows: number;
  /** Paths of the facts that are no longer what they were. */
  readonly changed: readonly string[];
  /** What it tells of its customer, for the register of the office whose case it is. */
  readonly told: { readonly office: string; readonly customer: CustomerOfQuote | undefined };
}

/** Who leaves it, and in which conversation. */
export interface CaseHand {
  readonly conversation: string;
  readonly person: { readonly id: string; readonly name: string; readonly office: string };
}

const COLUMNS = `reference, language, status, facts, evaluation, edition, effect_date, tariff, quote, evaluated_on,
  until, total, vehicle, plate, customer, changed_by`;
const INSERT = `insert into cases (${COLUMNS}, origin, conversation, owner, owner_name, office)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $16, $20)`;
const UPDATE = `with done as (
    update cases set language = $2, status = $3, facts = $4, evaluation = $5, edition = $6, effect_date = $7,
      tariff = $8, quote = $9, evaluated_on = $10, until = $11, total = $12, vehicle = $13, plate = $14,
      customer = $15, changed_by = $16, version = version + 1, changed_at = now()
    where reference = $1 and version = $17 returning reference
  ) select expect_one(count(*), $1) from done`;

/**
 * Writes a case as it is now, and that it was changed. A new one whose reference exists already breaks the primary
 * key; one that somebody else has changed meanwhile fails as `isCaseChanged` tells.
 */
export function saveCase(left: CaseLeft, { conversation, person }: CaseHand): readonly Statement[] {
  const { evaluation } = left;
  const state = [
    left.reference,
    left.language,
    left.status,
    JSON.stringify(left.facts),
    JSON.stringify(evaluation),
    evaluation.edition,
    evaluation.effectDate,
    left.tariff,
    JSON.stringify(left.quote),
    left.evaluatedOn,
    left.until,
    evaluation.totals.net,
    left.vehicle,
    left.plate,
    left.customer,
    person.name,
  ];
  const isNew = left.follows === 0;
  const save: Statement = isNew
    ? { sql: INSERT, parameters: [...state, left.origin, conversation, person.id, person.office] }
    : { sql: UPDATE, parameters: [...state, left.follows] };
  const { office, customer } = left.told;
  const learn = customer === undefined ? [] : [learnCustomer(office, person.id, customer)];
  const kind = !isNew ? "changed" : left.origin === null ? "made" : "duplicated";
  if (kind === "changed" && left.changed.length === 0) return [save, ...learn];
  return [save, note(left.reference, person, { kind, paths: left.changed, note: left.origin }), ...learn];
}

interface Happened {
  readonly kind: EventKind;
  readonly note?: string | null;
  readonly paths?: readonly string[];
}

/** Writes down what somebody did with a case. */
export const note = (
  reference: string,
  person: Pick<CaseHand["person"], "id" | "name">,
  { kind, note: words = null, paths }: Happened,
): Statement => ({
  sql: `insert into case_events (reference, person, person_name, kind, note, paths)
    values ($1, $2, $3, $4, $5, $6)`,
  parameters: [
    reference,
    person.id,
    person.name,
    kind,
    words,
    paths === undefined || paths.length === 0 ? null : JSON.stringify(paths),
  ],
});

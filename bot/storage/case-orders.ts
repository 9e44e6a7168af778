import type { CaseStatus } from "../../src/cases/status.ts";
import type { CaseOrder } from "../../dialogs/cases/desk.ts";
import type { Statement } from "./batch.ts";
import { note } from "./cases.ts";
import type { EventKind } from "../../src/cases/events.ts";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly office: string;
}

type Order<D extends CaseOrder["do"]> = Extract<CaseOrder, { readonly do: D }>;

const EVENTS = {
  send: "sent",
  withdraw: "withdrawn",
  ask: "asked",
  answer: "answered",
  approve: "approved",
  refuse: "refused",
  take_over: "taken_over",
  hand_over: "handed_over",
} as const satisfies Record<CaseOrder["do"], EventKind>;

/** What an order changes, and the note of it. Another version than the one that was looked at changes nothing. */
export function carryOut(order: CaseOrder, status: CaseStatus, person: Person): readonly Statement[] {
  const kind = EVENTS[order.do];
  return [
    ...analysisOf(order, person),
    changedCase(order, status, person),
    note(order.reference, person, { kind, note: wordsOf(order) }),
  ];
}

function wordsOf(order: CaseOrder): string | null {
  switch (order.do) {
    case "send":
      return order.motivation;
    case "ask":
      return order.question;
    case "answer":
      return order.answer;
    case "approve":
      return order.conditions;
    case "refuse":
      return order.reason;
    case "take_over":
      return order.note;
    default:
      return null;
  }
}

function changedCase(order: CaseOrder, status: CaseStatus, person: Person): Statement {
  const owner = order.do === "take_over" ? person : undefined;
  const until = order.do === "approve" ? order.until : null;
  return {
    sql: `with done as (
        update cases set status = $3, analysed = analysed or $4, until = coalesce($5, until),
          owner = coalesce($6, owner), owner_name = coalesce($7, owner_name), office = coalesce($8, office),
          changed_by = $9, version = version + 1, changed_at = now()
        where reference = $1 and version = $2 returning reference
      ) select expect_one(count(*), $1) from done`,
    parameters: [
      order.reference,
      order.version,
      status,
      order.do === "send",
      until,
      owner?.id ?? null,
      owner?.name ?? null,
      owner?.office ?? null,
      person.name,
    ],
  };
}

function analysisOf(order: CaseOrder, person: Person): Statement[] {
  switch (order.do) {
    case "send":
      return [begun(order, person)];
    case "ask":
      return [asked(order, person)];
    case "answer":
      return [answered(order)];
    case "approve":
      return [decided(order.reference, "approved", person, order)];
    case "refuse":
      return [decided(order.reference, "refused", person, { conditions: order.reason, until: null })];
    case "withdraw":
      return [decided(order.reference, "withdrawn", person, { conditions: null, until: null })];
    default:
      return [];
  }
}

const begun = ({ reference, motivation }: Order<"send">, { id, name }: Person): Statement => ({
  sql: "insert into case_analyses (reference, sent_by, sent_by_name, motivation) values ($1, $2, $3, $4)",
  parameters: [reference, id, name, motivation],
});

const asked = ({ reference, question }: Order<"ask">, { id }: Person): Statement => ({
  sql: `update case_analyses set question = $2, asked_by = $3, answer = null
    where reference = $1 and decision is null`,
  parameters: [reference, question, id],
});

const answered = ({ reference, answer }: Order<"answer">): Statement => ({
  sql: "update case_analyses set answer = $2 where reference = $1 and decision is null and question is not null",
  parameters: [reference, answer],
});

const decided = (
  reference: string,
  decision: "approved" | "refused" | "withdrawn",
  { id, name }: Person,
  { conditions, until }: Pick<Order<"approve">, "conditions" | "until">,
): Statement => ({
  sql: `update case_analyses set decision = $2, decided_at = now(), decided_by = $3, decided_by_name = $4,
      note = $5, until = $6
    where reference = $1 and decision is null`,
  parameters: [reference, decision, id, name, conditions, until],
});

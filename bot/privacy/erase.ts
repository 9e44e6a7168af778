import { randomUUID } from "node:crypto";
import type { Erased } from "../../dialogs/privacy/privacy.ts";
import type { Person } from "../../src/cases/person.ts";
import { audit } from "../storage/audit.ts";
import type { Statement } from "../storage/batch.ts";
import { newReference } from "../storage/reference.ts";
import type { Read } from "../storage/turn-store.ts";

/** Cases that somebody else has decided on, or has got, are kept without whom they were about. */
export const DECIDED = "(analysed or status not in ('draft', 'quoted'))";

const found = (person: string): Statement => ({
  sql: `select
      (select count(*)::int from conversations where person = $1) as conversations,
      (select count(*)::int from cases where owner = $1 and not ${DECIDED}) as cases,
      array(select reference from cases where owner = $1 and ${DECIDED} order by reference) as pseudonymised`,
  parameters: [person],
});

/** What there is of somebody, and what erases it: to be kept with the turn in which it was asked for. */
export async function erasureOf(
  person: Person,
  conversation: string,
  read: Read,
): Promise<{ readonly erased: Erased; readonly statements: readonly Statement[] }> {
  const [counted] = await read<Omit<Erased, "code">>(found(person.id));
  const erased = { conversations: 0, cases: 0, pseudonymised: [], ...counted, code: `W-${newReference()}` };
  const { code, conversations, cases, pseudonymised } = erased;
  const proof: Statement = {
    sql: "insert into erasures (code, conversations, cases, pseudonymised) values ($1, $2, $3, $4)",
    parameters: [code, conversations, cases, pseudonymised.length],
  };
  // Noted before the name goes: the note then bears the invented one.
  const noted = audit(person, "erase");
  return {
    erased,
    statements: [noted, ...casesOf(person.id), ...conversationsOf(person, conversation), proof],
  };
}

/** What a case keeps once the person has gone from it: how it was judged and what was decided. */
const WITHOUT = `owner_name = '-', changed_by = '-', conversation = null, customer = null, plate = null,
  quote = null,
  facts = without_person(facts, effect_date), evaluation = ${["birthDate", "licenceDate"].reduce(
    (text, path) => `replace(${text}, coalesce(facts #>> '{driver,${path}}', '-'),
      coalesce(left(facts #>> '{driver,${path}}', 4) || '-01-01', '-'))`,
    "evaluation::text",
  )}::jsonb`;

const ERASING: Statement = { sql: "select set_config('vivium.erasing', 'on', true)", parameters: [] };

/** Drafts and quotes go; decided cases stay under an invented name. */
function casesOf(person: string): Statement[] {
  const nobody = `erased/${randomUUID()}`;
  const renamed = (sql: string): Statement => ({ sql, parameters: [person, nobody] });
  return [
    ERASING,
    { sql: `delete from cases where owner = $1 and not ${DECIDED}`, parameters: [person] },
    {
      sql: "delete from case_documents where reference in (select reference from cases where owner = $1)",
      parameters: [person],
    },
    renamed("update case_documents set added_by = $2, added_by_name = '-' where added_by = $1"),
    renamed(`update cases set owner = $2, ${WITHOUT} where owner = $1`),
    renamed("update case_events set person = $2, person_name = '-', note = null where person = $1"),
    renamed(
      "update case_analyses set sent_by = $2, sent_by_name = '-', motivation = '-', answer = null where sent_by = $1",
    ),
    renamed("update case_analyses set asked_by = $2 where asked_by = $1"),
    renamed("update case_analyses set decided_by = $2, decided_by_name = '-' where decided_by = $1"),
    ...customersOf(person),
    { sql: "delete from remarks where person = $1", parameters: [person] },
    renamed("update readings set person = $2, person_name = '-' where person = $1"),
    renamed("update audit_trail set person = $2 where person = $1"),
  ];
}

/** What their quotes taught the register goes with them; what the office's own file says of its customers stays. */
const customersOf = (person: string): Statement[] => [
  {
    sql: "delete from customer_details where source = 'quotes' and told_by @> array[$1]",
    parameters: [person],
  },
  { sql: "delete from customer_cars where told_by = $1", parameters: [person] },
];

/** Every conversation goes; of the one in which it was asked for, only the answer is left. */
function conversationsOf({ id: person, name }: Person, conversation: string): Statement[] {
  const ofPerson = (sql: string): Statement => ({ sql, parameters: [person] });
  return [
    ofPerson("delete from taken where conversation in (select id from conversations where person = $1)"),
    { sql: "delete from conversations where person = $1 and id <> $2", parameters: [person, conversation] },
    ...["inbox", "outbox", "quote_cards", "set_aside"].map((table) => ({
      sql: `delete from ${table} where conversation = $1`,
      parameters: [conversation],
    })),
    // It goes as soon as the answer is sent, unless somebody goes on in it.
    { sql: "update conversations set changed_at = 'epoch' where id = $1", parameters: [conversation] },
    // Colleagues who have one of the cases in hand let it go.
    ofPerson(`update conversations set memory = jsonb_set(memory #- '{quote}', '{dialogs}', '{"dialogStack": []}')
      where memory -> 'quote' -> 'kept' ->> 'owner' = $1`),
    // What colleagues were told by name is only kept to be said again.
    { sql: "update inbox set replies = '[]' where strpos(replies::text, $1) > 0", parameters: [name] },
    ...lineOf(person, conversation),
  ];
}

/** The same in our own Direct Line, and the names of whoever is signed in. */
const lineOf = (person: string, conversation: string): Statement[] => [
  {
    sql: "delete from direct_line_conversations where owner = $1 and 'webchat/' || id <> $2",
    parameters: [person, conversation],
  },
  ...["direct_line_activities", "uploads"].map((table) => ({
    sql: `delete from ${table} using direct_line_conversations as line
      where line.id = ${table}.conversation and line.owner = $1 ${table === "uploads" ? "" : "and not unanswered"}`,
    parameters: [person],
  })),
  { sql: "update direct_line_conversations set owner_name = '-' where owner = $1", parameters: [person] },
  // The answer still has to come through; after that, who was signed in is not kept either.
  {
    sql: `update sessions set name = '-', expires_at = least(expires_at, now() + interval '30 seconds')
      where subject = $1`,
    parameters: [person],
  },
];

/** Leaves out of decided cases, some at a time, whom they were about. */
export const leftOut = (days: number, most: number): readonly Statement[] => [
  ERASING,
  {
    sql: `delete from case_documents where reference in (select reference from cases where ${DECIDED}
      and changed_at < now() - make_interval(days => $1))`,
    parameters: [days],
  },
  {
    sql: `update cases set owner = 'erased/' || gen_random_uuid(), ${WITHOUT}
      where reference in (select reference from cases where ${DECIDED} and owner not like 'erased/%'
        and changed_at < now() - make_interval(days => $1) limit $2)`,
    parameters: [days, most],
  },
];

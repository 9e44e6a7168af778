import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { EventKind } from "../../src/cases/events.ts";
import type { CaseStatus } from "../../src/cases/status.ts";

/** A moment the database sets itself. */
type Moment = ColumnType<Date, Date | undefined, Date>;
type Json = JSONColumnType<object>;
export type Language = "nl" | "fr";

interface Conversations {
  /** Channel and conversation together. */
  id: string;
  memory: Json;
  memory_version: number;
  language: Language | null;
  /** Turns in a row that ended in an error. */
  failures: Generated<number>;
  /** Where a message that answers nothing would be sent: the Bot Framework's conversation reference. */
  address: Json;
  /** Who was heard in it last, as the identity file names them. */
  person: string | null;
  created_at: Moment;
  changed_at: Moment;
}

interface Inbox {
  /** Order in which activities were handled, which per conversation is the order in which they came. */
  arrival: Generated<string>;
  conversation: string;
  activity: string;
  replies: JSONColumnType<readonly object[]>;
  answered_at: Moment;
}

interface Outbox {
  seq: Generated<string>;
  conversation: string;
  /** The activity it answers, as in the inbox. */
  activity: string;
  reply: Json;
  attempts: Generated<number>;
  due_at: Moment;
  leased_until: Date | null;
  /** When it was given up, for support to see; never tried again. */
  abandoned_at: Date | null;
  last_error: string | null;
}

interface Taken {
  conversation: string;
  activity: string;
  content: Json;
  attempts: Generated<number>;
  taken_at: Moment;
  /** When somebody else may take it up. */
  due_at: Date;
}

interface QuoteCards {
  conversation: string;
  /** The newest one; buttons carry theirs. */
  revision: number;
  /** The newest one that the channel has taken; 0 when none. */
  shown: Generated<number>;
  /** The channel's name of the message that shows it. */
  activity: string | null;
  /** When that message was sent; changing it makes no difference. */
  sent_at: Date | null;
}

interface Cases {
  reference: string;
  /** Where it was answered last; null once that conversation is not kept any more. */
  conversation: string | null;
  owner: string;
  owner_name: string;
  office: string;
  language: Language;
  status: CaseStatus;
  /** One more at every change: who changes another version than the latest has to look again. */
  version: Generated<number>;
  facts: Json;
  evaluation: Json;
  /** What the conversation knows of it; null for a case of an early release. */
  quote: JSONColumnType<object | null>;
  edition: string | null;
  effect_date: string;
  evaluated_on: string;
  /** The last day on which its calculation, or its approval, is current. */
  until: string;
  /** Name of the tariff the premiums come from; null when the user gave them or there are none. */
  tariff: string | null;
  total: string | null;
  vehicle: string | null;
  plate: string | null;
  customer: string | null;
  /** The case it was copied from. */
  origin: string | null;
  /** True from the first time it was sent to the company. */
  analysed: Generated<boolean>;
  changed_by: string;
  created_at: Moment;
  changed_at: Moment;
}

interface CaseEvents {
  id: Generated<string>;
  reference: string;
  at: Moment;
  person: string;
  person_name: string;
  kind: EventKind;
  note: string | null;
  /** Of the facts that were changed. */
  paths: JSONColumnType<readonly string[] | null>;
}

interface CaseAnalyses {
  id: Generated<string>;
  reference: string;
  sent_at: Moment;
  sent_by: string;
  sent_by_name: string;
  motivation: string;
  question: string | null;
  asked_by: string | null;
  answer: string | null;
  /** Null while it is open. */
  decision: "approved" | "refused" | "withdrawn" | null;
  decided_at: Date | null;
  decided_by: string | null;
  decided_by_name: string | null;
  /** Conditions of an approval, or why it is refused. */
  note: string | null;
  /** The last day of an approval that ends. */
  until: string | null;
}

interface CaseDocuments {
  id: string;
  reference: string;
  name: string;
  type: string;
  content: Buffer;
  added_by: string;
  added_by_name: string;
  added_at: Moment;
}

interface SetAside {
  /** What the user was told to quote. */
  code: string;
  conversation: string;
  memory: Json;
  memory_version: number;
  reason: "unreadable" | "failing";
  set_aside_at: Moment;
}

interface SigningKeys {
  name: string;
  secret: Buffer;
}

interface Sessions {
  /** A digest of what the browser holds: who reads the table cannot sign in with it. */
  id: string;
  /** Who signed in, as the identity provider names the person. */
  subject: string;
  name: string;
  created_at: Moment;
  expires_at: Moment;
}

interface DirectLineConversations {
  id: string;
  owner: string;
  owner_name: string;
  locale: string | null;
  last_seq: Generated<string>;
  created_at: Moment;
  changed_at: Moment;
}

interface DirectLineActivities {
  conversation: string;
  /** Place in the conversation; what a client calls a watermark. */
  seq: string;
  id: string;
  activity: Json;
  /** True for what a user said and no turn has answered yet. */
  unanswered: Generated<boolean>;
  attempts: Generated<number>;
  tried_at: Moment;
}

interface DirectLineTokens {
  id: string;
  conversation: string;
  session: string;
  expires_at: Moment;
}

interface Uploads {
  id: string;
  conversation: string;
  name: string;
  type: string;
  content: Buffer;
  created_at: Moment;
}

/** The tables, as the queries see them. */
export interface Schema {
  conversations: Conversations;
  inbox: Inbox;
  outbox: Outbox;
  quote_cards: QuoteCards;
  taken: Taken;
  cases: Cases;
  case_events: CaseEvents;
  case_analyses: CaseAnalyses;
  case_documents: CaseDocuments;
  set_aside: SetAside;
  signing_keys: SigningKeys;
  sessions: Sessions;
  direct_line_conversations: DirectLineConversations;
  direct_line_activities: DirectLineActivities;
  direct_line_tokens: DirectLineTokens;
  uploads: Uploads;
}

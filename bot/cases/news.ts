import { randomUUID } from "node:crypto";
import type { ConversationReference } from "botbuilder";
import type { Kysely } from "kysely";
import type { CaseOrder, KeptCase } from "../../dialogs/cases/desk.ts";
import { newsOf } from "../../dialogs/cases/news.ts";
import type { Person } from "../../src/cases/person.ts";
import type { Language } from "../../locales/index.ts";
import { unasked } from "../outbox/unasked.ts";
import type { Statement } from "../storage/batch.ts";
import { latestConversationOf } from "../storage/case-queries.ts";
import { announcement } from "../storage/outbox.ts";
import type { Schema } from "../storage/schema.ts";
import type { Read } from "../storage/turn-store.ts";

interface Scene {
  readonly kept: KeptCase;
  readonly person: Person;
  readonly query: Kysely<Schema>;
  readonly read: Read;
}

interface Place {
  readonly id: string;
  readonly address: ConversationReference;
  readonly language: Language | null;
}

/**
 * Tells whom an order concerns of it, each in the conversation and the language they used last. Nobody hears of
 * their own.
 */
export async function news(order: CaseOrder, { kept, person, query, read }: Scene): Promise<Statement[]> {
  const told: Statement[] = [];
  for (const whom of concerned(order, kept)) {
    const [place] = whom === person.id ? [] : await read<Place>(latestConversationOf(query, whom));
    if (place === undefined) continue;
    const reply = unasked(place.address, newsOf(order, person.name, place.language ?? kept.language));
    told.push(announcement({ conversation: place.id, name: `case/${randomUUID()}`, reply }));
  }
  return told;
}

/** The owner hears what others do with the case; who sent it to the company hears what that says as well. */
function concerned(order: CaseOrder, { owner, analysis }: KeptCase): ReadonlySet<string> {
  if (order.do === "answer") return new Set(analysis?.askedBy ? [analysis.askedBy] : []);
  const isVerdict = order.do === "ask" || order.do === "approve" || order.do === "refuse";
  return new Set(isVerdict && analysis !== null ? [owner, analysis.sentBy] : [owner]);
}

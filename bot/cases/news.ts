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

/** Tells whom an order concerns of it, in the conversation and the language they used last. Nobody hears of their own. */
export async function news(order: CaseOrder, { kept, person, query, read }: Scene): Promise<Statement[]> {
  const whom = order.do === "answer" ? kept.analysis?.askedBy : concernsOwner(order) ? kept.owner : undefined;
  if (whom === undefined || whom === null || whom === person.id) return [];
  const [place] = await read<Place>(latestConversationOf(query, whom));
  if (place === undefined) return [];
  const reply = unasked(place.address, newsOf(order, person.name, place.language ?? kept.language));
  return [announcement({ conversation: place.id, name: `case/${randomUUID()}`, reply })];
}

const concernsOwner = ({ do: kind }: CaseOrder): boolean =>
  ["ask", "approve", "refuse", "take_over"].includes(kind);

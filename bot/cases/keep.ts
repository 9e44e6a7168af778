import { digestOf } from "../../dialogs/cases/digest.ts";
import { tariffText } from "../../dialogs/explain/tariff.ts";
import { judge } from "../../dialogs/interview/judgement.ts";
import { isBegun } from "../../dialogs/memory.ts";
import type { Memory, QuoteMemory } from "../../dialogs/memory.ts";
import type { Surroundings } from "../../dialogs/surroundings.ts";
import { objection } from "../../src/cases/actions.ts";
import type { Person } from "../../src/cases/person.ts";
import { validUntil } from "../../src/cases/status.ts";
import { FACT_PATHS, factAt } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { toldOf } from "../customers/learn.ts";
import type { CaseContent, CaseLeft } from "../storage/cases.ts";

export type { CaseLeft } from "../storage/cases.ts";

/** What is new to keep of the quote under way, from its first answer on; notes in its memory what is kept. */
export function keep(memory: Memory, surroundings: Surroundings, before: unknown): CaseLeft | undefined {
  const { quote } = memory;
  const { person, inHand } = surroundings;
  if (quote === undefined || person === undefined || !isBegun(quote)) return undefined;
  if (quote.kept !== undefined && objection("edit", person, quote.kept) !== undefined) return undefined;
  const content = contentOf(memory, quote, surroundings);
  if (content === undefined) return undefined;
  const digest = digestOf(quote, content.evaluation);
  if (isWritten(quote, digest, surroundings)) return undefined;
  // Memory of which only parts could be read no longer knows that its case is kept.
  const made = inHand?.reference === quote.reference && inHand.madeHere === true ? inHand.version : 0;
  const follows = quote.kept?.version ?? made;
  const { status, until } = content;
  quote.kept = { ...(quote.kept ?? belonging(person)), version: follows + 1, digest, status, until };
  return {
    ...content,
    follows,
    changed: changedSince(before, quote),
    told: { office: quote.kept.office, customer: toldOf(quote) },
  };
}

/** The case in hand, where this person might add files to it when it was seen last. */
export function attachable({ quote }: Memory, { person }: Surroundings): string | undefined {
  if (quote?.kept === undefined || person === undefined) return undefined;
  return objection("attach", person, quote.kept) === undefined ? quote.reference : undefined;
}

const belonging = ({ id, name, office }: Person) => ({ owner: id, ownerName: name, office, analysed: false });

function contentOf(
  { language }: Memory,
  quote: QuoteMemory,
  { today, tariff, readings }: Surroundings,
): CaseContent | undefined {
  if (language === undefined) return undefined;
  const { vehicle } = quote.facts;
  const name = [vehicle?.make, vehicle?.model].filter((part) => part !== undefined).join(" ");
  return {
    reference: quote.reference,
    language,
    status: quote.reviewed ? "quoted" : "draft",
    facts: quote.facts,
    evaluation: judge(quote, { today, tariff, readings }).evaluation,
    tariff: quote.premiums === "tariff" && tariff ? tariffText(tariff.name, language) : null,
    quote: lasting(quote),
    evaluatedOn: today,
    until: validUntil(today),
    vehicle: name === "" ? null : name,
    plate: vehicle?.plate ?? null,
    customer: quote.customer?.name ?? null,
    origin: quote.origin ?? null,
  };
}

/** What goes on with a quote wherever it is opened; the rest belongs to the conversation. */
const lasting = (quote: QuoteMemory): object => ({
  ...quote,
  history: [],
  sent: [],
  rejected: [],
  variants: [],
  kept: undefined,
  explained: undefined,
  answered: undefined,
});

/** Whether it is kept as it is. What was checked, and whose time is over, holds again from today: that is written. */
function isWritten({ reviewed, kept }: QuoteMemory, digest: string, { today }: Surroundings): boolean {
  const isRenewed = reviewed && kept?.until !== undefined && kept.until < today;
  return kept?.digest === digest && !isRenewed;
}

/** Paths of the facts that the turn changed, when it was about the same quote. */
function changedSince(before: unknown, { reference, facts }: QuoteMemory): string[] {
  const stored = (
    before as { readonly quote?: { readonly reference?: unknown; readonly facts?: Facts } } | null
  )?.quote;
  const was = stored?.reference === reference ? (stored.facts ?? {}) : {};
  return FACT_PATHS.filter(
    (path) => JSON.stringify(factAt(was, path)) !== JSON.stringify(factAt(facts, path)),
  );
}

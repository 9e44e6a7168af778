import { standingOf } from "../../src/cases/status.ts";
import type { Day } from "../../src/facts/day.ts";
import { newQuote, readQuote } from "../memory.ts";
import type { Kept, QuoteMemory } from "../memory.ts";
import { salvageFacts } from "../salvage.ts";
import { isAsked } from "./analysis.ts";
import type { Analysis, KeptCase } from "./desk.ts";
import { digestOf } from "./digest.ts";

/**
 * What memory holds of a case that is kept.
 *
 * @param digest of what is written down of it: as long as it is the same, there is nothing to write
 */
export const keptAs = (kept: KeptCase, digest: string): Kept => ({
  version: kept.version,
  digest,
  status: kept.status,
  owner: kept.owner,
  ownerName: kept.ownerName,
  office: kept.office,
  analysed: kept.analysed,
  until: kept.until,
  ...(isAsked(kept.analysis) && { asked: true }),
  ...decisionOf(kept.analysis),
});

/** What the company decided, where it did. */
function decisionOf(analysis: Analysis | null): Pick<Kept, "decision"> {
  if (analysis?.decision !== "approved" && analysis?.decision !== "refused") return {};
  const { decision: outcome, decidedOn, note, until } = analysis;
  return decidedOn === null ? {} : { decision: { outcome, on: decidedOn, note, until } };
}

/** A case as a quote in hand. Of one that this release cannot read, the facts that are still facts. */
export function restored(kept: KeptCase, today: Day): QuoteMemory {
  const read = readQuote(kept.quote) ?? {
    ...newQuote(kept.reference),
    facts: salvageFacts(kept.facts),
    ...(hasOwnPremiums(kept.facts) && { premiums: "own" as const }),
  };
  const isOver = standingOf(kept, today) === "expired" && kept.status === "quoted";
  // What was quoted too long ago is checked again before it counts.
  const quote = { ...read, reference: kept.reference, reviewed: read.reviewed && !isOver };
  return { ...quote, kept: keptAs(kept, digestOf(quote, kept.evaluation)) };
}

const hasOwnPremiums = (facts: unknown): boolean =>
  typeof facts === "object" && facts !== null && Object.hasOwn(facts, "basePremiums");

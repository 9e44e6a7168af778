import { standingOf } from "../../src/cases/status.ts";
import type { Day } from "../../src/facts/day.ts";
import { newQuote, readQuote } from "../memory.ts";
import type { Kept, QuoteMemory } from "../memory.ts";
import { salvageFacts } from "../salvage.ts";
import type { KeptCase } from "./desk.ts";

/** What memory holds of a case that is kept; the digest is unknown, so the next answer writes it anew. */
export const keptAs = (kept: KeptCase): Kept => {
  const { version, status, owner, ownerName, office, analysed, until } = kept;
  return { version, digest: "", status, owner, ownerName, office, analysed, until };
};

/** A case as a quote in hand. Of one that this release cannot read, the facts that are still facts. */
export function restored(kept: KeptCase, today: Day): QuoteMemory {
  const read = readQuote(kept.quote) ?? {
    ...newQuote(kept.reference),
    facts: salvageFacts(kept.facts),
    ...(hasOwnPremiums(kept.facts) && { premiums: "own" as const }),
  };
  const isOver = standingOf(kept, today) === "expired" && kept.status === "quoted";
  return {
    ...read,
    reference: kept.reference,
    kept: keptAs(kept),
    // What was quoted too long ago is checked again before it counts.
    reviewed: read.reviewed && !isOver,
  };
}

const hasOwnPremiums = (facts: unknown): boolean =>
  typeof facts === "object" && facts !== null && Object.hasOwn(facts, "basePremiums");

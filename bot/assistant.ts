import { Assistant } from "../dialogs/assistant.ts";
import { tariffText } from "../dialogs/explain/tariff.ts";
import type { Surroundings } from "../dialogs/assistant.ts";
import { judge } from "../dialogs/interview/judgement.ts";
import { emptyMemory, MEMORY_VERSION, readMemory, salvageMemory } from "../dialogs/memory.ts";
import type { Memory } from "../dialogs/memory.ts";
import type { CaseContent } from "./storage/cases.ts";
import type { Dialogue } from "./turn/dialogue.ts";

/** The quoting assistant, as the turn sees it. */
export function assistantDialogue(): Dialogue<Memory> {
  const assistant = new Assistant();
  return {
    version: MEMORY_VERSION,
    empty: emptyMemory,
    read: readMemory,
    salvage: salvageMemory,
    language: (memory) => memory.language,
    caseOf,
    turn: (context, memory, surroundings) => assistant.turn(context, memory, surroundings),
  };
}

/** The quote under way as a case, from its first answer on. */
function caseOf({ quote, language }: Memory, { today, tariff }: Surroundings): CaseContent | undefined {
  if (quote === undefined || language === undefined) return undefined;
  return {
    begun: quote.asked.length > 0 || Object.keys(quote.facts).length > 0,
    reference: quote.reference,
    language,
    status: quote.reviewed ? "quoted" : "draft",
    facts: quote.facts,
    evaluation: judge(quote, { today, tariff }).evaluation,
    tariff: quote.premiums === "tariff" && tariff ? tariffText(tariff.name, language) : null,
  };
}

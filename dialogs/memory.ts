import { z } from "zod";
import { FACT_PATHS } from "../src/facts/paths.ts";
import { factsSchema } from "../src/facts/schema.ts";
import { salvageFacts } from "./salvage.ts";

/** Raised whenever the shape below changes; memory of another version is salvaged, never read as it is. */
export const MEMORY_VERSION = 1;

const path = z.enum(FACT_PATHS);
const asked = z.enum([...FACT_PATHS, "premiumSource"]);

/** A date known by its month or year only: the first and the last day it can be. */
const rangeSchema = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
export type DayRange = z.infer<typeof rangeSchema>;

const quoteSchema = z.strictObject({
  /** Names the case; buttons carry it, so that those of an older quote are recognised. */
  reference: z.string().min(1).max(40),
  facts: factsSchema,
  /** Facts known as a range of days. Never in `facts` at the same time. */
  ranges: z.partialRecord(path, rangeSchema),
  /** Questions the user left open. */
  open: z.array(asked),
  /** The questions answered or left open, oldest first and each once: what "back" goes through. */
  asked: z.array(asked),
  /** The question asked again on purpose (change, back), before all others. */
  asking: asked.optional(),
  /** Where the base premiums come from, once that is answered. */
  premiums: z.enum(["own", "tariff", "none"]).optional(),
  /** True once the user has checked the answers. */
  reviewed: z.boolean(),
  /** Choices of which was told that they can no longer be made. */
  lost: z.array(z.string().max(80)),
  /** Remarks that are made once in a quote. */
  told: z.array(z.enum(["combination", "edition"])),
});
export type QuoteMemory = z.infer<typeof quoteSchema>;

const memorySchema = z.strictObject({
  version: z.literal(MEMORY_VERSION),
  welcomed: z.boolean(),
  language: z.enum(["nl", "fr"]).optional(),
  quote: quoteSchema.optional(),
  dialogs: z.strictObject({
    dialogStack: z.array(z.object({ id: z.string(), state: z.record(z.string(), z.unknown()) })),
  }),
});

/** What one conversation remembers from turn to turn: plain JSON. */
export type Memory = z.infer<typeof memorySchema>;

export const emptyMemory = (): Memory => ({
  version: MEMORY_VERSION,
  welcomed: false,
  dialogs: { dialogStack: [] },
});

export const newQuote = (reference: string): QuoteMemory => ({
  reference,
  facts: {},
  ranges: {},
  open: [],
  asked: [],
  reviewed: false,
  lost: [],
  told: [],
});

/** Stored memory, or undefined when it is of another version or damaged (then {@link salvageMemory} it). */
export const readMemory = (json: unknown): Memory | undefined => memorySchema.safeParse(json).data;

const remnantSchema = z.object({
  language: z.enum(["nl", "fr"]).optional().catch(undefined),
  quote: z
    .object({ reference: z.string().min(1).max(40), facts: z.unknown() })
    .optional()
    .catch(undefined),
});

/** What can still be read of memory that {@link readMemory} refuses: the language, the quote and its answers. */
export function salvageMemory(json: unknown): Memory {
  const remnant = remnantSchema.safeParse(json).data;
  const memory = emptyMemory();
  if (remnant?.language === undefined) return memory;
  memory.language = remnant.language;
  memory.welcomed = true;
  if (remnant.quote === undefined) return memory;
  memory.quote = { ...newQuote(remnant.quote.reference), facts: salvageFacts(remnant.quote.facts) };
  return memory;
}

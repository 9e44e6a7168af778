import { z } from "zod";
import { PAYMENT_PLANS } from "../src/premium/instalments.ts";
import type { PaymentPlan } from "../src/premium/instalments.ts";
import { CASE_STATUSES } from "../src/cases/status.ts";
import { FACT_PATHS } from "../src/facts/paths.ts";
import { factsSchema } from "../src/facts/schema.ts";
import { LONGEST_TEXT } from "./words.ts";
import { salvageFacts } from "./salvage.ts";

/** Raised whenever the shape below changes; memory of another version is salvaged, never read as it is. */
export const MEMORY_VERSION = 2;

const path = z.enum(FACT_PATHS);
const PLANS = Object.keys(PAYMENT_PLANS) as [PaymentPlan, ...PaymentPlan[]];
const asked = z.enum([...FACT_PATHS, "premiumSource"]);

/** A date known by its month or year only: the first and the last day it can be. */
const rangeSchema = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
export type DayRange = z.infer<typeof rangeSchema>;

const entry = z.strictObject({
  asked,
  value: z.union([z.string().max(200), z.number(), z.boolean()]),
});
const entries = z.array(entry).min(1).max(60);

/** What a vehicle was looked up by, as JSON. */
const subject = z.string().max(1_000);

const doubtSchema = z.strictObject({
  /** The user's own words. */
  words: z.string().max(200),
  /** What they may mean; with one, whether they mean that is asked. */
  candidates: z.array(entries).min(1).max(12),
  /** Answers that named none of them, or passed them over. */
  missed: z.int().min(0),
  /** Where the candidates are vehicles of a database: what was looked up, and the type of each. */
  types: z.strictObject({ by: subject, names: z.array(z.string().max(200)).max(12) }).optional(),
});
/** Words of a message that are not taken before the user has said what they mean. */
export type SaidDoubt = z.infer<typeof doubtSchema>;

const paymentSchema = z.strictObject({
  plan: z.enum(PLANS).optional(),
  iban: z.string().max(40).optional(),
});

const customerSchema = z.strictObject({
  name: z.string().min(1).max(200),
  /** The office's own number or name for them. */
  reference: z.string().max(40).optional(),
  /** What they were called before the register gave their name. */
  called: z.string().max(200).optional(),
  /** Who it is in the register. */
  id: z.string().max(20).optional(),
  /** True for somebody else than those of that name in the register. */
  apart: z.boolean().optional(),
  /** What the register filled in: it goes when it was another customer. */
  filled: z.array(entry).max(60).default([]),
  filledPayment: paymentSchema.optional(),
});

/** The answers as they were before a change. */
const answersSchema = z.strictObject({
  facts: factsSchema,
  ranges: z.partialRecord(path, rangeSchema),
  open: z.array(asked),
  asked: z.array(asked),
  premiums: z.enum(["own", "tariff", "none"]).optional(),
  lost: z.array(z.string().max(80)),
  turnedDown: entries.optional(),
  /** Whose the quote was and how it was to be paid; absent where an earlier release kept the answers alone. */
  around: z
    .strictObject({ customer: customerSchema.optional(), payment: paymentSchema.optional() })
    .optional(),
});

const sentSchema = z.strictObject({
  /** The channel's own name of the message. */
  id: z.string().max(1_000),
  /** The question that waited when it came. */
  question: asked.optional(),
  /** What it filled in. */
  filled: z.array(asked),
});

/** How far an undo reaches, how many messages can still be edited, what may be put aside, and what left in doubt. */
export const MOST_HISTORY = 10;
export const MOST_SENT = 20;
export const MOST_PARKED = 20;
export const MOST_DOUBTS = 12;
/** After as many answers that name no candidate, words in doubt are let go. */
export const MOST_MISSED = 2;

const keptSchema = z.strictObject({
  /** Follows the one before at every change, whoever made it. */
  version: z.int().min(1),
  /** Of what was written down: as long as it is the same, there is nothing to write. */
  digest: z.string().max(100),
  status: z.enum(CASE_STATUSES),
  owner: z.string().max(1_000),
  ownerName: z.string().max(200),
  office: z.string().max(200),
  analysed: z.boolean(),
  /** The last day on which it may be shown as current; absent where an earlier release wrote it down. */
  until: z.iso.date().optional(),
  /** True while the company waits for an answer. */
  asked: z.boolean().optional(),
  /** What the company decided, while that stands. */
  decision: z
    .strictObject({
      outcome: z.enum(["approved", "refused"]),
      on: z.iso.date(),
      /** Conditions of an approval, or why it is refused. */
      note: z.string().nullable(),
      until: z.iso.date().nullable(),
    })
    .optional(),
});
/** The case of a quote as it was kept or opened last. */
export type Kept = z.infer<typeof keptSchema>;

const lookUpSchema = z.strictObject({
  /** What it was looked up by, everything together: only another one is looked up again. */
  asked: z.string().max(4_000),
  /** What came of it; "choice" while it can still be several types, "other" for a car of another make. */
  answer: z.enum(["filled", "choice", "unknown", "down", "other"]),
  /** When it did not answer, in milliseconds since 1970. */
  at: z.number().optional(),
  /** Which of these the database knew. */
  by: subject.optional(),
  /** Which of these it does not know: they are not looked up again. */
  unknown: z.array(subject).max(3).optional(),
  type: z.string().max(200).optional(),
  /** What the database filled in. */
  filled: z.array(entry).max(20).optional(),
});

/** What the vehicle database said of a quote's vehicle. */
export type LookUp = z.infer<typeof lookUpSchema>;

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
  /** Requests that could not be had as they were asked, until their question is answered anew. */
  turnedDown: entries.optional(),
  /** Remarks that are made once in a quote. */
  told: z.array(z.enum(["combination", "edition", "hint", "language", "open", "internal"])),
  /** What a message left in doubt: asked about before the interview goes on. */
  doubts: z.array(doubtSchema).max(MOST_DOUBTS).default([]),
  /** The answers before each of the latest changes, oldest first: what an undo goes back to. */
  history: z.array(answersSchema).max(MOST_HISTORY).default([]),
  /** The latest messages that filled something in, oldest first: an edited one corrects just that. */
  sent: z.array(sentSchema).max(MOST_SENT).default([]),
  /** What else the latest answer could have meant. */
  rejected: z.array(entries).max(12).default([]),
  /** The "why" that was answered last in short: what "more" is about. */
  explained: z.string().max(200).optional(),
  /** The latest answer to a question, for a wording that the customer may read. */
  answered: z.string().max(4_000).optional(),
  /** The variants that were compared last and may be adopted. */
  variants: z.array(entries).max(3).default([]),
  /** Its case; absent before the first answer. */
  kept: keptSchema.optional(),
  /** The case it is a copy of. */
  origin: z.string().max(40).optional(),
  /** What the vehicle database said; absent where it was not asked. */
  lookUp: lookUpSchema.optional(),
  /** How its premium is to be paid, as far as that was said. */
  payment: paymentSchema.optional(),
  /** For whom it is, as far as that was said. */
  customer: customerSchema.optional(),
});
export type QuoteMemory = z.infer<typeof quoteSchema>;

const memorySchema = z.strictObject({
  version: z.literal(MEMORY_VERSION),
  welcomed: z.boolean(),
  language: z.enum(["nl", "fr"]).optional(),
  quote: quoteSchema.optional(),
  /** References of quotes that were put aside for another customer, the latest last. */
  parked: z.array(z.string().max(40)).max(MOST_PARKED).default([]),
  /** What each of them is known by: the customer, the vehicle. */
  parkedAs: z.record(z.string().max(40), z.string().max(200)).default({}),
  /** What was said before the language was known. */
  unread: z.string().max(LONGEST_TEXT).optional(),
  /** When the user was last heard, and what day it was then. */
  seen: z.strictObject({ at: z.number(), today: z.iso.date() }).optional(),
  dialogs: z.strictObject({
    dialogStack: z.array(z.object({ id: z.string(), state: z.record(z.string(), z.unknown()) })),
  }),
});

/** What one conversation remembers from turn to turn: plain JSON. */
export type Memory = z.infer<typeof memorySchema>;

export const emptyMemory = (): Memory => ({
  version: MEMORY_VERSION,
  welcomed: false,
  parked: [],
  parkedAs: {},
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
  doubts: [],
  history: [],
  sent: [],
  rejected: [],
  variants: [],
});

/** True once there is something to keep of a quote. */
export const isBegun = ({ asked, facts, customer }: QuoteMemory): boolean =>
  asked.length > 0 || Object.keys(facts).length > 0 || customer !== undefined;

/** A quote as its case kept it, or undefined when it is of another release or damaged. */
export const readQuote = (json: unknown): QuoteMemory | undefined => quoteSchema.safeParse(json).data;

/** Stored memory, or undefined when it is of another version or damaged (then {@link salvageMemory} it). */
export const readMemory = (json: unknown): Memory | undefined => memorySchema.safeParse(current(json)).data;

/** Memory of version 1 lacks only what has a value without being there. */
const current = (json: unknown): unknown =>
  oldSchema.safeParse(json).success ? { ...(json as object), version: MEMORY_VERSION } : json;

const oldSchema = z.looseObject({ version: z.literal(1) });

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

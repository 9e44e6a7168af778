import { z } from "zod";
import type { Day } from "../src/facts/day.ts";
import { FACT_PATHS } from "../src/facts/paths.ts";
import { LANGUAGES } from "../locales/index.ts";
import { referenceIn } from "../src/cases/reference.ts";
import { CASE_COMMANDS } from "./cases/command.ts";
import type { CaseCommand } from "./cases/command.ts";
import { asksCalculation } from "./calculations/recognise.ts";
import { CONFIRMABLE } from "./commands/confirmable.ts";
import { COMMANDS } from "./commands/command.ts";
import { recognise } from "./commands/recognise.ts";
import { parted, supposition } from "./commands/requests.ts";
import { isKnownQuestion } from "./knowledge/known-question.ts";
import { entryAsked } from "./knowledge/perhaps.ts";
import { storyAsked } from "./knowledge/story.ts";
import { isVisible, visible } from "./language/invisible.ts";
import { LONGEST_TEXT } from "./words.ts";
import type { Intent } from "./intent.ts";
import type { Memory } from "./memory.ts";
import { TOPICS } from "./questions/question.ts";

const asked = z.enum([...FACT_PATHS, "premiumSource"]);
/** A button holds what was shown: nothing in it is hidden. */
const line = (most: number) => z.string().max(most).refine(isVisible);
const quote = line(40);
const value = z.union([line(200), z.number(), z.boolean()]);

/** What a button may send back; anything else is no button of ours. */
const submissionSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("answer"), quote, asked, value }),
  z.strictObject({ do: z.literal("doubt"), quote, yes: z.boolean() }),
  z.strictObject({ do: z.literal("change"), quote, asked }),
  z.strictObject({ do: z.literal("command"), quote, command: z.enum(COMMANDS) }),
  z.strictObject({ do: z.literal("confirm"), quote, of: z.enum(CONFIRMABLE), yes: z.boolean() }),
  z.strictObject({ do: z.literal("reviewed"), quote }),
  z.strictObject({ do: z.literal("clarify"), quote, pick: z.int().min(-1).max(11) }),
  z.strictObject({ do: z.literal("change_topic"), quote, topic: z.enum(TOPICS) }),
  z.strictObject({ do: z.literal("adopt"), quote, variant: z.int().min(0).max(2) }),
  z.strictObject({ do: z.literal("case"), command: z.enum(CASE_COMMANDS), reference: quote.optional() }),
  z.strictObject({ do: z.literal("customer"), quote, id: z.string().regex(/^(?:\d{1,18}|none)$/) }),
  z.strictObject({ do: z.literal("customer_car"), quote, plate: line(20) }),
  z.strictObject({ do: z.literal("ask"), of: z.string().refine((key) => entryAsked(key) !== undefined) }),
  z.strictObject({ do: z.literal("more_cases") }),
  z.strictObject({ do: z.literal("readings"), words: line(100), from: z.int().min(1).max(999) }),
  z.strictObject({ do: z.literal("superseded") }),
  z.strictObject({ do: z.literal("unpicked") }),
  z.strictObject({ do: z.literal("language"), language: z.enum(LANGUAGES) }),
]);
/** Every kind of button there is. */
export const BUTTONS: readonly string[] = submissionSchema.options.map(({ shape }) => shape.do.value);
type Submission = z.infer<typeof submissionSchema>;

interface Incoming {
  readonly text?: unknown;
  readonly value?: unknown;
}

/** Reads an activity. A pressed button wins over its text; nothing in either is trusted. */
export function readIntent({ text, value: submitted }: Incoming, memory: Memory, today: Day): Intent {
  if (submitted !== undefined && submitted !== null) {
    const parsed = submissionSchema.safeParse(submitted);
    return parsed.success ? ofButton(parsed.data, memory) : { kind: "unknown_button" };
  }
  const words = visible(typeof text === "string" ? text : "");
  if (words === "") return { kind: "nothing" };
  if (words.length > LONGEST_TEXT) return { kind: "too_long" };
  return productQuestion(words, memory, today) ?? recognise(words, memory) ?? read(words);
}

/** A question about the product, in which no word is a command; what the quote itself is asked is none. */
function productQuestion(words: string, { language = "nl", quote }: Memory, today: Day): Intent | undefined {
  if (supposition(words) !== undefined) return undefined;
  const ofQuote = parted(words).asides.some(({ command }) => command === "why" || command === "then");
  if (ofQuote && !isEmpty(quote)) return undefined;
  const context = { language, today, usedCar: false };
  if (!ofQuote && storyAsked(words, context) !== undefined)
    return { kind: "words", text: words, asides: [], asksProduct: "story" };
  return isKnownQuestion(words, context, !ofQuote)
    ? { kind: "words", text: words, asides: [], asksProduct: "question" }
    : undefined;
}

const isEmpty = (quote: Memory["quote"]): boolean =>
  quote === undefined || Object.keys(quote.facts).length === 0;

function read(words: string): Intent {
  const supposed = supposition(words);
  if (supposed !== undefined && !asksCalculation(words)) return { kind: "what_if", supposed, text: words };
  return { kind: "words", ...parted(words) };
}

function ofButton(submission: Submission, { quote: current }: Memory): Intent {
  if (submission.do === "language") return { kind: "language", language: submission.language };
  if (submission.do === "superseded") return { kind: "superseded_card" };
  if (submission.do === "unpicked") return { kind: "unpicked" };
  if (submission.do === "more_cases") return { kind: "more_cases" };
  if (submission.do === "readings") return pageOfReadings(submission);
  if (submission.do === "ask") return { kind: "ask", of: submission.of };
  if (submission.do === "case") return caseButton(submission.command, submission.reference);
  if (submission.quote !== (current?.reference ?? "")) return { kind: "stale_quote" };
  switch (submission.do) {
    case "answer":
      return { kind: "entry", entry: { asked: submission.asked, value: submission.value } };
    case "doubt":
      return { kind: "doubt", yes: submission.yes };
    case "change":
      return { kind: "change", asked: submission.asked };
    case "command":
      return { kind: "command", command: submission.command };
    case "confirm":
      return { kind: "confirm", of: submission.of, yes: submission.yes };
    case "reviewed":
      return { kind: "reviewed" };
    case "clarify":
      return { kind: "clarify", pick: submission.pick };
    case "change_topic":
      return { kind: "change_topic", topic: submission.topic };
    case "customer":
      return { kind: "customer_pick", id: submission.id };
    case "customer_car":
      return { kind: "customer_car", plate: submission.plate };
    case "adopt":
      return { kind: "adopt", variant: submission.variant };
  }
}

/** The next page of the readings, as it would be typed. */
const pageOfReadings = ({ words, from }: { readonly words: string; readonly from: number }): Intent => ({
  kind: "command",
  command: "readings",
  rest: `${words} vanaf ${from}`,
});

/** A button about a case names it, whichever quote is in hand. */
function caseButton(command: CaseCommand, named: string | undefined): Intent {
  const found = named === undefined ? undefined : referenceIn(named);
  if (named !== undefined && found?.reference !== named) return { kind: "unknown_button" };
  return { kind: "case", command, rest: "", ...(found && { reference: found.reference }) };
}

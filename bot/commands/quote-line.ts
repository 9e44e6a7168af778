import type { Day } from "../../src/facts/day.ts";
import { parseFacts, type Facts } from "../../src/index.ts";
import { problemError, type CommandError } from "./fact-problem.ts";

/** Longer than any quote; what is longer is refused without being read. */
export const LONGEST_LINE = 256 * 1024;

/** The facts of a quote, or what is wrong with the text that should hold them: what was found, what is accepted. */
export type ReadQuote = { readonly facts: Facts } | { readonly error: CommandError };

/** Reads one JSON object with facts; undefined is a line longer than the longest. */
export function readQuote(text: string | undefined, today: Day): ReadQuote {
  if (text === undefined)
    return wrong(
      `Found a line of more than ${LONGEST_LINE} characters; accepted: one facts object, which is far shorter.`,
    );
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    const found = text.trim() === "" ? "an empty line" : "text that is not JSON";
    return wrong(`Found ${found}; accepted: one JSON object with the facts of a quote.`);
  }
  const parsed = parseFacts(input, today);
  if (parsed.ok) return { facts: parsed.facts };
  const [first] = parsed.problems;
  if (first === undefined) throw new RangeError("facts are refused without a reason");
  return { error: problemError(first) };
}

const wrong = (message: string): ReadQuote => ({ error: { path: "", message } });

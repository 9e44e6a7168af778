import { parseFacts, type FactProblem } from "../../src/index.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { Day } from "../../src/facts/day.ts";

/** A quote that somebody pasted as JSON, or why it is none. */
export type Pasted =
  | { readonly kind: "facts"; readonly facts: Facts }
  | { readonly kind: "problem"; readonly problem: FactProblem }
  | { readonly kind: "broken" };

/** Reads a message that is a JSON object; undefined for any other message. */
export function readPasted(text: string, today: Day): Pasted | undefined {
  const json = text.replace(/^```(?:json)?\s*|\s*```$/gu, "").trim();
  if (!json.startsWith("{")) return undefined;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return { kind: "broken" };
  }
  const parsed = parseFacts(input, today);
  if (parsed.ok) return { kind: "facts", facts: parsed.facts };
  const [problem] = parsed.problems;
  return problem === undefined ? { kind: "broken" } : { kind: "problem", problem };
}

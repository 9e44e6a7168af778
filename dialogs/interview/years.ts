import { factAt } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";

/** The whole years that were given where only the day can settle the doubt they left; undefined elsewhere. */
export function yearsInDoubt(
  { asked, reader }: Question,
  turn: Turn,
): { readonly path: FactPath; readonly value: number } | undefined {
  if (reader.kind !== "day" || reader.years === undefined || turn.quote.asking === asked) return undefined;
  const { fills: path } = reader.years;
  const value = factAt(turn.quote.facts, path);
  const isNeeded = turn.judgement().needed.has(asked as FactPath);
  return isNeeded && typeof value === "number" ? { path, value } : undefined;
}

/** False where whole years say no more than is known. */
export const takesYears = (question: Question, turn: Turn): boolean =>
  yearsInDoubt(question, turn) === undefined;

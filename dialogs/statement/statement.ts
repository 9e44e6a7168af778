import type { Answer } from "../interview/answer.ts";
import type { DayPath } from "../explain/fact.ts";
import type { Entry } from "../interview/record.ts";
import type { DayRange, SaidDoubt } from "../memory.ts";
import type { Claim } from "./claims.ts";

/** A day of which the month or the year was said. */
export interface SaidRange {
  readonly path: DayPath;
  readonly range: DayRange;
}

/** What one message says about the quote. */
export interface Statement {
  readonly entries: readonly Entry[];
  readonly ranges: readonly SaidRange[];
  /** To be asked about before anything is filled in. */
  readonly doubts: readonly SaidDoubt[];
  /** What the quote held already. */
  readonly known: readonly Claim[];
  /** The answer to the question at hand, when the message gave one beside the rest. */
  readonly answer: Extract<Answer, { kind: "entries" | "range" | "open" }> | undefined;
}

/** A message that says nothing: to begin from. */
export const NOTHING_SAID: Statement = { entries: [], ranges: [], doubts: [], known: [], answer: undefined };

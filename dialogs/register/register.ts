import type { Day } from "../../src/facts/day.ts";
import type { Facts, Reading } from "../../src/index.ts";
import type { Evaluation } from "../../src/rules/evaluation.ts";

/** Something a user says is wrong, with what it was said of. */
export interface Said {
  readonly words: string;
  /** The answer that was given last. */
  readonly answer: string | null;
  readonly reference: string | null;
  readonly facts: Facts;
  readonly evaluation: Evaluation;
}

/** What somebody said is wrong, as those who decide see it. */
export interface Remark {
  readonly on: Day;
  readonly by: string;
  readonly reference: string | null;
  readonly words: string;
  readonly answer: string | null;
}

/** How open readings are settled, and what users say is wrong. */
export interface Register {
  /** Takes effect when the turn is kept. */
  settle(reading: Reading): void;
  remark(said: Said): void;
  /** The latest ones first. */
  remarks(): Promise<readonly Remark[]>;
}

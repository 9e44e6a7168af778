import type { Params, Source } from "../rules/evaluation.ts";

/** What readings are about, in the order in which they are listed. */
export const READING_GROUPS = ["acceptance", "price", "taxes", "covers", "quote", "codes"] as const;
export type ReadingGroup = (typeof READING_GROUPS)[number];

/** Something that the documents leave open, and that somebody at the company can settle. */
export interface OpenReading {
  /** Of a rule, a tariff line or a tax its own id. Its words stand in the locale namespace "readings". */
  readonly id: string;
  readonly group: ReadingGroup;
  /** Numbers of the statements and ambiguities it is about. */
  readonly cites: readonly string[];
  /** Absent where neither document says anything of it. */
  readonly source?: Source;
  /** The figures its words show. */
  readonly shows?: Params;
}

import type { Day } from "../facts/day.ts";
import type { FactPath, FactValue } from "../facts/paths.ts";
import type { Facts } from "../facts/schema.ts";
import type { Condition } from "./condition.ts";
import type { Outcome, Params, Period, Source, Subject } from "./evaluation.ts";
import type { Figure } from "./figure.ts";

export type Category = NonNullable<NonNullable<Facts["vehicle"]>["category"]>;

/** Facts written flat, the way examples and tables are easiest to read. */
export type FlatFacts = { readonly [P in FactPath]?: FactValue<P> };

/** What the rule itself says in one situation; "none" when it says nothing. */
export type Verdict = Exclude<Outcome, "offered"> | "remark" | "none";

export interface Example {
  readonly given: FlatFacts;
  readonly says: Verdict;
}

/** The statement of a source that a record rests on. */
export interface Grounds {
  readonly source: Source;
  /** Words that stand in the source document, in its own order. */
  readonly quote: string;
  /** The statements of the rulebook. */
  readonly cites: readonly string[];
}

/** One reason why something is not simply offered, as data. */
export interface Rule extends Grounds {
  readonly id: string;
  readonly inForce: Period;
  /** The vehicles it speaks about; absent: every vehicle. */
  readonly vehicles?: readonly Category[];
  readonly subjects: readonly Subject[];
  readonly when: Condition;
  /** What follows when the condition holds; "offered" only adds a remark. */
  readonly outcome: Exclude<Outcome, "needs_info">;
  /** How sure the reading is: false, or a condition under which it is sure. Absent: sure. */
  readonly confirmed?: false | Condition;
  /** It speaks about the price of a cover only, so not about the options that the cover belongs to. */
  readonly aboutPrice?: true;
  /** Key of its text; absent: its id. Rules of one table share a text. */
  readonly message?: string;
  /** Limits and names its text shows, besides the facts that decided it. */
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly shows?: Params;
  readonly examples: readonly Example[];
}

/** The rule holds on that day. */
export const inForceOn = ({ from, to }: Period, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day < to);

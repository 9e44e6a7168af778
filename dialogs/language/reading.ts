import type { Day } from "../../src/facts/day.ts";

export type Language = "nl" | "fr";

/**
 * What was read from a text. `words` is the part of the text it was read from, as it was typed.
 * A caller may fill a fact from `value` only: `range` and `unsure` are for asking again.
 */
export type Reading<T> =
  | { readonly state: "value"; readonly value: T; readonly words: string }
  | { readonly state: "range"; readonly from: T; readonly to: T; readonly words: string }
  | { readonly state: "unsure"; readonly candidates: readonly T[]; readonly words: string }
  | { readonly state: "nothing" };

export interface ReadingContext {
  /** The language of the conversation; the other one is understood too, this one wins where they clash. */
  readonly language: Language;
  readonly today: Day;
  /**
   * Where a date without a year, or a weekday alone, must lie: a birth or a first registration in the past,
   * the start of a cover in the future. Without it such a date is unsure.
   */
  readonly expected?: "past" | "future";
  /** The car of the quote may have been driven already: kilometres alone may be those on its clock. */
  readonly usedCar?: boolean;
  /** The omnium the quote asks for: "avec vol" may be said of it. */
  readonly omnium?: string;
}

export const NOTHING = { state: "nothing" } as const satisfies Reading<never>;

import type { FactPath } from "../facts/paths.ts";
import type { Fraction } from "../facts/fraction.ts";
import type { Money } from "../facts/money.ts";
import type { Condition } from "../rules/condition.ts";
import type { Choice, Params, Period } from "../rules/evaluation.ts";
import type { Figure } from "../rules/figure.ts";
import type { FlatFacts, Grounds } from "../rules/rule.ts";
import type { Quantity } from "../rules/term.ts";
import type { View } from "../rules/view.ts";

/** A percentage that is worked out from facts; undefined while one of them is open, null where the source gives none. */
export interface Rate {
  readonly name: string;
  readonly value: (view: View) => Fraction | null | undefined;
  readonly open: (view: View) => readonly FactPath[];
  /** The lowest and the highest it can still be while a fact is open; absent: the source does not tell. */
  readonly range?: (view: View) => readonly [lowest: Fraction, highest: Fraction];
  /** The source's own numbers in it, for whoever reads the line without a quote. */
  readonly figures: Params;
  /** What a text shows of the facts it is worked out from. */
  readonly shows: (view: View) => Params;
}

/** A percentage as a source prints it, a computed one, or null: the source gives none. */
export type Percent = string | Rate | null;

/** What a line does in one situation: its percentage or amount, "none", "unknown" (a fact is open) or "undocumented". */
export interface LineExample {
  readonly given: FlatFacts;
  readonly gives: string;
}

interface LineRecord extends Grounds {
  readonly id: string;
  readonly inForce: Period;
  /** Limits its text shows that no condition names: they are part of what the fact asks. */
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly examples: readonly LineExample[];
}

/** A percentage by situation: the tiers exclude each other, and outside all of them nothing changes. */
export interface TierLine extends LineRecord {
  readonly kind: "tiers";
  readonly tiers: readonly { readonly when: Condition; readonly percent: string }[];
}

/** A percentage by the value of a choice. */
export interface ChoiceLine extends LineRecord {
  readonly kind: "choice";
  readonly choice: Choice;
  readonly percents: Readonly<Record<string, Percent>>;
  /** The line counts only here; absent: always. */
  readonly only?: Condition;
}

export type PercentLine = TierLine | ChoiceLine;

/** An amount by situation: tiers as above. */
export interface AmountLine extends LineRecord {
  readonly kind: "amounts";
  readonly tiers: readonly { readonly when: Condition; readonly amount: Money }[];
}

/** An amount by an age band, and the other age that another reading of the source would take. */
export interface BandLine extends LineRecord {
  readonly kind: "bands";
  readonly by: Quantity;
  readonly otherwiseBy: Quantity;
  readonly bands: readonly { readonly below: number | null; readonly amount: Money }[];
}

export type TariffRecord = PercentLine | AmountLine | BandLine;

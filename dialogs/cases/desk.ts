import type { CaseState } from "../../src/cases/actions.ts";
import type { EventKind } from "../../src/cases/events.ts";
import type { Standing } from "../../src/cases/status.ts";
import type { Day } from "../../src/facts/day.ts";

/** A case as a list shows it: how it was judged last. */
export interface CaseLine extends CaseState {
  readonly reference: string;
  readonly ownerName: string;
  readonly customer: string | null;
  readonly plate: string | null;
  readonly vehicle: string | null;
  /** Yearly, net, in euro; null when not known. */
  readonly total: string | null;
  /** The last day on which its calculation, or its approval, is current. */
  readonly until: Day;
  readonly changedOn: Day;
  /** What the company decided last, with its conditions or its reason. */
  readonly decision?: Pick<Analysis, "decision" | "note" | "until"> | null;
}

/** What the company was asked about a case, and what it answered. */
export interface Analysis {
  readonly sentOn: Day;
  readonly sentBy: string;
  readonly sentByName: string;
  readonly motivation: string;
  readonly question: string | null;
  /** Who asked it; the answer is for them. */
  readonly askedBy: string | null;
  readonly answer: string | null;
  readonly decision: "approved" | "refused" | "withdrawn" | null;
  readonly decidedOn: Day | null;
  readonly decidedByName: string | null;
  /** Conditions of an approval, or why it is refused. */
  readonly note: string | null;
  readonly until: Day | null;
}

/** A case as it is opened. */
export interface KeptCase extends CaseLine {
  readonly version: number;
  readonly language: "nl" | "fr";
  /** What the conversation knew of it; null for one of an early release. Checked by whoever reads it. */
  readonly quote: unknown;
  readonly facts: unknown;
  /** How it was judged last. */
  readonly evaluation: unknown;
  readonly evaluatedOn: Day;
  readonly changedBy: string;
  readonly tariff: string | null;
  readonly origin: string | null;
  /** The latest one. */
  readonly analysis: Analysis | null;
}

export interface CaseEvent {
  readonly on: Day;
  readonly personName: string;
  readonly kind: EventKind;
  readonly note: string | null;
  /** Paths of the facts that were changed. */
  readonly paths: readonly string[];
}

/** Which cases are looked for; what is absent makes no difference. */
export interface CaseFilter {
  /** Those of one's own, of one's office, or those that wait for the company's decision. */
  readonly of: "mine" | "office" | "queue";
  readonly standing?: Standing;
  /** The name, or how it begins. */
  readonly customer?: string;
  readonly plate?: string;
  /** Changed on these days, both included. */
  readonly from?: Day;
  readonly to?: Day;
}

/** A page of cases, the latest change first. */
export interface CasePage {
  readonly lines: readonly CaseLine[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: string;
}

/** What is done with a case. `version` is the one that was looked at: another one is not touched. */
export type CaseOrder = { readonly reference: string; readonly version: number } & (
  | { readonly do: "send"; readonly motivation: string }
  | { readonly do: "withdraw" }
  | { readonly do: "ask"; readonly question: string }
  | { readonly do: "answer"; readonly answer: string }
  | { readonly do: "approve"; readonly conditions: string | null; readonly until: Day | null }
  | { readonly do: "refuse"; readonly reason: string }
  | { readonly do: "take_over"; readonly note: string }
  | { readonly do: "hand_over" }
);

/**
 * The cases, as the person of this turn may see and change them. What is read is as it is now; what is ordered takes
 * effect when the turn is kept, with everything else it changes, or not at all.
 */
export interface CaseDesk {
  /** @param after where a page before said that it goes on */
  list(filter: CaseFilter, after?: string): Promise<CasePage>;
  /** Opens a case, which is written down; undefined when there is none that this person may see. */
  look(reference: string): Promise<KeptCase | undefined>;
  /** What happened to a case that was looked at, the latest first. */
  history(reference: string): Promise<readonly CaseEvent[]>;
  /** The documents of a case that was looked at, the oldest first. */
  documents(reference: string): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** @throws RangeError for what {@link objection} names: ask that first */
  order(order: CaseOrder): Promise<void>;
}

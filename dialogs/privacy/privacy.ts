/** What was erased of somebody. */
export interface Erased {
  /** Proves that it was done, and when. */
  readonly code: string;
  readonly conversations: number;
  readonly cases: number;
  /** References of cases that are kept without the person. */
  readonly pseudonymised: readonly string[];
}

/** What somebody can ask about what is kept of them. */
export interface Privacy {
  /** Days after which what nobody looks at is erased; and what was decided on is pseudonymised. */
  readonly retention: { readonly days: number; readonly decidedDays: number };
  /** Erases it when the turn is kept. */
  erase(): Promise<Erased>;
}

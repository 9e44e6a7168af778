/** What would have been accepted where something was not. */
export type Accepted =
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "values"; readonly values: readonly unknown[] }
  | { readonly kind: "day" | "money" | "known_fields" | "facts" }
  | { readonly kind: "plate" }
  | { readonly kind: "vin" }
  | { readonly kind: "at_least" | "at_most"; readonly limit: number }
  | { readonly kind: "at_most_characters"; readonly limit: number }
  | { readonly kind: "agreeing"; readonly with: string; readonly value: string };

/** Why a set of facts cannot be taken: where, what stood there (shortened), and what is accepted. */
export interface FactProblem {
  readonly path: string;
  readonly found: string;
  readonly accepted: Accepted;
}

import type { Money } from "../../src/facts/money.ts";
import type { DayRange } from "../memory.ts";
import type { Option } from "./options.ts";
import type { Entry } from "./record.ts";

/** What an answer turned out to be. Only `entries` and `range` fill anything in. */
export type Answer =
  | { readonly kind: "entries"; readonly entries: readonly Entry[]; readonly remarks?: readonly string[] }
  | { readonly kind: "range"; readonly range: DayRange }
  /** The user does not know. */
  | { readonly kind: "open" }
  | { readonly kind: "keep" }
  /** Possible but unusual: to be confirmed. */
  | { readonly kind: "unlikely"; readonly entries: readonly Entry[] }
  /** An amount with VAT: what it would be without, to be confirmed. */
  | { readonly kind: "gross"; readonly gross: Money; readonly entries: readonly Entry[] }
  /** More than one reading: to be chosen from. */
  | { readonly kind: "which"; readonly candidates: readonly (readonly Entry[])[] }
  /** "No, that is not what I meant": the question stands as before. */
  | { readonly kind: "again" }
  /** A button that is not on offer here (any more). */
  | { readonly kind: "stale" }
  /** A choice that the evaluation refuses. */
  | { readonly kind: "unavailable"; readonly option: Option }
  /** No answer: what was understood, when anything was, or the text that says what is wrong with it. */
  | { readonly kind: "wrong"; readonly understood?: readonly Entry[]; readonly error?: string };

export const wrong = (understood?: readonly Entry[]): Answer =>
  understood === undefined ? { kind: "wrong" } : { kind: "wrong", understood };

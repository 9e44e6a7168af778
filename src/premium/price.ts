import type { BasePremium } from "./tariff.ts";
import type { AmountLine, BandLine, ChoiceLine, PercentLine } from "./line.ts";

/** How the premium of one cover comes about. */
export type Price =
  | {
      /** A base premium of its own, changed by percentages in this order, then an amount on top. */
      readonly kind: "base";
      readonly base: BasePremium;
      /** Each line with its dated versions. */
      readonly lines: readonly (readonly PercentLine[])[];
      readonly extra?: AmountLine;
    }
  | { readonly kind: "amount"; readonly line: AmountLine | BandLine }
  | {
      /** A share of the liability premium: of its base, or of its rounded net without the detached trailer. */
      readonly kind: "share";
      readonly line: ChoiceLine;
      readonly of: "liabilityBase" | "liabilityNet";
      /** The amount for the values of the choice that are no share. */
      readonly otherwise?: AmountLine;
    };

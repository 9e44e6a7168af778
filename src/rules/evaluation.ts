import type { Day } from "../facts/day.ts";
import type { Money } from "../facts/money.ts";
import type { FactPath } from "../facts/paths.ts";

/** What happens to a cover or an option if it is asked for. */
export type Outcome = "offered" | "refused" | "refer" | "backoffice" | "needs_info";

/** The state of a whole quote: the worst outcome over liability and everything requested. */
export type Status = "ok" | "refused" | "refer" | "backoffice" | "needs_info";

export const COVERS = [
  "liability",
  "driverProtection",
  "legalProtection",
  "glass",
  "naturalForces",
  "animals",
  "fire",
  "theft",
  "materialDamage",
  "accidentAssistance",
  "breakdownAssistance",
  "theftAssistance",
  "personsAssistance",
  "vehicleUpgrade",
  "tyres",
  "goods",
  "economicUnemployment",
] as const;
export type Cover = (typeof COVERS)[number];

/** Every value of every choice that an evaluation judges. */
export const OPTIONS = {
  deductible: ["low", "medium", "high", "english"],
  compensation: ["actual", "agreed_0", "agreed_6", "agreed_12", "agreed_24"],
  valueBasis: ["catalogue", "invoice"],
  omnium: ["none", "glass", "mini", "mini_theft", "omnium", "omnium_theft"],
  driverProtection: ["none", "basic", "extended", "common_law"],
  accidentAssistance: ["none", "without_replacement_vehicle", "with_replacement_vehicle"],
} as const;
export type Choice = keyof typeof OPTIONS;
export type OptionValue<C extends Choice = Choice> = C extends Choice ? (typeof OPTIONS)[C][number] : never;

export type CoverSubject = `cover:${Cover}`;
export type OptionSubject = { [C in Choice]: `option:${C}.${OptionValue<C>}` }[Choice];

/** What a rule speaks about: one cover, one value of one choice, or the quote as a whole (every cover). */
export type Subject = "quote" | CoverSubject | OptionSubject;

export const DOCUMENTS = ["product-sheet-2023-06", "release-note-11-2022-06"] as const;
export interface Source {
  readonly document: (typeof DOCUMENTS)[number];
  readonly heading: string;
}

/** Half open: `to` is the first day the rule no longer holds, null while no end is known. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A value that a text shows, with what it is, so that each language can write it its own way. */
export type Param =
  | { readonly kind: "money" | "day" | "percent" | "name" | "plain"; readonly value: string }
  | { readonly kind: "years" | "km" | "kg" | "count" | "months"; readonly value: number }
  | { readonly kind: "cover"; readonly value: Cover }
  | { readonly kind: "fact"; readonly path: FactPath; readonly value: string | number | boolean };
export type Params = Readonly<Record<string, Param>>;

/** How somebody at the company settled what the documents leave open, or that it is open again. */
export interface Reading {
  readonly rule: string;
  readonly from: Day;
  readonly verdict: "confirmed" | "corrected" | "reopened";
  /** Why, or how it is to be read. */
  readonly note: string;
  readonly by: string;
}

/** Why something is not simply offered (or offered with a remark). The words for it are in `locales/`. */
export interface Reason {
  readonly outcome: Outcome;
  readonly subjects: readonly Subject[];
  /** The facts that decided it. */
  readonly because: Readonly<Partial<Record<FactPath, string | number | boolean>>>;
  readonly confirmed: boolean;
  readonly source: Source;
  readonly inForce: Period;
  /** Key of the text in the locale namespace "reasons", and the figures it shows. */
  readonly message: string;
  readonly params: Params;
  /** Where its reading was open, and how it was settled. */
  readonly reading?: Reading;
}

export interface PremiumLine {
  readonly rule: string;
  readonly kind: "discount" | "surcharge" | "fixed";
  /** Exact decimal; null for a fixed amount, and where no source gives the percentage. */
  readonly percent: string | null;
  /** What this line changes; null while the base or another percentage is unknown. */
  readonly amount: Money | null;
  readonly confirmed: boolean;
  readonly reading?: Reading;
}

export interface Premium {
  readonly base: Money | null;
  readonly factor: string | null;
  readonly lines: readonly PremiumLine[];
  /** The lowest and the highest exact product over the facts still missing; null when none is. */
  readonly factorRange: readonly [lowest: string, highest: string] | null;
  readonly net: Money | null;
  /** The other amount a doubtful reading gives (breakdown assistance only). */
  readonly alternativeAmount?: Money;
}

export interface CoverEvaluation {
  readonly requested: boolean;
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
  readonly premium: Premium | null;
}

export interface OptionEvaluation {
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
  readonly percent: string | null;
  /** Euro, deductibles only. */
  readonly amount: Money | null;
  /** The deductible of the insured value's band where that is another band than the catalogue value's. */
  readonly alternativeAmount?: Money | null;
  readonly confirmed: boolean;
  /** How the reading of the amount was settled. */
  readonly reading?: Reading;
}

export interface AntiTheftEvaluation {
  /** Null while a missing fact decides, and for vehicles the product sheet does not name. */
  readonly required: boolean | null;
  readonly satisfied: boolean | null;
  readonly accepts: readonly string[];
}

/** What the core says of a quote at its effect date. Contract section 2, with codes instead of texts. */
export interface Evaluation {
  readonly effectDate: Day;
  readonly edition: "2023-06" | "2022-06" | null;
  readonly status: Status;
  readonly missing: { readonly decision: readonly FactPath[]; readonly price: readonly FactPath[] };
  readonly covers: Readonly<Record<Cover, CoverEvaluation>>;
  readonly options: { readonly [C in Choice]: Readonly<Record<OptionValue<C>, OptionEvaluation>> };
  readonly antiTheft: AntiTheftEvaluation;
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly totals: { readonly net: Money | null; readonly complete: boolean; readonly confirmed: boolean };
  /** Readings of how prices and taxes are calculated that were settled at its effect date; absent where none was. */
  readonly settled?: readonly Reading[];
}

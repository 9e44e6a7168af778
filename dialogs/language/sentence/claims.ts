import type { Day } from "../../../src/facts/day.ts";
import type { FactPath } from "../../../src/facts/paths.ts";
import type { Place } from "./view.ts";

export type Scalar = string | number | boolean;

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** What one place in a text says about one fact: a value, a range of days, or only what it may be. */
export interface FactClaim {
  readonly path: FactPath;
  readonly place: Place;
  readonly says:
    | { readonly sort: "value"; readonly value: Scalar }
    | { readonly sort: "range"; readonly range: Span }
    /** The candidates may be of other facts than `path`. */
    | { readonly sort: "open"; readonly candidates: readonly Candidate[] }
    /** Not this value. */
    | { readonly sort: "denied"; readonly value: Scalar };
  /** A word was misspelled: to be confirmed before it decides anything. */
  readonly doubtful: boolean;
  /** It stays open whatever else is said about the fact. */
  readonly final: boolean;
}

export interface Candidate {
  readonly path: FactPath;
  readonly value: Scalar;
}

interface Manner {
  readonly doubtful?: boolean;
  readonly final?: boolean;
}

const claim = (path: FactPath, place: Place, says: FactClaim["says"], manner: Manner): FactClaim => ({
  path,
  place: { from: place.from, to: place.to },
  says,
  doubtful: manner.doubtful ?? false,
  final: manner.final ?? false,
});

export const states = (path: FactPath, place: Place, value: Scalar, manner: Manner = {}): FactClaim =>
  claim(path, place, { sort: "value", value }, manner);

export const denies = (path: FactPath, place: Place, value: Scalar): FactClaim =>
  claim(path, place, { sort: "denied", value }, {});

export const ranges = (path: FactPath, place: Place, range: Span): FactClaim =>
  claim(path, place, { sort: "range", range }, {});

/** Leaves it to the person which of these was meant. */
export const leaves = (
  path: FactPath,
  place: Place,
  candidates: readonly Candidate[],
  manner: Manner = {},
): FactClaim => claim(path, place, { sort: "open", candidates }, manner);

/** One value for one fact, open. */
export const asks = (path: FactPath, place: Place, ...values: readonly Scalar[]): FactClaim =>
  leaves(
    path,
    place,
    values.map((value) => ({ path, value })),
  );

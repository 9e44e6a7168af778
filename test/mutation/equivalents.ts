import type { Mutant } from "./sites.ts";

/** A change that cannot be noticed, because nothing anybody can see depends on it. */
interface Equivalent {
  readonly file: string;
  /** A part of the line. */
  readonly code: string;
  readonly changes: readonly (readonly [from: string, to: string])[];
  readonly why: string;
}

const EQUIVALENTS: readonly Equivalent[] = [];

/** Why a change cannot be noticed; undefined when it must be. */
export const equivalence = (mutant: Mutant): string | undefined =>
  EQUIVALENTS.find(
    ({ file, code, changes }) =>
      mutant.file === file &&
      mutant.code.includes(code) &&
      changes.some(([from, to]) => mutant.from === from && mutant.to === to),
  )?.why;

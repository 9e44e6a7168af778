import type { Mutant } from "./sites.ts";

/** A change that cannot be noticed, because nothing anybody can see depends on it. */
interface Equivalent {
  readonly file: string;
  /** A part of the line. */
  readonly code: string;
  readonly changes: readonly (readonly [from: string, to: string])[];
  readonly why: string;
}

const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: "src/product/product-sheet/anti-theft.ts",
    code: "second_hand: reaches(insuredValue, SECOND_HAND_LIMIT)",
    changes: [["reaches", "exceeds"]],
    why: "on that limit itself a known owner has the remark on the limit, and an open one also needs 100,000",
  },
  {
    file: "src/premium/premium.ts",
    code: 'exact.numerator < 0n ? "discount"',
    changes: [
      ["<", "<="],
      ["0n", "1n"],
      ["0n", "-1n"],
    ],
    why: "a line of 0 % is left out before, and every numerator is more than one away from 0",
  },
  {
    file: "src/premium/tariff.ts",
    code: 'entry.perMilleOfCatalogueValue ?? "0"',
    changes: [
      ['"0"', '"1"'],
      ['"0"', '"-1"'],
    ],
    why: "the schema takes no row without an amount or a share",
  },
  {
    file: "src/premium/tariff.ts",
    code: '[whole = "0", decimals = ""] = perMille.split(".")',
    changes: [
      ['"0"', '"1"'],
      ['"0"', '"-1"'],
    ],
    why: "a split text always has a first part",
  },
];

/** Why a change cannot be noticed; undefined when it must be. */
export const equivalence = (mutant: Mutant): string | undefined =>
  EQUIVALENTS.find(
    ({ file, code, changes }) =>
      mutant.file === file &&
      mutant.code.includes(code) &&
      changes.some(([from, to]) => mutant.from === from && mutant.to === to),
  )?.why;

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
    file: "src/facts/contradictions.ts",
    code: 'accessoriesValue = "0", catalogueValue = "0"',
    changes: [
      ['"0"', '"1"'],
      ['"0"', '"-1"'],
    ],
    why: "two facts are only compared when both are known",
  },
  {
    file: "src/facts/day.ts",
    code: "Number(day.slice(8, 10))",
    changes: [["10", "11"]],
    why: "a day has ten characters",
  },
  {
    file: "src/facts/day.ts",
    code: "if (to <= from) return 0;",
    changes: [["<=", "<"]],
    why: "the first anniversary of all, of no years, is the day itself: 0 either way",
  },
  {
    file: "src/facts/fraction.ts",
    code: "{ length: 31 }",
    changes: [
      ["31", "32"],
      ["31", "30"],
    ],
    why: "a denominator that is not in the table is worked out, with the same result",
  },
  {
    file: "src/facts/fraction.ts",
    code: "if (point < 0) return",
    changes: [
      ["<", "<="],
      ["0", "1"],
    ],
    why: "no decimal begins with its point",
  },
  {
    file: "src/facts/fraction.ts",
    code: "const negative = value.numerator < 0n;",
    changes: [
      ["<", "<="],
      ["0n", "1n"],
    ],
    why: "nothing and minus nothing print the same",
  },
  {
    file: "src/facts/fraction.ts",
    code: "let twos = 0;",
    changes: [["0", "1"]],
    why: "one decimal too many is a zero at the end, which is not printed",
  },
  {
    file: "src/facts/fraction.ts",
    code: "let fives = 0;",
    changes: [["0", "1"]],
    why: "one decimal too many is a zero at the end, which is not printed",
  },
  {
    file: "src/facts/fraction.ts",
    code: "twos + 1]",
    changes: [["1", "2"]],
    why: "decimals too many are zeros at the end, which are not printed",
  },
  {
    file: "src/facts/fraction.ts",
    code: "fives + 1]",
    changes: [["1", "2"]],
    why: "decimals too many are zeros at the end, which are not printed",
  },
  {
    file: "src/facts/money.ts",
    code: "if (point < 0) return",
    changes: [
      ["<", "<="],
      ["0", "1"],
    ],
    why: "no amount begins with its point",
  },
  {
    file: "src/facts/money.ts",
    code: "(amount < 0n ? -amount : amount)",
    changes: [
      ["<", "<="],
      ["0n", "1n"],
    ],
    why: "minus nothing is nothing",
  },
  {
    file: "src/facts/money.ts",
    code: "numerator < 0n ? -",
    changes: [
      ["<", "<="],
      ["0n", "1n"],
    ],
    why: "minus nothing is nothing",
  },
  {
    file: "src/facts/paths.ts",
    code: "(rank.get(a) ?? 0)",
    changes: [
      ["0", "1"],
      ["0", "-1"],
    ],
    why: "every fact has its place in the list",
  },
  {
    file: "src/premium/line-params.ts",
    code: "below === null || bounds[0]",
    changes: [["0", "1"]],
    why: "a line is only shown once both bounds lie in the same band",
  },
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

import type { Mutant } from "./sites.ts";

/** Changes that cannot be noticed, because nothing anybody can see depends on them. */
interface Equivalent {
  readonly why: string;
  readonly file: string;
  /** Part of the line, «what changes» marked, with what it may change to. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}

const EQUIVALENTS: readonly Equivalent[] = [
  {
    why: "two facts are only compared when both are known",
    file: "src/facts/contradictions.ts",
    places: {
      'accessoriesValue = «"0"»': ['"1"', '"-1"'],
      'catalogueValue = «"0"»': ['"1"', '"-1"'],
    },
  },
  {
    why: "a day has ten characters",
    file: "src/facts/day.ts",
    places: {
      "Number(day.slice(8, «10»))": ["11"],
    },
  },
  {
    why: "the anniversary of no years is the day itself: 0 either way",
    file: "src/facts/day.ts",
    places: {
      "if (to «<=» from) return 0;": ["<"],
    },
  },
  {
    why: "a denominator that is not in the table is worked out, with the same result",
    file: "src/facts/fraction.ts",
    places: {
      "{ length: «31» }": ["32", "30"],
    },
  },
  {
    why: "no decimal begins with its point",
    file: "src/facts/fraction.ts",
    places: {
      "if (point «<» 0)": ["<="],
      "if (point < «0»)": ["1"],
    },
  },
  {
    why: "nothing and minus nothing print the same",
    file: "src/facts/fraction.ts",
    places: {
      "negative = value.numerator «<» 0n": ["<="],
      "negative = value.numerator < «0n»": ["1n"],
    },
  },
  {
    why: "one decimal too many is a zero at the end, which is not printed",
    file: "src/facts/fraction.ts",
    places: {
      "let twos = «0»": ["1"],
      "let fives = «0»": ["1"],
    },
  },
  {
    why: "decimals too many are zeros at the end, which are not printed",
    file: "src/facts/fraction.ts",
    places: {
      "twos + «1»]": ["2"],
      "fives + «1»]": ["2"],
    },
  },
  {
    why: "no amount begins with its point",
    file: "src/facts/money.ts",
    places: {
      "if (point «<» 0)": ["<="],
      "if (point < «0»)": ["1"],
    },
  },
  {
    why: "minus nothing is nothing",
    file: "src/facts/money.ts",
    places: {
      "(amount «<» 0n ? -amount": ["<="],
      "(amount < «0n» ? -amount": ["1n"],
      "numerator «<» 0n ? -": ["<="],
      "numerator < «0n» ? -": ["1n"],
    },
  },
  {
    why: "every fact has its place in the list",
    file: "src/facts/paths.ts",
    places: {
      "(rank.get(a) ?? «0»)": ["1", "-1"],
      "(rank.get(b) ?? «0»)": ["1", "-1"],
    },
  },
  {
    why: "a line is only shown once both bounds lie in the same band",
    file: "src/premium/line-params.ts",
    places: {
      "below === null || bounds[«0»]": ["1"],
    },
  },
  {
    why: "a line of 0 % is left out before, and every numerator is more than one away from 0",
    file: "src/premium/premium.ts",
    places: {
      'exact.numerator «<» 0n ? "discount"': ["<="],
      'exact.numerator < «0n» ? "discount"': ["1n", "-1n"],
    },
  },
  {
    why: "the schema takes no row without an amount or a share",
    file: "src/premium/tariff.ts",
    places: {
      'entry.perMilleOfCatalogueValue ?? «"0"»': ['"1"', '"-1"'],
    },
  },
  {
    why: "a split text always has a first part",
    file: "src/premium/tariff.ts",
    places: {
      '[whole = «"0"», decimals': ['"1"', '"-1"'],
    },
  },
  {
    why: "on that limit a known owner has the remark on the limit, and an open one also needs 100,000",
    file: "src/product/product-sheet/anti-theft.ts",
    places: {
      "second_hand: «reaches»(insuredValue, SECOND_HAND_LIMIT)": ["exceeds"],
    },
  },
  {
    why: "anywhere in the first half year of life, the first band holds",
    file: "src/product/product-sheet/prices.ts",
    places: {
      "return [«0», 0];": ["1", "-1"],
      "return [0, «0»];": ["1", "-1"],
      "? [«0», age]": ["1", "-1"],
    },
  },
  {
    why: "0 % is 0 % by either way of working it out",
    file: "src/product/product-sheet/tariff.ts",
    places: {
      "if (reduction «<=» 0n)": ["<"],
      "if (reduction <= «0n»)": ["-1n"],
      "numerator: 0n, denominator: «1n» };": ["2n"],
    },
  },
  {
    why: "exactly at the cap the ratio is the cap",
    file: "src/product/product-sheet/tariff.ts",
    places: {
      "100n * reduction «>» INVOICE_CAP_PERCENT": [">="],
    },
  },
  {
    why: "it only stands for the time before the first turning point",
    file: "src/product/rules.ts",
    places: {
      '«"0000-01-01"»': ['"0000-01-02"', '"-000001-12"'],
    },
  },
  {
    why: "nothing asked for counts as 0, and the smallest choice above it is far more than 1",
    file: "src/product/subjects.ts",
    places: {
      "(request.goods ?? «0»)": ["-1"],
      "(request.goods ?? 0) > «0»": ["1"],
      "(request.economicUnemployment ?? «0»)": ["-1"],
      "(request.economicUnemployment ?? 0) > «0»": ["1"],
    },
  },
  {
    why: "both bounds lie in the same whole year",
    file: "src/product/vocabulary.ts",
    places: {
      "Math.floor(Number(bounds[«0»]) / 2)": ["1"],
    },
  },
  {
    why: "nobody has driven or lived since the year 999",
    file: "src/product/vocabulary.ts",
    places: {
      '- count).padStart(«4», "0")': ["3"],
      '- count).padStart(4, «"0"»)': ['"1"', '"-1"'],
    },
  },
  {
    why: "a year less its thousands is as often a leap year",
    file: "src/product/vocabulary.ts",
    places: {
      "effectDate.slice(«0», 4)) - count": ["1"],
    },
  },
  {
    why: "no rule looks at the catalogue value without the insured value, which names the basis as well",
    file: "src/product/vocabulary.ts",
    places: {
      "reads.length «>» 1": [">="],
      "reads.length > «1»": ["0"],
    },
  },
  {
    why: "only more than 10 % matters, and this is far less or far more",
    file: "src/product/vocabulary.ts",
    places: {
      "if (part === 0n) return «0n»;": ["1n", "-1n"],
      "if (whole <= «0n»)": ["1n"],
      "return «2n» * part + 200n": ["3n", "1n"],
      "return 2n * part + «200n»": ["201n", "199n"],
    },
  },
  {
    why: "the next whole percentage is not reached either way",
    file: "src/product/vocabulary.ts",
    places: {
      "=== 0n ? «0n» : 1n)": ["-1n"],
      "=== 0n ? 0n : «1n»)": ["2n"],
    },
  },
  {
    why: "a short cut: the long way finds nothing either",
    file: "src/rules/judge.ts",
    places: {
      "if (holding.length === «0» &&": ["-1"],
      "unsettled.length === «0») return": ["-1"],
      "if (unknown.length === «0»)": ["-1"],
    },
  },
  {
    why: "every outcome has its rank",
    file: "src/rules/verdict.ts",
    places: {
      "rank.get(outcome) ?? «0»": ["1", "-1"],
    },
  },
  {
    why: "two outcomes of one severity are the same outcome",
    file: "src/rules/verdict.ts",
    places: {
      "(severity(a) «>=» severity(b)": [">"],
    },
  },
];

/** Why a change cannot be noticed; undefined when it must be. */
export const equivalence = (mutant: Mutant): string | undefined =>
  EQUIVALENTS.find(
    ({ file, places }) =>
      mutant.file === file &&
      Object.entries(places).some(([code, to]) => mutant.code.includes(code) && to.includes(mutant.to)),
  )?.why;

/** Entries that fit no change any more: the code has moved on. */
export const outdatedEquivalents = (mutants: readonly Mutant[]): string[] =>
  EQUIVALENTS.flatMap(({ file, places }) =>
    Object.entries(places)
      .filter(([code]) => !mutants.some((mutant) => mutant.file === file && mutant.code.includes(code)))
      .map(([code]) => `${file}: ${code}`),
  );

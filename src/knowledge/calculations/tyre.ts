import { cents, type Money } from "../../facts/money.ts";
import { count, euro, least, most, partOf, percent, WHOLE } from "./amounts.ts";
import { doubt, said, type Calculation, type Said } from "./calculation.ts";

export interface TyreInputs {
  /** Tread left, in millimetres: a decimal string with two decimals at most. */
  readonly depth: string;
  readonly price?: Money;
}

/** In hundredths of a millimetre. */
const FULL_DEPTH = 800n;
const LEAST_DEPTH = 200n;
const MILLIMETRE = 100n;
/** Hundredths of a percent per millimetre. */
const STEP = 1500n;

/** What the tyre cover pays of a tyre that cannot be repaired. */
export const tyre = {
  id: "tyre",
  source: { document: "product-sheet-2023-06", heading: "Waarborguitbreiding Banden" },
  quote: "Met een sleetaftrek van 15% per millimeter slijtage onder 8 mm",
  cites: ["PF-182", "PF-187"],
  work: ({ depth, price }) => {
    const tread = cents(depth);
    const shown = { depth: millimetres(tread) };
    if (tread < LEAST_DEPTH)
      return {
        result: said("nothing", { ...shown, least: millimetres(LEAST_DEPTH) }),
        steps: [],
        remarks: [],
        confirmed: true,
      };
    const worn = most(FULL_DEPTH - least(tread, FULL_DEPTH), 0n);
    const lost = (worn * STEP) / MILLIMETRE;
    const share = WHOLE - lost;
    return {
      result: said("pays", { share: percent(share) }),
      steps: [
        said("depth", shown),
        said("worn", { worn: millimetres(worn), full: millimetres(FULL_DEPTH) }),
        said("lost", { lost: percent(lost), step: percent(STEP) }),
        ...priced(share, price),
      ],
      remarks: worn % MILLIMETRE === 0n ? [] : [doubt("parts")],
      // The sheet counts whole millimetres; a part of one in proportion is our reading.
      confirmed: worn % MILLIMETRE === 0n,
    };
  },
  examples: [
    { given: { depth: "9" }, gives: ["pays", "100"], confirmed: true },
    { given: { depth: "8" }, gives: ["pays", "100"], confirmed: true },
    { given: { depth: "7" }, gives: ["pays", "85"], confirmed: true },
    { given: { depth: "5", price: "120.00" }, gives: ["pays", "55"], confirmed: true },
    { given: { depth: "4.5" }, gives: ["pays", "47.5"], confirmed: false },
    { given: { depth: "2" }, gives: ["pays", "10"], confirmed: true },
    { given: { depth: "1.9" }, gives: ["nothing", 1.9, 2], confirmed: true },
  ],
} as const satisfies Calculation<TyreInputs>;

/** For showing only: nothing is calculated with it. */
const millimetres = (hundredths: bigint) => count(Number(hundredths) / 100);

function priced(share: bigint, price: Money | undefined): Said[] {
  if (price === undefined) return [];
  return [
    said("price", {
      price: { kind: "money", value: price },
      share: percent(share),
      amount: euro(partOf(cents(price), share)),
    }),
  ];
}

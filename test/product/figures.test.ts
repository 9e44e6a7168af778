import { describe, expect, test } from "@jest/globals";
import { cents } from "../../src/facts/money.ts";
import type { TariffRecord } from "../../src/premium/line.ts";
import { TARIFF_LINES } from "../../src/product/price-list.ts";
import { RULES } from "../../src/product/rules.ts";
import { count, years } from "../../src/rules/figure.ts";
import { DEDUCTIBLE_TABLE, type DeductibleBand } from "../../src/product/product-sheet/deductible-table.ts";
import { figuresOf } from "./says.ts";
import { strayFigures } from "./shown-figures.ts";
import { documentText, testWithDocuments, unspaced } from "./shared-documents.ts";

/** As the documents print it: "-5%" for -5, "7,5" for 7.5, "77,9" for 77.90, "95" for 95.00. */
const printed = (figure: string): string =>
  figure
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "")
    .replace(".", ",");

const stands = (figure: string, quote: string): boolean =>
  new RegExp(`(?<![\\d,.])${printed(figure).replace("-", "-\\s?")}(?![\\d,])`).test(quote);

/** 0 % is printed as "basistarief" or not at all. */
const misprinted = (lines: readonly TariffRecord[]): string[] =>
  lines.flatMap((line) =>
    figuresOf(line)
      .filter((figure) => figure !== "0" && !stands(figure, line.quote))
      .map((figure) => `${line.id}: ${figure} does not stand in "${line.quote}"`),
  );

describe("the figures of the lines", () => {
  test("stand in the quotation they rest on", () => {
    expect(misprinted(TARIFF_LINES)).toEqual([]);
  });

  test("and one that is a step off is seen", () => {
    const line = TARIFF_LINES.find(({ id }) => id === "goods");
    expect(line?.kind).toBe("amounts");
    if (line?.kind !== "amounts") return;
    const [first, ...others] = line.tiers;
    const changed = { ...line, tiers: [{ ...first!, amount: "95.01" }, ...others] };
    expect(misprinted([changed])).toHaveLength(1);
  });
});

describe("the figures that texts show", () => {
  test("are limits of their section, or stand in the quotation", () => {
    expect(strayFigures(RULES, TARIFF_LINES)).toEqual([]);
  });

  test("and one that is a step off is seen", () => {
    const claims = RULES.find(({ id }) => id === "english-claims");
    expect(strayFigures([{ ...claims!, figures: { limit: count(2), period: years(6) } }], [])).toEqual([
      "english-claims: limit 2 count",
      "english-claims: period 12 years",
    ]);
  });
});

/** As the table prints amounts: whole euros, with points between the thousands. */
const euros = (amount: string | null): string =>
  amount === null ? "-" : amount.replace(/\.00$/, "").replace(/\B(?=(\d{3})+(?!\d))/g, ".");

/** A row of the table as the document prints it; its values run to the euro before the next row begins. */
function row(band: DeductibleBand, before: DeductibleBand | undefined): string {
  const { high, medium, low, english } = band.amounts;
  const amounts = [high, medium, low, english, band.approvedGarageReduction, band.comfortDeal].map(euros);
  return unspaced([range(band.end, before?.end ?? null, band.inclusive === true), ...amounts].join(""));
}

function range(end: string | null, begin: string | null, inclusive: boolean): string {
  if (begin === null) return `<${euros(end)}`;
  if (end === null) return `>${euros(begin)}`;
  return `${euros(begin)}–${inclusive ? euros(end) : euros(`${cents(end) / 100n - 1n}.00`)}`;
}

describe("the deductible table", () => {
  testWithDocuments("is the one of the product sheet, row by row", () => {
    const text = documentText("product-sheet-2023-06");
    const rows = DEDUCTIBLE_TABLE.map((band, index) => row(band, DEDUCTIBLE_TABLE[index - 1]));
    expect(rows.filter((printedRow) => !text.includes(printedRow))).toEqual([]);
    expect(text).toContain(rows.join(""));
  });

  test("has bands that follow each other and end openly", () => {
    const ends = DEDUCTIBLE_TABLE.map(({ end }) => end);
    const known = ends.slice(0, -1).map((end) => Number(end));
    expect(ends.at(-1)).toBeNull();
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(new Set(known).size).toBe(known.length);
  });
});

import { valueText } from "../../../dialogs/explain/fact.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import { cents, money, type Money } from "../../../src/facts/money.ts";
import { deductibleBand, OPTIONS } from "../../../src/index.ts";
import {
  DEDUCTIBLE_TABLE,
  DEDUCTIBLE_TABLE_GROUNDS,
  type DeductibleBand,
} from "../../../src/product/product-sheet/deductible-table.ts";
import { CARS_AND_VANS } from "../../../src/product/subjects.ts";
import { quantityText } from "./clause-of.ts";
import { entryOf, periodText, under, vehiclesText, type Entry } from "./entry.ts";
import { blocks, plain, table } from "./markdown.ts";

/** The deductible table as an entry: the amounts, and the values one cent either side of each limit. */
export function deductibleEntry(voice: Voice): Entry {
  const { t } = voice;
  return entryOf(voice, {
    kind: "table",
    id: "deductible-table",
    title: t("signoff:deductibles.title"),
    grounds: DEDUCTIBLE_TABLE_GROUNDS,
    doubt: t("signoff:deductibles.doubt"),
    rows: [
      [t("signoff:labels.about"), t("signoff:deductibles.about")],
      [t("signoff:labels.vehicles"), vehiclesText(voice, CARS_AND_VANS)],
      [t("signoff:labels.period"), periodText(voice, DEDUCTIBLE_TABLE_GROUNDS.inForce)],
    ],
    statement: blocks(
      under(t("signoff:labels.figures"), amounts(voice)),
      plain([t("signoff:deductibles.row"), t("signoff:deductibles.unused")].join(" ")),
    ),
    blocks: [under(t("signoff:labels.examples"), examples(voice))],
  });
}

const amountOf = ({ format }: Voice, amount: Money | null): string =>
  plain(amount === null ? "–" : format.sum(amount));

/** The classic and the English deductibles of a band, each in its own column. */
const ofBand = (voice: Voice, band: DeductibleBand): string[] =>
  OPTIONS.deductible.map((option) => amountOf(voice, band.amounts[option]));

const head = (voice: Voice): string[] =>
  [
    quantityText(voice, { name: "catalogueValue" }),
    ...OPTIONS.deductible.map((option) => valueText(voice, "request.deductible", option)),
  ].map(plain);

function amounts(voice: Voice): string {
  const { t } = voice;
  const rows = DEDUCTIBLE_TABLE.map((band, index) => [
    plain(rangeText(voice, band, DEDUCTIBLE_TABLE[index - 1])),
    ...ofBand(voice, band),
    amountOf(voice, band.approvedGarageReduction),
    amountOf(voice, band.comfortDeal),
  ]);
  const further = [t("signoff:deductibles.garage"), t("signoff:deductibles.comfort")].map(plain);
  return table([...head(voice), ...further], rows, 1);
}

/** "minstens € 12.500 en minder dan € 25.000": the limit itself belongs to the band that begins there. */
function rangeText(
  { t, format }: Voice,
  { end, inclusive }: DeductibleBand,
  before?: DeductibleBand,
): string {
  const begin = before?.end ?? null;
  const from = before?.inclusive === true ? "signoff:compare.exceeds" : "signoff:compare.reaches";
  const to = inclusive === true ? "signoff:compare.within" : "signoff:compare.below";
  return format.all([
    ...(begin === null ? [] : [t(from, { limit: format.sum(begin) })]),
    ...(end === null ? [] : [t(to, { limit: format.sum(end) })]),
  ]);
}

function examples(voice: Voice): string {
  const limits = DEDUCTIBLE_TABLE.flatMap(({ end }) => (end === null ? [] : [cents(end)]));
  const values = limits.flatMap((limit) => [limit - 1n, limit, limit + 1n]);
  const rows = values.map((value) => [
    plain(voice.format.money(money(value))),
    ...ofBand(voice, deductibleBand(value)),
  ]);
  return table(head(voice), rows, 0);
}

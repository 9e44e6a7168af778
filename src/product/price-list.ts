import type { Price } from "../premium/price.ts";
import type { PercentLine, TariffRecord } from "../premium/line.ts";
import type { BasePremium } from "../premium/tariff.ts";
import type { Choice, Cover } from "../rules/evaluation.ts";
import type { ChoiceLine } from "../premium/line.ts";
import * as prices from "./product-sheet/prices.ts";
import * as smilePlus from "./product-sheet/smile-plus.ts";
import * as tariff from "./product-sheet/tariff.ts";
import { englishSurcharge } from "./release-note/english-surcharge.ts";

type Line = readonly PercentLine[];

const VALUE_BASIS: Line = [tariff.valueBasisLine];
const COMPENSATION: Line = [tariff.compensationLine];
const GARAGE: Line = [smilePlus.garageLine];
const DEDUCTIBLE: Line = [englishSurcharge, tariff.deductibleLine];

const omniumPrice = (base: BasePremium, ...further: readonly Line[]): Price => ({
  kind: "base",
  base,
  lines: [VALUE_BASIS, COMPENSATION, ...further],
});

/** How each cover is priced; the lines stand in the order in which they are shown (contract section 4). */
export const PRICE_LIST = {
  liability: {
    kind: "base",
    base: "liability",
    lines: [
      [tariff.youngDriver],
      [tariff.towedTrailer],
      [smilePlus.kilometresLiability],
      [smilePlus.energyLiability],
      [smilePlus.adasLiability],
    ],
    extra: tariff.detachedTrailer,
  },
  driverProtection: {
    kind: "share",
    line: prices.driverProtectionShare,
    of: "liabilityBase",
    otherwise: prices.driverProtectionAmount,
  },
  legalProtection: { kind: "amount", line: prices.legalProtectionPrice },
  glass: omniumPrice("glass", GARAGE),
  naturalForces: omniumPrice("naturalForces", GARAGE),
  animals: omniumPrice("animals"),
  fire: omniumPrice("fire"),
  theft: omniumPrice("theft", GARAGE),
  materialDamage: {
    kind: "base",
    base: "materialDamage",
    lines: [
      DEDUCTIBLE,
      [smilePlus.kilometresMaterialDamage],
      [smilePlus.energyMaterialDamage],
      [smilePlus.adasMaterialDamage],
      VALUE_BASIS,
      COMPENSATION,
    ],
  },
  accidentAssistance: { kind: "share", line: prices.accidentAssistanceShare, of: "liabilityNet" },
  breakdownAssistance: { kind: "amount", line: prices.breakdownPrice },
  theftAssistance: { kind: "amount", line: prices.theftAssistancePrice },
  personsAssistance: { kind: "amount", line: prices.personsAssistancePrice },
  vehicleUpgrade: { kind: "amount", line: prices.vehicleUpgradePrice },
  tyres: { kind: "amount", line: prices.tyresPrice },
  goods: { kind: "amount", line: prices.goodsPrice },
  economicUnemployment: { kind: "amount", line: prices.economicUnemploymentPrice },
} satisfies Readonly<Record<Cover, Price>>;

/** The line that gives an option its percentage, with its dated versions. */
export const OPTION_LINES: Readonly<Partial<Record<Choice, readonly ChoiceLine[]>>> = {
  deductible: [englishSurcharge, tariff.deductibleLine],
  compensation: [tariff.compensationLine],
  valueBasis: [tariff.valueBasisLine],
  driverProtection: [prices.driverProtectionShare],
  accidentAssistance: [prices.accidentAssistanceShare],
};

/** Every line a price is made of. */
export function linesOf(price: Price): readonly TariffRecord[] {
  switch (price.kind) {
    case "base":
      return [...price.lines.flat(), ...(price.extra ? [price.extra] : [])];
    case "amount":
      return [price.line];
    case "share":
      return [price.line, ...(price.otherwise ? [price.otherwise] : [])];
  }
}

/** Every tariff line of every date, once. */
export const TARIFF_LINES: readonly TariffRecord[] = [...new Set(Object.values(PRICE_LIST).flatMap(linesOf))];

import type { TierLine } from "../../premium/line.ts";
import { all, below, is, reaches } from "../../rules/condition.ts";
import { km } from "../../rules/figure.ts";
import type { Rule } from "../../rules/rule.ts";
import { PRODUCT_SHEET } from "../editions.ts";
import { CARS_AND_VANS } from "../subjects.ts";
import { adas, annualKm, energy, garagedAtNight } from "../vocabulary.ts";

// SMILE-PLUS: the customer advantages that change a premium.

const smilePlus = (block: string) =>
  ({ document: "product-sheet-2023-06", heading: `SMILE-PLUS - ${block}` }) as const;

const NOT_YET = { effectDate: "2023-05-31" } as const;

const VERY_FEW_KM = km(5000);

const FEW_KM = km(20000);

export const kilometresLiability: TierLine = {
  kind: "tiers",
  id: "kilometres-liability",
  source: smilePlus("Afhankelijk van de afgelegde kilometers"),
  quote: "< 5.000 km per jaar: • -10% op BA • -5% op Materiële schade < 20.000 km per jaar: • -5% op BA",
  cites: ["PF-020", "PF-021"],
  inForce: PRODUCT_SHEET,
  tiers: [
    { when: below(annualKm, VERY_FEW_KM), percent: "-10" },
    { when: all(reaches(annualKm, VERY_FEW_KM), below(annualKm, FEW_KM)), percent: "-5" },
  ],
  examples: [
    { given: { annualKm: 0 }, gives: "-10" },
    { given: { annualKm: 4999 }, gives: "-10" },
    { given: { annualKm: 5000 }, gives: "-5" },
    { given: { annualKm: 5001 }, gives: "-5" },
    { given: { annualKm: 19999 }, gives: "-5" },
    { given: { annualKm: 20000 }, gives: "none" },
    { given: { annualKm: 20001 }, gives: "none" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, annualKm: 4999 }, gives: "undocumented" },
  ],
};

export const kilometresMaterialDamage: TierLine = {
  ...kilometresLiability,
  id: "kilometres-material-damage",
  cites: ["PF-020"],
  tiers: [{ when: below(annualKm, VERY_FEW_KM), percent: "-5" }],
  examples: [
    { given: { annualKm: 4999 }, gives: "-5" },
    { given: { annualKm: 5000 }, gives: "none" },
    { given: { annualKm: 5001 }, gives: "none" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, annualKm: 4999 }, gives: "undocumented" },
  ],
};

const NEITHER_DIESEL_NOR_ELECTRIFIED = is(energy, "petrol", "lpg", "cng", "hydrogen");

/** AMB-03: one tier per car, the most specific one. */
export const energyLiability: TierLine = {
  kind: "tiers",
  id: "energy-liability",
  source: smilePlus("Afhankelijk van het type brandstof"),
  quote:
    "• 100% elektrische voertuigen: -25% op de BA • Hybride wagens en plug-in hybrides: -15% op de BA • Niet-dieselvoertuigen: o -10% op BA",
  cites: ["PF-022", "PF-023", "PF-024"],
  inForce: PRODUCT_SHEET,
  tiers: [
    { when: is(energy, "electric"), percent: "-25" },
    { when: is(energy, "hybrid", "plug_in_hybrid"), percent: "-15" },
    { when: NEITHER_DIESEL_NOR_ELECTRIFIED, percent: "-10" },
  ],
  examples: [
    { given: { "vehicle.energy": "electric" }, gives: "-25" },
    { given: { "vehicle.energy": "hybrid" }, gives: "-15" },
    { given: { "vehicle.energy": "plug_in_hybrid" }, gives: "-15" },
    { given: { "vehicle.energy": "petrol" }, gives: "-10" },
    { given: { "vehicle.energy": "lpg" }, gives: "-10" },
    { given: { "vehicle.energy": "cng" }, gives: "-10" },
    { given: { "vehicle.energy": "hydrogen" }, gives: "-10" },
    { given: { "vehicle.energy": "diesel" }, gives: "none" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, "vehicle.energy": "electric" }, gives: "undocumented" },
  ],
};

export const energyMaterialDamage: TierLine = {
  kind: "tiers",
  id: "energy-material-damage",
  source: smilePlus("Afhankelijk van het type brandstof"),
  quote: "• Niet-dieselvoertuigen: o -10% op BA o -5% op Materiële schade",
  cites: ["PF-024"],
  inForce: PRODUCT_SHEET,
  tiers: [{ when: NEITHER_DIESEL_NOR_ELECTRIFIED, percent: "-5" }],
  examples: [
    { given: { "vehicle.energy": "petrol" }, gives: "-5" },
    { given: { "vehicle.energy": "lpg" }, gives: "-5" },
    { given: { "vehicle.energy": "cng" }, gives: "-5" },
    { given: { "vehicle.energy": "hydrogen" }, gives: "-5" },
    { given: { "vehicle.energy": "diesel" }, gives: "none" },
    { given: { "vehicle.energy": "electric" }, gives: "none" },
    { given: { "vehicle.energy": "hybrid" }, gives: "none" },
    { given: { "vehicle.energy": "plug_in_hybrid" }, gives: "none" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, "vehicle.energy": "petrol" }, gives: "undocumented" },
  ],
};

export const adasLiability: TierLine = {
  kind: "tiers",
  id: "adas-liability",
  source: smilePlus("1 of meer ADAS-veiligheids- en preventiesystemen"),
  quote:
    "• -5% korting op BA • -5% korting op Materiële schade 1 systeem volstaat om dit voordeel te genieten.",
  cites: ["PF-025"],
  inForce: PRODUCT_SHEET,
  tiers: [{ when: is(adas, true), percent: "-5" }],
  examples: [
    { given: { "vehicle.adas": true }, gives: "-5" },
    { given: { "vehicle.adas": false }, gives: "none" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, "vehicle.adas": true }, gives: "undocumented" },
  ],
};

export const adasMaterialDamage: TierLine = { ...adasLiability, id: "adas-material-damage" };

export const garageLine: TierLine = {
  kind: "tiers",
  id: "garaged-at-night",
  source: smilePlus("Carport/Garage"),
  quote:
    "-15% op de waarborg Omnium Diefstal, Glasbreuk en Natuurkrachten als het voertuig tussen 22u00 en 6u00 in een garage of carport geparkeerd staat",
  cites: ["PF-028"],
  inForce: PRODUCT_SHEET,
  tiers: [{ when: is(garagedAtNight, true), percent: "-15" }],
  examples: [
    { given: { "vehicle.garagedAtNight": true }, gives: "-15" },
    { given: { "vehicle.garagedAtNight": false }, gives: "none" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, "vehicle.garagedAtNight": true }, gives: "undocumented" },
  ],
};

/** AMB-03: the sheet prints the -5 % under "Niet-dieselvoertuigen" only; whether it also holds here is open. */
const materialDamageEnergy: Rule = {
  id: "material-damage-energy",
  source: smilePlus("Afhankelijk van het type brandstof"),
  quote: "• Niet-dieselvoertuigen: o -10% op BA o -5% op Materiële schade",
  cites: ["PF-024"],
  inForce: PRODUCT_SHEET,
  vehicles: CARS_AND_VANS,
  subjects: ["cover:materialDamage"],
  when: is(energy, "electric", "hybrid", "plug_in_hybrid"),
  outcome: "offered",
  aboutPrice: true,
  confirmed: false,
  examples: [
    { given: { "vehicle.energy": "electric" }, says: "remark" },
    { given: { "vehicle.energy": "hybrid" }, says: "remark" },
    { given: { "vehicle.energy": "plug_in_hybrid" }, says: "remark" },
    { given: { "vehicle.energy": "petrol" }, says: "none" },
    { given: { "vehicle.energy": "diesel" }, says: "none" },
    { given: {}, says: "none" },
    { given: { ...NOT_YET, "vehicle.energy": "electric" }, says: "none" },
  ],
};

export const smilePlusRules: readonly Rule[] = [materialDamageEnergy];

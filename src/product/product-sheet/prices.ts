import { completedYears, elapsed } from "../../facts/day.ts";
import type { AmountLine, BandLine, ChoiceLine } from "../../premium/line.ts";
import { all, is } from "../../rules/condition.ts";
import type { Quantity } from "../../rules/term.ts";
import { PRODUCT_SHEET } from "../editions.ts";
import { driverProtection, economicUnemployment, goods, vehicleAge } from "../vocabulary.ts";

// Tariefinformatie: covers with a price of their own, or a share of the liability premium.

const tariff = (block: string) =>
  ({ document: "product-sheet-2023-06", heading: `Tariefinformatie - ${block}` }) as const;

const NOT_YET = { effectDate: "2023-05-31" } as const;

export const driverProtectionShare: ChoiceLine = {
  kind: "choice",
  id: "driver-protection-common-law",
  choice: "driverProtection",
  source: tariff("Bescherming van de bestuurder"),
  quote: "• Bij compenserende formule: 8% van de basispremie BA",
  cites: ["PF-303", "PF-092"],
  inForce: PRODUCT_SHEET,
  percents: { common_law: "8" },
  examples: [
    { given: { "request.driverProtection": "common_law" }, gives: "8" },
    { given: { "request.driverProtection": "basic" }, gives: "none" },
    { given: { ...NOT_YET, "request.driverProtection": "common_law" }, gives: "undocumented" },
  ],
};

export const driverProtectionAmount: AmountLine = {
  kind: "amounts",
  id: "driver-protection-lump-sum",
  source: tariff("Bescherming van de bestuurder"),
  quote: "• Bij uitgebreide forfaitaire formule: 60 euro • Bij forfaitaire basisformule: 30 euro",
  cites: ["PF-304", "PF-305"],
  inForce: PRODUCT_SHEET,
  tiers: [
    { when: is(driverProtection, "extended"), amount: "60.00" },
    { when: is(driverProtection, "basic"), amount: "30.00" },
  ],
  examples: [
    { given: { "request.driverProtection": "extended" }, gives: "60.00" },
    { given: { "request.driverProtection": "basic" }, gives: "30.00" },
    { given: { "request.driverProtection": "common_law" }, gives: "none" },
    { given: { ...NOT_YET, "request.driverProtection": "basic" }, gives: "undocumented" },
  ],
};

export const accidentAssistanceShare: ChoiceLine = {
  kind: "choice",
  id: "accident-assistance",
  choice: "accidentAssistance",
  source: tariff("Bijstand"),
  quote: "• 1,5% van de premie BA zonder vervangvoertuig • 3,5% van de premie BA met vervangvoertuig",
  cites: ["PF-312", "PF-159"],
  inForce: PRODUCT_SHEET,
  percents: { without_replacement_vehicle: "1.5", with_replacement_vehicle: "3.5" },
  examples: [
    { given: { "request.accidentAssistance": "without_replacement_vehicle" }, gives: "1.5" },
    { given: { "request.accidentAssistance": "with_replacement_vehicle" }, gives: "3.5" },
    {
      given: { ...NOT_YET, "request.accidentAssistance": "with_replacement_vehicle" },
      gives: "undocumented",
    },
  ],
};

interface PriceRow {
  readonly id: string;
  readonly block: string;
  readonly quote: string;
  readonly cites: readonly string[];
  readonly amount: string;
}

const price = ({ id, block, quote, cites, amount }: PriceRow): AmountLine => ({
  kind: "amounts",
  id,
  source: tariff(block),
  quote,
  cites,
  inForce: PRODUCT_SHEET,
  tiers: [{ when: all(), amount }],
  examples: [
    { given: {}, gives: amount },
    { given: NOT_YET, gives: "undocumented" },
  ],
});

export const legalProtectionPrice = price({
  id: "legal-protection",
  block: "Rechtsbijstand",
  quote: "Rechtsbijstand 77,9 euro",
  cites: ["PF-306"],
  amount: "77.90",
});

export const theftAssistancePrice = price({
  id: "theft-assistance",
  block: "Bijstand",
  quote: "Diefstal 20 euro",
  cites: ["PF-314"],
  amount: "20.00",
});

export const personsAssistancePrice = price({
  id: "persons-assistance",
  block: "Bijstand",
  quote: "Personen 25 euro",
  cites: ["PF-315"],
  amount: "25.00",
});

export const vehicleUpgradePrice = price({
  id: "vehicle-upgrade",
  block: "Bijstand",
  quote: "Upgrade voertuig 30 euro",
  cites: ["PF-316"],
  amount: "30.00",
});

export const tyresPrice = price({
  id: "tyres",
  block: "Waarborguitbreiding banden",
  quote: "Waarborguitbreiding banden 30 euro",
  cites: ["PF-317"],
  amount: "30.00",
});

export const goodsPrice: AmountLine = {
  kind: "amounts",
  id: "goods",
  source: tariff("Voor professionelen"),
  quote: "• 5.000: 95 euro • 12.500: 220 euro",
  cites: ["PF-318", "PF-242"],
  inForce: PRODUCT_SHEET,
  tiers: [
    { when: is(goods, 5000), amount: "95.00" },
    { when: is(goods, 12500), amount: "220.00" },
  ],
  examples: [
    { given: { "request.goods": 5000 }, gives: "95.00" },
    { given: { "request.goods": 12500 }, gives: "220.00" },
    { given: { ...NOT_YET, "request.goods": 5000 }, gives: "undocumented" },
  ],
};

export const economicUnemploymentPrice: AmountLine = {
  kind: "amounts",
  id: "economic-unemployment",
  source: tariff("Voor professionelen"),
  quote: "• Gedurende 30 dagen: 9 euro • Gedurende 90 dagen: 25 euro",
  cites: ["PF-319", "PF-251"],
  inForce: PRODUCT_SHEET,
  tiers: [
    { when: is(economicUnemployment, 30), amount: "9.00" },
    { when: is(economicUnemployment, 90), amount: "25.00" },
  ],
  examples: [
    { given: { "request.economicUnemployment": 30 }, gives: "9.00" },
    { given: { "request.economicUnemployment": 90 }, gives: "25.00" },
    { given: { ...NOT_YET, "request.economicUnemployment": 30 }, gives: "undocumented" },
  ],
};

/**
 * AMB-23: "bij de inschrijving" is the registration in the customer's name; where that day is not known, the
 * first registration for a first owner (who then had a new car), and the effect date for a second-hand one.
 */
const ageWhenRegistered: Quantity = {
  name: "ageWhenRegistered",
  unit: "years",
  reads: ["vehicle.registeredToHolder", "vehicle.firstRegistration", "vehicle.owner"],
  open: ({ facts }) => [
    ...(facts.vehicle?.registeredToHolder === undefined && facts.vehicle?.owner === undefined
      ? (["vehicle.owner"] as const)
      : []),
    ...(facts.vehicle?.firstRegistration === undefined ? (["vehicle.firstRegistration"] as const) : []),
  ],
  bounds: (view) => {
    const { registeredToHolder, firstRegistration, owner } = view.facts.vehicle ?? {};
    if (registeredToHolder === undefined && owner === "first") return [0, 0];
    if (firstRegistration === undefined) return undefined;
    if (registeredToHolder !== undefined) {
      const age = elapsed(firstRegistration, registeredToHolder);
      return [age, age];
    }
    const age = elapsed(firstRegistration, view.effectDate);
    return owner === undefined ? [0, age] : [age, age];
  },
  param: (view) => {
    const { registeredToHolder, firstRegistration, owner } = view.facts.vehicle ?? {};
    const since = registeredToHolder ?? (owner === "first" ? firstRegistration : view.effectDate);
    if (firstRegistration === undefined || since === undefined) return undefined;
    return { kind: "years", value: Math.max(0, completedYears(firstRegistration, since)) };
  },
};

export const breakdownPrice: BandLine = {
  kind: "bands",
  id: "breakdown-assistance",
  source: tariff("Bijstand"),
  quote:
    "Hangt af van de ouderdom van het voertuig bij de inschrijving: • < 3 jaar: 10 euro • 3 jaar tot < 5 jaar: 40 euro • 5 jaar en ouder: 70 euro",
  cites: ["PF-313"],
  inForce: PRODUCT_SHEET,
  by: ageWhenRegistered,
  otherwiseBy: vehicleAge,
  bands: [
    { below: 3, amount: "10.00" },
    { below: 5, amount: "40.00" },
    { below: null, amount: "70.00" },
  ],
  examples: [
    {
      given: { "vehicle.firstRegistration": "2020-05-10", "vehicle.registeredToHolder": "2023-05-09" },
      gives: "10.00",
    },
    {
      given: { "vehicle.firstRegistration": "2020-05-10", "vehicle.registeredToHolder": "2023-05-10" },
      gives: "40.00",
    },
    {
      given: { "vehicle.firstRegistration": "2020-05-10", "vehicle.registeredToHolder": "2025-05-09" },
      gives: "40.00",
    },
    {
      given: { "vehicle.firstRegistration": "2020-05-10", "vehicle.registeredToHolder": "2025-05-10" },
      gives: "70.00",
    },
    { given: { "vehicle.firstRegistration": "2015-05-10", "vehicle.owner": "first" }, gives: "10.00" },
    { given: { "vehicle.owner": "first" }, gives: "10.00" },
    { given: { "vehicle.firstRegistration": "2023-11-22", "vehicle.owner": "second_hand" }, gives: "40.00" },
    { given: { "vehicle.firstRegistration": "2023-11-23", "vehicle.owner": "second_hand" }, gives: "10.00" },
    { given: { "vehicle.firstRegistration": "2021-11-22", "vehicle.owner": "second_hand" }, gives: "70.00" },
    { given: { "vehicle.firstRegistration": "2021-11-23", "vehicle.owner": "second_hand" }, gives: "40.00" },
    { given: { "vehicle.firstRegistration": "2023-11-23" }, gives: "10.00" },
    { given: { "vehicle.firstRegistration": "2021-11-23" }, gives: "unknown" },
    { given: {}, gives: "unknown" },
    { given: { ...NOT_YET, "vehicle.owner": "first" }, gives: "undocumented" },
  ],
};

import { completedYears, elapsed, isDay, type Day } from "../facts/day.ts";
import { cents, money } from "../facts/money.ts";
import { factAt, type FactPath } from "../facts/paths.ts";
import type { Param } from "../rules/evaluation.ts";
import { fact, type Attribute, type Bounds, type Quantity } from "../rules/term.ts";
import type { View } from "../rules/view.ts";

// The quantities and attributes that the rules and the tariff are written in.

export const category = fact("vehicle.category");
export const energy = fact("vehicle.energy");
export const owner = fact("vehicle.owner");
export const seller = fact("vehicle.seller");
export const adas = fact("vehicle.adas");
export const garagedAtNight = fact("vehicle.garagedAtNight");
export const antiTheftSystem = fact("vehicle.antiTheft.system");
export const policyholder = fact("policyholder.type");
export const usage = fact("usage");
export const named = fact("driver.named");
export const towsOver750kg = fact("trailer.towsOver750kg");
export const insuredDetachedOver750kg = fact("trailer.insuredDetachedOver750kg");
export const omnium = fact("request.omnium");
export const driverProtection = fact("request.driverProtection");
export const accidentAssistance = fact("request.accidentAssistance");
export const breakdownAssistance = fact("request.breakdownAssistance");
export const goods = fact("request.goods");
export const economicUnemployment = fact("request.economicUnemployment");

/** The value basis; an absent one counts as the catalogue value (contract section 3). */
const valueBasis: Attribute<"catalogue" | "invoice"> = {
  ...fact("request.valueBasis"),
  value: (view) => view.facts.request?.valueBasis ?? "catalogue",
};

/** The proof of the anti-theft system lies there; no answer is no proof yet. */
export const proofProvided: Attribute<boolean> = {
  ...fact("vehicle.antiTheft.proofProvided"),
  value: (view) => view.facts.vehicle?.antiTheft?.proofProvided === true,
};

const yearsParam = (bounds: Bounds | undefined): Param | undefined =>
  bounds && { kind: "years", value: Math.floor(Number(bounds[0]) / 2) };

function exactly(value: number | bigint | undefined): Bounds | undefined {
  return value === undefined ? undefined : [value, value];
}

/**
 * Completed years on the scale of `elapsed`, known only as a whole number: from the anniversary itself up to the
 * next. On 29 February nobody has the anniversary of a year that had no such day.
 */
function wholeYears(count: number, effectDate: Day): Bounds {
  const start = `${String(Number(effectDate.slice(0, 4)) - count).padStart(4, "0")}${effectDate.slice(4)}`;
  return [isDay(start) ? 2 * count : 2 * count + 1, 2 * count + 1];
}

/** Age of the vehicle at the effect date, from its first registration anywhere (AMB-02b). */
export const vehicleAge: Quantity = {
  name: "vehicleAge",
  unit: "years",
  reads: ["vehicle.firstRegistration"],
  open: () => ["vehicle.firstRegistration"],
  bounds: ({ facts, effectDate }) => {
    const from = facts.vehicle?.firstRegistration;
    return from === undefined ? undefined : exactly(elapsed(from, effectDate));
  },
  param: (view) => yearsParam(vehicleAge.bounds(view)),
  since: ({ vehicle }) => vehicle?.firstRegistration,
};

/** Age of the named driver at the effect date. */
export const driverAge: Quantity = {
  name: "driverAge",
  unit: "years",
  reads: ["driver.birthDate", "driver.age"],
  open: () => ["driver.birthDate"],
  bounds: ({ facts, effectDate }) => {
    const { birthDate, age } = facts.driver ?? {};
    if (birthDate !== undefined) return wholeYears(completedYears(birthDate, effectDate), effectDate);
    return age === undefined ? undefined : wholeYears(age, effectDate);
  },
  param: (view) => yearsParam(driverAge.bounds(view)),
  since: ({ driver }) => driver?.birthDate,
};

/** How long the driver has held a licence at the effect date. */
export const licenceHeld: Quantity = {
  name: "licenceHeld",
  unit: "years",
  reads: ["driver.licenceDate", "driver.licenceYears"],
  open: () => ["driver.licenceDate"],
  bounds: ({ facts, effectDate }) => {
    const { licenceDate, licenceYears } = facts.driver ?? {};
    if (licenceDate !== undefined) return exactly(elapsed(licenceDate, effectDate));
    return licenceYears === undefined ? undefined : wholeYears(licenceYears, effectDate);
  },
  param: (view) => yearsParam(licenceHeld.bounds(view)),
  since: ({ driver }) => driver?.licenceDate,
};

type NumberPath = "annualKm" | "vehicle.maxMassKg" | "driver.bonusMalus" | "driver.claimsLast5Years";

const counted = (path: NumberPath, name: string, unit: "km" | "kg" | "count"): Quantity => ({
  name,
  unit,
  reads: [path],
  open: () => [path],
  bounds: (view) => exactly(factAt(view.facts, path)),
  param: (view) => {
    const value = factAt(view.facts, path);
    return value === undefined ? undefined : { kind: unit, value };
  },
});

export const annualKm = counted("annualKm", "annualKm", "km");
export const maxMass = counted("vehicle.maxMassKg", "maxMass", "kg");
export const bonusMalus = counted("driver.bonusMalus", "bonusMalus", "count");
export const claims = counted("driver.claimsLast5Years", "claims", "count");

type ValuePath = "vehicle.catalogueValue" | "vehicle.invoiceValue";

function valueQuantity(
  name: string,
  reads: readonly FactPath[],
  pathOf: (view: View) => ValuePath,
): Quantity {
  const amountOf = (view: View): bigint | undefined => {
    const value = factAt(view.facts, pathOf(view));
    return value === undefined ? undefined : cents(value);
  };
  return {
    name,
    unit: "money",
    reads,
    looksAt: (view) => (reads.length > 1 ? ["request.valueBasis", pathOf(view)] : reads),
    open: (view) => [pathOf(view)],
    bounds: (view) => exactly(amountOf(view)),
    param: (view) => {
      const amount = amountOf(view);
      return amount === undefined ? undefined : { kind: "money", value: money(amount) };
    },
  };
}

export const catalogueValue = valueQuantity(
  "catalogueValue",
  ["vehicle.catalogueValue"],
  () => "vehicle.catalogueValue",
);

/** What the car is insured for: the invoice value if that is the chosen basis, else the catalogue value. */
export const insuredValue = valueQuantity(
  "insuredValue",
  ["request.valueBasis", "vehicle.catalogueValue", "vehicle.invoiceValue"],
  (view) => (valueBasis.value(view) === "invoice" ? "vehicle.invoiceValue" : "vehicle.catalogueValue"),
);

/** Accessories as a percentage of the catalogue value without them (the rule abolished on 19 June 2022). */
export const accessoriesShare: Quantity = {
  name: "accessoriesShare",
  unit: "percent",
  reads: ["vehicle.accessoriesValue", "vehicle.catalogueValue"],
  open: ({ facts }) =>
    (["vehicle.accessoriesValue", "vehicle.catalogueValue"] as const).filter(
      (path) => factAt(facts, path) === undefined,
    ),
  bounds: ({ facts }) => {
    const { accessoriesValue, catalogueValue: catalogue } = facts.vehicle ?? {};
    if (accessoriesValue === undefined || catalogue === undefined) return undefined;
    const accessories = cents(accessoriesValue);
    return exactly(sharePosition(accessories, cents(catalogue) - accessories));
  },
  param: () => undefined,
};

/** 2n when the part is exactly n percent of the whole, 2n + 1 between n and n + 1; nothing of nothing is 0. */
function sharePosition(part: bigint, whole: bigint): bigint {
  if (part === 0n) return 0n;
  if (whole <= 0n) return 2n * part + 200n;
  const hundredfold = 100n * part;
  return 2n * (hundredfold / whole) + (hundredfold % whole === 0n ? 0n : 1n);
}

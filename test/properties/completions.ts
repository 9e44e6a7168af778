import { factAt, FACT_PATHS, type FactPath, type FactValue, withFact } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { shiftDays } from "../oracle/calendar.ts";
import { candidates } from "../oracle/candidates.ts";
import { daysBeforeYears } from "./building.ts";

/** The facts that an outcome can hang on. */
const DECIDING = [
  "vehicle.category",
  "vehicle.maxMassKg",
  "vehicle.make",
  "vehicle.model",
  "vehicle.energy",
  "vehicle.firstRegistration",
  "vehicle.owner",
  "policyholder.type",
  "usage",
  "driver.named",
  "driver.licenceDate",
  "driver.bonusMalus",
  "driver.claimsLast5Years",
  "request.omnium",
  "vehicle.catalogueValue",
  "vehicle.seller",
  "vehicle.invoiceValue",
  "vehicle.antiTheft.system",
  "vehicle.antiTheft.incertCertificate",
  "request.accidentAssistance",
  "request.breakdownAssistance",
] as const satisfies readonly FactPath[];
type Deciding = (typeof DECIDING)[number];

type Answers = { readonly [P in Deciding]: FactValue<P> };

/** A quote that one more answer can lift or spoil for every subject. */
const usual = (effect: string): Answers => ({
  "vehicle.category": "car",
  "vehicle.maxMassKg": 5001,
  "vehicle.make": "Tesla",
  "vehicle.model": "Range Rover",
  "vehicle.energy": "hybrid",
  "vehicle.firstRegistration": daysBeforeYears(effect, 1),
  "vehicle.owner": "first",
  "policyholder.type": "consumer",
  usage: "mixed",
  "driver.named": true,
  "driver.licenceDate": shiftDays(daysBeforeYears(effect, 5), -10),
  "driver.bonusMalus": 0,
  "driver.claimsLast5Years": 0,
  "request.omnium": "omnium_theft",
  "vehicle.catalogueValue": "200000.00",
  "vehicle.seller": "belgian_vat_dealer",
  "vehicle.invoiceValue": "200000.00",
  "vehicle.antiTheft.system": "TT3",
  "vehicle.antiTheft.incertCertificate": true,
  "request.accidentAssistance": "none",
  "request.breakdownAssistance": true,
});

function starts(effect: string): Answers[] {
  const first = usual(effect);
  const variants: Partial<Answers>[] = [
    {},
    { "vehicle.owner": "second_hand" },
    { "vehicle.firstRegistration": daysBeforeYears(effect, 9) },
    { "vehicle.category": "motorcycle" },
    { "policyholder.type": "self_employed" },
  ];
  return variants.map((variant) => ({ ...first, ...variant }));
}

/** Ways to answer what is missing: from several starts, and from each with one answer changed. */
export function* completions(facts: Facts, effect: string): Generator<Facts> {
  const missing = DECIDING.filter((path) => isMissing(facts, path, effect));
  for (const start of starts(effect)) {
    const complete = missing.reduce((filled, path) => answered(filled, path, start[path]), facts);
    yield complete;
    for (const path of missing) {
      for (const value of candidates(path, facts, effect)) yield answered(complete, path, value);
    }
  }
}

/** A licence date is open only as far as the whole years that are known leave it open. */
function isMissing(facts: Facts, path: Deciding, effect: string): boolean {
  if (factAt(facts, path) !== undefined) return false;
  return path !== "driver.licenceDate" || candidates(path, facts, effect).length > 1;
}

const answered = (facts: Facts, path: FactPath, value: FactValue): Facts => withFact(facts, path, value);

/** Facts that may be taken away without a default taking their place. */
export const OPENABLE: readonly FactPath[] = FACT_PATHS.filter(
  (path) => path !== "effectDate" && path !== "request.valueBasis",
);

import type { FactPath } from "../../src/facts/paths.ts";

/**
 * The facts that can be missing, in the order in which the interview asks for them. The contract leaves that
 * order to the interview; a test holds this list against it.
 */
export const INTERVIEW: readonly FactPath[] = [
  "vehicle.category",
  "vehicle.maxMassKg",
  "vehicle.make",
  "vehicle.model",
  "vehicle.energy",
  "vehicle.firstRegistration",
  "vehicle.owner",
  "vehicle.adas",
  "policyholder.type",
  "usage",
  "annualKm",
  "trailer.towsOver750kg",
  "trailer.insuredDetachedOver750kg",
  "driver.named",
  "driver.birthDate",
  "driver.licenceDate",
  "driver.bonusMalus",
  "driver.claimsLast5Years",
  "request.omnium",
  "vehicle.catalogueValue",
  "vehicle.seller",
  "vehicle.invoiceValue",
  "request.compensation",
  "request.deductible",
  "vehicle.antiTheft.system",
  "vehicle.antiTheft.incertCertificate",
  "vehicle.garagedAtNight",
  "request.accidentAssistance",
  "request.breakdownAssistance",
  "basePremiums.liability",
  "basePremiums.glass",
  "basePremiums.naturalForces",
  "basePremiums.animals",
  "basePremiums.fire",
  "basePremiums.theft",
  "basePremiums.materialDamage",
];

/** Those that can still refuse first, then in the order of the interview. */
export function inOrder(paths: ReadonlySet<FactPath>, refusing: ReadonlySet<FactPath>): FactPath[] {
  const listed = INTERVIEW.filter((path) => paths.has(path));
  const refusers = listed.filter((path) => refusing.has(path));
  return [...refusers, ...listed.filter((path) => !refusing.has(path))];
}

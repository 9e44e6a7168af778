import type { Facts } from "./schema.ts";

type Leaves<T, Prefix extends string = ""> = {
  [K in keyof T & string]-?: NonNullable<T[K]> extends Record<string, unknown>
    ? Leaves<NonNullable<T[K]>, `${Prefix}${K}.`>
    : `${Prefix}${K}`;
}[keyof T & string];

type At<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? At<NonNullable<T[Head & keyof T]>, Rest>
  : NonNullable<T[Path & keyof T]>;

/** The path of one fact: "vehicle.firstRegistration". */
export type FactPath = Leaves<Facts>;

/** What a fact holds once it is answered. */
export type FactValue<P extends FactPath = FactPath> = P extends FactPath ? At<Facts, P> : never;

/**
 * Every fact, in the order an interview asks for it: what the car is, how it is used, who drives it, what is
 * wanted, what the chosen covers then need, and the premiums last.
 */
export const FACT_PATHS = [
  "effectDate",
  "vehicle.category",
  "vehicle.maxMassKg",
  "vehicle.make",
  "vehicle.model",
  "vehicle.energy",
  "vehicle.firstRegistration",
  "vehicle.owner",
  "vehicle.registeredToHolder",
  "vehicle.powerKw",
  "vehicle.adas",
  "vehicle.plate",
  "vehicle.vin",
  "policyholder.type",
  "usage",
  "annualKm",
  "trailer.towsOver750kg",
  "trailer.insuredDetachedOver750kg",
  "driver.named",
  "driver.birthDate",
  "driver.age",
  "driver.licenceDate",
  "driver.licenceYears",
  "driver.bonusMalus",
  "driver.claimsLast5Years",
  "request.driverProtection",
  "request.legalProtection",
  "request.omnium",
  "vehicle.catalogueValue",
  "vehicle.accessoriesValue",
  "vehicle.seller",
  "request.valueBasis",
  "vehicle.invoiceValue",
  "request.compensation",
  "request.deductible",
  "vehicle.antiTheft.system",
  "vehicle.antiTheft.incertCertificate",
  "vehicle.antiTheft.proofProvided",
  "vehicle.garagedAtNight",
  "request.accidentAssistance",
  "request.breakdownAssistance",
  "request.theftAssistance",
  "request.personsAssistance",
  "request.vehicleUpgrade",
  "request.tyres",
  "request.goods",
  "request.economicUnemployment",
  "basePremiums.liability",
  "basePremiums.glass",
  "basePremiums.naturalForces",
  "basePremiums.animals",
  "basePremiums.fire",
  "basePremiums.theft",
  "basePremiums.materialDamage",
] as const satisfies readonly FactPath[];

type Missing = Exclude<FactPath, (typeof FACT_PATHS)[number]>;
const everyPathHasAPlace: Missing extends never ? true : Missing = true;
void everyPathHasAPlace;

const rank = new Map<string, number>(FACT_PATHS.map((path, index) => [path, index]));

/** Sorts paths in the order of the interview. */
export const byInterview = (a: FactPath, b: FactPath): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);

/** True for text that names a fact. */
export const isFactPath = (text: string): text is FactPath => rank.has(text);

type Branch = Readonly<Record<string, unknown>>;

const keysOf = new Map<FactPath, readonly string[]>(FACT_PATHS.map((path) => [path, path.split(".")]));

/** The fact at a path, or undefined when it is not answered. */
export function factAt<P extends FactPath>(facts: Facts, path: P): FactValue<P> | undefined {
  let value: unknown = facts;
  for (const key of keysOf.get(path) ?? []) {
    if (value === undefined) return undefined;
    value = (value as Branch)[key];
  }
  return value as FactValue<P> | undefined;
}

/** The same facts with one answered, changed or (undefined) opened again. The originals stay as they were. */
export function withFact<P extends FactPath>(facts: Facts, path: P, value: FactValue<P> | undefined): Facts {
  return replaceAt(facts, path.split("."), value);
}

function replaceAt(branch: Branch, keys: readonly string[], value: unknown): Branch {
  const [key = "", ...rest] = keys;
  const { [key]: old, ...others } = branch;
  const next = rest.length === 0 ? value : replaceAt((old ?? {}) as Branch, rest, value);
  const empty = next === undefined || (rest.length > 0 && Object.keys(next as Branch).length === 0);
  return empty ? others : { ...others, [key]: next };
}

/** The paths that are answered, in the order of the interview. */
export const answeredPaths = (facts: Facts): FactPath[] =>
  FACT_PATHS.filter((path) => factAt(facts, path) !== undefined);

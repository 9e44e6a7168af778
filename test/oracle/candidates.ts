import type { FactPath, FactValue } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { daysAroundYearsBefore, fullYears, isPast, shiftDays } from "./calendar.ts";

/** A fact that an undecided question can still hang on. Any other fact is never asked for. */
type Askable = Exclude<
  FactPath,
  | "effectDate"
  | "driver.age"
  | "driver.licenceYears"
  | "request.valueBasis"
  | "vehicle.registeredToHolder"
  | "vehicle.accessoriesValue"
  | "vehicle.powerKw"
  | "vehicle.plate"
  | "vehicle.vin"
  | "vehicle.antiTheft.proofProvided"
>;

const yesOrNo = [true, false];
const base = ["100.00", "200.00"];

/** One value of every class that contract sections 3 and 4 tell apart. */
const fixed: { readonly [P in Askable]?: readonly FactValue<P>[] } = {
  "policyholder.type": ["consumer", "self_employed", "company"],
  usage: ["private", "mixed", "driving_school"],
  annualKm: [0, 5000, 20000],
  "vehicle.category": ["car", "motorhome", "motorcycle", "moped"],
  "vehicle.maxMassKg": [5000, 5001],
  "vehicle.make": ["Tesla", "Porsche", "Land Rover", "Fiat"],
  "vehicle.model": ["Range Rover", "Defender"],
  "vehicle.energy": ["diesel", "petrol", "hybrid", "electric"],
  "vehicle.owner": ["first", "second_hand"],
  "vehicle.seller": ["belgian_vat_dealer", "private_person"],
  "vehicle.adas": yesOrNo,
  "vehicle.garagedAtNight": yesOrNo,
  "vehicle.antiTheft.system": ["none", "TT1", "TT3", "TT5", "manufacturer"],
  "vehicle.antiTheft.incertCertificate": yesOrNo,
  "trailer.towsOver750kg": yesOrNo,
  "trailer.insuredDetachedOver750kg": yesOrNo,
  "driver.named": yesOrNo,
  "driver.bonusMalus": [0, 1],
  "driver.claimsLast5Years": [1, 2],
  "request.omnium": ["none", "glass", "mini", "mini_theft", "omnium", "omnium_theft"],
  "request.compensation": ["actual", "agreed_0", "agreed_6", "agreed_12", "agreed_24"],
  "request.deductible": ["low", "medium", "high", "english"],
  "request.accidentAssistance": ["none", "without_replacement_vehicle", "with_replacement_vehicle"],
  "request.breakdownAssistance": yesOrNo,
  "basePremiums.liability": base,
  "basePremiums.glass": base,
  "basePremiums.naturalForces": base,
  "basePremiums.animals": base,
  "basePremiums.fire": base,
  "basePremiums.theft": base,
  "basePremiums.materialDamage": base,
};

const limits = ["64999.99", "65000.00", "65000.01", "99999.99", "100000.00", "100000.01"];

/** The values a missing fact can take, as far as they matter; dates fit the whole years that are known. */
export function candidates(path: FactPath, facts: Facts, effect: string): readonly FactValue[] {
  if (path === "vehicle.catalogueValue") return [...limits, ...around(facts.vehicle?.invoiceValue)];
  if (path === "vehicle.invoiceValue") return [...limits, "0.00", ...around(facts.vehicle?.catalogueValue)];
  if (path === "vehicle.firstRegistration") {
    const registered = facts.vehicle?.registeredToHolder;
    return remembered(`car ${effect} ${registered ?? ""}`, () => registrations(effect, registered));
  }
  if (path === "driver.licenceDate") {
    const years = facts.driver?.licenceYears;
    return remembered(`licence ${effect} ${years ?? ""}`, () => licences(effect, years));
  }
  if (path === "driver.birthDate") return remembered(`birth ${effect}`, () => births(effect));
  const values = (fixed as Partial<Record<FactPath, readonly FactValue[]>>)[path];
  if (values === undefined) throw new Error(`no candidates for ${path}`);
  return values;
}

const around = (value: string | undefined): string[] =>
  value === undefined ? [] : [value, `${Number(value.split(".")[0]) * 2 + 1}.00`];

/** One day of every class of age that the contract tells apart, at the effect date and at the registration. */
function registrations(effect: string, registered: string | undefined): string[] {
  const marks = [effect, ...(registered === undefined ? [] : [registered])];
  const days = marks.flatMap((mark) => [
    shiftDays(mark, 1),
    mark,
    ...[2, 3, 5, 8, 10].flatMap((age) => daysAroundYearsBefore(mark, age)),
  ]);
  const reached = (day: string, mark: string): string =>
    [2, 3, 5, 8, 10].map((age) => (fullYears(day, mark) >= age ? "y" : "n")).join("");
  const past = (day: string): string => [8, 10].map((age) => (isPast(day, age, effect) ? "y" : "n")).join("");
  return onePer(days, (day) => [past(day), ...marks.map((mark) => reached(day, mark))].join("-"));
}

function licences(effect: string, years: number | undefined): string[] {
  const days = daysAroundYearsBefore(effect, years ?? 5);
  const possible = years === undefined ? days : days.filter((day) => fullYears(day, effect) === years);
  return onePer(possible, (day) => (isPast(day, 5, effect) ? "y" : "n"));
}

const births = (effect: string): string[] =>
  onePer(daysAroundYearsBefore(effect, 26), (day) => (fullYears(day, effect) < 26 ? "y" : "n"));

const onePer = (days: readonly string[], kind: (day: string) => string): string[] => [
  ...new Map(days.map((day) => [kind(day), day])).values(),
];

/** The days depend on few things and are asked for often. */
function remembered(key: string, days: () => string[]): string[] {
  const found = memory.get(key) ?? days();
  memory.set(key, found);
  return found;
}
const memory = new Map<string, string[]>();

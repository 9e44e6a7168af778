import type { Cover } from "../../src/rules/evaluation.ts";
import { fullYears } from "./calendar.ts";
import type { Question, World } from "./explore.ts";
import {
  asFactor,
  divide,
  exceeds,
  isZero,
  minus,
  multiply,
  read,
  smallest,
  writeDecimal,
} from "./number.ts";
import { age } from "./vehicle.ts";

/** A percentage as a fraction "over/under", or "none" where the line does not apply. */
export type Percentage = string;
export type Criterion = Question<Percentage>;

const NONE = "none";
const percent = (text: string): Percentage => {
  const { over, under } = read(text);
  return `${over}/${under}`;
};
const percentIf = (applies: boolean, text: string): Percentage => (applies ? percent(text) : NONE);

/** Asked of the named driver only. */
const underTwentySix: Criterion = (world) => {
  if (driverIsTwentySix(world)) return NONE;
  return percentIf(world.ask("driver.named"), "15");
};

function driverIsTwentySix(world: World): boolean {
  if (world.known("driver.named") === false) return true;
  const whole = world.known("driver.age");
  if (world.known("driver.birthDate") === undefined && whole !== undefined) return whole >= 26;
  return fullYears(world.ask("driver.birthDate"), world.effect) >= 26;
}

const towing: Criterion = (world) => percentIf(world.ask("trailer.towsOver750kg"), "10");

const liabilityKilometres: Criterion = (world) => {
  const km = world.ask("annualKm");
  if (km < 5000) return percent("-10");
  return percentIf(km < 20000, "-5");
};

const damageKilometres: Criterion = (world) => percentIf(world.ask("annualKm") < 5000, "-5");

const burnsNoDiesel = (energy: string): boolean => ["petrol", "lpg", "cng", "hydrogen"].includes(energy);

const liabilityEnergy: Criterion = (world) => {
  const energy = world.ask("vehicle.energy");
  if (energy === "electric") return percent("-25");
  if (energy === "hybrid" || energy === "plug_in_hybrid") return percent("-15");
  return percentIf(burnsNoDiesel(energy), "-10");
};

const damageEnergy: Criterion = (world) => percentIf(burnsNoDiesel(world.ask("vehicle.energy")), "-5");

const adas: Criterion = (world) => percentIf(world.ask("vehicle.adas"), "-5");

const garage: Criterion = (world) => percentIf(world.ask("vehicle.garagedAtNight"), "-15");

/** Percentages of the base tariff itself are "0". */
export const DEDUCTIBLE_PERCENT = { low: "20", medium: "0", high: "-10", english: "45" } as const;
export const COMPENSATION_PERCENT = {
  actual: "0",
  agreed_0: "-5",
  agreed_6: "0",
  agreed_12: "7.5",
  agreed_24: "12.5",
} as const;

const deductible: Criterion = (world) => {
  const text = DEDUCTIBLE_PERCENT[world.ask("request.deductible")];
  return percentIf(text !== "0", text);
};

const compensation: Criterion = (world) => {
  const text = COMPENSATION_PERCENT[world.ask("request.compensation")];
  return percentIf(text !== "0", text);
};

/** 35 % of (catalogue - invoice) / catalogue, that ratio between 0 and 15 %. */
export const invoicePercent: Criterion = (world) => {
  const catalogue = read(world.ask("vehicle.catalogueValue"));
  const invoice = read(world.ask("vehicle.invoiceValue"));
  if (isZero(catalogue) || !exceeds(catalogue, invoice)) return NONE;
  const share = smallest(divide(minus(catalogue, invoice), catalogue), read("0.15"));
  const { over, under } = multiply(share, read("-35"));
  return `${over}/${under}`;
};

const valueBasis: Criterion = (world) =>
  world.known("request.valueBasis") === "invoice" ? invoicePercent(world) : NONE;

/** Glass taken alone has neither a value basis nor a compensation formula. */
const unlessGlassAlone =
  (criterion: Criterion): Criterion =>
  (world) =>
    world.ask("request.omnium") === "glass" ? NONE : criterion(world);

/** The percentage lines of the covers that have a base premium, in the order they are shown. */
export const CRITERIA = {
  liability: [underTwentySix, towing, liabilityKilometres, liabilityEnergy, adas],
  materialDamage: [deductible, damageKilometres, damageEnergy, adas, valueBasis, compensation],
  theft: [valueBasis, compensation, garage],
  naturalForces: [valueBasis, compensation, garage],
  glass: [unlessGlassAlone(valueBasis), unlessGlassAlone(compensation), garage],
  animals: [valueBasis, compensation],
  fire: [valueBasis, compensation],
} as const satisfies { readonly [C in Cover]?: readonly Criterion[] };
export type BasedCover = keyof typeof CRITERIA;

const breakdownAmount = (years: number): string => {
  if (years < 3) return "10.00";
  return years < 5 ? "40.00" : "70.00";
};

/** By the car's age when it was registered to the holder; a first owner registered it new. */
export const breakdownAtRegistration: Question<string> = (world) => {
  const registered = world.known("vehicle.registeredToHolder");
  if (registered !== undefined) {
    return breakdownAmount(fullYears(world.ask("vehicle.firstRegistration"), registered));
  }
  return world.ask("vehicle.owner") === "first" ? breakdownAmount(0) : breakdownAmount(age(world));
};

export const breakdownAtEffect: Question<string> = (world) => breakdownAmount(age(world));

/** Yearly amounts of the covers with a fixed price, by what was chosen. */
export const FIXED_AMOUNTS = {
  basic: "30.00",
  extended: "60.00",
  legalProtection: "77.90",
  theftAssistance: "20.00",
  personsAssistance: "25.00",
  vehicleUpgrade: "30.00",
  tyres: "30.00",
  goods: { 0: null, 5000: "95.00", 12500: "220.00" },
  economicUnemployment: { 0: null, 30: "9.00", 90: "25.00" },
  detachedTrailer: "15.00",
} as const;

export const ACCIDENT_ASSISTANCE_PERCENT = {
  without_replacement_vehicle: "1.5",
  with_replacement_vehicle: "3.5",
} as const;
export const COMMON_LAW_PERCENT = "8";

const bands: readonly (readonly [
  limit: string,
  high: string | null,
  medium: string | null,
  low: string,
  english: string,
])[] = [
  ["12500.00", "550.00", "350.00", "200.00", "625.00"],
  ["25000.00", "850.00", "550.00", "300.00", "625.00"],
  ["37500.00", "1150.00", "800.00", "450.00", "750.00"],
  ["60000.00", "1450.00", "1050.00", "750.00", "750.00"],
  ["80000.00", "1650.00", "1150.00", "950.00", "950.00"],
  ["100000.00", "1850.00", "1450.00", "1150.00", "1150.00"],
  ["150000.01", null, null, "1500.00", "1500.00"],
];

/** The row of the table of deductibles that a value falls in: 0 is below 12500.00, 7 above 150000.00. */
export function band(value: string): number {
  const row = bands.findIndex(([limit]) => exceeds(read(limit), read(value)));
  return row < 0 ? bands.length : row;
}

export function deductibleAmount(row: number, level: "low" | "medium" | "high" | "english"): string | null {
  const [, high, medium, low, english] = bands[row] ?? ["", null, null, "2000.00", "2000.00"];
  return { high, medium, low, english }[level];
}

export const writePercentage = (text: Percentage): string => {
  if (text === NONE) return "0";
  const [over = "0", under = "1"] = text.split("/");
  return writeDecimal(divide(read(over), read(under)));
};

export const factorOfPercentage = (text: Percentage): ReturnType<typeof asFactor> => {
  const [over = "0", under = "1"] = text.split("/");
  return asFactor(divide(read(over), read(under)));
};

import { cents } from "../../../src/facts/money.ts";
import type { FactPath } from "../../../src/facts/paths.ts";
import { AGE, DISTANCE, MASS, MONEY, POWER } from "../kinds.ts";
import { asks, leaves, states, type FactClaim } from "./claims.ts";
import type { Cue } from "./cue-words.ts";
import { monthsOfLicence, OLDEST, YOUNGEST, years } from "./from-years.ts";
import { claim, doubted, euros, type Read, type Reader } from "./measure-claims.ts";

/** What a number claims, by its unit and the words beside it. */
export const claimsOfMeasure: Reader = (read) => {
  const { measure } = read;
  if (measure.denied) return [];
  switch (measure.quantity) {
    case "age":
      return years(read);
    case "distance":
      return kilometres(read);
    case "money":
    case "cents":
      return amount(read);
    case "mass":
      return mass(read);
    case "power":
    case "horsepower":
      return claim("vehicle.powerKw", POWER, read);
    case "bare":
      return bare(read);
    case "foreign":
      return monthsOfLicence(read);
  }
};

/** What somebody drives in a year, when only "rijdt" says so. */
const USUAL_KM = { from: 3000, to: 80_000 };

/** More than few people drive in a year: of a used car it is what the clock shows. */
const MOST_OF_YEAR = 35_000;

/** Kilometres that are named, or that no car's clock can show. */
function isOfYear({ figure: { cues }, around }: Read): boolean {
  if (cues.includes("vehicleAge")) return false;
  const named = cues.includes("kilometres") && !around.secondHand && !around.carDated;
  return named || (around.clockless && !around.strange);
}

/** The 8 of "8 à 9000 km" is said short for 8000. */
function inThousands(read: Read): Read {
  const { measure, around } = read;
  const isShort = around.linked && measure.value > 0 && measure.value < 100;
  return isShort ? { ...read, measure: { ...measure, value: measure.value * 1000 } } : read;
}

const kilometres: Reader = (short) => {
  const read = inThousands(short);
  const { view, figure, measure, around } = read;
  if (figure.cues.includes("odometer") || figure.cues.includes("warranty")) return [];
  if (figure.cues.includes("annualKm")) return claim("annualKm", DISTANCE, read);
  const usual = measure.value >= USUAL_KM.from && measure.value <= USUAL_KM.to;
  if (figure.cues.includes("drives")) return claim("annualKm", DISTANCE, usual ? read : doubted(read));
  if (usual && isOfYear(read)) return claim("annualKm", DISTANCE, read);
  // Nobody drives a hundred kilometres a year; many kilometres of a used car stand on its clock.
  const values = DISTANCE.worth(measure, view).filter((value) => value >= 1000 && Number.isInteger(value));
  // "90.000 km, rijdt 15.000 km per jaar": what is driven in a year is said elsewhere.
  const isClock =
    (around.secondHand && measure.value > MOST_OF_YEAR) ||
    (around.annualSaid && figure.cues.length === 0 && !around.linked);
  return values.length === 0 || isClock ? [] : [asks("annualKm", figure, ...values)];
};

const VALUES: Partial<Record<Cue, FactPath>> = {
  catalogueValue: "vehicle.catalogueValue",
  invoiceValue: "vehicle.invoiceValue",
  accessoriesValue: "vehicle.accessoriesValue",
};

const amount: Reader = (read) => {
  const { figure, around } = read;
  if (around.cover !== undefined) return claim(`basePremiums.${around.cover}`, MONEY, read);
  const cue = figure.cues.find((one) => VALUES[one] !== undefined);
  const path = cue === undefined ? undefined : VALUES[cue];
  if (path === undefined) return figure.cues.includes("otherAmount") ? [] : unplacedAmount(read);
  return claim(path, MONEY, around.withVat ? doubted(read) : read);
};

const LEAST_VALUE = 1500n * 100n;

/** An amount nothing tells the meaning of: a price of the car, if it is one. */
function unplacedAmount({ view, figure, measure }: Read): readonly FactClaim[] {
  const values = MONEY.worth(measure, view)
    .filter((value) => value > 0)
    .map(euros)
    .filter((value) => cents(value) >= LEAST_VALUE);
  const paths = ["vehicle.catalogueValue", "vehicle.invoiceValue"] as const;
  const candidates = values.flatMap((value) => paths.map((path) => ({ path, value })));
  return candidates.length === 0 ? [] : [leaves(paths[0], figure, candidates)];
}

const HEAVY_TRAILER_KG = 750;

/** "trekt een caravan van 1.200 kg". */
function tows({ view, figure, measure, around }: Read): readonly FactClaim[] {
  const [kg, other] = MASS.worth(measure, view);
  const open = measure.bounded || measure.doubtful || around.linked || other !== undefined;
  return kg === undefined || open ? [] : [states("trailer.towsOver750kg", figure, kg > HEAVY_TRAILER_KG)];
}

const mass: Reader = (read) => {
  const { figure, around } = read;
  const { cues } = figure;
  if (around.towed) return tows(read);
  if (cues.includes("trailerMass")) return [];
  return claim("vehicle.maxMassKg", MASS, cues.includes("maxMassKg") ? read : doubted(read));
};

const OF_KILOMETRES: readonly Cue[] = ["annualKm", "drives", "kilometres"];
const LEAST_BARE_VALUE = 1000;
const LEAST_MASS = 300;
const MOST_CLAIMS = 20;
const BONUS_MALUS = { from: -2, to: 22 };

/** A number without a unit counts only where its cue leaves no doubt. */
const bare: Reader = (read) => {
  const { figure, measure, around } = read;
  if (around.cover !== undefined) return amount(read);
  const { value } = measure;
  // Nobody drives five kilometres a year: "le BM est en fait 5".
  const [cue] = figure.cues.filter((one) => value >= LEAST_BARE_VALUE || !OF_KILOMETRES.includes(one));
  switch (cue) {
    case "catalogueValue":
    case "invoiceValue":
    case "accessoriesValue":
    case "value":
      return value >= LEAST_BARE_VALUE ? amount(read) : [];
    case "annualKm":
    case "drives":
    case "kilometres":
      return value >= LEAST_BARE_VALUE ? kilometres(read) : [];
    case "maxMassKg":
      return value >= LEAST_MASS ? claim("vehicle.maxMassKg", MASS, read) : [];
    case "powerKw":
      return claim("vehicle.powerKw", POWER, read);
    case "driverAge":
      return value >= YOUNGEST && value <= OLDEST && around.agedBeside ? claim("driver.age", AGE, read) : [];
    case "bonusMalus":
      return degree(read);
    case "bonus":
      return degree(value <= 0 ? read : doubted(read));
    case "claims":
      return accidents(read);
    default:
      return around.net && value >= LEAST_BARE_VALUE ? unplacedAmount(read) : [];
  }
};

/** Accidents of the last five years, or of no time that is told; those before are not counted. */
function accidents(read: Read): readonly FactClaim[] {
  const { measure, around } = read;
  if (measure.value > MOST_CLAIMS || (around.linked && !around.fiveYears)) return [];
  if (around.fiveYears) return counted(read);
  if (around.happened === "earlier") return [];
  const sure = around.happened === "recent" || (around.happened === undefined && !around.strange);
  return counted(sure && !around.withoutFault ? read : doubted(read));
}

function degree({ figure, measure, around }: Read): readonly FactClaim[] {
  const { value, bounded, dashed } = measure;
  const possible = Number.isInteger(value) && value >= BONUS_MALUS.from && value <= BONUS_MALUS.to;
  if (!possible) return [];
  const open = bounded || around.linked || around.guessed || dashed;
  return [open ? asks("driver.bonusMalus", figure, value) : states("driver.bonusMalus", figure, value)];
}

function counted({ figure, measure, around }: Read): readonly FactClaim[] {
  const { value, bounded } = measure;
  if (!Number.isInteger(value) || value < 0) return [];
  const path = "driver.claimsLast5Years";
  return [bounded || around.linked ? asks(path, figure, value) : states(path, figure, value)];
}

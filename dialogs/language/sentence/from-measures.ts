import { addDays, anniversary, type Day } from "../../../src/facts/day.ts";
import { cents, money, type Money } from "../../../src/facts/money.ts";
import type { FactPath } from "../../../src/facts/paths.ts";
import { AGE, DISTANCE, MASS, MONEY, POWER, type QuantityKind } from "../kinds.ts";
import type { Measure } from "../measures.ts";
import { asks, leaves, ranges, states, type FactClaim, type Scalar } from "./claims.ts";
import type { Cover, Cue } from "./cue-words.ts";
import type { Related } from "./relations.ts";
import type { View } from "./view.ts";

/** What surrounds a measure besides its cues. */
export interface Surroundings {
  readonly today: Day;
  /** The cover whose base premium is given in the same clause. */
  readonly cover: Cover | undefined;
  /** Right behind a car's name: BMW X1 van 2 jaar oud. */
  readonly ofCar: boolean;
  /** Its clause holds words whose part is not known: "het huis is 20 jaar". */
  readonly strange: boolean;
  readonly wordBefore: string;
  /** Its clause names a date. */
  readonly dated: boolean;
  /** "18 ans de permis". */
  readonly licenceBehind: boolean;
  /** Another age in the text is said to be the driver's. */
  readonly driverAged: boolean;
  /** No used car is described, whose clock kilometres may stand on. */
  readonly clockless: boolean;
  /** Its clause says that something is towed. */
  readonly towed: boolean;
  /** "sinds 10 jaar": no age. */
  readonly since: boolean;
  /** A second-hand car's kilometres may be those on the clock. */
  readonly secondHand: boolean;
  /** Claims are counted over five years in this sentence. */
  readonly fiveYears: boolean;
  /** The amount includes VAT. */
  readonly withVat: boolean;
  /** One of several alternatives. */
  readonly linked: boolean;
}

/** A measure, where it stands and what stands around it. */
interface Read {
  readonly view: View;
  readonly figure: Related;
  readonly measure: Measure;
  readonly around: Surroundings;
}

type Reader = (read: Read) => readonly FactClaim[];

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
      return [];
  }
};

function claim(
  path: FactPath,
  kind: QuantityKind,
  { view, figure, measure, around }: Read,
): readonly FactClaim[] {
  const asFact = (value: number): Scalar => (kind === MONEY ? euros(value) : value);
  const worth = kind.worth(measure, view);
  const other =
    measure.alternative === undefined ? [] : kind.worth({ ...measure, value: measure.alternative }, view);
  const isFact = (value: number): boolean =>
    value >= 0 && (WITH_FRACTIONS.has(kind) || Number.isInteger(value));
  const values = [...worth, ...other].filter(isFact).map(asFact);
  const [only] = values;
  if (only === undefined) return [];
  const doubted = measure.bounded || measure.doubtful || kind.isOpen(measure);
  const open = values.length > 1 || around.linked || doubted;
  return [open ? asks(path, figure, ...values) : states(path, figure, only)];
}

/** The kinds whose facts may have decimals. */
const WITH_FRACTIONS: ReadonlySet<QuantityKind> = new Set([MONEY, POWER]);

const euros = (value: number): Money => money(BigInt(Math.round(value * 100)));

/** The same measure, but only to be asked about. */
const doubted = (read: Read): Read => ({ ...read, measure: { ...read.measure, bounded: true } });

/** Cues that say nothing about a number of years beside them. */
const OF_OTHERS: readonly Cue[] = ["effectDate", "annualKm", "kilometres", "drives"];
/** "rijbewijs op 18 jaar", "permis à 18 ans", also without the accent: how old somebody was. */
const AT_AGE = new Set(["op", "a", "ses", "mes", "zijn", "haar", "mijn"]);

const wasOfAge = ({ measure, around }: Read): boolean =>
  AT_AGE.has(around.wordBefore) && !around.licenceBehind && measure.value >= YOUNGEST;

const NO_AGE: readonly Cue[] = ["warranty", "otherDriver", "claims", "lastFiveYears", "odometer"];
const YOUNGEST = 16;
const OLDEST = 99;

const years: Reader = (read) => {
  const { figure, measure, around } = read;
  const [cue] = figure.cues.filter((one) => !OF_OTHERS.includes(one));
  if (cue === "licence") return wasOfAge(read) ? [] : claim("driver.licenceYears", AGE, read);
  if (cue === "vehicleAge" || (around.ofCar && measure.value < YOUNGEST)) return ageOfCar(read);
  if (around.since || around.driverAged || (cue !== undefined && NO_AGE.includes(cue))) return [];
  if (measure.value < YOUNGEST || measure.value > OLDEST) return [];
  const sure = cue === "driverAge" || cue === "birthDate" || !around.strange;
  return claim("driver.age", AGE, sure ? read : doubted(read));
};

/** A car of three years was first registered in the year that ended three years ago. */
function ageOfCar({ figure, measure, around }: Read): readonly FactClaim[] {
  const { value, bounded, doubtful } = measure;
  const { today, linked } = around;
  if (!Number.isInteger(value) || value < 0 || bounded || doubtful || linked) return [];
  const range = { from: addDays(anniversary(today, -value - 1), 1), to: anniversary(today, -value) };
  return [ranges("vehicle.firstRegistration", figure, range)];
}

/** What somebody drives in a year, when only "rijdt" says so. */
const USUAL_KM = { from: 3000, to: 80_000 };

const kilometres: Reader = (read) => {
  const { view, figure, measure, around } = read;
  if (figure.cues.includes("odometer")) return [];
  if (figure.cues.includes("annualKm")) return claim("annualKm", DISTANCE, read);
  const usual = measure.value >= USUAL_KM.from && measure.value <= USUAL_KM.to;
  if (figure.cues.includes("drives")) return claim("annualKm", DISTANCE, usual ? read : doubted(read));
  const named = figure.cues.includes("kilometres") && !around.secondHand;
  const ofCar = figure.cues.includes("vehicleAge");
  if (usual && !ofCar && (named || (around.clockless && !around.strange)))
    return claim("annualKm", DISTANCE, read);
  // Nobody drives a hundred kilometres a year; a used car's kilometres stand on its clock.
  const values = DISTANCE.worth(measure, view).filter((value) => value >= 1000 && Number.isInteger(value));
  return values.length === 0 || around.secondHand ? [] : [asks("annualKm", figure, ...values)];
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
      return value >= YOUNGEST && value <= OLDEST ? claim("driver.age", AGE, read) : [];
    case "bonusMalus":
      return degree(read);
    case "bonus":
      return degree(value <= 0 ? read : doubted(read));
    case "claims":
      // Without the five years it is a number to ask about; with a year it is about that year.
      if (value > MOST_CLAIMS || around.dated || (around.linked && !around.fiveYears)) return [];
      return counted(around.fiveYears ? read : doubted(read));
    default:
      return [];
  }
};

function degree({ figure, measure, around }: Read): readonly FactClaim[] {
  const { value, bounded, dashed } = measure;
  const possible = Number.isInteger(value) && value >= BONUS_MALUS.from && value <= BONUS_MALUS.to;
  if (!possible) return [];
  const open = bounded || around.linked || dashed;
  return [open ? asks("driver.bonusMalus", figure, value) : states("driver.bonusMalus", figure, value)];
}

function counted({ figure, measure, around }: Read): readonly FactClaim[] {
  const { value, bounded } = measure;
  if (!Number.isInteger(value) || value < 0) return [];
  const path = "driver.claimsLast5Years";
  return [bounded || around.linked ? asks(path, figure, value) : states(path, figure, value)];
}

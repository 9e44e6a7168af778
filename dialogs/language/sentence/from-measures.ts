import { addDays, anniversary, type Day } from "../../../src/facts/day.ts";
import { cents, money } from "../../../src/facts/money.ts";
import type { FactPath } from "../../../src/facts/paths.ts";
import { AGE, DISTANCE, MASS, MONEY, POWER, type QuantityKind } from "../kinds.ts";
import type { Measure } from "../measures.ts";
import { asks, leaves, ranges, states, type FactClaim, type Scalar } from "./claims.ts";
import type { Cover, Cue } from "./cue-words.ts";
import type { Figure } from "./figures.ts";
import type { View } from "./view.ts";

/** What surrounds a measure besides its cues. */
export interface Surroundings {
  readonly today: Day;
  /** The cover whose base premium is given in the same clause. */
  readonly cover: Cover | undefined;
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

type Reader = (view: View, figure: Figure, measure: Measure, around: Surroundings) => readonly FactClaim[];

/** What a number claims, by its unit and the words beside it. */
export const claimsOfMeasure: Reader = (view, figure, measure, around) => {
  if (measure.denied) return [];
  switch (measure.quantity) {
    case "age":
      return years(view, figure, measure, around);
    case "distance":
      return kilometres(view, figure, measure, around);
    case "money":
    case "cents":
      return amount(view, figure, measure, around);
    case "mass":
      return mass(view, figure, measure, around);
    case "power":
    case "horsepower":
      return claim("vehicle.powerKw", POWER, view, figure, measure, around);
    case "bare":
      return bare(view, figure, measure, around);
    case "foreign":
      return [];
  }
};

function claim(
  path: FactPath,
  kind: QuantityKind,
  view: View,
  figure: Figure,
  measure: Measure,
  { linked }: Surroundings,
): readonly FactClaim[] {
  const asFact = (value: number): Scalar => (kind === MONEY ? money(BigInt(Math.round(value * 100))) : value);
  const worth = kind.worth(measure, view);
  const other =
    measure.alternative === undefined ? [] : kind.worth({ ...measure, value: measure.alternative }, view);
  const values = [...worth, ...other].filter((value) => value >= 0).map(asFact);
  const [only] = values;
  if (only === undefined) return [];
  const open = values.length > 1 || measure.bounded || measure.doubtful || linked || kind.isOpen(measure);
  return [open ? asks(path, figure, ...values) : states(path, figure, only)];
}

const NO_AGE: readonly Cue[] = ["warranty", "claims", "lastFiveYears", "odometer"];
const YOUNGEST = 16;
const OLDEST = 99;

const years: Reader = (view, figure, measure, around) => {
  const [cue] = figure.cues.filter((one) => one !== "effectDate" && one !== "annualKm");
  if (cue === "licence") return claim("driver.licenceYears", AGE, view, figure, measure, around);
  if (cue === "vehicleAge") return ageOfCar(figure, measure, around);
  if (around.since || (cue !== undefined && NO_AGE.includes(cue))) return [];
  const plausible = measure.value >= YOUNGEST && measure.value <= OLDEST;
  return plausible ? claim("driver.age", AGE, view, figure, measure, around) : [];
};

/** A car of three years was first registered in the year that ended three years ago. */
function ageOfCar(
  figure: Figure,
  { value, bounded, doubtful }: Measure,
  { today, linked }: Surroundings,
): readonly FactClaim[] {
  if (!Number.isInteger(value) || value < 0 || bounded || doubtful || linked) return [];
  const range = { from: addDays(anniversary(today, -value - 1), 1), to: anniversary(today, -value) };
  return [ranges("vehicle.firstRegistration", figure, range)];
}

const kilometres: Reader = (view, figure, measure, around) => {
  if (figure.cues.includes("odometer")) return [];
  if (figure.cues.includes("annualKm")) return claim("annualKm", DISTANCE, view, figure, measure, around);
  // Nobody drives a hundred kilometres a year; a used car's kilometres stand on its clock.
  const values = DISTANCE.worth(measure, view).filter((value) => value >= 1000);
  return values.length === 0 || around.secondHand ? [] : [asks("annualKm", figure, ...values)];
};

const VALUES: Partial<Record<Cue, FactPath>> = {
  catalogueValue: "vehicle.catalogueValue",
  invoiceValue: "vehicle.invoiceValue",
  accessoriesValue: "vehicle.accessoriesValue",
};

const amount: Reader = (view, figure, measure, around) => {
  if (around.cover !== undefined)
    return claim(`basePremiums.${around.cover}`, MONEY, view, figure, measure, around);
  const cue = figure.cues.find((one) => VALUES[one] !== undefined);
  const path = cue === undefined ? undefined : VALUES[cue];
  if (path === undefined) return unplacedAmount(view, figure, measure);
  if (around.withVat) return claim(path, MONEY, view, figure, { ...measure, bounded: true }, around);
  return claim(path, MONEY, view, figure, measure, around);
};

const LEAST_VALUE = 500n * 100n;

/** An amount nothing tells the meaning of: a price of the car, if it is one. */
function unplacedAmount(view: View, figure: Figure, measure: Measure): readonly FactClaim[] {
  const values = MONEY.worth(measure, view)
    .filter((value) => value > 0)
    .map((value) => money(BigInt(Math.round(value * 100))))
    .filter((value) => cents(value) >= LEAST_VALUE);
  const paths = ["vehicle.catalogueValue", "vehicle.invoiceValue"] as const;
  const candidates = values.flatMap((value) => paths.map((path) => ({ path, value })));
  return candidates.length === 0 ? [] : [leaves(paths[0], figure, candidates)];
}

const mass: Reader = (view, figure, measure, around) => {
  if (figure.cues.includes("trailerMass")) return [];
  const known = figure.cues.includes("maxMassKg");
  return claim(
    "vehicle.maxMassKg",
    MASS,
    view,
    figure,
    known ? measure : { ...measure, bounded: true },
    around,
  );
};

const LEAST_BARE_VALUE = 1000;
const LEAST_MASS = 300;
const MOST_CLAIMS = 20;
const BONUS_MALUS = { from: -2, to: 22 };

/** A number without a unit counts only where its cue leaves no doubt. */
const bare: Reader = (view, figure, measure, around) => {
  if (around.cover !== undefined) return amount(view, figure, measure, around);
  const [cue] = figure.cues;
  const { value } = measure;
  switch (cue) {
    case "catalogueValue":
    case "invoiceValue":
    case "accessoriesValue":
      return value >= LEAST_BARE_VALUE ? amount(view, figure, measure, around) : [];
    case "annualKm":
      return value >= LEAST_BARE_VALUE ? claim("annualKm", DISTANCE, view, figure, measure, around) : [];
    case "maxMassKg":
      return value >= LEAST_MASS ? claim("vehicle.maxMassKg", MASS, view, figure, measure, around) : [];
    case "powerKw":
      return claim("vehicle.powerKw", POWER, view, figure, measure, around);
    case "driverAge":
      return value >= YOUNGEST ? claim("driver.age", AGE, view, figure, measure, around) : [];
    case "bonusMalus":
      return degree(figure, measure, around);
    case "claims":
      return around.fiveYears && value <= MOST_CLAIMS ? counted(figure, measure, around) : [];
    default:
      return [];
  }
};

function degree(
  figure: Figure,
  { value, bounded, dashed }: Measure,
  { linked }: Surroundings,
): readonly FactClaim[] {
  const possible = Number.isInteger(value) && value >= BONUS_MALUS.from && value <= BONUS_MALUS.to;
  if (!possible) return [];
  const open = bounded || linked || dashed;
  return [open ? asks("driver.bonusMalus", figure, value) : states("driver.bonusMalus", figure, value)];
}

function counted(
  figure: Figure,
  { value, bounded }: Measure,
  { linked }: Surroundings,
): readonly FactClaim[] {
  if (!Number.isInteger(value) || value < 0) return [];
  const path = "driver.claimsLast5Years";
  return [bounded || linked ? asks(path, figure, value) : states(path, figure, value)];
}

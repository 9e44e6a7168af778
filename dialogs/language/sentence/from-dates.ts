import { anniversary, type Day } from "../../../src/facts/day.ts";
import type { FactPath } from "../../../src/facts/paths.ts";
import type { Moment } from "../moments.ts";
import { asks, leaves, ranges, states, type FactClaim } from "./claims.ts";
import type { Cue } from "./cue-words.ts";
import type { FigureWhat } from "./figures.ts";
import type { Related } from "./relations.ts";

type Dated = Extract<FigureWhat, { sort: "date" }>;

const PAST: Partial<Record<Cue, FactPath>> = {
  firstRegistration: "vehicle.firstRegistration",
  vehicleAge: "vehicle.firstRegistration",
  registeredToHolder: "vehicle.registeredToHolder",
  birthDate: "driver.birthDate",
  licence: "driver.licenceDate",
};

/** What surrounds a date besides its cues. */
export interface AroundDate {
  readonly today: Day;
  /** Right behind a car's name. */
  readonly afterCar: boolean;
  readonly wordBefore: string;
}

/** "de bestuurder is van 1990", "un conducteur de 1990": born in it. */
const OF_A_YEAR = new Set(["van", "uit", "de"]);
const YOUNGEST = 16;

/** Dates beside these are of a guarantee or of an accident, which nobody asks. */
const UNDATED: ReadonlySet<string> = new Set(["warranty", "claims"]);

/** What a date claims, by the words beside it. */
export function claimsOfDate(
  figure: Related,
  what: Dated,
  { today, afterCar, wordBefore }: AroundDate,
): readonly FactClaim[] {
  const isBirth = (day: Day): boolean => day <= anniversary(today, -YOUNGEST);
  for (const cue of figure.cues) {
    if (cue === "driverAge" && what.past.sort === "span")
      return OF_A_YEAR.has(wordBefore) ? claimsOf("driver.birthDate", figure, what, what.past, isBirth) : [];
    const path = PAST[cue];
    if (UNDATED.has(cue)) return [];
    if (cue === "vehicleAge" && what.past.sort !== "span") continue;
    if (path !== undefined) return claimsOf(path, figure, what, what.past, (day) => day <= today);
    if (cue === "effectDate") return claimsOf("effectDate", figure, what, what.future, (day) => day >= today);
    if (cue === "registered") return registered(figure, what.past);
  }
  const isYear = what.past.sort === "span";
  if (afterCar && isYear)
    return claimsOf("vehicle.firstRegistration", figure, what, what.past, (day) => day <= today);
  return isYear || !figure.inDigits ? [] : unplaced(figure, what, today);
}

function claimsOf(
  path: FactPath,
  figure: Related,
  { open }: Dated,
  moment: Moment,
  isPossible: (day: Day) => boolean,
): readonly FactClaim[] {
  if (moment.sort === "impossible") return [];
  if (moment.sort === "span") {
    // A range that lies wholly on the wrong side of today was meant for something else.
    const possible = isPossible(path === "effectDate" ? moment.to : moment.from);
    return possible && !open ? [ranges(path, figure, { from: moment.from, to: moment.to })] : [];
  }
  const days = moment.days.filter(isPossible);
  const [day] = days;
  if (day === undefined) return [];
  return days.length > 1 || open ? [asks(path, figure, ...days)] : [states(path, figure, day)];
}

/** Registered on a day: for the first time, or in the customer's name. */
function registered(figure: Related, moment: Moment): readonly FactClaim[] {
  const [day] = moment.sort === "days" ? moment.days : [];
  if (day === undefined) return [];
  const paths = ["vehicle.firstRegistration", "vehicle.registeredToHolder"] as const;
  return [
    leaves(
      paths[0],
      figure,
      paths.map((path) => ({ path, value: day })),
    ),
  ];
}

/** A day nothing tells the meaning of. */
function unplaced(figure: Related, { past, future }: Dated, today: Day): readonly FactClaim[] {
  const days = (moment: Moment): readonly Day[] => (moment.sort === "days" ? moment.days : []);
  const earlier = days(past).filter((day) => day <= today);
  const later = days(future).filter((day) => day >= today);
  const candidates = [
    ...(["vehicle.firstRegistration", "driver.licenceDate", "driver.birthDate"] as const).flatMap((path) =>
      earlier.map((value) => ({ path, value })),
    ),
    ...later.map((value) => ({ path: "effectDate" as const, value })),
  ];
  return candidates.length === 0 ? [] : [leaves("vehicle.firstRegistration", figure, candidates)];
}

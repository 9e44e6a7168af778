import { addDays, anniversary } from "../../../src/facts/day.ts";
import { addMonths } from "../calendar.ts";
import { AGE } from "../kinds.ts";
import { ranges, type FactClaim } from "./claims.ts";
import type { Cue } from "./cue-words.ts";
import { claim, doubted, type Read, type Reader } from "./measure-claims.ts";

/** Cues that say nothing about a number of years beside them. */
const OF_OTHERS: readonly Cue[] = ["effectDate", "annualKm", "kilometres", "drives"];
/** "rijbewijs op 18 jaar", "permis à 18 ans", also without the accent: how old somebody was. */
const AT_AGE = new Set(["op", "a", "ses", "mes", "zijn", "haar", "mijn"]);

const wasOfAge = ({ measure, around }: Read): boolean =>
  AT_AGE.has(around.wordBefore) && !around.licenceBehind && measure.value >= YOUNGEST;

const MONTH_UNITS = new Set(["mois", "maand", "maanden", "mnd"]);

const NO_AGE: readonly Cue[] = ["warranty", "otherDriver", "claims", "lastFiveYears", "odometer"];
export const YOUNGEST = 16;
export const OLDEST = 99;

/** What a number of years claims: an age, a licence, the age of a car, or nothing. */
export const years: Reader = (read) => {
  const { figure, measure, around } = read;
  const [cue] = figure.cues.filter((one) => !OF_OTHERS.includes(one));
  if (around.licenceNext) return claim("driver.licenceYears", AGE, read);
  if (around.lasting) return [];
  if (cue === "licence") return wasOfAge(read) ? [] : claim("driver.licenceYears", AGE, read);
  if (cue === "vehicleAge" || (around.ofCar && measure.value < YOUNGEST)) return ageOfCar(read);
  if (around.since || around.driverAged || (cue !== undefined && NO_AGE.includes(cue))) return [];
  return ageOfDriver(read, cue);
};

const MOST_MONTHS = 36;

/** "permis depuis 3 mois": obtained in the month that ended three months ago. */
export const monthsOfLicence: Reader = ({ view, figure, measure, around }) => {
  const isMonths = MONTH_UNITS.has(view.words[figure.to - 1] ?? "");
  const { value, bounded, doubtful } = measure;
  if (!isMonths || !figure.cues.includes("licence") || bounded || doubtful || around.linked) return [];
  if (!Number.isInteger(value) || value < 1 || value > MOST_MONTHS) return [];
  const range = {
    from: addDays(addMonths(around.today, -value - 1), 1),
    to: addMonths(around.today, -value),
  };
  return [ranges("driver.licenceDate", figure, range)];
};

function ageOfDriver(read: Read, cue: Cue | undefined): readonly FactClaim[] {
  const { measure, around } = read;
  if (measure.value < YOUNGEST || measure.value > OLDEST) return [];
  const sure = cue === "driverAge" || cue === "birthDate" || !around.strange;
  return claim("driver.age", AGE, sure ? read : doubted(read));
}

/** A car of three years was first registered in the year that ended three years ago. */
function ageOfCar({ figure, measure, around }: Read): readonly FactClaim[] {
  const { value, bounded, doubtful } = measure;
  const { today, linked } = around;
  if (!Number.isInteger(value) || value < 0 || bounded || doubtful || linked) return [];
  const range = { from: addDays(anniversary(today, -value - 1), 1), to: anniversary(today, -value) };
  return [ranges("vehicle.firstRegistration", figure, range)];
}

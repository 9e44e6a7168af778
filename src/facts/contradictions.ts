import { completedYears, type Day } from "./day.ts";
import { cents } from "./money.ts";
import type { FactProblem } from "./problem.ts";
import { factAt, type FactPath } from "./paths.ts";
import type { Facts } from "./schema.ts";
import { shown } from "./shown.ts";

/** Two facts of which the first is only possible if it agrees with the second; asked when both are known. */
interface Pair {
  readonly path: FactPath;
  readonly with: FactPath;
  readonly agree: (facts: Facts, effectDate: Day) => boolean;
}

type Driver = NonNullable<Facts["driver"]>;

const ageOf = ({ birthDate, age }: Driver, effectDate: Day): number | undefined =>
  birthDate === undefined ? age : completedYears(birthDate, effectDate);

const licenceYearsOf = ({ licenceDate, licenceYears }: Driver, effectDate: Day): number | undefined =>
  licenceDate === undefined ? licenceYears : Math.max(0, completedYears(licenceDate, effectDate));

/** Nobody drives for longer than they live; the exact days are compared where both are known. */
function licenceWithinLife({ driver = {} }: Facts, effectDate: Day): boolean {
  const age = ageOf(driver, effectDate);
  const held = licenceYearsOf(driver, effectDate);
  return age === undefined || held === undefined || held <= age;
}

const PAIRS: readonly Pair[] = [
  {
    path: "driver.birthDate",
    with: "effectDate",
    agree: ({ driver }, effectDate) => (driver?.birthDate ?? effectDate) <= effectDate,
  },
  {
    path: "driver.age",
    with: "driver.birthDate",
    agree: ({ driver = {} }, effectDate) => driver.age === ageOf(driver, effectDate),
  },
  {
    path: "driver.licenceYears",
    with: "driver.licenceDate",
    agree: ({ driver = {} }, effectDate) => driver.licenceYears === licenceYearsOf(driver, effectDate),
  },
  {
    path: "driver.licenceDate",
    with: "driver.birthDate",
    agree: ({ driver = {} }) => (driver.licenceDate ?? "") >= (driver.birthDate ?? ""),
  },
  { path: "driver.licenceDate", with: "driver.age", agree: licenceWithinLife },
  { path: "driver.licenceYears", with: "driver.age", agree: licenceWithinLife },
  { path: "driver.licenceYears", with: "driver.birthDate", agree: licenceWithinLife },
  {
    path: "vehicle.accessoriesValue",
    with: "vehicle.catalogueValue",
    agree: ({ vehicle: { accessoriesValue = "0", catalogueValue = "0" } = {} }) =>
      cents(accessoriesValue) <= cents(catalogueValue),
  },
];

/** Pairs of facts that cannot both be true, at the effect date. */
export function contradictions(facts: Facts, effectDate: Day): FactProblem[] {
  const dated: Facts = { ...facts, effectDate };
  return PAIRS.flatMap(({ path, with: other, agree }) => {
    const value = factAt(dated, path);
    const otherValue = factAt(dated, other);
    if (value === undefined || otherValue === undefined || agree(dated, effectDate)) return [];
    return [
      { path, found: shown(value), accepted: { kind: "agreeing", with: other, value: String(otherValue) } },
    ];
  });
}

import type { Facts } from "../../src/facts/schema.ts";
import type { Cover } from "../../src/rules/evaluation.ts";

/**
 * Codes of Telebib2, as its open code lists gave them in 2019: unconfirmed against today's lists. What has none there
 * is left out, never guessed.
 */
const GUARANTEES: Partial<Record<Cover, string>> = {
  liability: "510",
  legalProtection: "520",
  driverProtection: "532",
  materialDamage: "541",
  fire: "551",
  theft: "552",
  glass: "553",
  naturalForces: "554",
  economicUnemployment: "556",
  animals: "557",
  personsAssistance: "943",
  accidentAssistance: "944",
  breakdownAssistance: "945",
};

/** The code of a cover in list X058. */
export const guaranteeCode = (cover: Cover): string | undefined => GUARANTEES[cover];

type Code = readonly [list: string, code: string];

const USAGE: Partial<Record<NonNullable<Facts["usage"]>, Code>> = {
  mixed: ["5200", "21"],
  driving_school: ["5200", "98"],
  own_account_transport: ["5200", "31"],
  loan_car: ["5200", "29"],
};
type Vehicle = NonNullable<Facts["vehicle"]>;
const FUEL: Partial<Record<NonNullable<Vehicle["energy"]>, Code>> = {
  petrol: ["5015", "1"],
  diesel: ["5015", "2"],
  lpg: ["5015", "3"],
  electric: ["5015", "4"],
  cng: ["5015", "6"],
  hydrogen: ["5015", "9"],
};
const OWNER: Readonly<Record<NonNullable<Vehicle["owner"]>, Code>> = {
  first: ["5410", "1"],
  second_hand: ["5410", "2"],
};
const ANTI_THEFT: Partial<Record<NonNullable<NonNullable<Vehicle["antiTheft"]>["system"]>, Code>> = {
  TT1: ["5634", "22"],
  TT2: ["5634", "23"],
  TT3: ["5634", "24"],
  TT4: ["5634", "25"],
  TT5: ["5634", "26"],
  manufacturer: ["5634", "O"],
};
type Request = NonNullable<Facts["request"]>;
const VALUE_BASIS: Readonly<Record<NonNullable<Request["valueBasis"]>, Code>> = {
  catalogue: ["5400", "D"],
  invoice: ["5400", "B"],
};

/** Which quantity, amount, date or reference of Telebib2 a fact is, for what has a value of its own. */
const QUALIFIERS: readonly (readonly [path: string, Code, (facts: Facts) => string | number | undefined])[] =
  [
    ["vehicle.powerKw", ["X047", "004"], ({ vehicle }) => vehicle?.powerKw],
    ["vehicle.maxMassKg", ["X047", "005"], ({ vehicle }) => vehicle?.maxMassKg],
    ["annualKm", ["X047", "041"], ({ annualKm }) => annualKm],
    ["vehicle.catalogueValue", ["X028", "008"], ({ vehicle }) => vehicle?.catalogueValue],
    ["vehicle.invoiceValue", ["X028", "187"], ({ vehicle }) => vehicle?.invoiceValue],
    ["vehicle.firstRegistration", ["X016", "071"], ({ vehicle }) => vehicle?.firstRegistration],
    ["vehicle.registeredToHolder", ["X016", "134"], ({ vehicle }) => vehicle?.registeredToHolder],
    ["vehicle.plate", ["X050", "010"], ({ vehicle }) => vehicle?.plate],
    ["vehicle.vin", ["X050", "011"], ({ vehicle }) => vehicle?.vin],
  ];

export interface Coded {
  readonly path: string;
  readonly list: string;
  readonly code: string;
  /** Where the code names what the value is, the value. */
  readonly value?: string | number;
}

/** Every fact of a quote that Telebib2 has a code for. */
export function codedFacts(facts: Facts): Coded[] {
  const { usage, vehicle, request } = facts;
  const chosen: readonly (readonly [string, Code | undefined])[] = [
    ["usage", usage && USAGE[usage]],
    ["vehicle.energy", vehicle?.energy && FUEL[vehicle.energy]],
    ["vehicle.owner", vehicle?.owner && OWNER[vehicle.owner]],
    ["vehicle.antiTheft.system", vehicle?.antiTheft?.system && ANTI_THEFT[vehicle.antiTheft.system]],
    ["request.valueBasis", request?.valueBasis && VALUE_BASIS[request.valueBasis]],
    ["request.deductible", request?.deductible && ["P11V", request.deductible === "english" ? "4" : "1"]],
  ];
  return [
    ...chosen.flatMap(([path, code]): Coded[] =>
      code === undefined ? [] : [{ path, list: code[0], code: code[1] }],
    ),
    ...QUALIFIERS.flatMap(([path, [list, code], valueOf]): Coded[] => {
      const value = valueOf(facts);
      return value === undefined ? [] : [{ path, list, code, value }];
    }),
  ];
}

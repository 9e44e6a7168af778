import type { Analysis } from "../../dialogs/cases/desk.ts";
import type { QuoteMemory } from "../../dialogs/memory.ts";
import type { CaseStatus } from "../../src/cases/status.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { TelebibList } from "../../src/index.ts";
import type { Cover, Evaluation } from "../../src/rules/evaluation.ts";
import type { Code, Coded } from "./machine-schema.ts";

/**
 * Codes of Telebib2, as its open code lists gave them in 2019: none is confirmed by itself against the lists of today.
 * What has
 * none there, or more than one that fits, is left out and never guessed: a car's body, a moped's class, the fuel of a
 * hybrid, whether private use includes the way to work.
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
/** What the list keeps for a cover of one's own. */
const OTHER_GUARANTEE = "998";

const coded = (list: TelebibList, code: string): Code => ({ list, code, confirmed: false });

/** The code of a cover in list X058. */
export const guaranteeCode = (cover: Cover): Code => coded("X058", GUARANTEES[cover] ?? OTHER_GUARANTEE);

type Pair = readonly [list: TelebibList, code: string];
type Vehicle = NonNullable<Facts["vehicle"]>;
type Request = NonNullable<Facts["request"]>;
type Codes<Value extends string> = Partial<Record<Value, readonly Pair[]>>;

const USAGE: Codes<NonNullable<Facts["usage"]>> = {
  private: [["Z280", "1"]],
  professional: [["Z280", "2"]],
  mixed: [
    ["Z280", "3"],
    ["5200", "21"],
  ],
  driving_school: [["5200", "98"]],
  own_account_transport: [["5200", "31"]],
  loan_car: [["5200", "29"]],
};
const CATEGORY: Codes<NonNullable<Vehicle["category"]>> = {
  motorhome: [
    ["5003", "SA"],
    ["5200", "13"],
  ],
  motorcycle: [["5200", "81"]],
  tricycle: [["5003", "L5"]],
};
const FUEL: Codes<NonNullable<Vehicle["energy"]>> = {
  petrol: [["5015", "1"]],
  diesel: [["5015", "2"]],
  lpg: [["5015", "3"]],
  electric: [["5015", "4"]],
  cng: [["5015", "6"]],
  hydrogen: [["5015", "9"]],
};
const OWNER: Codes<NonNullable<Vehicle["owner"]>> = {
  first: [["5410", "1"]],
  second_hand: [["5410", "2"]],
};
const ANTI_THEFT: Codes<NonNullable<NonNullable<Vehicle["antiTheft"]>["system"]>> = {
  TT1: [["5634", "22"]],
  TT2: [["5634", "23"]],
  TT3: [["5634", "24"]],
  TT4: [["5634", "25"]],
  TT5: [["5634", "26"]],
  manufacturer: [["5634", "O"]],
};
const FORMULA: Codes<NonNullable<Request["omnium"]>> = {
  mini: [["X058", "550"]],
  mini_theft: [["X058", "550"]],
  omnium: [["X058", "560"]],
  omnium_theft: [["X058", "540"]],
};
const VALUE_BASIS: Codes<NonNullable<Request["valueBasis"]>> = {
  catalogue: [["5400", "D"]],
  invoice: [["5400", "B"]],
};
const AGREED: readonly Pair[] = [["5400", "2"]];
const COMPENSATION: Codes<NonNullable<Request["compensation"]>> = {
  actual: [["5400", "1"]],
  agreed_0: AGREED,
  agreed_6: AGREED,
  agreed_12: AGREED,
  agreed_24: AGREED,
};
const CLASSIC: readonly Pair[] = [["P11V", "1"]];
const DEDUCTIBLE: Codes<NonNullable<Request["deductible"]>> = {
  low: CLASSIC,
  medium: CLASSIC,
  high: CLASSIC,
  english: [["P11V", "4"]],
};
const PLAN: Codes<NonNullable<NonNullable<QuoteMemory["payment"]>["plan"]>> = {
  yearly: [["A325", "1"]],
  half_yearly: [["A325", "2"]],
  quarterly: [["A325", "3"]],
  monthly: [["A325", "4"]],
};
/** A quote is a project without cover, whatever is decided of it. */
const ACCEPTANCE: Codes<CaseStatus> = {
  in_analysis: [["A055", "7"]],
  approved: [["A055", "8"]],
  refused: [["A055", "11"]],
};
const WITH_CONDITIONS: readonly Pair[] = [["A055", "2"]];

/** The heaviest van that is a light lorry, in kg; at the limit itself the list says nothing. */
const LIGHT_LORRY = 3_500;

/** What has codes of a case. */
export interface CodedCase {
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly status: CaseStatus;
  readonly analysis: Analysis | null;
  readonly plan: keyof typeof PLAN | undefined;
}

type Uncalled = Omit<Coded, "name">;

/** Everything of a case that Telebib2 has a code for; `path` is a fact's, or a field of the case. */
export const codesOf = (given: CodedCase): Uncalled[] => [
  ...chosen(given.facts),
  ...measured(given.facts),
  ...amounts(given),
  ...standing(given),
];

const listed = (path: string, pairs: readonly Pair[] | undefined): Uncalled[] =>
  (pairs ?? []).map(([list, code]) => ({ path, ...coded(list, code) }));

const of = <Value extends string>(path: string, codes: Codes<Value>, value: Value | undefined): Uncalled[] =>
  value === undefined ? [] : listed(path, codes[value]);

const chosen = ({ usage, vehicle, request, trailer }: Facts): Uncalled[] => [
  ...of("usage", USAGE, usage),
  ...of("vehicle.category", CATEGORY, vehicle?.category),
  ...vanCode(vehicle),
  ...of("vehicle.energy", FUEL, vehicle?.energy),
  ...of("vehicle.owner", OWNER, vehicle?.owner),
  ...of("vehicle.antiTheft.system", ANTI_THEFT, vehicle?.antiTheft?.system),
  ...(trailer?.insuredDetachedOver750kg === true
    ? listed("trailer.insuredDetachedOver750kg", [["5003", "AR"]])
    : []),
  ...of("request.omnium", FORMULA, request?.omnium),
  ...of("request.valueBasis", VALUE_BASIS, request?.valueBasis),
  ...of("request.compensation", COMPENSATION, request?.compensation),
  ...of("request.deductible", DEDUCTIBLE, request?.deductible),
];

function vanCode(vehicle: Vehicle | undefined): Uncalled[] {
  const mass = vehicle?.maxMassKg;
  if (vehicle?.category !== "van" || mass === undefined || mass === LIGHT_LORRY) return [];
  return listed("vehicle.category", [["5003", mass < LIGHT_LORRY ? "CT" : "CV"]]);
}

const valued = (path: string, [list, code]: Pair, value: string | number | undefined): Uncalled[] =>
  value === undefined ? [] : [{ path, ...coded(list, code), value }];

const measured = ({ annualKm, vehicle, driver }: Facts): Uncalled[] => [
  ...valued("vehicle.powerKw", ["X047", "004"], vehicle?.powerKw),
  ...valued("vehicle.maxMassKg", ["X047", "005"], vehicle?.maxMassKg),
  ...valued("annualKm", ["X047", "041"], annualKm),
  ...valued("vehicle.catalogueValue", ["X028", "008"], vehicle?.catalogueValue),
  ...valued("vehicle.invoiceValue", ["X028", "187"], vehicle?.invoiceValue),
  ...valued("vehicle.firstRegistration", ["X016", "071"], vehicle?.firstRegistration),
  ...valued("vehicle.registeredToHolder", ["X016", "134"], vehicle?.registeredToHolder),
  ...valued("vehicle.plate", ["X050", "010"], vehicle?.plate),
  ...valued("vehicle.vin", ["X050", "011"], vehicle?.vin),
  ...(driver?.bonusMalus === undefined
    ? []
    : listed("driver.bonusMalus", [["5300", String(driver.bonusMalus)]])),
];

function amounts({ facts, evaluation }: CodedCase): Uncalled[] {
  const deductible = facts.request?.deductible;
  if (deductible === undefined || !evaluation.covers.materialDamage.requested) return [];
  const { amount, outcome } = evaluation.options.deductible[deductible];
  return outcome === "refused" ? [] : valued("request.deductible", ["X028", "033"], amount ?? undefined);
}

function standing({ status, analysis, plan }: CodedCase): Uncalled[] {
  const note = analysis?.note ?? undefined;
  const hasConditions = status === "approved" && note !== undefined;
  return [
    ...of("payment.plan", PLAN, plan),
    ...(hasConditions ? listed("status", WITH_CONDITIONS) : of("status", ACCEPTANCE, status)),
    ...(status === "refused" ? valued("decision.note", ["X019", "032"], note) : []),
  ];
}

import {
  COVERS,
  OPTIONS,
  type Choice,
  type Cover,
  type CoverSubject,
  type OptionSubject,
} from "../rules/evaluation.ts";
import type { Category } from "../rules/rule.ts";
import type { Facts } from "../facts/schema.ts";

/** The vehicles that the product sheet's tables speak about (AMB-21). */
export const CARS_AND_VANS: readonly Category[] = ["car", "van"];
export const OTHER_VEHICLES: readonly Category[] = ["motorhome", "motorcycle", "moped", "tricycle", "quad"];

/** The four omnium formulas and what each is made of: Omnium 1/5. Glass alone is not one of them. */
export const FORMULAS = {
  mini: ["glass", "naturalForces", "animals", "fire"],
  mini_theft: ["glass", "naturalForces", "animals", "fire", "theft"],
  omnium: ["glass", "naturalForces", "animals", "fire", "materialDamage"],
  omnium_theft: ["glass", "naturalForces", "animals", "fire", "theft", "materialDamage"],
} as const satisfies Record<string, readonly Cover[]>;

export type Formula = keyof typeof FORMULAS;

export const FORMULA_NAMES = Object.keys(FORMULAS) as Formula[];

const isFormula = (value: string | undefined): value is Formula => value !== undefined && value in FORMULAS;

/** Glass outlasts the other covers of a formula, so it never decides about one. */
const withoutGlass = (formula: Formula): readonly Cover[] =>
  FORMULAS[formula].filter((cover) => cover !== "glass");

/** The covers that an option consists of: it is never better off than they are. */
export const MADE_OF: Readonly<Record<string, readonly Cover[]>> = {
  "option:omnium.glass": ["glass"],
  ...Object.fromEntries(FORMULA_NAMES.map((formula) => [`option:omnium.${formula}`, withoutGlass(formula)])),
  "option:driverProtection.basic": ["driverProtection"],
  "option:driverProtection.extended": ["driverProtection"],
  "option:driverProtection.common_law": ["driverProtection"],
  "option:accidentAssistance.without_replacement_vehicle": ["accidentAssistance"],
  "option:accidentAssistance.with_replacement_vehicle": ["accidentAssistance"],
};

export const coverSubject = (cover: Cover): CoverSubject => `cover:${cover}`;

export const COVER_SUBJECTS: readonly CoverSubject[] = COVERS.map(coverSubject);

export const optionSubjects = (choice: Choice): OptionSubject[] =>
  OPTIONS[choice].map((value) => `option:${choice}.${value}` as OptionSubject);

/** Every option that can be anything but offered: all values except "none". */
export const OPTION_SUBJECTS: readonly OptionSubject[] = (Object.keys(OPTIONS) as Choice[])
  .flatMap(optionSubjects)
  .filter((subject) => !subject.endsWith(".none"));

type Request = NonNullable<Facts["request"]>;

const REQUESTED: Readonly<Record<Cover, (request: Request) => boolean>> = {
  liability: () => true,
  driverProtection: (request) => (request.driverProtection ?? "none") !== "none",
  legalProtection: (request) => request.legalProtection === true,
  glass: (request) => request.omnium === "glass" || inFormula(request, "glass"),
  naturalForces: (request) => inFormula(request, "naturalForces"),
  animals: (request) => inFormula(request, "animals"),
  fire: (request) => inFormula(request, "fire"),
  theft: (request) => inFormula(request, "theft"),
  materialDamage: (request) => inFormula(request, "materialDamage"),
  accidentAssistance: (request) => (request.accidentAssistance ?? "none") !== "none",
  breakdownAssistance: (request) => request.breakdownAssistance === true,
  theftAssistance: (request) => request.theftAssistance === true,
  personsAssistance: (request) => request.personsAssistance === true,
  vehicleUpgrade: (request) => request.vehicleUpgrade === true,
  tyres: (request) => request.tyres === true,
  goods: (request) => (request.goods ?? 0) > 0,
  economicUnemployment: (request) => (request.economicUnemployment ?? 0) > 0,
};

const inFormula = ({ omnium }: Request, cover: Cover): boolean =>
  isFormula(omnium) && (FORMULAS[omnium] as readonly Cover[]).includes(cover);

/** Whether a quote asks for a cover. A choice that is not made yet asks for nothing. */
export const isRequested = (facts: Facts, cover: Cover): boolean => REQUESTED[cover](facts.request ?? {});

/**
 * The options that a quote asks for and that count for its status: a compensation formula and a value basis
 * only with a formula, a deductible only with material damage, never "none" (contract section 2).
 */
export function requestedOptions(facts: Facts): OptionSubject[] {
  const request = facts.request ?? {};
  const withFormula = isFormula(request.omnium);
  const chosen: [Choice, string | undefined][] = [
    ["omnium", request.omnium],
    ["driverProtection", request.driverProtection],
    ["accidentAssistance", request.accidentAssistance],
    ["compensation", withFormula ? request.compensation : undefined],
    ["valueBasis", withFormula ? request.valueBasis : undefined],
    ["deductible", inFormula(request, "materialDamage") ? request.deductible : undefined],
  ];
  return chosen
    .filter(([, value]) => value !== undefined && value !== "none")
    .map(([choice, value]) => `option:${choice}.${value ?? ""}` as OptionSubject);
}

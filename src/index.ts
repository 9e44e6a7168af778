/** The core of the product: facts in, a judgement and a price out. Pure; see README.md in this folder. */
export { evaluate, type EvaluationContext } from "./evaluate.ts";
export * from "./rules/evaluation.ts";
export { factsSchema, type Facts } from "./facts/schema.ts";
export { parseFacts, type ParsedFacts } from "./facts/parse.ts";
export type { Accepted, FactProblem } from "./facts/problem.ts";
export {
  answeredPaths,
  byInterview,
  FACT_PATHS,
  factAt,
  isFactPath,
  withFact,
  type FactPath,
  type FactValue,
} from "./facts/paths.ts";
export {
  addDays,
  anniversary,
  brusselsDay,
  completedYears,
  daysInMonth,
  isDay,
  type Day,
} from "./facts/day.ts";
export { cents, money, type Money } from "./facts/money.ts";
export { FULL_VIN_LENGTH, normalisePlate, normaliseVin, PLATE, VIN } from "./facts/registration.ts";
export { basePremium, BASE_PREMIUMS, tariffSchema, type BasePremium, type Tariff } from "./premium/tariff.ts";
export { RULES } from "./product/rules.ts";
export { lineParams } from "./product/line-params.ts";
export { TARIFF_LINES } from "./product/price-list.ts";
export { FORMULAS, isFormula, isRequested, requestedOptions, type Formula } from "./product/subjects.ts";

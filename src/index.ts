/** The core of the product: facts in, a judgement and a price out. Pure; see README.md in this folder. */
export { evaluate, type EvaluationContext } from "./evaluate.ts";
export * from "./rules/evaluation.ts";
export { waysOut } from "./unblock/unblock.ts";
export { compareDates, type DateComparison } from "./time-travel.ts";
export { optionAt, requestedReasonIds, triage, type Triage } from "./unblock/triage.ts";
export type { WayOut } from "./unblock/way-out.ts";
export type { Change } from "./unblock/choices.ts";
export { factsSchema, type Facts } from "./facts/schema.ts";
export { parseFacts } from "./facts/parse.ts";
export type { Accepted, FactProblem } from "./facts/problem.ts";
export { FACT_PATHS, factAt, isFactPath, withFact, type FactPath, type FactValue } from "./facts/paths.ts";
export { brusselsDay } from "./facts/day.ts";
export { tariffSchema, type Tariff } from "./premium/tariff.ts";
export { RULES } from "./product/rules.ts";
export { lineGrounds, lineParams } from "./product/line-params.ts";
export { TARIFF_LINES } from "./product/price-list.ts";
export { deductibleBand } from "./product/product-sheet/deductible-table.ts";
export { FORMULAS, requestedOptions } from "./product/subjects.ts";

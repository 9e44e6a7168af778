import { factAt } from "../../src/facts/paths.ts";
import type { FactPath, FactValue } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { Choice, Cover, Evaluation, Outcome } from "../../src/rules/evaluation.ts";
import { setFact } from "../facts.ts";

export type OptionPath = `request.${Choice}`;
type FlagPath = Extract<FactPath, `request.${Cover}`>;

/** What a request may still become, the value that needs most facts first. */
const MOST_DEMANDING = {
  "request.driverProtection": ["common_law", "extended", "basic", "none"],
  "request.omnium": ["omnium_theft", "omnium", "mini_theft", "mini", "glass", "none"],
  "request.valueBasis": ["invoice", "catalogue"],
  "request.compensation": ["agreed_24", "agreed_12", "agreed_6", "agreed_0", "actual"],
  "request.deductible": ["english", "low", "medium", "high"],
  "request.accidentAssistance": ["with_replacement_vehicle", "without_replacement_vehicle", "none"],
} as const satisfies { readonly [P in OptionPath]: readonly FactValue<P>[] };

const ON: Readonly<Record<Exclude<FlagPath, OptionPath>, boolean | 90 | 12500>> = {
  "request.legalProtection": true,
  "request.breakdownAssistance": true,
  "request.theftAssistance": true,
  "request.personsAssistance": true,
  "request.vehicleUpgrade": true,
  "request.tyres": true,
  "request.goods": 12500,
  "request.economicUnemployment": 90,
};

export const isOptionPath = (path: string): path is OptionPath => path in MOST_DEMANDING;
export const isFlagPath = (path: string): path is keyof typeof ON => path in ON;

/** The cover a yes/no (or amount) request is about: they share their name. */
export const coverOf = (path: keyof typeof ON): Cover => path.slice("request.".length) as Cover;

export const isClosed = (outcome: Outcome | "ok"): boolean =>
  outcome === "refused" || outcome === "backoffice";

/**
 * The same facts with every request that is still to be asked filled in with the most that is not refused: what
 * the evaluation then misses is what the questions before the requests are for. Requests the user left open stay so.
 */
export function withWishes(facts: Facts, evaluation: Evaluation, open: readonly string[]): Facts {
  const isSettled = (path: FactPath): boolean => factAt(facts, path) !== undefined || open.includes(path);
  let wished = facts;
  for (const path of Object.keys(MOST_DEMANDING) as OptionPath[]) {
    if (isSettled(path)) continue;
    const value = MOST_DEMANDING[path].find((each) => !isClosed(optionOutcome(evaluation, path, each)));
    if (value !== undefined) wished = setFact(wished, path, value);
  }
  for (const path of Object.keys(ON) as (keyof typeof ON)[]) {
    if (isSettled(path) || isClosed(evaluation.covers[coverOf(path)].outcome)) continue;
    wished = setFact(wished, path, ON[path]);
  }
  return wished;
}

/** The outcome of one value of a choice. */
export function optionOutcome(evaluation: Evaluation, path: OptionPath, value: string): Outcome {
  const options: Readonly<Record<string, { readonly outcome: Outcome }>> =
    evaluation.options[path.slice("request.".length) as Choice];
  return options[value]?.outcome ?? "refused";
}

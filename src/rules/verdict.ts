import type { Outcome } from "./evaluation.ts";

/** Worst last. A refusal cannot be undone by anything, so it also covers what is still unknown. */
const SEVERITY: readonly Outcome[] = ["offered", "needs_info", "refer", "backoffice", "refused"];

const rank = new Map(SEVERITY.map((outcome, index) => [outcome, index]));

/** How bad an outcome is: 0 for offered, higher is worse. */
export const severity = (outcome: Outcome): number => rank.get(outcome) ?? 0;

export const worse = (a: Outcome, b: Outcome): Outcome => (severity(a) >= severity(b) ? a : b);

export const worst = (outcomes: Iterable<Outcome>): Outcome => {
  let result: Outcome = "offered";
  for (const outcome of outcomes) result = worse(result, outcome);
  return result;
};

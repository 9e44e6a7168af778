/** Why the assistant does not start or a request is not taken: what was found, why that is wrong, the repair. */
export class Refusal extends Error {
  readonly found: string;
  readonly why: string;
  readonly repair: string;

  constructor(found: string, why: string, repair: string, options?: ErrorOptions) {
    super(`${found}: ${why}. Repair: ${repair}.`, options);
    this.name = "Refusal";
    this.found = found;
    this.why = why;
    this.repair = repair;
  }
}

/** Why something did not start, for whoever started it: a line and a repair for each problem. */
export function describeProblems(error: unknown): string {
  const problems: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  return problems.map((problem) => `- ${describe(problem)}`).join("\n");
}

function describe(problem: unknown): string {
  if (problem instanceof Refusal) return `${problem.found}: ${problem.why}.\n  Repair: ${problem.repair}.`;
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}

import type { FactPath } from "../../src/facts/paths.ts";
import { isFactPath, parseFacts } from "../../src/index.ts";
import { label, valueText } from "../explain/fact.ts";
import { setFact } from "../facts.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Turn } from "../turn.ts";
import { rangesOf } from "./judgement.ts";

/** Two facts that cannot both be true. */
export interface Conflict {
  readonly path: FactPath;
  readonly with: FactPath;
}

/** Two facts of a quote that cannot both be true; a range is in conflict where both its ends are. */
export function conflictOf(turn: Turn, quote: QuoteMemory): Conflict | undefined {
  const ends = (["from", "to"] as const).map((end) =>
    rangesOf(quote).reduce((facts, [path, range]) => setFact(facts, path, range[end]), quote.facts),
  );
  const problems = ends.map((facts) => {
    const parsed = parseFacts(facts, turn.today);
    return parsed.ok ? undefined : parsed.problems[0];
  });
  const [problem] = problems;
  if (problem === undefined || problems.includes(undefined)) return undefined;
  const { path, accepted } = problem;
  if (accepted.kind !== "agreeing" || !isFactPath(accepted.with) || !isFactPath(path)) return undefined;
  return { path, with: accepted.with };
}

/** "Ik begreep 20 jaar. Dat kan niet samen met Leeftijd: 34 jaar." */
export function conflictText({ voice, today }: Turn, said: string, other: FactPath, value: unknown): string {
  const known = value ?? (other === "effectDate" ? today : "");
  const others = { label: label(voice, other), value: valueText(voice, other, known as string) };
  return voice.t("errors:conflict", { value: said, others: voice.t("common:labelled", others) });
}

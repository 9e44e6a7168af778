import { COVERS, OPTIONS } from "../../src/rules/evaluation.ts";
import type { Choice, Evaluation, OptionEvaluation } from "../../src/rules/evaluation.ts";
import { label } from "../explain/fact.ts";
import { reasonsOf, sentences, why } from "../explain/reasons.ts";
import type { Voice } from "../voice.ts";
import { isClosed, isFlagPath } from "./wishes.ts";

/** Something that could be chosen and no longer can. */
interface Loss {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** The choices that an answer took away, in one line: with the reason where they share one. */
export function fellAway(voice: Voice, old: Evaluation, now: Evaluation, told: readonly string[]): string[] {
  const losses = [...lostCovers(voice, old, now), ...lostOptions(voice, old, now)].filter(
    ({ reasons }) => !reasons.some((id) => told.includes(id)),
  );
  const byReason = Map.groupBy(losses, ({ reasons }) => reasons.join());
  if (byReason.size > 1) {
    return [voice.t("explain:fellAwayMany", { names: voice.format.all(losses.map(({ name }) => name)) })];
  }
  return [...byReason.values()].map((group) =>
    voice.t("explain:fellAway", {
      names: voice.format.all(group.map(({ name }) => name)),
      why: sentences(...reasonsOf(now, group[0]?.reasons ?? []).map((reason) => why(voice, reason))),
    }),
  );
}

/** Covers that are asked for with yes or no; the others are lost through their options. */
function lostCovers(voice: Voice, old: Evaluation, now: Evaluation): Loss[] {
  return COVERS.filter((cover) => {
    const path = `request.${cover}`;
    const { outcome, requested } = now.covers[cover];
    return isFlagPath(path) && !requested && isClosed(outcome) && !isClosed(old.covers[cover].outcome);
  }).map((cover) => ({ name: voice.t(`covers:names.${cover}`), reasons: now.covers[cover].reasons }));
}

function lostOptions(voice: Voice, old: Evaluation, now: Evaluation): Loss[] {
  const hasFormula = !isClosed(now.covers.naturalForces.outcome);
  return (Object.keys(OPTIONS) as Choice[])
    .filter((choice) => hasFormula || !DETAILS_OF_A_FORMULA.includes(choice))
    .flatMap((choice) => lostValues(voice, choice, old.options[choice], now.options[choice]));
}

const DETAILS_OF_A_FORMULA: readonly Choice[] = ["deductible", "compensation", "valueBasis"];

type Values = Readonly<Record<string, OptionEvaluation>>;

function lostValues(voice: Voice, choice: Choice, old: Values, now: Values): Loss[] {
  const values = Object.keys(now).filter((value) => value !== "none");
  const isShut = (options: Values, value: string): boolean => isClosed(options[value]?.outcome ?? "offered");
  const lost = values.filter((value) => isShut(now, value) && !isShut(old, value));
  const reasons = (value: string): readonly string[] => now[value]?.reasons ?? [];
  const first = lost[0];
  const isWhole = values.every((value) => isShut(now, value));
  if (first !== undefined && isWhole && values.length > 1) {
    return [{ name: label(voice, `request.${choice}`), reasons: reasons(first) }];
  }
  return lost.map((value) => ({
    name: voice.coded(`facts:request.${choice}.values.${value}`),
    reasons: reasons(value),
  }));
}

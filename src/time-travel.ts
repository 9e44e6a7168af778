import { evaluate, type EvaluationContext } from "./evaluate.ts";
import { addDays, daysBetween, type Day } from "./facts/day.ts";
import { factAt, withFact, type FactPath } from "./facts/paths.ts";
import type { Facts } from "./facts/schema.ts";
import type { Cover, Evaluation, PremiumLine, Reason } from "./rules/evaluation.ts";

/** A reason with its rule. */
export interface Held {
  readonly id: string;
  readonly reason: Reason;
}

/** A premium line of a cover. */
export interface HeldLine {
  readonly cover: Cover;
  readonly line: PremiumLine;
}

/** The same car and driver, equally old, under the rules of two days. */
export interface DateComparison {
  readonly then: Evaluation;
  readonly now: Evaluation;
  /** The facts as they were evaluated then: every date moved along, so that every age is the same. */
  readonly thenFacts: Facts;
  /** Reasons that hold under one day's rules alone. */
  readonly came: readonly Held[];
  readonly went: readonly Held[];
  /** Premium lines that one day's rules alone bring, or with another percentage. */
  readonly linesCame: readonly HeldLine[];
  readonly linesWent: readonly HeldLine[];
}

const DATED = [
  "vehicle.firstRegistration",
  "vehicle.registeredToHolder",
  "driver.birthDate",
  "driver.licenceDate",
] as const satisfies readonly FactPath[];

/**
 * Evaluates a quote under the rules of another day, and names what differs: the rules that came, went or changed, with
 * their sources and periods in the reasons themselves. Dates move along by the same number of days, so that it is the
 * rules that differ and not the ages; an age on its border may still turn by a leap day.
 *
 * @param day the effect date whose rules are compared with those of the quote's own effect date
 */
export function compareDates(facts: Facts, context: EvaluationContext, day: Day): DateComparison {
  const now = evaluate(facts, context);
  const thenFacts = movedTo(facts, now.effectDate, day);
  const then = evaluate(thenFacts, context);
  return {
    then,
    now,
    thenFacts,
    came: heldOnly(now, then),
    went: heldOnly(then, now),
    linesCame: linesOnly(now, then),
    linesWent: linesOnly(then, now),
  };
}

function movedTo(facts: Facts, from: Day, to: Day): Facts {
  const days = daysBetween(from, to);
  const moved = DATED.reduce((changed, path) => {
    const value = factAt(changed, path);
    return value === undefined ? changed : withFact(changed, path, addDays(value, days));
  }, facts);
  return withFact(moved, "effectDate", to);
}

const heldOnly = (one: Evaluation, other: Evaluation): Held[] =>
  Object.entries(one.reasons)
    .filter(([id]) => other.reasons[id] === undefined)
    .map(([id, reason]) => ({ id, reason }));

function linesOnly(one: Evaluation, other: Evaluation): HeldLine[] {
  const lines = ({ covers }: Evaluation): HeldLine[] =>
    (Object.keys(covers) as Cover[]).flatMap((cover) =>
      (covers[cover].premium?.lines ?? []).map((line) => ({ cover, line })),
    );
  const known = new Set(lines(other).map(identity));
  return lines(one).filter((held) => !known.has(identity(held)));
}

const identity = ({ cover, line }: HeldLine): string => [cover, line.rule, line.percent].join();

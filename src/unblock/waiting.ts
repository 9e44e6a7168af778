import { addDays, anniversary, type Day } from "../facts/day.ts";
import type { Facts } from "../facts/schema.ts";
import { comparisons } from "../rules/condition-parts.ts";
import type { Rule } from "../rules/rule.ts";

/**
 * The days after the effect date on which a rule's own limits are reached or passed, or on which it ends, earliest
 * first: the days to start the cover on when waiting is what helps. No limit counts when an age is only known as
 * whole years at the effect date, since nobody can say when the next one is completed.
 */
export function waitingDays(rule: Rule, facts: Facts, effectDate: Day): Day[] {
  const end = rule.inForce.to === null ? [] : [rule.inForce.to];
  return [...new Set([...end, ...daysOfLimits(rule, facts)])].filter((day) => day > effectDate).sort();
}

function daysOfLimits(rule: Rule, facts: Facts): Day[] {
  if (facts.driver?.age !== undefined || facts.driver?.licenceYears !== undefined) return [];
  return comparisons(rule.when).flatMap(({ quantity, figure }) => {
    const since = quantity.since?.(facts);
    if (since === undefined || figure.unit !== "years") return [];
    const reached = anniversary(since, Number(figure.limit) / 2);
    return [reached, addDays(reached, 1)];
  });
}

import { addDays, type Day } from "../facts/day.ts";
import type { Example, FlatFacts, Verdict } from "../rules/rule.ts";

/** The day on which every example plays that names no other. */
export const EXAMPLE_DAY: Day = "2026-11-22";

interface Border {
  /** The first registration with which the limit is exactly reached on {@link EXAMPLE_DAY}; written out, not computed. */
  readonly registered: Day;
  readonly dayOlder: Verdict;
  readonly exactly: Verdict;
  readonly dayYounger: Verdict;
  /** Further facts every one of the examples needs. */
  readonly given?: FlatFacts;
}

/** The five examples of an age limit: on it, a day either side, the day before the rule came, and unanswered. */
export function ageExamples({ registered, dayOlder, exactly, dayYounger, given = {} }: Border): Example[] {
  const at = (day: Day, says: Verdict): Example => ({
    given: { ...given, "vehicle.firstRegistration": day },
    says,
  });
  return [
    at(addDays(registered, -1), dayOlder),
    at(registered, exactly),
    at(addDays(registered, 1), dayYounger),
    { given, says: "needs_info" },
    {
      given: { ...given, effectDate: "2023-05-31", "vehicle.firstRegistration": "2000-01-01" },
      says: "none",
    },
  ];
}

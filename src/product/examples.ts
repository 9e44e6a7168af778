import { addDays, type Day } from "../facts/day.ts";
import { isFactPath, withFact } from "../facts/paths.ts";
import type { Facts } from "../facts/schema.ts";
import type { Example, FlatFacts, Rule, Verdict } from "../rules/rule.ts";
import { viewOf, type View } from "../rules/view.ts";

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

/** The facts of an example as a quote has them. */
export function factsOf(given: FlatFacts): Facts {
  let facts: Facts = {};
  for (const [path, value] of Object.entries(given)) {
    if (!isFactPath(path)) throw new RangeError(`${path} is no fact`);
    facts = withFact(facts, path, value);
  }
  return facts;
}

/** An example plays on {@link EXAMPLE_DAY} unless it says otherwise, and on a vehicle its rule speaks about. */
export function exampleView(given: FlatFacts, { vehicles }: Pick<Rule, "vehicles">): View {
  const category = vehicles?.[0];
  const facts = factsOf({ ...(category && { "vehicle.category": category }), ...given });
  return viewOf(facts, facts.effectDate ?? EXAMPLE_DAY);
}

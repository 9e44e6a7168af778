import { parseFacts } from "../../src/facts/parse.ts";
import { answeredPaths, withFact } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";

/** Opens facts one by one, as long as what is wrong with the quote stays wrong. */
export function shortest(facts: Facts, today: string, isStillWrong: (facts: Facts) => boolean): Facts {
  for (const path of answeredPaths(facts)) {
    const fewer = withFact(facts, path, undefined);
    if (parseFacts(fewer, today).ok && isStillWrong(fewer)) return shortest(fewer, today, isStillWrong);
  }
  return facts;
}

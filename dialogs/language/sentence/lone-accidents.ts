import { before } from "../speech.ts";
import type { Accidents } from "./accidents.ts";
import { asks, states, type FactClaim } from "./claims.ts";
import { placesOf } from "./cues.ts";
import type { Figure } from "./figures.ts";
import { ONE_ACCIDENT } from "./starters.ts";
import type { Place, View } from "./view.ts";

const PATH = "driver.claimsLast5Years";

/** "ongeval 3 jaar geleden in fout": one accident without a number, where somebody was at fault. */
export function loneAccidents(
  view: View,
  figures: readonly Figure[],
  accidents: Accidents,
  strange: ReadonlySet<number>,
): readonly FactClaim[] {
  const faults = new Set(placesOf(view, "atFault").map(({ from }) => view.sentenceOf(from)));
  if (faults.size === 0) return [];
  const counted = new Set(
    figures.flatMap(({ what, from }) => (what.sort === "measure" ? [view.clauseOf(from)] : [])),
  );
  const lone = placesOf(view, "claims").filter(
    ({ from }) =>
      ONE_ACCIDENT.has(view.words[from] ?? "") &&
      faults.has(view.sentenceOf(from)) &&
      !counted.has(view.clauseOf(from)) &&
      // "Bij een ongeval in fout betaalt de verzekering" tells of nobody's.
      !strange.has(view.clauseOf(from)) &&
      !before(view.tokens, from, view.language).denied,
  );
  const [first] = lone;
  return first === undefined ? [] : claimOf(first, accidents);
}

function claimOf(place: Place, accidents: Accidents): readonly FactClaim[] {
  const happened = accidents.when(place);
  if (happened === "earlier") return [];
  const sure = happened !== "unsure" && !accidents.withoutFault(place);
  return [sure ? states(PATH, place, 1) : asks(PATH, place, 1)];
}

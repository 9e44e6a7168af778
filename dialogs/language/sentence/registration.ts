import { FULL_VIN_LENGTH, normalisePlate, normaliseVin, VIN } from "../../../src/facts/registration.ts";
import { findPlates } from "../codes.ts";
import { states, type FactClaim } from "./claims.ts";
import { CUES } from "./cue-words.ts";
import { matchesAt } from "./patterns.ts";
import type { Place, View } from "./view.ts";
import { wordsOf } from "../text.ts";

/** Number plates of the shape 1-ABC-123, and full chassis numbers behind their name. */
export function findRegistrations(view: View): readonly FactClaim[] {
  const plates = findPlates(view.tokens).map((place) =>
    states("vehicle.plate", place, normalisePlate(wordsOf(view, place.from, place.to))),
  );
  return [...plates, ...chassisNumbers(view)];
}

function chassisNumbers(view: View): readonly FactClaim[] {
  return view.tokens.flatMap((_, at) => {
    const cue = matchesAt(CUES, view, at).find(({ value }) => value === "vin");
    const start = view.tokens[cue?.to ?? -1]?.fold === ":" ? (cue?.to ?? 0) + 1 : cue?.to;
    const place = start === undefined ? undefined : runAt(view, start);
    if (place === undefined) return [];
    const vin = normaliseVin(wordsOf(view, place.from, place.to));
    return vin.length === FULL_VIN_LENGTH && VIN.test(vin) ? [states("vehicle.vin", place, vin)] : [];
  });
}

/** Letters and digits without a space between them. */
function runAt({ tokens }: View, from: number): Place {
  let to = from + 1;
  while (tokens[to]?.gap === "none" && tokens[to]?.kind !== "symbol") to++;
  return { from, to };
}

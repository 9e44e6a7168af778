import { FULL_VIN_LENGTH, normalisePlate, normaliseVin, VIN } from "../../../src/facts/registration.ts";
import { findPlates } from "../codes.ts";
import { states, type FactClaim } from "./claims.ts";
import { CUES } from "./cue-words.ts";
import { matchesAt } from "./patterns.ts";
import { covering, type Place, type View } from "./view.ts";
import { wordsOf } from "../text.ts";

/** Number plates of the shape 1-ABC-123, and full chassis numbers behind their name. */
export function findRegistrations(view: View): readonly FactClaim[] {
  const plates = findPlates(view.tokens).map((place) =>
    states("vehicle.plate", place, normalisePlate(wordsOf(view, place.from, place.to))),
  );
  return [...plates, ...looselyTypedPlates(view, plates), ...chassisNumbers(view)];
}

/** nummerplaat 1 abc 123, plaque 1ABC123: without dashes only behind its name. */
function looselyTypedPlates(view: View, known: readonly FactClaim[]): readonly FactClaim[] {
  const isKnown = covering(known.map(({ place }) => place));
  return view.tokens.flatMap((_, at) => {
    const cue = matchesAt(CUES, view, at).find(({ value }) => value === "plate");
    const from = cue === undefined ? undefined : behindSmall(view, cue.to);
    if (from === undefined || isKnown(from) || isKnown(from - 1) || !isPlateAt(view, from)) return [];
    const place = { from, to: from + 3 };
    return [states("vehicle.plate", place, normalisePlate(wordsOf(view, from, place.to)))];
  });
}

const SMALL = new Set([":", "c", "est", "is"]);

/** The token behind ":", "c'est" and "is". */
function behindSmall({ words }: View, at: number): number {
  let from = at;
  while (from < at + SMALL.size && SMALL.has(words[from] ?? "")) from++;
  return from;
}

const isPlateAt = ({ tokens }: View, from: number): boolean =>
  /^[1-9] [a-z]{3} [0-9]{3}$/.test(
    tokens
      .slice(from, from + 3)
      .map(({ fold }) => fold)
      .join(" "),
  );

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

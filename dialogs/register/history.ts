import { settledOn } from "../../src/index.ts";
import type { Reading } from "../../src/index.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Turn } from "../turn.ts";
import type { Numbered } from "./find.ts";

/** Everything that was decided about a reading, in the order in which it was. */
const allOf = ({ surroundings }: Turn, { id }: Numbered): Reading[] =>
  (surroundings.readings ?? []).filter(({ rule }) => rule === id);

/** What will hold of a reading after a day, the first to come first. */
export function laterOf(turn: Turn, reading: Numbered, day: Day): Reading[] {
  const all = allOf(turn, reading);
  const days = [...new Set(all.map(({ from }) => from))].filter((from) => from > day).toSorted();
  return days.flatMap((from) => settledOn(all, from).get(reading.id) ?? []);
}

/** What was decided of a reading and holds no longer, the latest decision first. */
export function pastOf(turn: Turn, reading: Numbered): Reading[] {
  const now = turn.settled.get(reading.id);
  const holding = new Set([...(now === undefined ? [] : [now]), ...laterOf(turn, reading, turn.today)]);
  return allOf(turn, reading)
    .filter((each) => !holding.has(each))
    .toReversed();
}

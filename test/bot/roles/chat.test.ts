import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { CHAT_ACTS, outcomeOf, stateOf } from "./acts.ts";
import { CELLS, COMERS } from "./matrix.ts";
import type { Cell, Comer } from "./matrix.ts";
import { Place } from "./place.ts";

/** As many conversations at once as a process has connections for. */
const AT_ONCE = 6;

let place: Place;
beforeAll(async () => {
  place = await Place.open();
});
afterAll(() => place.close());

/** What came of each cell, several at a time; a cell has a case and a conversation of its own. */
async function tried(cells: readonly Cell[]): Promise<string[]> {
  const left = [...cells.entries()];
  const met: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      met[next[0]] = await tryOne(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return met;
}

async function tryOne({ act: name, comer, stand }: Cell): Promise<string> {
  const act = CHAT_ACTS[name as keyof typeof CHAT_ACTS];
  const placed = await place.put(stand);
  const before = await stateOf(place, placed, comer);
  const heard = await act.does(place, comer, placed);
  const after = await stateOf(place, placed, comer);
  const outcome = outcomeOf(act, { heard, before, after }, placed);
  const leaks = [placed.customer, placed.plate, "An Eigenaar"].filter((word) => heard.includes(word));
  const isIn = outcome !== "hidden" && outcome !== "stranger" && outcome !== "absent";
  const isList = name.startsWith("list") || name === "queue";
  const looks = after.events.filter((kind) => kind === "looked").length > 0 && after.audited.includes("look");
  return [
    `${name} ${comer} ${stand}: ${outcome}`,
    // A list is asked for with the plate, and names it.
    ...(isIn || isList || leaks.length === 0 ? [] : [`yet hears ${leaks.join(", ")}`]),
    ...(outcome === "done" || JSON.stringify(before.row) === JSON.stringify(after.row)
      ? []
      : ["yet changes it"]),
    ...(outcome === "done" || after.copies === 0 ? [] : ["yet copies it"]),
    ...(!isIn || isList || comer === "owner" || looks ? [] : ["and nobody wrote it down"]),
    ...(isIn || after.events.length === 0 ? [] : [`yet noted as ${after.events.join(", ")}`]),
  ].join(", ");
}

describe.each(COMERS)("as %s", (comer: Comer) => {
  test.each(Object.keys(CHAT_ACTS))("%s comes to what the table says", async (act) => {
    const cells = CELLS.filter((cell) => cell.act === act && cell.comer === comer);
    expect(await tried(cells)).toEqual(
      cells.map(({ stand, outcome }) => `${act} ${comer} ${stand}: ${outcome}`),
    );
  });
});

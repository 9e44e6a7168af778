import type { Day } from "../facts/day.ts";
import type { Reading } from "../rules/evaluation.ts";

/** How readings stand on one day, by their id: settled, or open again. */
export type Settled = ReadonlyMap<string, Reading>;

export const NOTHING_SETTLED: Settled = new Map();

/** The readings that hold at a day: of each the one with the latest first day, and of several the one written last. */
export function settledOn(readings: readonly Reading[], day: Day): Settled {
  if (readings.length === 0) return NOTHING_SETTLED;
  const settled = new Map<string, Reading>();
  for (const reading of readings) {
    const known = settled.get(reading.rule);
    if (reading.from <= day && (known === undefined || known.from <= reading.from))
      settled.set(reading.rule, reading);
  }
  return settled;
}

/** Whether a reading was settled: by confirming or correcting it, and not opened again since. */
export const isDecided = (reading: Reading | undefined): reading is Reading =>
  reading !== undefined && reading.verdict !== "reopened";

/** Whether our reading was confirmed. One that was corrected stays open: nothing is calculated by the correction. */
export const isSettled = (settled: Settled, id: string): boolean => settled.get(id)?.verdict === "confirmed";

/** How sure something is that is open: whether it was confirmed, and who settled it where somebody did. */
export interface Sureness {
  readonly confirmed: boolean;
  readonly reading?: Reading;
}

/** How sure something is. What was never open is not looked up. */
export function surenessOf(settled: Settled, id: string, confirmed: boolean): Sureness {
  if (confirmed) return { confirmed };
  const reading = settled.get(id);
  return isDecided(reading) ? { confirmed: isSettled(settled, id), reading } : { confirmed };
}

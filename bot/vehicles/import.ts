import type { Kysely } from "kysely";
import { CompiledQuery } from "kysely";
import type { Schema } from "../storage/schema.ts";
import { saveVehicles } from "../storage/vehicles.ts";
import type { VehicleRow } from "../storage/vehicles.ts";
import { csvLines } from "./csv.ts";
import { rowOf } from "./row.ts";

const BATCH = 500;

/** How many lines of a file were taken, and how many were not. */
export interface Imported {
  readonly added: number;
  /** Known before, in this file or another. */
  readonly updated: number;
  readonly refused: number;
}

/**
 * Takes a file of vehicles into the embedded vehicle database, some hundreds at a time. Lines that cannot be taken are
 * told and passed over; what was imported before and is in the file again is replaced.
 *
 * @param told hears what is wrong with which line
 * @throws Refusal where the file does not begin with the names of its columns
 */
export async function importVehicles(
  stream: AsyncIterable<Uint8Array>,
  query: Kysely<Schema>,
  told: (line: number, problem: string) => void,
): Promise<Imported> {
  let [added, taken, refused] = [0, 0, 0];
  let batch: VehicleRow[] = [];
  const save = async (): Promise<void> => {
    added += await saved(batch, query);
    taken += batch.length;
    batch = [];
  };
  for await (const read of csvLines(stream)) {
    if ("problem" in read) {
      refused += 1;
      told(read.line, read.problem);
    } else batch.push(rowOf(read.record));
    if (batch.length === BATCH) await save();
  }
  await save();
  return { added, updated: taken - added, refused };
}

/** Writes some vehicles, the last one of a name; how many there were not before. */
async function saved(rows: readonly VehicleRow[], query: Kysely<Schema>): Promise<number> {
  if (rows.length === 0) return 0;
  const { sql, parameters } = saveVehicles([...new Map(rows.map((row) => [row.name, row])).values()]);
  const answer = await query.executeQuery<{ readonly isNew: boolean }>(
    CompiledQuery.raw(sql, [...parameters]),
  );
  return answer.rows.filter(({ isNew }) => isNew).length;
}

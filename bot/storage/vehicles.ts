import type { Statement } from "./batch.ts";
import { plain } from "./batch.ts";

/** A vehicle as it is stored: what it is found by, and its record. */
export interface VehicleRow {
  /** What it is known by: the same in another import is the same vehicle or type. */
  readonly name: string;
  readonly vin: string | null;
  readonly plate: string | null;
  readonly make: string;
  readonly model: string;
  readonly record: object;
}

const MOST_TYPES = 50;

export const hasVehicles: Statement = plain(`select exists (select from vehicles) as "has"`);

export const vehicleOfVin = (vin: string): Statement => ({
  sql: "select record from vehicles where vin = $1",
  parameters: [vin],
});

/** A plate may go from one vehicle to another: the one that was imported last has it. */
export const vehicleOfPlate = (plate: string): Statement => ({
  sql: "select record from vehicles where plate = $1 order by imported_at desc, name limit 1",
  parameters: [plate],
});

/** Types of a make and model, spelled as {@link VehicleRow} has them. */
export const vehicleTypes = ({ make, model }: Pick<VehicleRow, "make" | "model">): Statement => ({
  sql: `select record from vehicles where make = $1 and model = $2 and vin is null and plate is null
    order by name limit ${MOST_TYPES}`,
  parameters: [make, model],
});

/** Writes vehicles, each once; a row back for each, `isNew` where there was none of that name. */
export const saveVehicles = (rows: readonly VehicleRow[]): Statement => ({
  sql: `insert into vehicles (name, vin, plate, make, model, record)
    select name, vin, plate, make, model, record
      from jsonb_to_recordset($1::jsonb)
        as rows (name text, vin text, plate text, make text, model text, record jsonb)
    on conflict (name) do update set
      vin = excluded.vin, plate = excluded.plate, make = excluded.make, model = excluded.model,
      record = excluded.record, imported_at = now()
    returning xmax = 0 as "isNew"`,
  parameters: [JSON.stringify(rows)],
});

import { compact } from "../../dialogs/language/sentence/car-list.ts";
import { usualSpelling } from "../../dialogs/vehicles/spelling.ts";
import type { VehicleRow } from "../storage/vehicles.ts";
import type { VehicleRecord } from "./record.ts";

/** Make and model as they are looked for, whatever way they are spelled: "citroen", "c3". */
export function lookedFor(make: string, model: string): { readonly make: string; readonly model: string } {
  const usual = usualSpelling(make, model);
  return { make: compact(usual.make), model: compact(usual.model) };
}

/** A record as it is stored. A vehicle is known by its chassis number, else its plate; a type by all its names. */
export function rowOf(record: VehicleRecord): VehicleRow {
  const { vin, plate, type = "", soldFrom = "" } = record;
  const { make, model } = lookedFor(record.make, record.model);
  const names =
    vin !== undefined
      ? { vin }
      : plate !== undefined
        ? { plate }
        : { make, model, type: compact(type), soldFrom };
  return { name: JSON.stringify(names), vin: vin ?? null, plate: plate ?? null, make, model, record };
}

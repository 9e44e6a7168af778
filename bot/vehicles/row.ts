import { fold } from "../../dialogs/language/tokens.ts";
import type { VehicleRow } from "../storage/vehicles.ts";
import type { VehicleRecord } from "./record.ts";

/** "Citroën C3" as it is looked for, however it is spelled: "citroen", "c3". */
export const plainName = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** A record as it is stored. A vehicle is known by its chassis number, else its plate; a type by all its names. */
export function rowOf(record: VehicleRecord): VehicleRow {
  const { vin, plate, type = "", soldFrom = "" } = record;
  const [make, model] = [plainName(record.make), plainName(record.model)];
  const names =
    vin !== undefined
      ? { vin }
      : plate !== undefined
        ? { plate }
        : { make, model, type: plainName(type), soldFrom };
  return { name: JSON.stringify(names), vin: vin ?? null, plate: plate ?? null, make, model, record };
}

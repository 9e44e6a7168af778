import { z } from "zod";
import type { KnownVehicle } from "../../dialogs/vehicles/database.ts";
import { factsSchema } from "../../src/facts/schema.ts";

const facts = factsSchema.shape.vehicle.unwrap().shape;
const text = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u)
  .max(100);
const day = facts.firstRegistration;

/**
 * One vehicle, or one type of vehicles, as a database sends it and as a file holds it: values as the contract's facts
 * have them, what is not known left out, and no other field. A vehicle has its `vin` or `plate`, a type neither.
 */
export const vehicleRecord = z.strictObject({
  vin: facts.vin.refine((vin) => vin !== "", { error: "vin" }),
  plate: facts.plate.refine((plate) => plate !== "", { error: "plate" }),
  make: text,
  model: text,
  type: text.optional(),
  category: facts.category,
  energy: facts.energy,
  powerKw: z.number().min(0).max(2_000).optional(),
  maxMassKg: z.int().min(1).max(100_000).optional(),
  firstRegistration: day,
  catalogueValue: facts.catalogueValue,
  soldFrom: day,
  soldTo: day,
});
export type VehicleRecord = z.infer<typeof vehicleRecord>;

/** Names of its fields: the columns of a file. */
export const RECORD_FIELDS = Object.keys(vehicleRecord.shape) as (keyof VehicleRecord)[];

/** A record as the conversation reads it. */
export const knownVehicle = ({ type, soldFrom, soldTo, ...vehicle }: VehicleRecord): KnownVehicle => ({
  vehicle,
  type,
  soldFrom,
  soldTo,
});

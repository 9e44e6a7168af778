import type { Day } from "../../src/facts/day.ts";
import type { Facts } from "../../src/facts/schema.ts";

/** What a vehicle is looked up by: itself by its chassis number or plate, its type by make and model. */
export type Subject =
  { readonly vin: string } | { readonly plate: string } | { readonly make: string; readonly model: string };

/** The facts that a vehicle database can know. */
export const KNOWN_PATHS = [
  "vehicle.category",
  "vehicle.maxMassKg",
  "vehicle.make",
  "vehicle.model",
  "vehicle.energy",
  "vehicle.firstRegistration",
  "vehicle.powerKw",
  "vehicle.plate",
  "vehicle.vin",
  "vehicle.catalogueValue",
] as const;

/** A vehicle, or a type of vehicles, as a database knows it; what it does not know is absent. */
export interface KnownVehicle {
  /** The catalogue value is that of this vehicle with its options, or of a type without any. */
  readonly vehicle: NonNullable<Facts["vehicle"]>;
  /** What tells it from others of its model: "1.5 TSI Life". */
  readonly type?: string | undefined;
  /** The days between which a type was sold new, both included. */
  readonly soldFrom?: Day | undefined;
  readonly soldTo?: Day | undefined;
}

/** Where vehicles are looked up. It never keeps a turn waiting longer than two seconds in all, and never throws. */
export interface VehicleDatabase {
  /** True where what is looked up goes to another server. */
  readonly isElsewhere: boolean;
  /** False where there is none, or nothing in it: then nobody hears of it. */
  isThere(): Promise<boolean>;
  /** What it knows, nothing included; undefined when it does not answer as it should, in time. */
  find(subject: Subject): Promise<readonly KnownVehicle[] | undefined>;
}

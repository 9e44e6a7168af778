import type { KnownVehicle, Subject, VehicleDatabase } from "../../dialogs/vehicles/database.ts";
import type { Logger } from "../log.ts";
import type { Statement } from "../storage/batch.ts";
import type { Read } from "../storage/turn-store.ts";
import { hasVehicles, vehicleOfPlate, vehicleOfVin, vehicleTypes } from "../storage/vehicles.ts";
import { knownVehicle } from "./record.ts";
import type { VehicleRecord } from "./record.ts";
import { RemoteVehicles } from "./remote.ts";
import { lookedFor } from "./row.ts";

/** Milliseconds that a turn waits for a vehicle database, however often it asks. */
const DEADLINE = 2_000;
/** Milliseconds after which it is looked again whether vehicles were imported. */
const LOOKED = 60_000;

/** Where a vehicle database answers over HTTP. */
export interface RemoteSettings {
  readonly url: URL;
  readonly token: string | undefined;
}

/** Makes the vehicle database of a turn: the one over HTTP where there is one, else what was imported. */
export function vehicleDatabases(
  settings: RemoteSettings | undefined,
  log: Logger,
): (read: Read) => VehicleDatabase {
  if (settings === undefined) {
    const presence = new Presence();
    return (read) => new ImportedVehicles(read, presence);
  }
  const remote = new RemoteVehicles({ ...settings, log });
  return () => new PatientVehicles(remote);
}

/** A database over HTTP that is waited for once. */
class PatientVehicles implements VehicleDatabase {
  readonly isElsewhere = true;
  readonly #remote: RemoteVehicles;
  #signal: AbortSignal | undefined;

  constructor(remote: RemoteVehicles) {
    this.#remote = remote;
  }

  isThere(): Promise<boolean> {
    return Promise.resolve(true);
  }

  find(subject: Subject): Promise<readonly KnownVehicle[] | undefined> {
    this.#signal ??= AbortSignal.timeout(DEADLINE);
    return this.#remote.find(subject, this.#signal);
  }
}

/** Whether anything was imported, as it was a minute ago at most: most turns need not ask. */
class Presence {
  #seen: { readonly has: boolean; readonly at: number } | undefined;

  async ask(read: Read): Promise<boolean> {
    if (this.#seen !== undefined && performance.now() - this.#seen.at < LOOKED) return this.#seen.has;
    const [row] = await read<{ readonly has: boolean }>(hasVehicles);
    const has = row?.has === true;
    this.#seen = { has, at: performance.now() };
    return has;
  }
}

/**
 * The vehicles that were imported. They are read in the turn's own transaction, by an index: where that cannot be
 * done, the turn could not be kept either.
 */
class ImportedVehicles implements VehicleDatabase {
  readonly isElsewhere = false;
  readonly #read: Read;
  readonly #presence: Presence;

  constructor(read: Read, presence: Presence) {
    this.#read = read;
    this.#presence = presence;
  }

  isThere(): Promise<boolean> {
    return this.#presence.ask(this.#read);
  }

  async find(subject: Subject): Promise<readonly KnownVehicle[]> {
    const rows = await this.#read<{ readonly record: VehicleRecord }>(statementFor(subject));
    return rows.map(({ record }) => knownVehicle(record));
  }
}

function statementFor(subject: Subject): Statement {
  if ("vin" in subject) return vehicleOfVin(subject.vin);
  if ("plate" in subject) return vehicleOfPlate(subject.plate);
  return vehicleTypes(lookedFor(subject.make, subject.model));
}

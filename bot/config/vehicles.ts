import { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { RemoteSettings } from "../vehicles/vehicles.ts";
import { safe } from "./sign-in.ts";

/** The settings of the vehicle database. */
export const VEHICLE_SETTINGS = {
  VEHICLE_DATABASE_URL: {
    // A request cannot be made to an address with a password in it.
    schema: safe.refine(({ username, password }) => username === "" && password === ""),
    accepts:
      "the address of a vehicle database, such as https://vehicles.example.be/find, over http in development and on this machine only",
  },
  VEHICLE_DATABASE_TOKEN: {
    schema: z.string().regex(/^[\w.~+/=-]+$/),
    accepts: "the bearer token that the vehicle database gave",
  },
};
type Settings = {
  readonly [N in keyof typeof VEHICLE_SETTINGS]?: z.infer<(typeof VEHICLE_SETTINGS)[N]["schema"]>;
};

/** A token without an address is for nobody, and in production nothing of a vehicle goes out in the clear. */
export function vehicleProblems(settings: Settings, development: boolean): Refusal[] {
  const { VEHICLE_DATABASE_URL: url, VEHICLE_DATABASE_TOKEN: token } = settings;
  const { accepts } = VEHICLE_SETTINGS.VEHICLE_DATABASE_URL;
  if (url === undefined) {
    const why = "VEHICLE_DATABASE_TOKEN means nothing without it";
    return token === undefined
      ? []
      : [new Refusal("VEHICLE_DATABASE_URL is missing", why, `set it to ${accepts}`)];
  }
  if (development || url.protocol === "https:") return [];
  const why = "plates and chassis numbers are only sent encrypted";
  return [
    new Refusal("VEHICLE_DATABASE_URL is not https", why, "state an address that begins with https://"),
  ];
}

/** Where vehicles are looked up over HTTP; undefined when that is not stated. */
export function vehicleDatabaseOf(settings: Settings): RemoteSettings | undefined {
  const { VEHICLE_DATABASE_URL: url, VEHICLE_DATABASE_TOKEN: token } = settings;
  return url && { url, token };
}

import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { pino } from "pino";
import { RemoteVehicles } from "../../bot/vehicles/remote.ts";
import { vehicleDatabases } from "../../bot/vehicles/vehicles.ts";
import type { VehicleDatabase } from "../../dialogs/vehicles/database.ts";
import { VehicleServer } from "../support/vehicle-server.ts";
import type { Manner } from "../support/vehicle-server.ts";
import { runLog } from "../support/run-log.ts";

const PLATE = { plate: "1ABC123" };
const GOLF = { make: "Volkswagen", model: "Golf", type: "1.5 TSI Life", category: "car", powerKw: 96 };

let server: VehicleServer;
let logged: string;
let turn: () => VehicleDatabase;

beforeEach(async () => {
  server = await VehicleServer.open();
  server.knows(PLATE, GOLF);
  logged = "";
  turn = turnsOf(server.url);
});
afterEach(() => server.close());

function log() {
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      logged += chunk.toString();
      done();
    },
  });
  return pino({ level: "trace" }, stream);
}

/** A vehicle database for each turn, as the service makes them. */
function turnsOf(url: URL, token?: string): () => VehicleDatabase {
  const databases = vehicleDatabases({ url, token }, log());
  return () => databases(() => Promise.reject(new Error("PostgreSQL is not asked")));
}

describe("a vehicle database over HTTP", () => {
  it("is asked for the plate alone, in the body, with its token", async () => {
    expect(await turnsOf(server.url, "a.token")().find(PLATE)).toEqual([
      { type: "1.5 TSI Life", vehicle: { make: "Volkswagen", model: "Golf", category: "car", powerKw: 96 } },
    ]);
    expect(server.asked).toEqual([
      { url: "/find", authorization: "Bearer a.token", body: '{"plate":"1ABC123"}' },
    ]);
    expect(await turn().isThere()).toBe(true);
  });

  it("may know nothing, and may say so with 404", async () => {
    server.knows({ make: "Fiat", model: "500" });
    expect(await turn().find({ make: "Fiat", model: "500" })).toEqual([]);
    expect(await turn().find({ vin: "WVWZZZCDZMW123456" })).toEqual([]);
    expect(logged).toBe("");
  });

  it("is not believed about another vehicle than the one it was asked for", async () => {
    server.knows(PLATE, { ...GOLF, plate: "2XYZ789" });
    expect(await turn().find(PLATE)).toEqual([]);
  });

  it.each<[Manner, string]>([
    ["broken", "not JSON"],
    ["otherwise", "not as agreed at vehicles.0"],
    ["error", "status 500"],
    ["huge", "more than 65536 bytes"],
    ["elsewhere", "TypeError"],
  ])("is no answer when it is %s, which is logged without what was asked", async (manner, reason) => {
    server.manner = manner;
    expect(await turn().find(PLATE)).toBeUndefined();
    expect(logged).toContain(reason);
    expect(logged).not.toMatch(/ABC|Golf/);
  });

  it.each<Manner>(["slow", "trickling"])("is waited for two seconds a turn when it is %s", async (manner) => {
    server.manner = manner;
    const vehicles = turn();
    const begun = performance.now();
    expect(await vehicles.find(PLATE)).toBeUndefined();
    expect(await vehicles.find({ vin: "WVWZZZCDZMW123456" })).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(2_600);
    expect(logged).not.toMatch(/ABC|WVW/);
  });

  it("is no answer when it is down, and is there again when it is back", async () => {
    const url = server.url;
    await server.close();
    expect(await turnsOf(url)().find(PLATE)).toBeUndefined();
    server = await VehicleServer.open();
    expect(await turnsOf(server.url)().find(PLATE)).toEqual([]);
  });

  it("is left alone for a while after three failures in a row", async () => {
    const remote = new RemoteVehicles({ url: server.url, token: undefined, log: log(), pause: 200 });
    const find = () => remote.find(PLATE, AbortSignal.timeout(2_000));
    server.manner = "error";
    for (let call = 0; call < 6; call++) expect(await find()).toBeUndefined();
    expect(server.asked).toHaveLength(3);
    server.manner = "right";
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await find()).toHaveLength(1);
    expect(server.asked).toHaveLength(4);
    expect(logged).toContain("it is left alone for a while");
    expect(logged).toContain("answers again");
  });

  it("never gets more than five calls at once", async () => {
    server.manner = "trickling";
    const remote = new RemoteVehicles({ url: server.url, token: undefined, log: runLog() });
    const signal = AbortSignal.timeout(500);
    expect(await Promise.all(Array.from({ length: 20 }, () => remote.find(PLATE, signal)))).toEqual(
      Array(20).fill(undefined),
    );
    expect(server.asked.length).toBeLessThanOrEqual(5);
  });
});

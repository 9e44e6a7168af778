import { fullYears, isPast } from "./calendar.ts";
import { exceeds, read } from "./number.ts";
import type { World } from "./explore.ts";

/** Cars and vans: the vehicles the product sheet is read for. */
export const isCar = (world: World): boolean => ["car", "van"].includes(world.ask("vehicle.category"));

/** Completed years from first registration to the effect date; 0 for a car registered later. */
export const age = (world: World): number => fullYears(world.ask("vehicle.firstRegistration"), world.effect);

/** Strictly after the n-th anniversary. */
export const olderThan = (world: World, years: number): boolean =>
  isPast(world.ask("vehicle.firstRegistration"), years, world.effect);

/** The invoice value if the quote is on that basis, else the catalogue value: an absent basis is catalogue. */
const insuredValue = (world: World): string =>
  world.known("request.valueBasis") === "invoice"
    ? world.ask("vehicle.invoiceValue")
    : world.ask("vehicle.catalogueValue");

/** Above the limit, strictly: 100000.00 for a first owner, 65000.00 second hand. */
export function antiTheftRequired(world: World): boolean {
  const limit = world.ask("vehicle.owner") === "first" ? "100000.00" : "65000.00";
  return exceeds(read(insuredValue(world)), read(limit));
}

/** Exactly at the limit, where the sheet says nothing. */
export function isAtAntiTheftLimit(world: World): boolean {
  const limit = world.ask("vehicle.owner") === "first" ? "100000.00" : "65000.00";
  const value = read(insuredValue(world));
  return !exceeds(value, read(limit)) && !exceeds(read(limit), value);
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** "brand": its own system is accepted; "certificate": only with the Incert certificate; else "no". */
function makeOfSystem(world: World): "brand" | "certificate" | "no" {
  const make = plain(world.ask("vehicle.make"));
  if (["tesla", "volvo", "jaguar", "range rover"].includes(make)) return "brand";
  if (make === "porsche") return "certificate";
  if (make !== "land rover") return "no";
  return plain(world.ask("vehicle.model")).startsWith("range rover") ? "brand" : "no";
}

export const takesTt1OrTt2 = (world: World): boolean =>
  ["hybrid", "plug_in_hybrid", "electric"].includes(world.ask("vehicle.energy"));

/** "unlisted" is TT5: it exists, but the sheet does not name it. */
export function antiTheftSystem(world: World): "accepted" | "refused" | "unlisted" {
  const system = world.ask("vehicle.antiTheft.system");
  if (system === "TT3" || system === "TT4") return "accepted";
  if (system === "TT5") return "unlisted";
  if (system === "none") return "refused";
  if (system === "manufacturer") return manufacturersSystem(world);
  return takesTt1OrTt2(world) ? "accepted" : "refused";
}

/** The system the car was built with. */
export function manufacturersSystem(world: World): "accepted" | "refused" {
  const make = makeOfSystem(world);
  if (make === "certificate")
    return world.ask("vehicle.antiTheft.incertCertificate") ? "accepted" : "refused";
  return make === "brand" ? "accepted" : "refused";
}

/** Held strictly more than five years at the effect date. Whole years settle it except for 5 itself. */
export function licenceOverFiveYears(world: World): boolean {
  const years = world.known("driver.licenceYears");
  if (world.known("driver.licenceDate") === undefined && years !== undefined && years !== 5) return years > 5;
  return isPast(world.ask("driver.licenceDate"), 5, world.effect);
}

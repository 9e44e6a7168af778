import type { Attribute } from "../rules/term.ts";

/** How the sheet treats the anti-theft system a car leaves the factory with (Omnium 5/5). */
export type Brand = "accepted" | "with_certificate" | "not_accepted";

export const ACCEPTED_MAKES: readonly string[] = ["Tesla", "Volvo", "Jaguar", "Range Rover"];
export const MAKES_WITH_CERTIFICATE: readonly string[] = ["Porsche"];

/** Some of its models are called Range Rover. */
const LAND_ROVER = "land rover";

const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim().replace(/\s+/g, " ");

const ACCEPTED = ACCEPTED_MAKES.map(folded);
const WITH_CERTIFICATE = MAKES_WITH_CERTIFICATE.map(folded);

/** Ignoring case and accents; a Land Rover whose model begins "Range Rover" is a Range Rover. */
function brandOf(make: string | undefined, model: string | undefined): Brand | undefined {
  if (make === undefined) return undefined;
  const name = folded(make);
  if (ACCEPTED.includes(name)) return "accepted";
  if (WITH_CERTIFICATE.includes(name)) return "with_certificate";
  if (name !== LAND_ROVER) return "not_accepted";
  if (model === undefined) return undefined;
  return folded(model).startsWith("range rover") ? "accepted" : "not_accepted";
}

export const brand: Attribute<Brand> = {
  name: "brand",
  reads: ["vehicle.make", "vehicle.model"],
  looksAt: ({ facts }) =>
    folded(facts.vehicle?.make ?? "") === LAND_ROVER ? ["vehicle.make", "vehicle.model"] : ["vehicle.make"],
  open: ({ facts: { vehicle } }) => [
    ...(vehicle?.make === undefined ? (["vehicle.make"] as const) : []),
    ...(vehicle?.model === undefined ? (["vehicle.model"] as const) : []),
  ],
  value: ({ facts }) => brandOf(facts.vehicle?.make, facts.vehicle?.model),
  param: ({ facts }) => {
    const make = facts.vehicle?.make;
    return make === undefined ? undefined : { kind: "name", value: make };
  },
};

import { factAt, type FactPath } from "../facts/paths.ts";
import type { Facts } from "../facts/schema.ts";
import type { Attribute } from "../rules/term.ts";

// How the sheet treats the anti-theft system a car leaves the factory with (Omnium 5/5).

export const ACCEPTED_MAKES: readonly string[] = ["Tesla", "Volvo", "Jaguar", "Range Rover"];
export const MAKES_WITH_CERTIFICATE: readonly string[] = ["Porsche"];

/** Some of its models are called Range Rover; those count as that make. */
const LAND_ROVER = "land rover";

const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim().replace(/\s+/g, " ");

const ACCEPTED = ACCEPTED_MAKES.map(folded);
const WITH_CERTIFICATE = MAKES_WITH_CERTIFICATE.map(folded);

const makeOf = ({ vehicle }: Facts): string | undefined =>
  vehicle?.make === undefined ? undefined : folded(vehicle.make);

/** The facts that count: the model only tells something of a Land Rover. */
function lookedAt(facts: Facts): FactPath[] {
  const make = makeOf(facts);
  return make === undefined || make === LAND_ROVER ? ["vehicle.make", "vehicle.model"] : ["vehicle.make"];
}

function isAccepted(facts: Facts): boolean | undefined {
  const make = makeOf(facts);
  if (make !== LAND_ROVER) return make === undefined ? undefined : ACCEPTED.includes(make);
  const model = facts.vehicle?.model;
  return model === undefined ? undefined : folded(model).startsWith("range rover");
}

const brandAttribute = (name: string, value: (facts: Facts) => boolean | undefined): Attribute<boolean> => ({
  name,
  reads: ["vehicle.make", "vehicle.model"],
  looksAt: ({ facts }) => lookedAt(facts),
  open: ({ facts }) => lookedAt(facts).filter((path) => factAt(facts, path) === undefined),
  value: ({ facts }) => value(facts),
  param: ({ facts }) => {
    const make = facts.vehicle?.make;
    return make === undefined ? undefined : { kind: "name", value: make };
  },
});

/** The make's own system counts. Makes are compared ignoring case and accents. */
export const brandAccepted = brandAttribute("brand", isAccepted);

/** The make's own system counts with its Incert certificate. */
export const brandWithCertificate = brandAttribute("brand", (facts) => {
  const make = makeOf(facts);
  return make === undefined ? undefined : WITH_CERTIFICATE.includes(make);
});

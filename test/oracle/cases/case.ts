import type { Facts } from "../../../src/facts/schema.ts";

/** A quote worked out by hand from the contract: what it says, the facts, and what must come out at which path. */
export interface Case {
  readonly says: string;
  readonly facts: Facts;
  readonly expected: Readonly<Record<string, unknown>>;
}

export const TODAY = "2026-11-22";

/** A consumer's diesel of one year old, answered to the last fact, without one discount or surcharge. */
const plain = {
  policyholder: { type: "consumer" },
  usage: "private",
  annualKm: 20000,
  vehicle: {
    category: "car",
    make: "Fiat",
    model: "Tipo",
    energy: "diesel",
    firstRegistration: "2025-11-22",
    owner: "first",
    catalogueValue: "30000.00",
    adas: false,
    garagedAtNight: false,
  },
  trailer: { towsOver750kg: false, insuredDetachedOver750kg: false },
  driver: { named: true, age: 40, licenceYears: 20, bonusMalus: 0, claimsLast5Years: 0 },
  basePremiums: {
    liability: "400.00",
    glass: "40.00",
    naturalForces: "30.00",
    animals: "20.00",
    fire: "50.00",
    theft: "100.00",
    materialDamage: "400.00",
  },
} as const satisfies Facts;

/** Stands for a fact of the plain quote that is taken away. */
export const OPEN = Symbol("an open fact") as unknown as undefined;

type Branch = Readonly<Record<string, unknown>>;

function merge(base: Branch, changes: Branch): Branch {
  const changed = Object.entries(changes).map(([key, value]) =>
    typeof value === "object" && value !== null
      ? [key, merge((base[key] ?? {}) as Branch, value as Branch)]
      : [key, value],
  );
  const merged = { ...base, ...(Object.fromEntries(changed) as Branch) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== OPEN));
}

/** The plain quote with some facts changed or opened. */
export const quote = (changes: Facts): Facts => merge(plain, changes);

import type { Day } from "../../src/facts/day.ts";
import type { Facts } from "../../src/index.ts";
import type { PaymentPlan } from "../../src/premium/instalments.ts";

/** A car that a customer is known by; null where something is not known. */
export interface KnownCar {
  readonly plate: string;
  readonly vin: string | null;
  readonly make: string | null;
  readonly model: string | null;
  readonly energy: NonNullable<Facts["vehicle"]>["energy"] | null;
  readonly firstRegistration: Day | null;
}

/** What the register knows of a customer; null where something is not known. */
export interface KnownCustomer {
  readonly id: string;
  /** The office's own number or name for the customer. */
  readonly reference: string | null;
  readonly name: string;
  readonly type: NonNullable<Facts["policyholder"]>["type"] | null;
  readonly birthDate: Day | null;
  readonly licenceDate: Day | null;
  readonly bonusMalus: number | null;
  readonly postCode: string | null;
  readonly iban: string | null;
  readonly plan: PaymentPlan | null;
  /** When something was learned of the customer last. */
  readonly on: Day;
  readonly cars: readonly KnownCar[];
}

/** As many customers as are shown to choose from. */
export const MOST_FOUND = 5;

/**
 * The customers of the office of whoever speaks. A search may fail or be too slow, and then rejects: the quote goes on
 * without it (RN-18).
 */
export interface CustomerBook {
  /**
   * Customers with this reference or plate, or with these words or beginnings of words in their name: the best first,
   * one more than are shown where there are more.
   */
  find(search: string): Promise<readonly KnownCustomer[]>;
  get(id: string): Promise<KnownCustomer | undefined>;
}

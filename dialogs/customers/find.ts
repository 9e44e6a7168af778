import { normalisePlate } from "../../src/facts/registration.ts";
import type { Turn } from "../turn.ts";
import { MOST_FOUND } from "./book.ts";
import type { KnownCustomer } from "./book.ts";
import { keyOf, namesWhole, wordsOf } from "./name.ts";

/** What came of looking for a customer. */
export type FoundCustomers =
  | { readonly kind: "one"; readonly customer: KnownCustomer }
  /** Those to choose from; one that is only like what was said is asked about too. */
  | { readonly kind: "several"; readonly customers: readonly KnownCustomer[]; readonly more: boolean }
  | { readonly kind: "none" }
  /** The register does not answer. */
  | { readonly kind: "failed" }
  /** There is no register for whoever speaks. */
  | { readonly kind: "absent" };

/** Looks for a customer. It never rejects: without the register the quote goes on (RN-18). */
export async function findCustomer({ surroundings }: Turn, search: string): Promise<FoundCustomers> {
  const { customers: book } = surroundings;
  if (book === undefined) return { kind: "absent" };
  try {
    return resultOf(search, await book.find(search));
  } catch {
    return { kind: "failed" };
  }
}

function resultOf(search: string, rows: readonly KnownCustomer[]): FoundCustomers {
  if (rows.length === 0) return { kind: "none" };
  const [first, ...others] = rows;
  if (first !== undefined && others.length === 0 && isSure(search, first)) {
    return { kind: "one", customer: first };
  }
  // "Jan Peeters" is nobody else's beginning; "Peeters" may be anybody's.
  const same = wordsOf(search).length > 1 ? rows.filter(({ name }) => keyOf(name) === keyOf(search)) : [];
  const [only, ...more] = same;
  if (only !== undefined && more.length === 0) return { kind: "one", customer: only };
  return { kind: "several", customers: rows.slice(0, MOST_FOUND), more: rows.length > MOST_FOUND };
}

/** True for the customer of that reference, plate or name; not for one whose name only begins like it. */
const isSure = (search: string, customer: KnownCustomer): boolean =>
  customer.reference?.toUpperCase() === search.trim().toUpperCase() ||
  hasPlate(customer, search) ||
  namesWhole(search, customer.name);

const hasPlate = ({ cars }: KnownCustomer, plate: string): boolean =>
  cars.some((car) => car.plate === normalisePlate(plate));

import { cleaned } from "../../dialogs/customers/permitted.ts";
import { foundBy, keyOf } from "../../dialogs/customers/name.ts";
import type { QuoteMemory } from "../../dialogs/memory.ts";
import type { CarTold, CustomerOfQuote } from "../storage/customers.ts";

/** What a quote tells of the customer it names, for the register; undefined where it names nobody. */
export function toldOf({ customer, facts, payment }: QuoteMemory): CustomerOfQuote | undefined {
  const name = cleaned(customer?.name ?? "").text;
  if (customer === undefined || keyOf(name) === "") return undefined;
  const { driver, policyholder } = facts;
  return {
    ...(customer.id !== undefined && { id: customer.id }),
    ...(customer.apart === true && { apart: true }),
    name,
    key: keyOf(name),
    words: foundBy(name),
    type: policyholder?.type,
    birth_date: driver?.birthDate,
    licence_date: driver?.licenceDate,
    bonus_malus: driver?.bonusMalus,
    iban: payment?.iban,
    plan: payment?.plan,
    car: carOf(facts),
  };
}

function carOf({ vehicle }: QuoteMemory["facts"]): CarTold | undefined {
  const { plate = "", vin, make, model, energy, firstRegistration } = vehicle ?? {};
  if (plate === "") return undefined;
  return {
    plate,
    ...(vin !== undefined && vin !== "" && { vin }),
    make,
    model,
    energy,
    first_registration: firstRegistration,
  };
}

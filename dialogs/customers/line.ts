import type { Turn } from "../turn.ts";
import type { KnownCar, KnownCustomer } from "./book.ts";

const MOST_CARS = 2;

/** A customer in one line, with what tells two of the same name apart. */
export const customerLine = ({ voice: { format } }: Turn, known: KnownCustomer): string =>
  [
    known.name,
    known.reference,
    known.birthDate === null ? null : format.day(known.birthDate),
    known.postCode,
    ...known.cars.slice(0, MOST_CARS).map(({ plate }) => plate),
  ]
    .filter((part) => part !== null)
    .join(" · ");

/** "1ABC123 Volkswagen Golf" */
export const carText = ({ plate, make, model }: KnownCar): string =>
  [plate, make, model].filter((part) => part !== null).join(" ");

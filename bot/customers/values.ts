import { cleaned, shownSign } from "../../dialogs/customers/permitted.ts";
import { understandSentence } from "../../dialogs/language/index.ts";
import { isRightIban } from "../../dialogs/payment/iban.ts";
import { planIn } from "../../dialogs/payment/plans.ts";
import { PAYMENT_PLANS } from "../../src/premium/instalments.ts";
import { isDay } from "../../src/facts/day.ts";
import { normalisePlate, normaliseVin, PLATE, VIN } from "../../src/facts/registration.ts";
import type { Field } from "./columns.ts";

/** A value as the register keeps it, or what is accepted instead of it; `note` tells what was changed in it. */
export type ReadValue = { readonly value: string; readonly note?: string } | { readonly accepts: string };

type Reader = (text: string) => ReadValue;

const only = (value: string | undefined, accepts: string): ReadValue =>
  value === undefined ? { accepts } : { value };

/** Text without what may not stand in it (RN-19), which is told and never stops a line. */
const text: Reader = (typed) => {
  const { text: value, changed } = cleaned(typed);
  const signs = changed.map(shownSign).join(" ");
  if (value === "") return { accepts: "letters and digits" };
  return changed.length === 0 ? { value } : { value, note: `without ${signs}: "${value}"` };
};

const DAYS = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ].*)?$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
];

const day: Reader = (typed) => {
  const found = DAYS.map((form) => form.exec(typed)?.groups).find((groups) => groups !== undefined);
  const { year = "", month = "", day: date = "" } = found ?? {};
  const value = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const isPast = isDay(value) && value >= "1900-01-01" && value <= new Date().toISOString().slice(0, 10);
  return only(isPast ? value : undefined, "a day that has been, such as 14/02/1975 or 1975-02-14");
};

const bonusMalus: Reader = (typed) => {
  const value = Number(typed.replace("−", "-"));
  const isDegree = typed !== "" && Number.isInteger(value) && value >= -2 && value <= 22;
  return only(isDegree ? String(value) : undefined, "a whole number from -2 to 22");
};

const postCode: Reader = (typed) =>
  only(/^(?:B[- ]?)?([1-9]\d{3})$/iu.exec(typed)?.[1], "a Belgian post code, 1000 to 9992");

const iban: Reader = (typed) => {
  const value = typed.replaceAll(/[^A-Z0-9]/giu, "").toUpperCase();
  return only(
    isRightIban(value) ? value : undefined,
    "an IBAN whose check digits are right, such as BE68 5390 0754 7034",
  );
};

const plan: Reader = (typed) => {
  const byCount = Object.entries(PAYMENT_PLANS).find(
    ([name, count]) => typed === String(count) || typed === name,
  );
  return only(
    byCount?.[0] ?? planIn(typed),
    "yearly, half-yearly, quarterly or monthly, in Dutch or French, or 1, 2, 4, 12",
  );
};

const plate: Reader = (typed) => {
  const value = normalisePlate(typed);
  return only(
    value !== "" && PLATE.test(value) ? value : undefined,
    "at most 8 letters and digits, such as 1-ABC-123",
  );
};

const vin: Reader = (typed) => {
  const value = normaliseVin(typed);
  return only(
    value !== "" && VIN.test(value) ? value : undefined,
    "at most 17 letters and digits, without I, O and Q",
  );
};

/** What the readers of both languages make of a few words. */
const stated = (typed: string) =>
  (["nl", "fr"] as const).map(
    (language) => understandSentence(typed, { language, today: "2026-01-01" }).facts,
  );

const type: Reader = (typed) =>
  only(
    stated(typed)
      .map(({ policyholder }) => policyholder?.type)
      .find((found) => found !== undefined),
    "a private person, a self-employed person or a company, in Dutch or French",
  );

const energy: Reader = (typed) =>
  only(
    stated(typed)
      .map(({ vehicle }) => vehicle?.energy)
      .find((found) => found !== undefined),
    "what the car runs on, in Dutch or French",
  );

/** Reads the values of each field; offices repeat a few of them in thousands of lines, which are read once. */
export const READERS: Readonly<Record<Field, Reader>> = {
  reference: text,
  name: text,
  firstName: text,
  type: remembering(type),
  birthDate: day,
  licenceDate: day,
  bonusMalus,
  postCode,
  iban,
  plan: remembering(plan),
  plate,
  vin,
  make: text,
  model: text,
  energy: remembering(energy),
  firstRegistration: day,
};

const MOST_REMEMBERED = 1_000;

function remembering(read: Reader): Reader {
  const known = new Map<string, ReadValue>();
  return (typed) => {
    const found = known.get(typed) ?? read(typed);
    if (known.size < MOST_REMEMBERED) known.set(typed, found);
    return found;
  };
}

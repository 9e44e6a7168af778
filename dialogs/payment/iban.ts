import { friendlyFormatIBAN, validateIBAN, ValidationErrorsIBAN } from "ibantools";
import { asOneChange } from "../interview/history.ts";
import type { Turn } from "../turn.ts";
import { planIn } from "./plans.ts";

/** What looks like an account number: two letters, two digits, and the rest in groups of any kind. */
const WRITTEN = /\b([A-Z]{2}[\s.\-_/]*\d{2}(?:[\s.\-_/]*[A-Z0-9]){8,30})(?![A-Z0-9])/iu;

/** The account number in a message, without what parts its groups; undefined where there is none. */
export function ibanIn(text: string): string | undefined {
  const written = WRITTEN.exec(text.replaceAll(/[\u00a0\u202f]/g, " "))?.[1];
  return written?.replaceAll(/[^A-Z0-9]/giu, "").toUpperCase();
}

/** True for an account number that can exist. */
export const isRightIban = (iban: string): boolean => validateIBAN(iban).valid;

/** An account number in groups of four, as it stands on a card. */
export const grouped = (iban: string): string => friendlyFormatIBAN(iban) ?? iban;

/** As much of an account number as may be shown. */
export const masked = (iban: string): string => `${iban.slice(0, 4)} … ${iban.slice(-4)}`;

/**
 * Notes the account for the payments, or says what is wrong with it; the quote goes on either way (RN-19). Points,
 * hyphens and spaces are left out, and that is said.
 */
export function noteIban(turn: Turn, text: string): string {
  const { t } = turn.voice;
  const iban = ibanIn(text);
  if (iban === undefined) return t("payment:iban.none");
  const { valid, errorCodes } = validateIBAN(iban);
  if (!valid) {
    const country = errorCodes.includes(ValidationErrorsIBAN.NoIBANCountry);
    return t(country ? "payment:iban.country" : "payment:iban.wrong", { iban: masked(iban) });
  }
  const plan = planIn(text);
  asOneChange(turn, () => {
    turn.quote.payment = { ...turn.quote.payment, iban, ...(plan !== undefined && { plan }) };
  });
  const isCleaned = !text.toUpperCase().includes(iban);
  return [
    t("payment:iban.noted", { iban: masked(iban) }),
    ...(isCleaned ? [t("payment:iban.cleaned")] : []),
    ...(plan === undefined ? [] : [t(`payment:plans.${plan}`)]),
  ].join(" ");
}

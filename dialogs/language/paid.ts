import { paid as french } from "../../locales/fr/words/units.ts";
import { paid as dutch } from "../../locales/nl/words/units.ts";
import { tokenize } from "./tokens.ts";

const PAID = new Set([...dutch, ...french].flatMap((word) => tokenize(word).map(({ fold }) => fold)));

/** True where words say that something was paid: of a car that is what stands on its invoice. */
export const tellsPaid = (text: string): boolean => tokenize(text).some(({ fold }) => PAID.has(fold));

/** A text without those words. */
export const withoutPaid = (text: string): string =>
  tokenize(text)
    .filter(({ fold }) => PAID.has(fold))
    .reduceRight(
      (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
      text,
    );

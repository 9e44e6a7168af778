import type { Quote } from "./format.ts";

/** Amounts and percentages as either language writes them. */
const NUMBER = String.raw`(?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:,\d+)?`;
const AMOUNTS = new RegExp(`[-+]?€ -?${NUMBER}|[-+]?${NUMBER} ?[€%]`, "g");

/** Signs of a text that went wrong on its way to the user. */
const BROKEN = /undefined|NaN|\[object|\{\{|\bnull\b|\b[EM]-[0-9A-Z]{4}-[0-9A-Z]{4}\b/;

/** One space for every kind of space, so that a quote can be typed on any keyboard; Teams' XML as it is read. */
export const plain = (text: string): string =>
  text
    .replaceAll("<br>", "\n")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/[\u00a0\u202f\u2009]/g, " ");

const amountsIn = (text: string): string[] => text.match(AMOUNTS) ?? [];

/**
 * What is wrong with the words of a turn: a quote that is missing or out of order, words that should not be there,
 * or an amount that neither this turn nor an earlier one of the transcript accounts for.
 *
 * @param known amounts accounted for so far; those of the quotes are added
 */
export function faultsOf(
  said: string,
  { says, avoids }: { readonly says: readonly Quote[]; readonly avoids: readonly Quote[] },
  known: Set<string>,
): string[] {
  const text = plain(said);
  const faults: string[] = [];
  let from = 0;
  for (const { line, text: quote } of says) {
    for (const amount of amountsIn(plain(quote))) known.add(amount);
    const found = pattern(quote).exec(text.slice(from));
    if (found !== null) from += found.index + found[0].length;
    else faults.push(`line ${line}: ${pattern(quote).test(text) ? "said too early" : "not said"}: ${quote}`);
  }
  for (const { line, text: words } of avoids) {
    if (pattern(words).test(text)) faults.push(`line ${line}: said all the same: ${words}`);
  }
  const unknown = amountsIn(text).filter((amount) => !known.has(amount));
  for (const amount of new Set(unknown))
    faults.push(`an amount that the transcript does not work out: ${amount}`);
  const broken = BROKEN.exec(text);
  if (broken !== null) faults.push(`a text that went wrong: ${broken[0]}`);
  return faults;
}

/** A quote as a pattern: "..." stands for any words of the same line. */
const pattern = (quote: string): RegExp =>
  new RegExp(
    plain(quote)
      .split("...")
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("[^\\n]*?"),
  );

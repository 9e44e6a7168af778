/** The space that French writes before high punctuation and inside quotes: no line may break there. */
const HARD = "\u00a0";

/** Ordinary spaces that are none: at punctuation and quotes, before a unit of money or of parts, inside a number. */
const SOFT = /(?<=«) | (?=[»:;?!%€])|(?<=\d) (?=\d{3}(?!\d))/gu;

type Texts = string | { readonly [key: string]: Texts };

/** A catalogue in which every space that French keeps together is one at which no line breaks. */
export function typeset<T extends Texts>(texts: T): T {
  if (typeof texts === "string") return texts.replaceAll(SOFT, HARD) as T;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeset(text)])) as T;
}

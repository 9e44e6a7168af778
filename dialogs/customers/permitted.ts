/** A text with nothing in it but what may stand in names, and what was left out of it. */
export interface Cleaned {
  readonly text: string;
  /** The signs that were left out or written otherwise, each once. */
  readonly changed: readonly string[];
}

/** Letters of the Latin alphabet with their accents, digits, and what names and addresses need besides. */
const PERMITTED = /[\p{Script=Latin}\p{Nd} '\-.,&/()+]/u;

/** Signs that office programs put in the place of permitted ones. */
const EQUAL: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
};
const SPACES = /[\s\u00a0\u202f\u2009]+/gu;

/** Leaves out what V-Connect does not take in a name (RN-19). Spaces of another kind are no change worth telling. */
export function cleaned(text: string): Cleaned {
  const changed = new Set<string>();
  const kept = Array.from(text.normalize("NFC").replace(SPACES, " "), (sign) => {
    if (PERMITTED.test(sign)) return sign;
    changed.add(sign);
    return EQUAL[sign] ?? "";
  });
  return { text: kept.join("").replace(/ {2,}/g, " ").trim(), changed: [...changed] };
}

/** A sign as it can be shown: what cannot be seen by its number. */
export const shownSign = (sign: string): string =>
  /[\p{C}\p{M}\p{Z}]/u.test(sign) ? `U+${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}` : sign;

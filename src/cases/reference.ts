/**
 * What can be told apart on paper and over the phone in Dutch and in French: no 0/O, 1/I/L, 2/Z, 5/S, 6/G,
 * 8/B, U/V, M/N, D/T or G/J pairs. The number of signs is a prime, which is what makes the check sign work.
 */
export const SIGNS = "23456789CFHKMPRTWXY";

/**
 * The sign that makes a reference complete. Every place weighs differently and 19 is a prime, so one wrong
 * sign, or two signs that changed places, always give another one.
 *
 * @param signs seven signs of a reference
 */
export function checkSign(signs: string): string {
  let sum = 0;
  for (let place = 0; place < signs.length; place++) sum += (place + 2) * SIGNS.indexOf(signs.charAt(place));
  return SIGNS.charAt(sum % SIGNS.length);
}

/** Eight signs as they are read out: "K7M2-9XF4". */
export const grouped = (signs: string): string => `${signs.slice(0, 4)}-${signs.slice(4)}`;

const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}-])([${SIGNS}]{4})([- ]?)([${SIGNS}]{4})(?![\\p{L}\\p{N}-])`,
  "giu",
);

/** A reference in a text, and where it stands. */
export interface FoundReference {
  readonly reference: string;
  readonly start: number;
  readonly end: number;
  /** False for what looks like one and cannot be: a sign was misheard. */
  readonly isSound: boolean;
}

/**
 * The first reference in a text, capitals or not, with its hyphen, a space or nothing in between. Without the hyphen
 * only what its check sign confirms is one.
 */
export function referenceIn(text: string): FoundReference | undefined {
  for (const match of text.matchAll(WRITTEN)) {
    const [written, first = "", between, second = ""] = match;
    const signs = `${first}${second}`.toUpperCase();
    const isSound = checkSign(signs.slice(0, 7)) === signs.charAt(7);
    if (!isSound && between !== "-") continue;
    return { reference: grouped(signs), start: match.index, end: match.index + written.length, isSound };
  }
  return undefined;
}

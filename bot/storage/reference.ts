import { randomInt } from "node:crypto";

/**
 * What can be told apart on paper and over the phone in Dutch and in French: no 0/O, 1/I/L, 2/Z, 5/S, 6/G,
 * 8/B, U/V, M/N, D/T or G/J pairs. The number of signs is a prime, which is what makes the check sign work.
 */
const SIGNS = "23456789CFHKMPRTWXY";
const RANDOM_SIGNS = 7;

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

/** A new reference such as "K7M2-9XF4": seven random signs and the check sign, 890 million of them. */
export function newReference(): string {
  const signs = Array.from({ length: RANDOM_SIGNS }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
  const whole = signs + checkSign(signs);
  return `${whole.slice(0, 4)}-${whole.slice(4)}`;
}

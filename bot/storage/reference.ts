import { randomInt } from "node:crypto";
import { checkSign, grouped, SIGNS } from "../../src/cases/reference.ts";

const RANDOM_SIGNS = 7;

/** A new reference such as "K7M2-9XF4": seven random signs and the check sign, 890 million of them. */
export function newReference(): string {
  const signs = Array.from({ length: RANDOM_SIGNS }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
  return grouped(signs + checkSign(signs));
}

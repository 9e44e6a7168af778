import type { Voice } from "../voice.ts";
import { percentText } from "./lines.ts";

/** What all percentages of a cover make together: "0.676875" as "-32,3125%". */
export const factorText = (voice: Voice, factor: string): string => percentText(voice, percentOf(factor));

/** 100 times a decimal factor, less 100, without rounding: "0.676875" gives "-32.3125". */
export function percentOf(factor: string): string {
  const [whole = "0", decimals = ""] = factor.split(".");
  const scale = Math.max(decimals.length, 2);
  const parts = BigInt(whole + decimals.padEnd(scale, "0")) - 10n ** BigInt(scale);
  const digits = (parts < 0n ? -parts : parts).toString().padStart(scale - 1, "0");
  const point = digits.length - (scale - 2);
  const fraction = digits.slice(point).replace(/0+$/, "");
  return `${parts < 0n ? "-" : ""}${digits.slice(0, point)}${fraction === "" ? "" : `.${fraction}`}`;
}

import { readYesNo } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";

const NO = /^(?:(?:oei|euh|ah|oh|oeps|oups)\W+)?(?:nee|neen|non|nan)\b[,.!\s]*(?=\S)/iu;

/** "Nee, catalogus": the no is about what was asked, and the rest about what is meant. */
export const withoutNo = (text: string): string => text.replace(NO, "");

/** True for a plain no, with or without an answer behind it. */
export function saysNo(text: string, context: ReadingContext): boolean {
  const reading = readYesNo(text, context);
  return reading.state === "value" ? !reading.value : withoutNo(text) !== text;
}

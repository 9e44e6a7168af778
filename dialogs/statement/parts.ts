import { joints as french } from "../../locales/fr/words/requests.ts";
import { joints as dutch } from "../../locales/nl/words/requests.ts";

/** A part of a message, and where it stands in it. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where one part of a message ends: a mark (but not inside "15.000,50"), or "en", "et", "maar". */
const JOINT = new RegExp(
  `[;:!?\\n]|[,.](?!\\d)|(?<!\\p{L})(?:${[...dutch, ...french].join("|")})(?!\\p{L})`,
  "giu",
);

/** The parts of a message, the empty ones left out. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: joint } of [...text.matchAll(JOINT), { index: text.length, 0: "" }]) {
    const part = text.slice(start, index);
    if (part.trim() !== "") parts.push({ text: part.trim(), start, end: index });
    start = index + joint.length;
  }
  return parts;
}

import { joints as french } from "../../locales/fr/words/requests.ts";
import { joints as dutch } from "../../locales/nl/words/requests.ts";

/** Where one part of a message ends: a mark (but not inside "15.000,50"), or "en", "et", "maar". */
const JOINT = new RegExp(
  `[;:!?\\n]|[,.](?!\\d)|(?<!\\p{L})(?:${[...dutch, ...french].join("|")})(?!\\p{L})`,
  "iu",
);

/** The parts of a message, the empty ones left out. */
export const openings = (text: string): string[] =>
  text
    .split(JOINT)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The first part of a message. */
export const openingOf = (text: string): string => openings(text)[0] ?? "";

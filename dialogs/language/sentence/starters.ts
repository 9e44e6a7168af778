import {
  carStarters as french,
  modelLabels as frenchLabels,
  since as frenchSince,
} from "../../../locales/fr/words/cues.ts";
import {
  carStarters as dutch,
  modelLabels as dutchLabels,
  since as dutchSince,
} from "../../../locales/nl/words/cues.ts";
import { fold } from "../tokens.ts";

/** Words after which a car is named. */
export const STARTERS: ReadonlySet<string> = new Set([...dutch, ...french].map((word) => fold(word)));

/** Words after which a number of years is no age: sinds 10 jaar. */
export const SINCE: ReadonlySet<string> = new Set([...dutchSince, ...frenchSince].map((word) => fold(word)));

/** Names of the field a model stands in. */
export const LABELS: ReadonlySet<string> = new Set(
  [...dutchLabels, ...frenchLabels].map((word) => fold(word)),
);

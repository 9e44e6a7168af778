import type { Day } from "../facts/day.ts";
import type { Evaluation, Period } from "../rules/evaluation.ts";

/** RN-01: the release note's changes came with the release of 19 June 2022. */
export const RELEASE_NOTE: Period = { from: "2022-06-19", to: null };

/** PF-003: the sheet is dated 06.2023 without a day; the first of the month is taken. */
export const PRODUCT_SHEET: Period = { from: "2023-06-01", to: null };

/** The year in which only the release note is known. */
export const RELEASE_NOTE_ONLY: Period = { from: "2022-06-19", to: "2023-06-01" };

/** Before anything is documented. */
export const UNDOCUMENTED: Period = { from: null, to: "2022-06-19" };

/** The newest edition in force on a day; null before the first. */
export const editionOn = (day: Day): Evaluation["edition"] =>
  day >= "2023-06-01" ? "2023-06" : day >= "2022-06-19" ? "2022-06" : null;

import type { Day } from "../facts/day.ts";
import type { Evaluation, Period } from "../rules/evaluation.ts";

/** RN-01: the release note's changes came with the release of 19 June 2022. */
export const RELEASE_NOTE_DAY: Day = "2022-06-19";

/** PF-003: the sheet is dated 06.2023 without a day; the first of the month is taken. */
export const PRODUCT_SHEET_DAY: Day = "2023-06-01";

export const RELEASE_NOTE: Period = { from: RELEASE_NOTE_DAY, to: null };

export const PRODUCT_SHEET: Period = { from: PRODUCT_SHEET_DAY, to: null };

/** The year in which only the release note is known. */
export const RELEASE_NOTE_ONLY: Period = { from: RELEASE_NOTE_DAY, to: PRODUCT_SHEET_DAY };

/** Before anything is documented. */
export const UNDOCUMENTED: Period = { from: null, to: RELEASE_NOTE_DAY };

/** The newest edition in force on a day; null before the first. */
export const editionOn = (day: Day): Evaluation["edition"] =>
  day >= PRODUCT_SHEET_DAY ? "2023-06" : day >= RELEASE_NOTE_DAY ? "2022-06" : null;

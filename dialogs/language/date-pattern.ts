import type { DateText } from "./date-text.ts";
import type { FoundMoment, Moment } from "./moments.ts";

/** One way to write a date: what it says when it starts at a token, or undefined. */
export type DatePattern = (text: DateText, at: number) => FoundMoment | undefined;

export const found = (moment: Moment, next: number, sure = true): FoundMoment => ({ moment, next, sure });

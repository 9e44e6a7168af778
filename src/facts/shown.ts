const SHOWN_LENGTH = 60;

/** The beginning of a text from outside, short enough to be shown. */
export const shortened = (text: string): string =>
  text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;

/** A value from outside as an error shows it. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return shortened(JSON.stringify(value));
}

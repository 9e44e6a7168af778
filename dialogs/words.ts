/** The longest message that is read. */
export const LONGEST_TEXT = 2_000;

const SHOWN_LENGTH = 60;

/** The user's own words, short enough to be said back. */
export function saidBack(text: string): string {
  const characters = Array.from(text);
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join("")}…` : text;
}

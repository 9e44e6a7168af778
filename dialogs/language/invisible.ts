/**
 * Signs that are no words and only upset what is shown: controls, and what sets the direction or has no width (the
 * Unicode categories Cc and Cf). The end of a line is none of them.
 */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}]/u;
const EACH = new RegExp(INVISIBLE, "gu");
/** Where a word may be broken: what is copied from a page is full of them, and the word is one. */
const SOFT_HYPHEN = /\u00ad/g;

/** Text with every line break as "\n" and a blank for each sign that cannot be seen. */
export const visible = (text: string): string =>
  text
    .replace(SOFT_HYPHEN, "")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(EACH, " ")
    .trim();

/** True where nothing in one line is hidden from whoever reads it. */
export const isVisible = (line: string): boolean => !INVISIBLE.test(line) && !/[\n\u2028\u2029]/.test(line);

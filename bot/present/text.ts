import type { Choice } from "../../dialogs/message.ts";

const GAP = "\u200b";

/**
 * Text that no channel can take for markup or a link, whoever wrote it: an invisible gap parts what would
 * otherwise be read as one.
 */
export const inert = (text: string): string =>
  text
    .replaceAll("](", `]${GAP}(`)
    .replaceAll(/:(?=\/\/)/g, `:${GAP}`)
    .replaceAll(/\b(www|mailto|javascript|data)(?=[.:])/gi, `$1${GAP}`)
    .replaceAll(/<(?=[a-z/!?])/gi, `<${GAP}`);

/** What XML gives a meaning, and what Teams still reads as Markdown inside it. */
const MEANINGFUL = /[&<>"*_`~[\]#|\\]/g;

/** The same text for a channel that folds plain lines into one: each line break is an element, all else letters. */
export const xml = (text: string): string =>
  text.replaceAll(MEANINGFUL, (sign) => `&#${sign.codePointAt(0)};`).replaceAll("\n", "<br>");

/** A text with its answers below it, numbered as a user may type them. */
export function withChoices(text: string, choices: readonly Choice[]): string {
  if (choices.length === 0) return text;
  const lines = choices.map(({ label }, index) => `${index + 1}. ${label}`);
  return `${text}\n\n${lines.join("\n")}`;
}

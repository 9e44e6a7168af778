import type { Choice } from "../../dialogs/message.ts";
import { FACT_PATHS } from "../../src/facts/paths.ts";

const GAP = "\u200b";

/**
 * The dot of what may be an address without a scheme, whatever it ends in: new endings come every month, and each
 * client knows its own. A dot between words is followed by a space, so ordinary text keeps its dots; our own office's
 * address stays as it is. The other dots are those that an address may be written with as well.
 */
const BARE_ADDRESS =
  /(?<=[^\s.])(?!(?<=(?<![\p{L}\d.-])vivium)\.be(?![\p{L}\d-]))[.。．｡](?=\p{L}[\p{L}\p{M}-])/giu;
const PATHS: ReadonlySet<string> = new Set(FACT_PATHS);

/** True for a dot in the path of a fact, such as "vehicle.category": whoever copies it into JSON copies no gap. */
function isInPath(text: string, at: number): boolean {
  const [before = ""] = /[A-Za-z.]*$/.exec(text.slice(0, at)) ?? [];
  const [behind = ""] = /^[A-Za-z.]*[A-Za-z]/.exec(text.slice(at)) ?? [];
  const around = text.charAt(at - before.length - 1) + text.charAt(at + behind.length);
  return PATHS.has(before + behind) && !/[\p{L}\d@/-]/u.test(around);
}

const AT = /@(?=[\p{L}\d])(?!vivium\.be(?!\.?[\p{L}\d-]))/giu;

/**
 * Text that no channel can take for markup or a link, whoever wrote it: an invisible gap parts what would
 * otherwise be read as one.
 */
export const inert = (text: string): string =>
  text
    .replaceAll("](", `]${GAP}(`)
    .replaceAll(/:(?=\/\/)/g, `:${GAP}`)
    .replaceAll("//", `/${GAP}/`)
    .replaceAll(/\b(www|mailto|javascript|data)(?=[.:])/gi, `$1${GAP}`)
    .replaceAll(/<(?=[a-z/!?])/gi, `<${GAP}`)
    .replaceAll(BARE_ADDRESS, (dot, at: number, whole: string) => (isInPath(whole, at) ? dot : dot + GAP))
    .replaceAll(AT, `@${GAP}`)
    // "{{DATE(...)}}" and "${...}": cards calculate what stands in them.
    .replaceAll(/(?<=[{$])\{/g, `${GAP}{`);

/** What XML gives a meaning, and what Teams still reads as Markdown inside it. */
const MEANINGFUL = /[&<>"*_`~[\]#|\\]/g;
/** The sign by which a text that begins with it would be a list; its lines are no lines of Markdown. */
const OF_LIST = /(?<=^\s*)[-+=]|(?<=^\s*\d+)[.)]/;

/** The same text for a channel that folds plain lines into one: each line break is an element, all else letters. */
export const xml = (text: string): string =>
  text.replaceAll(MEANINGFUL, letter).replace(OF_LIST, letter).replaceAll("\n", "<br>");

const letter = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** A text with its answers below it, numbered as a user may type them. */
export function withChoices(text: string, choices: readonly Choice[]): string {
  if (choices.length === 0) return text;
  const lines = choices.map(({ label }, index) => `${index + 1}. ${label}`);
  return `${text}\n\n${lines.join("\n")}`;
}

const LONGEST_SUMMARY = 200;

/** The first paragraph of a text, in no more than a notification shows. */
export function summaryOf(text: string): string {
  const [first = ""] = text.split("\n\n");
  const signs = Array.from(first);
  return inert(signs.length <= LONGEST_SUMMARY ? first : `${signs.slice(0, LONGEST_SUMMARY - 1).join("")}…`);
}

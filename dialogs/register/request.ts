import * as french from "../../locales/fr/words/commands.ts";
import * as dutch from "../../locales/nl/words/commands.ts";
import { fold } from "../language/tokens.ts";
import { namedExactly } from "./find.ts";

type Asking = "readings" | "confirmReading" | "correctReading" | "reopenReading";

/** What is asked of the list of readings, and what stands behind it. */
export interface ReadingRequest {
  readonly command: Asking;
  readonly rest: string;
}

const READING = /^(?:de |la |les )?(?:open |onbevestigde )?(?:lezing(?:en)?|lectures?)(?![\p{L}-])[\s:]*/iu;
const FROM = /(?:^|\s)(?:vanaf|sinds|per|à partir d[ue]|a partir d[ue]|dès)(?!\p{L})/iu;
const REASON = /:|(?:^|\s)(?:omdat|want|parce qu|car)(?!\p{L})/iu;

const beginnings = (command: Asking): string[] =>
  [...dutch.commands[command], ...french.commands[command]].map(fold).sort((a, b) => b.length - a.length);

const VERBS = (["confirmReading", "correctReading", "reopenReading"] as const).map(
  (command) => [command, beginnings(command)] as const,
);

/**
 * "lezing 12", "lezingen diefstal", "bevestig 12 vanaf 01/12/2026: reden": what is asked of the readings. Undefined
 * where the verb stands before anything else: "bevestig" answers other questions too.
 */
export function readingRequest(text: string): ReadingRequest | undefined {
  for (const [command, verbs] of VERBS) {
    const verb = verbs.find((each) => startsWith(text, each));
    if (verb === undefined) continue;
    const behind = text.slice(verb.length).trim();
    const rest = behind.replace(READING, "");
    const isNamed = rest !== behind || /lezing|lecture/u.test(verb);
    if (isNamed || namedExactly(subjectOf(rest)) !== undefined) return { command, rest };
  }
  return READING.test(text) ? { command: "readings", rest: text.replace(READING, "") } : undefined;
}

const startsWith = (text: string, beginning: string): boolean =>
  fold(text.slice(0, beginning.length)) === beginning && !/\p{L}/u.test(text.charAt(beginning.length));

/** What is to be settled: the words before the day and the reason. */
export function subjectOf(rest: string): string {
  const ends = [FROM, REASON].map((mark) => mark.exec(rest)?.index ?? rest.length);
  return rest
    .slice(0, Math.min(...ends))
    .replace(/[\s,]+$/u, "")
    .trim();
}

/** The words that say from which day on; undefined where none do. */
export function dayWords(rest: string): string | undefined {
  const from = FROM.exec(rest);
  if (from === null) return undefined;
  const behind = rest.slice(from.index + from[0].length);
  const end = REASON.exec(behind)?.index ?? behind.length;
  return behind
    .slice(0, end)
    .replace(/[\s,;]+$/u, "")
    .trim();
}

/** Why, or how it is to be read: what stands behind the colon, or from "omdat" on. */
export function reasonOf(rest: string): string {
  const mark = REASON.exec(rest);
  if (mark === null) return "";
  return rest.slice(mark[0] === ":" ? mark.index + 1 : mark.index).trim();
}

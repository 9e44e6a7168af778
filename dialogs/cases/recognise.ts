import * as french from "../../locales/fr/words/cases.ts";
import * as dutch from "../../locales/nl/words/cases.ts";
import { referenceIn } from "../../src/cases/reference.ts";
import { LANGUAGES, translator } from "../../locales/index.ts";
import { phraseAt, phrases } from "../language/phrases.ts";
import type { Found } from "../language/phrases.ts";
import { isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import type { Memory } from "../memory.ts";
import { CASE_COMMANDS } from "./command.ts";
import type { CaseCommand } from "./command.ts";
import { filterIn } from "./filter.ts";
import { misspelt, parkedNamed } from "./go-back.ts";

/** Something that is asked for about a case. */
export interface CaseIntent {
  readonly kind: "case";
  readonly command: CaseCommand;
  /** Absent: the case in hand. */
  readonly reference?: string;
  /** What stands behind the request: a motivation, a filter, a name. */
  readonly rest: string;
}

const labels = (command: CaseCommand): string[] =>
  LANGUAGES.map((language) => translator(language)(`cases:labels.${command}`));

const COMMANDS = phrases<CaseCommand>(
  CASE_COMMANDS.flatMap((command) =>
    [...labels(command), ...dutch.caseCommands[command], ...french.caseCommands[command]].map(
      (phrase) => [phrase, command] as const,
    ),
  ),
);

/** Requests whose words stand in many other sentences too: they need a case that waits for the company. */
const OF_ANALYSIS: ReadonlySet<CaseCommand> = new Set(["approve", "refuse", "ask", "answer", "withdraw"]);
/** Requests that stand alone, with a reference at most. */
const ALONE: ReadonlySet<CaseCommand> = new Set([
  "history",
  "duplicate",
  "share",
  "hand_over",
  "papers",
  "documents",
  "parked",
  "previous",
  "withdraw",
]);

/** The request about cases that a message is; undefined where it is about anything else. */
export function caseIntent(text: string, memory: Memory): CaseIntent | undefined {
  const tokens = tokenize(text);
  const named = referenceIn(text);
  const found = commandIn(tokens);
  const aside = parkedNamed(text, memory);
  if (aside !== undefined && (found === undefined || found.value === "open")) return opening(aside);
  if (found === undefined)
    return named && isOnlyReference(text, named) ? opening(named.reference) : betweenCustomers(text);
  const command = found.value;
  const behind = text.slice(tokens[found.next]?.start ?? text.length);
  const at = text.length - behind.length;
  const inside = named !== undefined && named.start >= at ? named : undefined;
  const without = inside === undefined ? behind : `${text.slice(at, inside.start)} ${text.slice(inside.end)}`;
  const rest = without.replace(/^[\s:,;.–-]+|\s+$/gu, "");
  const intent = { kind: "case", command, rest, ...(inside && { reference: inside.reference }) } as const;
  return isMeant(intent, memory, text) ? intent : undefined;
}

/** The request a message begins with, small words before it left out of account. */
function commandIn(tokens: readonly Token[]): Found<CaseCommand> | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(COMMANDS, tokens, at);
    if (found !== undefined) return found;
    const { kind, fold } = tokens[at] ?? { kind: "symbol", fold: "" };
    if (kind !== "symbol" && !isFiller(fold)) return undefined;
  }
  return undefined;
}

/** "nieuwe klnt": meant where a slip is all that is wrong with it. */
function betweenCustomers(text: string): CaseIntent | undefined {
  const command = misspelt(text);
  return command === undefined ? undefined : { kind: "case", command, rest: "" };
}

const opening = (reference: string): CaseIntent => ({ kind: "case", command: "open", reference, rest: "" });

/** "dossier K7M2-9XF4 aub": nothing but the reference and what goes around it. */
function isOnlyReference(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const around = tokenize(`${text.slice(0, start)} ${text.slice(end)}`);
  return around.every(({ kind, fold }) => kind === "symbol" || isFiller(fold) || AROUND.has(fold));
}

const AROUND = new Set<string>([...dutch.aroundReference, ...french.aroundReference]);

function isMeant({ command, reference, rest }: CaseIntent, memory: Memory, text: string): boolean {
  if (command === "open") return reference !== undefined;
  if (command === "list") return isFilter(rest);
  if (OF_ANALYSIS.has(command)) {
    // "Geweigerd?" asks why; a question for the broker ends like one.
    const asksOnly = text.endsWith("?") && command !== "ask" && command !== "answer";
    return !asksOnly && (reference !== undefined || memory.quote?.kept?.status === "in_analysis");
  }
  return !ALONE.has(command) || isSmall(rest);
}

const isSmall = (text: string): boolean =>
  tokenize(text).every(({ kind, fold }) => kind === "symbol" || isFiller(fold) || AROUND.has(fold));

// Which day it is makes no difference to whether the words name days at all.
const isFilter = (rest: string): boolean =>
  filterIn(rest, { language: "nl", today: "2026-01-01" }) !== undefined;

import type { DialogContext } from "botbuilder-dialogs";
import { isOfCompany } from "../../src/cases/person.ts";
import { showList } from "../cases/list.ts";
import { performCase } from "../cases/perform.ts";
import { performCustomer } from "../customers/perform.ts";
import type { Intent } from "../intent.ts";
import { isBegun, newQuote } from "../memory.ts";
import { beginInterview } from "../navigate.ts";
import { readStatement } from "../statement/read.ts";
import { takeStatement } from "../statement/take.ts";
import { readPasted } from "../triage/pasted.ts";
import { takePasted } from "../triage/take-pasted.ts";
import type { Turn } from "../turn.ts";
import { isGreeting } from "../greeting.ts";
import type { Command } from "./command.ts";
import { speak } from "./hear.ts";
import { perform } from "./perform.ts";

/** Begins a quote, or goes on with one whose dialog is gone. What the first message states is taken at once. */
export async function begin(turn: Turn, dc: DialogContext): Promise<void> {
  const { surroundings, intent } = turn;
  if (intent.kind === "language") turn.memory.language = intent.language;
  takeQuote(turn);
  if (intent.kind === "command" && WITHOUT_QUOTE.has(intent.command)) {
    await doAlone(turn, dc, intent);
    return;
  }
  if (intent.kind === "case") {
    await performCase(turn, dc, intent);
    return;
  }
  if (intent.kind === "customer") {
    await performCustomer(turn, dc, intent);
    return;
  }
  if (surroundings.person?.role === "underwriter" && !isStatement(intent)) {
    await showList(dc, { of: "queue" });
    return;
  }
  const pasted = intent.kind === "words" ? readPasted(intent.text, turn.today) : undefined;
  if (pasted !== undefined) {
    await takePasted(turn, dc, pasted);
    return;
  }
  takeFirstWords(turn);
  await beginInterview(dc);
}

/** The quote that was begun, or a new one; says which it is where that may be another one than is expected. */
function takeQuote(turn: Turn): void {
  const { memory, surroundings, intent, voice } = turn;
  const known = memory.quote;
  const quote = known ?? newQuote(surroundings.newReference());
  memory.quote = quote;
  const { reference } = quote;
  if (intent.kind === "stale_quote") turn.tell(voice.t("errors:staleQuote", { reference }));
  if (known !== undefined && isBegun(known)) turn.tell(voice.t("welcome:again", { reference }));
}

/** What somebody may come for without a quote. */
const WITHOUT_QUOTE: ReadonlySet<Command> = new Set([
  "erase",
  "privacy",
  "readings",
  "confirmReading",
  "correctReading",
  "reopenReading",
  "wrong",
  "remarks",
]);

/** Does what somebody came for, and goes on to the quote; who works for the company came for nothing else. */
async function doAlone(
  turn: Turn,
  dc: DialogContext,
  { command, rest }: Extract<Intent, { kind: "command" }>,
): Promise<void> {
  const { surroundings, quote } = turn;
  const asksBack = command === "erase";
  if (!asksBack) await perform(turn, dc, command, rest);
  if (asksBack || isBegun(quote) || !isOfCompany(surroundings.person?.role)) await beginInterview(dc);
  if (asksBack) await perform(turn, dc, command, rest);
}

const isStatement = (intent: Intent): boolean =>
  intent.kind === "words" && intent.text !== "" && !isGreeting(intent.text);

function takeFirstWords(turn: Turn): void {
  const { intent } = turn;
  if (intent.kind !== "words") return;
  if (intent.language !== undefined && intent.language !== turn.memory.language) speak(turn, intent.language);
  if (intent.text === "" || isGreeting(intent.text)) return;
  const statement = readStatement(intent.text, turn, undefined);
  if (statement !== undefined) takeStatement(turn, statement, undefined);
}

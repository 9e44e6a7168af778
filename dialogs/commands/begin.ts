import type { DialogContext } from "botbuilder-dialogs";
import { showList } from "../cases/list.ts";
import { performCase } from "../cases/perform.ts";
import { performCustomer } from "../customers/perform.ts";
import type { Intent } from "../intent.ts";
import { newQuote } from "../memory.ts";
import { beginInterview } from "../navigate.ts";
import { readStatement } from "../statement/read.ts";
import { takeStatement } from "../statement/take.ts";
import { readPasted } from "../triage/pasted.ts";
import { takePasted } from "../triage/take-pasted.ts";
import type { Turn } from "../turn.ts";
import { isGreeting } from "../welcome.ts";
import type { Command } from "./command.ts";
import { speak } from "./hear.ts";
import { perform } from "./perform.ts";

/** Begins a quote, or goes on with one whose dialog is gone. What the first message states is taken at once. */
export async function begin(turn: Turn, dc: DialogContext): Promise<void> {
  const { memory, surroundings, intent } = turn;
  const reference = memory.quote?.reference;
  memory.quote ??= newQuote(surroundings.newReference());
  if (intent.kind === "language") memory.language = intent.language;
  if (intent.kind === "stale_quote") {
    turn.tell(turn.voice.t("errors:staleQuote", { reference: memory.quote.reference }));
  }
  if (reference !== undefined) turn.tell(turn.voice.t("welcome:again", { reference }));
  if (intent.kind === "command" && WITHOUT_QUOTE.has(intent.command)) {
    await beginInterview(dc);
    await perform(turn, dc, intent.command, intent.rest);
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

/** What somebody may come for without a quote. */
const WITHOUT_QUOTE: ReadonlySet<Command> = new Set([
  "erase",
  "privacy",
  "readings",
  "confirmReading",
  "correctReading",
  "remarks",
]);

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

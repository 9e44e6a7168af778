import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { isReadOnly } from "../cases/in-hand.ts";
import { performCase } from "../cases/perform.ts";
import { readOnlyText } from "../cases/view.ts";
import { CASE_LIST, CASE_TEXT, CLARIFY, CONFIRMATION, QUESTION, REVIEW } from "../ids.ts";
import { actOnCustomer } from "../customers/perform.ts";
import type { Asked } from "../explain/fact.ts";
import { LONGEST_TEXT } from "../words.ts";
import type { Intent } from "../intent.ts";
import { askAgain } from "../navigate.ts";
import { forBroker } from "../customer/customer.ts";
import { knowledgeText } from "../knowledge/answer.ts";
import { entryAsked } from "../knowledge/perhaps.ts";
import { productQuestionsIn } from "../knowledge/passing.ts";
import { answerLines } from "../review/lines.ts";
import { headline } from "../result/headline.ts";
import { readStatement } from "../statement/read.ts";
import type { Turn } from "../turn.ts";
import { changeTopic } from "./change.ts";
import { hear, speak } from "./hear.ts";
import { perform } from "./perform.ts";
import { parted } from "./requests.ts";
import { isOnTop, repeat } from "./stack-top.ts";
import { adopt, compare, variantsIn } from "./what-if.ts";

/** Brings what came in to whom it is for: a command, or the dialog that waits for an answer. */
export async function route(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  if (isOnTop(dc, CASE_TEXT) && isTyped(turn)) return dc.continueDialog();
  if (CHANGES.has(turn.intent.kind) && isReadOnly(turn)) return say(turn, dc, readOnlyText(turn));
  if (turn.intent.kind !== "unpicked") return bring(turn, dc);
  // The list to pick from stands above, as it was.
  turn.tell(unheardText(turn, "unpicked"));
  return Dialog.EndOfTurn;
}

async function bring(turn: Turn, dc: DialogContext): Promise<DialogTurnResult> {
  const { intent, voice } = turn;
  switch (intent.kind) {
    case "words":
      return hear(turn, dc, intent);
    case "what_if":
      return suppose(turn, dc, intent);
    case "adopt":
      return adopt(turn, dc, intent.variant);
    case "command":
      return perform(turn, dc, intent.command, intent.rest);
    case "case":
      return performCase(turn, dc, intent);
    case "customer":
    case "customer_pick":
    case "customer_car":
      return actOnCustomer(turn, dc, intent);
    case "language":
      speak(turn, intent.language);
      return repeat(dc);
    case "ask":
      return tellEntry(turn, dc, intent.of);
    case "change":
      return isShown(turn, intent.asked) ? askAgain(dc, turn, intent.asked) : stale(turn, dc);
    case "change_topic":
      return changeTopic(turn, dc, intent.topic);
    case "entry":
    case "doubt":
    case "clarify":
    case "confirm":
    case "reviewed":
    case "more_cases":
      return isOnTop(dc, ASKING[intent.kind]) ? dc.continueDialog() : stale(turn, dc);
    case "too_long":
      if (isOnTop(dc, QUESTION)) return dc.continueDialog();
      return say(turn, dc, voice.t("errors:tooLong", { max: LONGEST_TEXT }));
    default:
      return say(turn, dc, unheardText(turn, intent.kind));
  }
}

/** Answers the question of a button. */
function tellEntry(turn: Turn, dc: DialogContext, key: string): Promise<DialogTurnResult> {
  const entry = entryAsked(key);
  if (entry === undefined) return stale(turn, dc);
  turn.tellAfterwards(() => forBroker(turn, knowledgeText(turn, [entry])));
  return repeat(dc);
}

/** What is said of something that cannot be acted on. */
function unheardText(
  turn: Turn,
  kind: "superseded_card" | "stale_quote" | "nothing" | "unknown_button" | "unpicked",
): string {
  const { t } = turn.voice;
  switch (kind) {
    case "superseded_card":
      return [t("errors:supersededCard"), headline(turn)].join("\n");
    case "stale_quote":
      return t("errors:staleQuote", { reference: turn.quote.reference });
    case "nothing":
      return t("errors:textOnly");
    case "unknown_button":
      return t("errors:unknownButton");
    case "unpicked":
      return t("errors:unpicked");
  }
}

/** The dialog whose buttons these are. */
const ASKING = {
  entry: QUESTION,
  doubt: QUESTION,
  clarify: CLARIFY,
  confirm: CONFIRMATION,
  reviewed: REVIEW,
  more_cases: CASE_LIST,
} as const;

/** What would change the quote in hand. */
const CHANGES: ReadonlySet<Intent["kind"]> = new Set([
  "adopt",
  "change",
  "change_topic",
  "clarify",
  "customer",
  "customer_car",
  "customer_pick",
  "doubt",
  "entry",
  "reviewed",
]);

/** Words that go with an order are not taken apart; a command or a button is still one. */
const isTyped = ({ intent }: Turn): boolean =>
  intent.kind === "words" ||
  intent.kind === "what_if" ||
  intent.kind === "customer" ||
  intent.kind === "too_long";

async function say(turn: Turn, dc: DialogContext, text: string): Promise<DialogTurnResult> {
  turn.tell(text);
  return repeat(dc);
}

const stale = (turn: Turn, dc: DialogContext): Promise<DialogTurnResult> =>
  say(turn, dc, turn.voice.t("errors:staleQuestion"));

/** Only answers that are shown with a button can be changed by one. */
const isShown = (turn: Turn, asked: Asked): boolean => answerLines(turn).some((line) => line.asked === asked);

/** Compares what is supposed; words that suppose no answer are heard like any other. */
async function suppose(
  turn: Turn,
  dc: DialogContext,
  { supposed, text }: Extract<Intent, { kind: "what_if" }>,
): Promise<DialogTurnResult> {
  const variants = variantsIn(supposed, turn);
  if (variants.length === 0) {
    const words = { kind: "words", ...parted(text) } as const;
    // "Wat als ik een ongeval heb?" asks about the product.
    const asks = words.asides.length > 0 || productQuestionsIn(text, turn).asked.length > 0;
    if (!asks && isOnTop(dc, QUESTION) && readStatement(words.text, turn, undefined) === undefined)
      return say(turn, dc, turn.voice.t("supposition:nothing"));
    turn.intent = words;
    return hear(turn, dc, words);
  }
  compare(turn, variants);
  return repeat(dc);
}

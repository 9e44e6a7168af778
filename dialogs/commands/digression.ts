import type { DialogContext } from "botbuilder-dialogs";
import * as french from "../../locales/fr/words/commands.ts";
import * as dutch from "../../locales/nl/words/commands.ts";
import { customerText, forBroker } from "../customer/customer.ts";
import { backoffice, everybody, goesByMail, helpdesk } from "../explain/contacts.ts";
import { sectionsText } from "../explain/sections.ts";
import { fold } from "../language/tokens.ts";
import { answerSections } from "../review/lines.ts";
import type { Turn } from "../turn.ts";
import type { Command } from "./command.ts";
import { helpFor } from "./help.ts";
import { answerProductQuestion } from "../knowledge/answer.ts";
import { privacyText } from "../privacy/erase.ts";
import { priceText } from "./price.ts";
import { triageText } from "../triage/triage.ts";
import { thenText } from "../why/then.ts";
import { topicOf } from "../why/about.ts";
import { possibleText, whyText } from "../why/why.ts";

type Digression = Extract<
  Command,
  | "help"
  | "why"
  | "details"
  | "triage"
  | "may"
  | "then"
  | "forCustomer"
  | "price"
  | "summary"
  | "human"
  | "privacy"
>;

/** The answer to something asked in between. What rests on the product sheet is marked as the broker's. */
export function digression(turn: Turn, dc: DialogContext, command: Digression, rest: string): string {
  switch (command) {
    case "help":
      return helpFor(turn, dc);
    case "price":
      return priceText(turn, rest);
    case "summary": {
      const title = turn.voice.t("review:summary", { reference: turn.quote.reference });
      return [title, sectionsText(turn.voice, answerSections(turn))].join("\n\n");
    }
    case "human":
      return contacts(turn, rest);
    case "privacy":
      return privacyText(turn);
    case "forCustomer":
      return customerText(turn);
    default:
      return forBroker(turn, explanation(turn, command, rest));
  }
}

function explanation(
  turn: Turn,
  command: "why" | "details" | "triage" | "may" | "then",
  rest: string,
): string {
  switch (command) {
    case "why":
      return topicOf(rest).about.includes("blocked") ? triageText(turn) : whyText(turn, rest, "short");
    case "details":
      return whyText(turn, "", "full");
    case "triage":
      return triageText(turn);
    case "then":
      return thenText(turn, rest);
    case "may":
      return possibleText(turn, rest) ?? answerProductQuestion(rest, turn) ?? everybody(turn.voice);
  }
}

const TECHNICAL = [...dutch.technical, ...french.technical];

/** The platform's problems go to the helpdesk; everything else in a quote is product, tariff or acceptance. */
function contacts(turn: Turn, words: string): string {
  const { voice } = turn;
  if (TECHNICAL.some((word) => fold(words).includes(word))) return helpdesk(voice);
  return goesByMail(turn.judgement().evaluation)
    ? `${backoffice(voice)}\n${everybody(voice)}`
    : everybody(voice);
}

import type { DialogContext } from "botbuilder-dialogs";
import { customerText, forBroker } from "../customer/customer.ts";
import { backoffice, everybody, goesByMail, helpdesk } from "../explain/contacts.ts";
import { sectionsText } from "../explain/sections.ts";
import { answerSections } from "../review/lines.ts";
import { asOneChange } from "../interview/history.ts";
import type { Turn } from "../turn.ts";
import type { Command } from "./command.ts";
import { helpFor } from "./help.ts";
import { answerProductQuestion } from "../knowledge/answer.ts";
import { isTechnical } from "../knowledge/contact.ts";
import { readingsText } from "../register/list.ts";
import { remarkText } from "../register/remarks.ts";
import { settleText } from "../register/settle.ts";
import { privacyText } from "../privacy/erase.ts";
import { noteIban } from "../payment/iban.ts";
import { asksTaxes, planIn } from "../payment/plans.ts";
import { instalmentsText, taxesText } from "../payment/taxes.ts";
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
  | "taxes"
  | "instalments"
  | "iban"
  | "summary"
  | "human"
  | "later"
  | "privacy"
  | "readings"
  | "confirmReading"
  | "correctReading"
  | "reopenReading"
  | "wrong"
>;

/** The answer to something asked in between. What rests on the product sheet is marked as the broker's. */
export function digression(turn: Turn, dc: DialogContext, command: Digression, rest: string): string {
  switch (command) {
    case "help":
      return helpFor(turn, dc);
    case "price":
      return pricedAs(turn, rest) ?? priceText(turn, rest);
    case "taxes":
      return taxesText(turn);
    case "instalments":
      return instalments(turn, rest);
    case "iban":
      return noteIban(turn, rest);
    case "summary": {
      const title = turn.voice.t("review:summary", { reference: turn.quote.reference });
      const { customer } = turn.quote;
      const whose = customer === undefined ? [] : [turn.voice.t("customers:noted", { name: customer.name })];
      return [title, ...whose, sectionsText(turn.voice, answerSections(turn))].join("\n\n");
    }
    case "human":
      return contacts(turn, rest);
    case "later":
      return laterText(turn);
    case "privacy":
      return privacyText(turn);
    case "readings":
      return readingsText(turn, rest);
    case "confirmReading":
      return settleText(turn, "confirmed", rest);
    case "correctReading":
      return settleText(turn, "corrected", rest);
    case "reopenReading":
      return settleText(turn, "reopened", rest);
    case "wrong":
      return remarkText(turn, rest);
    case "forCustomer":
      return customerText(turn);
    default:
      return forBroker(turn, explanation(turn, command, rest));
  }
}

/** "Tot straks": where the quote is found again. */
const laterText = ({ voice, quote: { kept, reference } }: Turn): string =>
  voice.t(kept === undefined ? "commands:later.nothing" : "commands:later.kept", { reference });

/** "Hoeveel is dat per maand?", "wat kost het met taksen?": the price as it is paid. Asking decides nothing. */
function pricedAs(turn: Turn, words: string): string | undefined {
  const plan = planIn(words);
  if (plan !== undefined && plan !== "yearly") return instalmentsText(turn, plan);
  return asksTaxes(words) ? taxesText(turn) : undefined;
}

/** Notes how the premium is to be paid, and says what each payment comes to. */
function instalments(turn: Turn, words: string): string {
  const plan = planIn(words) ?? "yearly";
  asOneChange(turn, () => {
    turn.quote.payment = { ...turn.quote.payment, plan };
  });
  return instalmentsText(turn, plan);
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

/** The platform's problems go to the helpdesk; everything else in a quote is product, tariff or acceptance. */
function contacts(turn: Turn, words: string): string {
  const { voice } = turn;
  if (isTechnical(words)) return helpdesk(voice);
  return goesByMail(turn.judgement().evaluation)
    ? `${backoffice(voice)}\n${everybody(voice)}`
    : everybody(voice);
}

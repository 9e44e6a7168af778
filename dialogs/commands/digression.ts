import type { DialogContext } from "botbuilder-dialogs";
import * as french from "../../locales/fr/words/commands.ts";
import * as dutch from "../../locales/nl/words/commands.ts";
import { backoffice, everybody, goesByMail, helpdesk } from "../explain/contacts.ts";
import { sectionsText } from "../explain/sections.ts";
import { fold } from "../language/tokens.ts";
import { premiumSection } from "../result/premium-section.ts";
import { answerSections } from "../review/lines.ts";
import type { Turn } from "../turn.ts";
import type { Command } from "./command.ts";
import { helpFor } from "./help.ts";
import { answerProductQuestion } from "../knowledge/answer.ts";
import { triageText } from "../triage/triage.ts";
import { topicOf } from "../why/about.ts";
import { possibleText, whyText } from "../why/why.ts";

type Digression = Extract<
  Command,
  "help" | "why" | "details" | "triage" | "may" | "price" | "summary" | "human"
>;

/** The answer to something asked in between. */
export function digression(turn: Turn, dc: DialogContext, command: Digression, rest: string): string {
  const { voice, quote } = turn;
  switch (command) {
    case "help":
      return helpFor(turn, dc);
    case "why":
      return topicOf(rest).about.includes("blocked") ? triageText(turn) : whyText(turn, rest, "short");
    case "triage":
      return triageText(turn);
    case "may":
      return possibleText(turn, rest) ?? answerProductQuestion(rest, turn) ?? everybody(voice);
    case "details":
      return whyText(turn, "", "full");
    case "price":
      return sectionsText(voice, [premiumSection(turn, turn.judgement().evaluation)]);
    case "summary": {
      const title = voice.t("review:summary", { reference: quote.reference });
      return [title, sectionsText(voice, answerSections(turn))].join("\n\n");
    }
    case "human":
      return contacts(turn, rest);
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

import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { asksCalculation } from "../calculations/recognise.ts";
import { isReadOnly } from "../cases/in-hand.ts";
import { choosesCase } from "../cases/list.ts";
import { CASE_LIST, CLARIFY, CONFIRMATION, CUSTOMER_PICK, PICK } from "../ids.ts";
import { choosesCustomer } from "../customers/choice.ts";
import type { Intent } from "../intent.ts";
import { everybody } from "../explain/contacts.ts";
import { asksAboutInsurance } from "../knowledge/elsewhere.ts";
import { asksPlainly } from "../knowledge/question.ts";
import { forBroker } from "../customer/customer.ts";
import { readAnswer } from "../interview/read-answer.ts";
import { productQuestionsIn } from "../knowledge/passing.ts";
import type { Asked } from "../knowledge/passing.ts";
import { beginInterview } from "../navigate.ts";
import { accept, acceptOpen } from "../interview/accept.ts";
import { echoOf } from "../interview/echo.ts";
import { mentionsEarlierAccident } from "../language/index.ts";
import { languageShownIn } from "../language/text.ts";
import type { SaidDoubt } from "../memory.ts";
import { questionFilling } from "../questions/index.ts";
import { claimsIn, contextOf } from "../statement/claims.ts";
import { correctionIn, pickIn } from "../statement/clarify.ts";
import { readStatement } from "../statement/read.ts";
import type { Statement } from "../statement/statement.ts";
import { takeStatement } from "../statement/take.ts";
import { readPasted } from "../triage/pasted.ts";
import { hearBeside, tellAnswers } from "./story.ts";
import { hearReference } from "../triage/saved.ts";
import { screenText } from "../triage/screen.ts";
import { takePasted } from "../triage/take-pasted.ts";
import type { Turn } from "../turn.ts";
import { voiceOf } from "../voice.ts";
import { isGreeting } from "../greeting.ts";
import { namesAddress } from "./address.ts";
import { answersConfirmation } from "./confirmation.ts";
import { digression } from "./digression.ts";
import { isStillAsked, saysNothingOfDoubt } from "./doubt-stays.ts";
import { missingText } from "./missing.ts";
import { picksLine } from "./pick.ts";
import { wishesQuote } from "./requests.ts";
import { doubtAnswer, statedToDoubt } from "./said-to-doubt.ts";
import { isOnTop, questionOnTop, repeat } from "./stack-top.ts";
import { namesTariff, subjectNotKnown } from "./subjects.ts";
import { isThanks } from "./thanks.ts";

type Words = Extract<Intent, { kind: "words" }>;

/**
 * Acts on typed words: what they state goes into the quote, what they ask in passing is answered after it, and what
 * they answer goes to the dialog that waits.
 */
export async function hear(turn: Turn, dc: DialogContext, words: Words): Promise<DialogTurnResult> {
  const { text, asides, language } = words;
  const taken = await hearPasted(turn, dc, words);
  if (taken !== undefined) return taken;
  if (language !== undefined) speak(turn, language);
  for (const { command, words: asked } of asides) {
    turn.tellAfterwards(() => digression(turn, dc, command, asked));
  }
  if (text === "") return repeat(dc);
  if (language === undefined) offerLanguage(turn, text);
  const answers = isAnswer(turn, dc, text);
  const polite = politely(turn, text, answers);
  if (polite !== undefined) {
    turn.tell(polite);
    return repeat(dc);
  }
  if (!answers && words.asksProduct === undefined && tookSubject(turn, text)) return beginInterview(dc);
  return hearQuestions(turn, dc, words);
}

/** Answers what words ask about the product; what is left of them states or answers something. */
async function hearQuestions(turn: Turn, dc: DialogContext, words: Words): Promise<DialogTurnResult> {
  const { text, asksProduct } = words;
  const heard: Asked = isChoice(text, turn) ? { asked: [], rest: text } : productQuestionsIn(text, turn);
  const { asked, rest } = heard;
  tellAnswers(turn, heard);
  if (rest === "") return repeat(dc);
  if (isReadOnly(turn)) return dc.continueDialog();
  if (asksProduct === "story" && asked.length > 0)
    return hearBeside(turn, rest) ? beginInterview(dc) : repeat(dc);
  if (asked.length > 0) turn.intent = { ...words, text: rest };
  return understand(turn, dc, rest);
}

/** Takes what is said of a question that is not asked now: the line "Basispremies: Niet gekend", or the tariff's name. */
function tookSubject(turn: Turn, text: string): boolean {
  const unknown = subjectNotKnown(text, turn);
  if (unknown !== undefined) {
    acceptOpen(turn, unknown, unknown === questionOnTop(turn));
    return true;
  }
  if (isReadOnly(turn) || !namesTariff(text, turn)) return false;
  const question = questionFilling("premiumSource");
  const entries = [{ asked: question.asked, value: "tariff" }] as const;
  accept(turn, question, entries, echoOf(turn, question, entries));
  return true;
}

/** The answer to a thanks, a greeting, or "what do you still need?". */
function politely(turn: Turn, text: string, answers: boolean): string | undefined {
  const { voice, today } = turn;
  const missing = answers ? undefined : missingText(text, turn);
  if (missing !== undefined) return missing;
  if (!answers && isThanks(text, { language: voice.language, today })) return voice.t("common:thanks");
  return isGreeting(text) ? voice.t("common:greeting") : undefined;
}

/** A quote as JSON or by its reference, or what V-Connect's screen said; undefined for words of the user's own. */
async function hearPasted(
  turn: Turn,
  dc: DialogContext,
  { text, asides }: Words,
): Promise<DialogTurnResult | undefined> {
  const pasted = readPasted(text, turn.today);
  if (pasted !== undefined) return takePasted(turn, dc, pasted);
  const screen = screenText(text, turn);
  if (screen === undefined)
    return hearReference(turn, dc, [text, ...asides.map(({ words }) => words)].join(" "));
  turn.tell(forBroker(turn, screen));
  return repeat(dc);
}

/** "Volledige omnium?" is a choice of the question at hand, made hesitantly. */
function isChoice(text: string, turn: Turn): boolean {
  const question = questionOnTop(turn);
  if (asksCalculation(text)) return false;
  return question?.reader.kind === "choice" && readAnswer(text, question, turn).kind === "entries";
}

async function understand(turn: Turn, dc: DialogContext, text: string): Promise<DialogTurnResult> {
  const question = questionOnTop(turn);
  const statement =
    statedToDoubt(turn, dc, text) ??
    (isAnswer(turn, dc, text) ? undefined : readStatement(text, turn, question));
  const isEarlier = mentionsEarlierAccident(text, contextOf(turn));
  if (isEarlier) turn.tell(turn.voice.t("statement:earlierAccident"));
  if (statement === undefined && isEarlier) return repeat(dc);
  if (statement === undefined && namesAddress(text)) {
    turn.tell(turn.voice.t("common:noAddress"));
    return repeat(dc);
  }
  const asks = asksPlainly(text) || asksAboutInsurance(text, turn.voice.language);
  if (statement === undefined && asks) {
    turn.tell(`${turn.voice.t("explain:noAnswer")}\n${everybody(turn.voice)}`);
    return repeat(dc);
  }
  if (statement === undefined && wishesQuote(text)) {
    turn.tell(turn.voice.t("common:wish"));
    return repeat(dc);
  }
  if (statement === undefined) return dc.continueDialog();
  return takeSaid(turn, dc, text, statement);
}

/** Takes what words state; a doubt that they say nothing of is asked about again. */
function takeSaid(
  turn: Turn,
  dc: DialogContext,
  text: string,
  statement: Statement,
): Promise<DialogTurnResult> {
  const keepsDoubt = saysNothingOfDoubt(turn, text, statement);
  takeStatement(turn, statement, questionOnTop(turn));
  return keepsDoubt && isStillAsked(turn) ? repeat(dc) : beginInterview(dc);
}

const FEWEST_WORDS = 3;

/** Somebody who writes in the other language hears once, in that language, how to go on in it. */
function offerLanguage(turn: Turn, text: string): void {
  const { memory } = turn;
  const shown = languageShownIn(text);
  const isOther = shown !== undefined && shown !== memory.language;
  if (!isOther || turn.quote.told.includes("language") || text.split(/\s+/).length < FEWEST_WORDS) return;
  turn.quote.told.push("language");
  turn.tellAfterwards(() => voiceOf(shown).t("common:otherLanguage"));
}

/** Switches the language, and says so. */
export function speak(turn: Turn, language: "nl" | "fr"): void {
  const isNew = turn.memory.language !== language;
  turn.memory.language = language;
  turn.tell(turn.voice.t(`commands:language.${isNew ? "done" : "already"}`));
}

/** "Octavia break oui, essence": what is said beside the yes is about something else, and perhaps the yes too. */
function saysElse(turn: Turn, { candidates }: SaidDoubt, text: string): boolean {
  const about = candidates.flat().map(({ asked }) => asked);
  const claims = claimsIn(text, contextOf(turn)).filter(({ kind }) => kind === "value");
  return claims.length > 0 && claims.every(({ paths }) => paths.every((path) => !about.includes(path)));
}

/** True where the dialog that waits knows what to do with the words, whatever else they could say. */
function isAnswer(turn: Turn, dc: DialogContext, text: string): boolean {
  if (isOnTop(dc, CONFIRMATION)) return answersConfirmation(turn, dc.activeDialog);
  if (isOnTop(dc, CASE_LIST)) return choosesCase(turn, dc.activeDialog, text);
  if (isOnTop(dc, CUSTOMER_PICK)) return choosesCustomer(turn, dc.activeDialog, text);
  if (isOnTop(dc, PICK)) return picksLine(turn, dc.activeDialog, text);
  if (isOnTop(dc, CLARIFY)) {
    const [doubt] = turn.quote.doubts;
    if (doubt === undefined || saysElse(turn, doubt, text)) return false;
    return (correctionIn(turn, doubt) ?? pickIn(turn, doubt)) !== undefined;
  }
  return doubtAnswer(turn, dc) !== undefined;
}

import type { Knowledge } from "../../src/knowledge/index.ts";
import * as french from "../../locales/fr/words/questions.ts";
import * as dutch from "../../locales/nl/words/questions.ts";
import { calculationsIn } from "../calculations/in-message.ts";
import { readSubject } from "../commands/subjects.ts";
import { wishesQuote } from "../commands/requests.ts";
import { helpText } from "../interview/ask.ts";
import type { ReadingContext } from "../language/index.ts";
import { piecesOf, sentencesOf } from "../language/pieces.ts";
import { phraseAt, phrases } from "../language/phrases.ts";
import { tokenize } from "../language/tokens.ts";
import { questionOf } from "../questions/index.ts";
import { claimsIn, contextOf, wordsClaimed } from "../statement/claims.ts";
import type { Claim } from "../statement/claims.ts";
import type { Turn } from "../turn.ts";
import { answerFound, answerProductQuestion, answerQuestion, unanswered } from "./answer.ts";
import { deductibleRow } from "./deductible-row.ts";
import { answerTelegram } from "./telegram.ts";
import { contactAsked } from "./contact.ts";
import { answerWhole } from "./known-question.ts";
import { meaningBehind, withMeaningBehind } from "./meaning-behind.ts";
import { readQuestion, readTopics } from "./question.ts";
import { storyAsked } from "./story.ts";
import { termsOf } from "./terms.ts";

/** A message taken apart: the answers to what it asks about the product, and what is left to be understood. */
export interface Asked {
  readonly asked: readonly string[];
  readonly rest: string;
  /** What else may have been asked, where that is not sure. */
  readonly perhaps?: readonly Knowledge[];
}

/** What is worked out has a figure, be it in words: "tachtig procent". */
const FIGURE = /\d|procent|pour ?cent/iu;

/** Finds the product questions in a message, and the calculations it asks for. */
export function productQuestionsIn(text: string, turn: Turn): Asked {
  const nothing = turn.voice.t("explain:unanswered");
  const known = (question: string): string | undefined => {
    const answer = answerProductQuestion(question, turn) ?? answerTelegram(question, turn, [])?.text;
    return answer?.startsWith(nothing) === true ? undefined : answer;
  };
  // A story without a figure asks for no calculation.
  const told = FIGURE.test(text) ? undefined : inStory(text, turn);
  if (told !== undefined) return told;
  const calculated = calculationsIn(text, turn, known);
  if (calculated.rest === "") return calculated;
  const { asked, ...others } = inStory(calculated.rest, turn) ?? questionsIn(calculated.rest, turn);
  return { asked: [...calculated.asked, ...asked], ...others };
}

/** The answer to a story about a customer; what its sentences state beside that is left, where no word of it was needed. */
function inStory(text: string, turn: Turn): Asked | undefined {
  if (contactIn(text, turn) !== undefined) return undefined;
  const story = storyAsked(text, contextOf(turn));
  if (story === undefined) return undefined;
  const { said, question, known, elsewhere } = story;
  if (elsewhere) return { asked: [unanswered(turn.voice)], rest: "" };
  const row = deductibleRow(text, readTopics(said.asking), turn, false);
  if (row !== undefined) return { asked: [row], rest: "" };
  const answer = answerFound(said, question, turn, known);
  if (answer === undefined) return undefined;
  const around = piecesOf(said.around ?? "").filter(
    (piece) => !termsOf(piece).some((term) => answer.terms.has(term)),
  );
  return { asked: [answer.text], rest: around.join(", "), perhaps: answer.perhaps ?? [] };
}

/** What a message asks, with the story around it; what states something and is no part of the story is left. */
function questionsIn(text: string, turn: Turn): Asked {
  const context = contextOf(turn);
  const contact = contactIn(text, turn);
  if (contact !== undefined) return contact;
  const sentences = sentencesOf(text).map((sentence) => ({
    text: sentence,
    asks: asksSomething(sentence, context),
    // "Golf diesel 2019, is er een korting voor een garage?": the first piece states, the second asks.
    pieces: withMeaningBehind(piecesOf(sentence)).map((piece) => ({
      text: piece,
      claims: statedIn(piece, context),
    })),
  }));
  const asking = sentences.filter(({ asks }) => asks);
  const others = sentences.filter(({ asks }) => !asks).map((sentence) => sentence.text);
  const stating = sentences.flatMap(({ pieces }) => pieces.filter(({ claims }) => claims.length > 0));
  const questions = asking.flatMap(({ pieces }) => pieces.filter(({ claims }) => claims.length === 0));
  const claims = claimsIn(text, context);
  const stated = wordsClaimed([...claims, ...stating.flatMap((piece) => piece.claims)]);
  const around = [...others, ...stating.map((piece) => piece.text)].join(" ");
  const answer =
    questions.length > 0
      ? answerQuestion(questions.map((piece) => piece.text).join(", "), turn, { around, stated })
      : answerTelegram(text, turn, claims);
  if (answer === undefined || (answer.elsewhere && claims.length > 0 && !readTopics(text).leftOut)) {
    const whole = asking.length > 0 && text.includes("?") ? answerWhole(text, turn) : undefined;
    if (whole !== undefined) return { asked: [whole.text], rest: "" };
    const meanings = asking.flatMap((sentence) => meaning(sentence.text, turn) ?? []);
    const isWhole = meanings.length > 0 && meanings.length === asking.length;
    return { asked: meanings, rest: isWhole ? others.join(" ") : text };
  }
  const ofStory = termsBeside(answer.terms, stated);
  const rest = stating.filter((piece) => !termsOf(piece.text).some((term) => ofStory.has(term)));
  return { asked: [answer.text], rest: rest.map((piece) => piece.text).join(", ") };
}

/** True for a sentence that asks; without a mark it may state something instead, and a quote is asked for elsewhere. */
const asksSomething = (sentence: string, context: ReadingContext): boolean =>
  readQuestion(sentence) !== undefined &&
  !wishesQuote(sentence) &&
  (sentence.includes("?") ||
    meaningBehind(tokenize(sentence)) !== undefined ||
    claimsIn(sentence, context).length === 0);

/** What a piece of a sentence states; a question states nothing. */
const statedIn = (piece: string, context: ReadingContext): readonly Claim[] =>
  readQuestion(piece) === undefined ? claimsIn(piece, context) : [];

/** The words that an answer was found by, besides those that state something. */
function termsBeside(found: ReadonlySet<string>, stated: readonly string[]): ReadonlySet<string> {
  const states = new Set(stated.flatMap(termsOf));
  return new Set([...found].filter((term) => !states.has(term)));
}

/** Whom to call, and what else the message says. */
function contactIn(text: string, { voice }: Turn): Asked | undefined {
  const sentences = sentencesOf(text).map((said) => ({ said, contact: contactAsked(said, voice) }));
  const [answer] = sentences.flatMap(({ contact }) => contact ?? []);
  if (answer === undefined) return undefined;
  const others = sentences.filter(({ contact }) => contact === undefined);
  return { asked: [answer], rest: others.map(({ said }) => said).join(" ") };
}

const MEANING = phrases([...french.meaning, ...dutch.meaning].map((phrase) => [phrase, true] as const));

/** "Wat is ADAS?", "c'est quoi le permis ?": the help of the question that asks for it. */
function meaning(text: string, turn: Turn): string | undefined {
  const tokens = tokenize(text);
  const found = phraseAt(MEANING, tokens, 0);
  if (found === undefined) return undefined;
  const subject = readSubject(text.slice(tokens[found.next]?.start ?? text.length), turn);
  const question = subject.state === "value" ? questionOf(subject.value) : undefined;
  return question && helpText(question, turn.voice);
}

import type { Turn } from "../turn.ts";
import { answerFound, explainNamed, unanswered } from "./answer.ts";
import type { Answered } from "./answer.ts";
import { ranked } from "./choose.ts";
import { deductibleRow } from "./deductible-row.ts";
import { termsOf } from "./terms.ts";
import { asksInPassing, onlyNames, readTopics } from "./question.ts";
import { rank, weightOf } from "./retrieve.ts";
import type { Candidate } from "./retrieve.ts";

/** As much of words that ask nothing must be known before they are taken as a question; fewer are an answer. */
const LEAST_TOLD = 0.6;
/** Words that state nothing need not be known that well. */
const TOLD = { rank: 13, share: 0.45 } as const;
/** Words that nothing asks by are only a question where they could hardly be anything else. */
const CLEAR = { rank: 25, unstated: 0.6 } as const;
/** Words that hardly do anything but ask. */
const SURELY_TOLD = { rank: 6, stating: 9 } as const;
/** As much of them must say nothing about the quote: "rechtsbijstand en pechbijstand" only chooses. */
const LEAST_UNSTATED = 0.35;

/** How much words ask. */
export interface Asking {
  /** A word among them asks. */
  readonly asks: boolean;
  /** All of them together hardly do anything else. */
  readonly surely: boolean;
}

/** How words stand to a question. */
interface Wording extends Asking {
  /** They state something about the quote. */
  readonly states: boolean;
  readonly isNamed: boolean;
  /** They ask something of what they name and hold no figure: "pj vaut où et pour qui". */
  readonly asksOfName: boolean;
}

function isTold(best: Candidate, { states, asks, surely, isNamed, asksOfName }: Wording): boolean {
  const isKnown = best.share >= LEAST_TOLD;
  if (surely && rank(best) >= (states ? SURELY_TOLD.stating : SURELY_TOLD.rank) && best.share >= TOLD.share)
    return true;
  if (!states) return (isNamed && isKnown) || (rank(best) >= TOLD.rank && best.share >= TOLD.share);
  const unstated = weightOf(best.words.filter((word) => !word.stated)) / weightOf(best.words);
  if (isKnown && asksOfName) return true;
  const isClear = rank(best) >= CLEAR.rank;
  return isKnown && (asks ? isClear || unstated >= LEAST_UNSTATED : isClear && unstated >= CLEAR.unstated);
}

const FEWEST_TOLD = 3;

/**
 * What the product says about words that are no answer and no question: the name of a part of it, what happened to a
 * customer ("klant heeft zijn sleutels verloren"), a question in the style of a telegram ("vandalisme krassen
 * vrijstelling"). Undefined where they tell of nothing it knows well.
 *
 * @param stated the words that state something about the quote
 * @param asking whether a word among them asks ("prijs", "voorwaarden"), or all of them together
 */
export function answerTold(
  text: string,
  turn: Turn,
  stated: readonly string[] = [],
  { asks, surely }: Asking = { asks: true, surely: false },
): Answered | undefined {
  const question = readTopics(text);
  if (question.elsewhere || text.trim().split(/\s+/).length < FEWEST_TOLD) return undefined;
  const row = asks || stated.length === 0 ? deductibleRow(text, question, turn, false) : undefined;
  if (row !== undefined) return { text: row, terms: new Set(termsOf(text)), elsewhere: false };
  const said = { asking: text, stated };
  const known = ranked(said, question, turn.voice.language);
  const [best] = known;
  const isNamed = question.topics.length > 0;
  if (best === undefined || best.byChance || (!isNamed && best.words.length < 2)) return undefined;
  // "Vrijstelling hoog" chooses one.
  const asksAspect = question.aspects.some((aspect) => aspect !== "deductible");
  const asksOfName = isNamed && asksAspect && !/\d/u.test(text);
  const wording = { states: stated.length > 0, asks, surely, isNamed, asksOfName };
  return isTold(best, wording) ? answerFound(said, question, turn, known) : undefined;
}

/**
 * What can be said to words that nothing else could be made of: what the product says of them; or, where they are
 * about insurance, who knows.
 */
export function answerAtLast(text: string, turn: Turn): string | undefined {
  if (onlyNames(text)) return explainNamed(text, turn);
  const told = answerTold(text, turn);
  if (told !== undefined) return told.text;
  const question = readTopics(text);
  const { topics, elsewhere } = question;
  if (!elsewhere && (topics.length === 0 || !asksInPassing(text))) return undefined;
  return answerFound({ asking: text }, question, turn)?.text ?? unanswered(turn.voice);
}

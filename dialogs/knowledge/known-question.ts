import type { ReadingContext } from "../language/index.ts";
import { claimsIn, wordsClaimed } from "../statement/claims.ts";
import type { Turn } from "../turn.ts";
import { answerFound } from "./answer.ts";
import type { Answered } from "./answer.ts";
import { asksByItsWords, SURELY_ASKS } from "./asked-words.ts";
import { ranked } from "./choose.ts";
import { readTopics } from "./question.ts";
import { rank } from "./retrieve.ts";
import type { Candidate } from "./retrieve.ts";

/** So well must an entry know a question for none of its words to be a command. */
const BEYOND_COMMANDS = { rank: 40, share: 0.75 } as const;
/** And one in which none can be: "waarom betaalt een klant meer ...?" without a quote, or one that is asked of what it states. */
const NO_COMMAND = { rank: 20, share: 0.6 } as const;

/**
 * True for a question that the product surely answers, whatever else its words may be: "prijs?" alone asks for the
 * quote's own, "losse aanhangwagen apart verzekeren, prijs?" does not.
 */
export function isKnownQuestion(text: string, context: ReadingContext, hasQuote: boolean): boolean {
  if (!text.includes("?") && asksByItsWords(text, context.language) < SURELY_ASKS) return false;
  const question = readTopics(text);
  if (question.leftOut) return true;
  const said = { asking: text, stated: wordsClaimed(claimsIn(text, context)) };
  const least = hasQuote ? BEYOND_COMMANDS : NO_COMMAND;
  return reaches(ranked(said, question, context.language), least);
}

const reaches = (
  [best]: readonly Candidate[],
  least: { readonly rank: number; readonly share: number },
): boolean => best !== undefined && rank(best) >= least.rank && best.share >= least.share;

/**
 * The answer to a question that states something too, and asks it of that: "assistance accident sur une moto de 6 ans,
 * c'est possible ?". Undefined where no entry knows all of it well.
 */
export function answerWhole(text: string, turn: Turn): Answered | undefined {
  const said = { asking: text };
  const question = readTopics(text);
  const known = ranked(said, question, turn.voice.language);
  return reaches(known, NO_COMMAND) ? answerFound(said, question, turn, known) : undefined;
}
